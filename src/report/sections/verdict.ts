/** Effects as dots and intervals: the primary outcomes, then all of them by heading. */
import { headings } from "../../catalogue/index.ts";
import { changeText, rangeText } from "../change-text.ts";
import { figure, keyItem, type Panel } from "../figures/figure.ts";
import { intervalPanel } from "../figures/interval-panel.ts";
import { type Content, html, type Markup } from "../markup.ts";
import { number, signed } from "../numbers.ts";
import type { OutcomeDefinition } from "../../outcomes/outcome.ts";
import { type Page, rowOf, say } from "../page.ts";
import { judgementOf, readingOf } from "../reading.ts";
import type { Table } from "../table.ts";
import { shortTally } from "./answer.ts";
import { section } from "./section.ts";

export function verdict(page: Page): Markup {
  const { words, primary } = page;
  if (primary.length === 0) return section(page, "verdict", words.noPrimary, null);
  const summary = words.sentences([
    words.verdictSummary(
      number(primary.length, 0),
      number(page.schemes.length, 0),
      page.confidence,
    ),
    ...page.schemes.map((arm) => shortTally(page, arm)),
  ]);
  return section(page, "verdict", words.intros.verdict, [
    effects(page, "verdict-primary", words.overview(page.baseline.title), summary, primary),
    readingKey(page),
  ]);
}

export function byHeading(page: Page): Markup {
  const { words, input } = page;
  const figures = headings.map((heading) => {
    const outcomes = input.outcomes.filter(
      (outcome) => outcome.kind === "effect" && outcome.heading === heading.id,
    );
    if (outcomes.length === 0) return null;
    const title = words.verdictFigure(say(page, heading.title), page.baseline.title);
    const summary = words.verdictSummary(
      number(outcomes.length, 0),
      number(page.schemes.length, 0),
      page.confidence,
    );
    return effects(page, `heading-${heading.id}`, title, summary, outcomes);
  });
  return section(page, "headings", words.intros.headings, figures);
}

function effects(
  page: Page,
  id: string,
  title: string,
  summary: string,
  outcomes: readonly OutcomeDefinition[],
): Markup {
  return figure(page, {
    id,
    title,
    summary,
    arms: page.schemes,
    keys: [keyItem("tolerance", page.words.toleranceKey)],
    panels: outcomes.map((outcome) => effectPanel(page, id, outcome)),
    table: effectTable(page, outcomes),
  });
}

function effectPanel(page: Page, figureId: string, outcome: OutcomeDefinition): Panel {
  const { words } = page;
  const title = say(page, outcome.title);
  const rows = page.schemes.map((arm) => ({ arm, row: rowOf(page, outcome.id, arm.id) }));
  return {
    title,
    unit: say(page, outcome.unit),
    note: valuesText(page, outcome),
    drawing: intervalPanel({
      id: `${figureId}-${outcome.id}`,
      title,
      description: words.sentences(
        rows.map(
          ({ arm, row }) => words.pair(arm.short, changeText(page, outcome, row)) + words.stop,
        ),
      ),
      axis: words.difference(page.baseline.short),
      tolerance: outcome.tolerance,
      lines: rows.map(({ arm, row }) => ({
        label: arm.short,
        mark: arm.mark,
        value: row?.difference ?? null,
        low: row?.low ?? null,
        high: row?.high ?? null,
        text: row === undefined ? words.readings.nothing : signed(row.difference, outcome.digits),
      })),
    }),
  };
}

/** The definition and the values that the reading rests on. */
function valuesText(page: Page, outcome: OutcomeDefinition): string {
  const { words } = page;
  return words.sentences([
    say(page, outcome.definition),
    words.toleranceIs(
      number(outcome.tolerance, outcome.digits),
      words.betterIs[outcome.better ?? "none"],
    ),
  ]);
}

function effectTable(page: Page, outcomes: readonly OutcomeDefinition[]): Figure["table"] {
  const { columns, judgements, readings } = page.words;
  return {
    columns: [
      { title: columns.outcome },
      { title: columns.arm, wide: true },
      { title: columns.difference, numeric: true },
      { title: page.words.intervalColumn(page.confidence), numeric: true },
      { title: columns.tolerance, numeric: true },
      { title: columns.unit, wide: true },
      { title: columns.reading },
      { title: columns.counted },
      { title: columns.level, numeric: true },
      { title: page.words.levelOf(page.baseline.short), numeric: true },
      { title: columns.unpaired, numeric: true },
      { title: columns.worlds, numeric: true },
    ],
    rows: outcomes.flatMap((outcome) =>
      page.schemes.map((arm): readonly Content[] => {
        const row = rowOf(page, outcome.id, arm.id);
        return [
          say(page, outcome.title),
          page.words.aside(arm.short, arm.standing),
          signed(row?.difference ?? null, outcome.digits),
          rangeText(page, outcome, row?.low, row?.high),
          number(outcome.tolerance, outcome.digits),
          say(page, outcome.unit),
          readings[readingOf(row)],
          judgements[judgementOf(row)],
          number(row?.level ?? null, outcome.digits),
          number(row?.baselineLevel ?? null, outcome.digits),
          rangeText(page, outcome, row?.unpairedLow, row?.unpairedHigh),
          number(row?.worlds ?? 0, 0),
        ];
      }),
    ),
  };
}

interface Figure {
  readonly table: Omit<Table, "id" | "caption">;
}

function readingKey(page: Page): Markup {
  const { words } = page;
  const keyed = ["up", "down", "within", "leaning-up", "leaning-down", "open"] as const;
  return html`<details><summary>${words.key}</summary><dl class="key">${keyed.map((reading) => html`<dt>${words.readings[reading]}</dt><dd>${words.readingKey[reading]}</dd>`)}</dl></details>`;
}
