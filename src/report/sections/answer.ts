/** The answer, computed from the rows of the verdict: what went up, what went down, by how much, how sure. */
import { changeText } from "../change-text.ts";
import { armWithStanding } from "../figures/figure.ts";
import { type Content, html, type Markup } from "../markup.ts";
import type { TallyCounts } from "../messages.ts";
import { number, signed } from "../numbers.ts";
import { armOf, outcomeOf, type Page, type PageArm, rowOf, say } from "../page.ts";
import { judgementOf, type Reading, readingOf, type Tally, tallyOf } from "../reading.ts";
import { table } from "../table.ts";
import { section } from "./section.ts";

export function answer(page: Page): Markup {
  if (page.primary.length === 0) return section(page, "answer", page.words.noPrimary, null);
  return section(page, "answer", null, [
    overview(page),
    html`<div class="answers">${page.schemes.map((arm) => armAnswer(page, arm))}</div>`,
  ]);
}

/** How an arm stands on the primary outcomes. */
function tallyOfArm(page: Page, arm: PageArm): Tally {
  return tallyOf(
    page.input.rows.filter((row) => row.arm === arm.id),
    page.primary.map((outcome) => outcome.id),
  );
}

/** The tally as a sentence. */
function tallyText(page: Page, arm: PageArm): string {
  return page.words.tally(arm.title, page.baseline.title, countsOf(page, arm));
}

/** The tally in few words, for where it stands beside others. */
export function shortTally(page: Page, arm: PageArm): string {
  return page.words.shortTally(arm.short, countsOf(page, arm));
}

function countsOf(page: Page, arm: PageArm): TallyCounts {
  const { primary, up, down, within, unsettled } = tallyOfArm(page, arm);
  return {
    primary: number(primary, 0),
    up: number(up, 0),
    down: number(down, 0),
    within: number(within, 0),
    unsettled: number(unsettled, 0),
  };
}

/** Primary outcomes by arms, one sign and one number a cell. */
function overview(page: Page): Markup {
  const { words } = page;
  return table({
    id: "overview",
    caption: words.overview(page.baseline.title),
    columns: [
      { title: words.columns.outcome },
      ...page.schemes.map((arm) => ({ title: words.aside(arm.short, arm.standing) })),
    ],
    rows: page.primary.map((outcome) => [
      html`${say(page, outcome.title)} <small>${say(page, outcome.unit)}</small>`,
      ...page.schemes.map((arm) => {
        const row = rowOf(page, outcome.id, arm.id);
        const reading = readingOf(row);
        return html`<span class="amount"><span aria-hidden="true">${signs[reading]}</span> ${signed(row?.difference ?? null, outcome.digits)}</span> <small>${words.readings[reading]}${(reading === "up" || reading === "down") && words.join + words.judgements[judgementOf(row)]}</small>`;
      }),
    ]),
  });
}

/** Arrows are drawn: not every font has them. */
const up = html`<svg class="sign" viewBox="0 0 10 12"><path d="M5,11.5V1.5M1,5.5L5,1.5L9,5.5"/></svg>`;
const down = html`<svg class="sign" viewBox="0 0 10 12"><path d="M5,1.5V11.5M1,7.5L5,11.5L9,7.5"/></svg>`;

const signs: Readonly<Record<Reading, Content>> = {
  up,
  down,
  within: "=",
  "leaning-up": [up, "?"],
  "leaning-down": [down, "?"],
  open: "?",
  "no-interval": "?",
  nothing: "",
};

function armAnswer(page: Page, arm: PageArm): Markup {
  const counterpart = arm.source.counterpart;
  return html`<article>
<h3>${armWithStanding(page, arm)}</h3>
<p class="tally">${tallyText(page, arm)}</p>
<p>${judgedText(page, arm)}</p>
<ul>${page.primary.map((outcome) => html`<li><strong>${say(page, outcome.title)}</strong>${page.words.colon}${changeText(page, outcome, rowOf(page, outcome.id, arm.id))}${page.words.stop}</li>`)}</ul>
${counterpart !== null && counterpartText(page, armOf(page, counterpart))}
</article>
`;
}

/** The counts under the declared directions, whether they are a majority, and which values decide that. */
function judgedText(page: Page, arm: PageArm): string {
  const { words } = page;
  const tally = tallyOfArm(page, arm);
  const counts = words.tallyJudged({
    better: number(tally.better, 0),
    worse: number(tally.worse, 0),
  });
  if (tally.most === null) return words.sentences([counts, words.mostNeither]);
  const titles = tally.pivotal.map((id) => say(page, outcomeOf(page, id).title));
  return words.sentences([
    counts,
    words.most[tally.most](arm.title, page.baseline.title),
    titles.length > 0 ? words.pivotal(words.list(titles)) : words.notPivotal,
  ]);
}

/** What is documented, said in the same breath as the composite. */
function counterpartText(page: Page, arm: PageArm): Markup {
  return html`<p class="counterpart">${page.words.counterpart} ${armWithStanding(page, arm)}<br>${shortTally(page, arm)}</p>`;
}
