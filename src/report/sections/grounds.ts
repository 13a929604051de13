/** What the numbers rest on: assumptions, the society, what is left out, the method, and how to run it again. */
import { rollups } from "d3";
import { disclaimer } from "../../catalogue/index.ts";
import { attributeTitle, groupTitle } from "../group-title.ts";
import type { ReportedAssumption } from "../input.ts";
import { html, type Markup } from "../markup.ts";
import { number, percent, plain } from "../numbers.ts";
import { type Page, say } from "../page.ts";
import { table } from "../table.ts";
import { section } from "./section.ts";

export function assumptions(page: Page): Markup {
  const { words, input } = page;
  const { columns } = words;
  return section(
    page,
    "assumptions",
    words.intros.assumptions,
    html`<p>${assumptionCount(page)}</p>
<details><summary>${words.table(words.sections.assumptions)}</summary>${table({
      id: "assumptions-table",
      caption: words.sections.assumptions,
      columns: [
        { title: columns.assumption },
        { title: columns.value, numeric: true },
        { title: columns.range, numeric: true },
        { title: columns.unit },
        { title: columns.grade },
        { title: columns.source },
      ],
      rows: input.assumptions.map((one) => [
        html`${one.title !== null && html`${say(page, one.title)}<br>`}<code>${one.id}</code>`,
        typeof one.value === "number" ? plain(one.value) : one.value,
        rangeOf(page, one),
        one.unit === undefined ? "" : say(page, one.unit),
        words.grades[one.grade] ?? one.grade,
        one.source,
      ]),
    })}</details>`,
  );
}

/** How many rest on what: the reader sees at once how much is known. */
function assumptionCount(page: Page): string {
  const { words, input } = page;
  const grades = rollups(
    input.assumptions,
    (ones) => ones.length,
    (one) => one.grade,
  );
  return words.assumptionCount(
    number(input.assumptions.length, 0),
    words.list(
      grades
        .toSorted(([, a], [, b]) => b - a)
        .map(([grade, count]) =>
          words.assumptionGrade(number(count, 0), words.grades[grade] ?? grade),
        ),
    ),
  );
}

/** Between its ends, or one of its forms. */
function rangeOf(page: Page, one: ReportedAssumption): string {
  if (one.low === undefined || one.high === undefined) return page.words.list(one.forms ?? []);
  return page.words.range(plain(one.low), plain(one.high));
}

export function society(page: Page): Markup | null {
  const { words, input } = page;
  if (input.margins.length === 0) return null;
  return section(
    page,
    "society",
    words.intros.society,
    table({
      id: "society-table",
      caption: say(page, input.run.society),
      columns: [
        { title: words.columns.group },
        { title: words.columns.attribute },
        { title: words.columns.share, numeric: true },
      ],
      rows: input.margins.map((margin) => [
        groupTitle(margin.group, page.language),
        attributeTitle(margin.group, page.language),
        percent(margin.share, 1),
      ]),
    }),
  );
}

export function leftOut(page: Page): Markup {
  const { words, input } = page;
  const content =
    input.leftOut.length === 0
      ? html`<p>${words.nothingListed}</p>`
      : html`<ul>${input.leftOut.map((one) => html`<li>${say(page, one)}</li>`)}</ul>`;
  return section(page, "leftOut", words.intros.leftOut, content);
}

export function method(page: Page): Markup {
  const { words, input } = page;
  const { run } = input;
  const paragraphs = words.method({
    worlds: number(run.worlds, 0),
    degrees: number(Math.max(0, run.worlds - 1), 0),
    residents: number(run.residents, 0),
    society: say(page, run.society),
    past: plain(run.pastMonths / 12),
    arms: number(input.arms.length, 0),
    years: plain(run.months / 12),
    period: words.period(plain(run.window.from / 12 + 1), plain(run.window.to / 12)),
    level: page.confidence,
  });
  return section(page, "method", null, [
    paragraphs.map((paragraph) => html`<p>${paragraph}</p>`),
    html`<p>${words.versions(run.engineVersion, run.modelVersion)}</p>`,
  ]);
}

export function reproduce(page: Page): Markup {
  const { words, input } = page;
  return section(
    page,
    "reproduce",
    words.intros.reproduce,
    html`<pre class="command" tabindex="0" role="group" aria-label="${words.command}"><code>${input.command}</code></pre>
<details><summary>${words.manifest}</summary><pre tabindex="0" role="group" aria-label="${words.manifest}"><code>${input.manifest}</code></pre></details>
<p class="disclaimer">${say(page, disclaimer)}</p>`,
  );
}
