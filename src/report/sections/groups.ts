/** Who bears it: the worst group of each outcome, and the gaps of all groups of the outcomes that are drawn. */
import type { GroupRow, WorstGroup } from "../../study/disparity.ts";
import { findingOf } from "../../study/wording.ts";
import type { OutcomeDefinition } from "../../outcomes/outcome.ts";
import { rangeText } from "../change-text.ts";
import { figure, keyItem } from "../figures/figure.ts";
import { groupDomain, type GroupLine, groupPanel } from "../figures/group-panel.ts";
import { groupTitle } from "../group-title.ts";
import { type Content, html, type Markup } from "../markup.ts";
import { number, plain, signed } from "../numbers.ts";
import { armOf, outcomeOf, type Page, type PageArm, say } from "../page.ts";
import { table } from "../table.ts";
import { section } from "./section.ts";

export function groups(page: Page): Markup {
  const { words, input } = page;
  const drawn = input.outcomes.filter(
    (outcome) =>
      input.worst.some((row) => row.outcome === outcome.id) &&
      input.groups.some((row) => row.outcome === outcome.id) &&
      (outcome.kind === "burden" || page.primary.includes(outcome)),
  );
  const isBeyond = (outcome: OutcomeDefinition) =>
    input.worst.some((row) => row.outcome === outcome.id && gapReading(page, row) === "beyond");
  const folded = drawn.filter((outcome) => !isBeyond(outcome));
  return section(page, "groups", words.intros.groups, [
    input.worst.length > 0 ? worstTable(page) : html`<p>${words.noWorst}</p>`,
    drawn.filter(isBeyond).map((outcome) => outcomeFigure(page, outcome)),
    folded.length > 0 &&
      html`<details class="more"><summary>${words.moreGroups}</summary>${folded.map((outcome) => outcomeFigure(page, outcome))}</details>`,
  ]);
}

/** Where the interval of a gap lies, whichever way the gap goes. */
function gapReading(page: Page, row: GroupRow): "beyond" | "within" | "unsettled" {
  const finding = findingOf(row.gapLow, row.gapHigh, outcomeOf(page, row.outcome).tolerance);
  if (finding === "unclear") return "unsettled";
  return finding === "within-tolerance" ? "within" : "beyond";
}

/** How the worst group fares, in a sentence. */
function worstText(page: Page, worst: WorstGroup): string {
  const { words } = page;
  const outcome = outcomeOf(page, worst.outcome);
  return words.worst({
    arm: armOf(page, worst.arm).title,
    group: groupTitle(worst.group, page.language),
    gap: signed(worst.gap, outcome.digits),
    unit: say(page, outcome.unit),
    interval: words.interval(
      page.confidence,
      rangeText(page, outcome, worst.gapLow, worst.gapHigh),
    ),
    reading: words.gapReadings[gapReading(page, worst)],
  });
}

/** A row for every scheme, also where no group could be named: a composite never stands alone. */
function worstTable(page: Page): Markup {
  const { words, input } = page;
  const outcomes = input.outcomes.filter((outcome) =>
    input.worst.some((row) => row.outcome === outcome.id),
  );
  return table({
    id: "worst-groups",
    caption: words.worstTable,
    columns: [
      { title: words.columns.outcome, wide: true },
      { title: words.columns.arm, wide: true },
      { title: words.columns.group, wide: true },
      { title: words.columns.gap, numeric: true },
      { title: words.intervalColumn(page.confidence), numeric: true },
      { title: words.columns.reading },
      { title: words.columns.level, numeric: true },
      { title: words.columns.rest, numeric: true },
      { title: words.columns.candidates, numeric: true },
      { title: words.columns.namedOn, numeric: true },
    ],
    rows: outcomes.flatMap((outcome) => page.schemes.map((arm) => worstRow(page, outcome, arm))),
  });
}

