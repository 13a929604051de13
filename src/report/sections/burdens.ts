/** Burdens: what exists only under a scheme, as levels, strictly apart from the effects. */
import { rangeText } from "../change-text.ts";
import { figure } from "../figures/figure.ts";
import { intervalPanel } from "../figures/interval-panel.ts";
import type { Markup } from "../markup.ts";
import { number } from "../numbers.ts";
import type { OutcomeDefinition } from "../../outcomes/outcome.ts";
import { type Page, rowOf, say } from "../page.ts";
import { section } from "./section.ts";

export function burdens(page: Page): Markup {
  const { words, input } = page;
  const outcomes = input.outcomes.filter((outcome) => outcome.kind === "burden");
  if (outcomes.length === 0)
    return section(page, "burdens", words.intros.burdens, words.nothingListed);
  return section(
    page,
    "burdens",
    words.intros.burdens,
    figure(page, {
      id: "burden-levels",
      title: words.burdenFigure,
      summary: words.burdenSummary(
        number(outcomes.length, 0),
        number(page.schemes.length, 0),
        page.confidence,
      ),
      arms: page.schemes,
      panels: outcomes.map((outcome) => ({
        title: say(page, outcome.title),
        unit: say(page, outcome.unit),
        note: say(page, outcome.definition),
        drawing: levelPanel(page, outcome),
      })),
      table: {
        columns: [
          { title: words.columns.outcome },
          { title: words.columns.arm },
          { title: words.columns.level, numeric: true },
          { title: words.intervalColumn(page.confidence), numeric: true },
          { title: words.columns.unit },
          { title: words.columns.worlds, numeric: true },
        ],
        rows: outcomes.flatMap((outcome) =>
          page.schemes.map((arm) => {
            const row = rowOf(page, outcome.id, arm.id);
            return [
              say(page, outcome.title),
              words.aside(arm.short, arm.standing),
              number(row?.level ?? null, outcome.digits),
              rangeText(page, outcome, row?.low, row?.high, number),
              say(page, outcome.unit),
              number(row?.worlds ?? 0, 0),
            ];
          }),
        ),
      },
    }),
  );
}

function levelPanel(page: Page, outcome: OutcomeDefinition): Markup {
  const { words } = page;
  const rows = page.schemes.map((arm) => ({ arm, row: rowOf(page, outcome.id, arm.id) }));
  const level = (row: (typeof rows)[number]["row"]) =>
    row === undefined ? words.readings.nothing : number(row.level, outcome.digits);
  return intervalPanel({
    id: `burden-levels-${outcome.id}`,
    title: say(page, outcome.title),
    description: words.sentences(
      rows.map(({ arm, row }) => {
        const range = words.interval(
          page.confidence,
          rangeText(page, outcome, row?.low, row?.high, number),
        );
        return (
          words.pair(arm.short, row === undefined ? level(row) : words.aside(level(row), range)) +
          words.stop
        );
      }),
    ),
    axis: words.level,
    tolerance: null,
    lines: rows.map(({ arm, row }) => ({
      label: arm.short,
      mark: arm.mark,
      value: row?.level ?? null,
      low: row?.low ?? null,
      high: row?.high ?? null,
      text: level(row),
    })),
  });
}
