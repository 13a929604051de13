import type { Language } from "../catalogue/index.ts";
import type { ReportInput } from "./input.ts";
import { html, type Markup } from "./markup.ts";
import type { SectionId } from "./messages.ts";
import { type Page, pageOf, say } from "./page.ts";
import { refuseWhatCannotBeShown } from "./refuse.ts";
import { answer } from "./sections/answer.ts";
import { arms } from "./sections/arms.ts";
import { burdens } from "./sections/burdens.ts";
import { courses } from "./sections/courses.ts";
import { assumptions, leftOut, method, reproduce, society } from "./sections/grounds.ts";
import { groups } from "./sections/groups.ts";
import { pairing } from "./sections/pairing.ts";
import { question } from "./sections/question.ts";
import { byHeading, verdict } from "./sections/verdict.ts";
import { style } from "./style.ts";

/**
 * The report of a run as one HTML file that asks nothing of anybody: no script, no request. Equal input gives
 * equal text.
 *
 * @throws ReportRefusal when the input contradicts itself or shows a composite without what is documented
 */
export function renderReport(input: ReportInput, language: Language): string {
  refuseWhatCannotBeShown(input);
  const page = pageOf(input, language);
  const parts = partsOf(page);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.words.pair(page.words.question, say(page, input.run.title))}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<div class="head">
${question(page)}
<nav aria-labelledby="contents-heading"><h2 id="contents-heading">${page.words.contents}</h2><ol>${parts.map(([id]) => html`<li><a href="#${id}">${page.words.sections[id]}</a></li>`)}</ol></nav>
</div>
${parts.map(([, markup]) => markup)}
</main>
</body>
</html>
`.markup;
}

/** The parts of the report in their order, without those that have nothing to show. */
function partsOf(page: Page): readonly (readonly [SectionId, Markup])[] {
  const all: readonly (readonly [SectionId, Markup | null])[] = [
    ["answer", answer(page)],
    ["arms", arms(page)],
    ["verdict", verdict(page)],
    ["headings", byHeading(page)],
    ["burdens", burdens(page)],
    ["courses", courses(page)],
    ["groups", groups(page)],
    ["pairing", pairing(page)],
    ["assumptions", assumptions(page)],
    ["society", society(page)],
    ["leftOut", leftOut(page)],
    ["method", method(page)],
    ["reproduce", reproduce(page)],
  ];
  return all.filter((part): part is readonly [SectionId, Markup] => part[1] !== null);
}