function worstRow(page: Page, outcome: OutcomeDefinition, arm: PageArm): readonly Content[] {
  const { words, input } = page;
  const worst = input.worst.find((row) => row.outcome === outcome.id && row.arm === arm.id);
  const { digits } = outcome;
  return [
    html`${say(page, outcome.title)} <small>${say(page, outcome.unit)}</small>`,
    words.aside(arm.short, arm.standing),
    worst === undefined ? words.noneNamed : groupTitle(worst.group, page.language),
    signed(worst?.gap ?? null, digits),
    worst === undefined ? number(null, 0) : rangeText(page, outcome, worst.gapLow, worst.gapHigh),
    worst === undefined ? number(null, 0) : words.gapReadings[gapReading(page, worst)],
    number(worst?.level ?? null, digits),
    number(worst?.rest ?? null, digits),
    number(worst?.candidates ?? null, 0),
    `${number(worst?.namedOn ?? null, 0)} / ${number(worst?.worlds ?? null, 0)}`,
  ];
}

function outcomeFigure(page: Page, outcome: OutcomeDefinition): Markup {
  const { words, input } = page;
  const id = `groups-${outcome.id}`;
  const panels = page.schemes
    .map((arm) => ({ arm, lines: linesOf(page, outcome, arm) }))
    .filter((panel) => panel.lines.length > 0);
  const domain = groupDomain(
    panels.flatMap((panel) => panel.lines),
    outcome.tolerance,
  );
  const worst = input.worst.filter((one) => one.outcome === outcome.id);
  return figure(page, {
    id,
    title: words.groupsFigure(say(page, outcome.title)),
    summary: words.sentences([
      words.gapMeaning[outcome.kind],
      ...worst.map((one) => worstText(page, one)),
    ]),
    arms: panels.map((panel) => panel.arm),
    keys: [keyItem("tolerance", words.toleranceKey)],
    panels: panels.map(({ arm, lines }) => ({
      title: arm.short,
      unit: say(page, outcome.unit),
      drawing: groupPanel({
        id: `${id}-${arm.mark}`,
        title: words.pair(say(page, outcome.title), arm.short),
        description: words.list(
          lines.map((line) => words.pair(line.label, signed(line.gap, outcome.digits))),
        ),
        axis: words.columns.gap,
        mark: arm.mark,
        tolerance: outcome.tolerance,
        domain,
        lines,
      }),
    })),
    table: groupTable(page, outcome),
  });
}

function linesOf(page: Page, outcome: OutcomeDefinition, arm: PageArm): readonly GroupLine[] {
  const own = (row: { readonly outcome: string; readonly arm: string }) =>
    row.outcome === outcome.id && row.arm === arm.id;
  const worst = page.input.worst.find(own)?.group;
  return page.input.groups.filter(own).map((row) => {
    const title = groupTitle(row.group, page.language);
    const isWorst = row.group === worst;
    return {
      label: isWorst ? page.words.pair(page.words.worstMark, title) : title,
      attribute: row.group.replaceAll(/=[^&]*/g, ""),
      gap: row.gap,
      low: row.gapLow,
      high: row.gapHigh,
      worst: isWorst,
    };
  });
}

function groupTable(page: Page, outcome: OutcomeDefinition) {
  const { words, input } = page;
  return {
    columns: [
      { title: words.columns.group },
      { title: words.columns.arm },
      { title: words.columns.level, numeric: true },
      { title: words.columns.rest, numeric: true },
      { title: words.columns.gap, numeric: true },
      { title: words.intervalColumn(page.confidence), numeric: true },
      { title: words.columns.listed, numeric: true },
      { title: words.columns.worlds, numeric: true },
    ],
    rows: input.groups
      .filter((row) => row.outcome === outcome.id)
      .map((row) => {
        const arm = armOf(page, row.arm);
        return [
          groupTitle(row.group, page.language),
          words.aside(arm.short, arm.standing),
          number(row.level, outcome.digits),
          number(row.rest, outcome.digits),
          signed(row.gap, outcome.digits),
          rangeText(page, outcome, row.gapLow, row.gapHigh),
          plain(Math.round(row.expectedListed)),
          number(row.worlds, 0),
        ];
      }),
  };
}
