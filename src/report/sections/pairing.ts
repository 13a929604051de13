/** How much narrower the twins make the intervals: the paired width beside the unpaired one. */
import { median } from "d3";
import type { VerdictRow } from "../../study/verdict.ts";
import { rangeText } from "../change-text.ts";
import { figure, keyItem } from "../figures/figure.ts";
import { intervalPanel } from "../figures/interval-panel.ts";
import { html, type Markup } from "../markup.ts";
import { number, signed } from "../numbers.ts";
import type { OutcomeDefinition } from "../../outcomes/outcome.ts";
import { type Page, rowOf, say } from "../page.ts";
import { section } from "./section.ts";

export function pairing(page: Page): Markup {
  const { words, primary } = page;
  const ratios = primary
    .flatMap((outcome) => page.schemes.map((arm) => widthRatio(rowOf(page, outcome.id, arm.id))))
    .filter((ratio) => ratio !== null);
  if (ratios.length === 0)
    return section(page, "pairing", words.intros.pairing, words.nothingListed);
  return section(
    page,
    "pairing",
    words.intros.pairing,
    figure(page, {
      id: "pairing-primary",
      title: words.pairingFigure,
      summary: words.pairingSummary(number(median(ratios)!, 1), number(Math.max(...ratios), 1)),
      arms: page.schemes,
      keys: [
        keyItem("tolerance", words.toleranceKey),
        html`<li><svg class="sample" viewBox="0 0 34 14" aria-hidden="true"><line class="inner" x1="1" x2="33" y1="7" y2="7"/></svg>${words.paired}</li>`,
        html`<li><svg class="sample" viewBox="0 0 34 14" aria-hidden="true"><line class="outer" x1="1" x2="33" y1="7" y2="7"/></svg>${words.unpaired}</li>`,
      ],
      panels: primary.map((outcome) => ({
        title: say(page, outcome.title),
        unit: say(page, outcome.unit),
        drawing: drawing(page, outcome),
      })),
      table: {
        columns: [
          { title: words.columns.outcome },
          { title: words.columns.arm },
          { title: words.columns.difference, numeric: true },
          { title: words.paired, numeric: true },
          { title: words.columns.unpaired, numeric: true },
          { title: words.columns.ratio, numeric: true },
        ],
        rows: primary.flatMap((outcome) =>
          page.schemes.map((arm) => {
            const row = rowOf(page, outcome.id, arm.id);
            return [
              say(page, outcome.title),
              words.aside(arm.short, arm.standing),
              signed(row?.difference ?? null, outcome.digits),
              rangeText(page, outcome, row?.low, row?.high),
              rangeText(page, outcome, row?.unpairedLow, row?.unpairedHigh),
              number(widthRatio(row), 1),
            ];
          }),
        ),
      },
    }),
  );
}

/** Unpaired width over paired width; null where there is no interval or the paired one has no width. */
function widthRatio(row: VerdictRow | undefined): number | null {
  if (row === undefined || row.low === null || row.high === null) return null;
  if (row.unpairedLow === null || row.unpairedHigh === null || row.high === row.low) return null;
  return (row.unpairedHigh - row.unpairedLow) / (row.high - row.low);
}

function drawing(page: Page, outcome: OutcomeDefinition): Markup {
  const { words } = page;
  const rows = page.schemes.map((arm) => ({ arm, row: rowOf(page, outcome.id, arm.id) }));
  const times = (row: VerdictRow | undefined) => {
    const ratio = widthRatio(row);
    return ratio === null ? "" : `× ${number(ratio, 1)}`;
  };
  return intervalPanel({
    id: `pairing-primary-${outcome.id}`,
    title: say(page, outcome.title),
    description: words.list(
      rows.map(({ arm, row }) => words.pair(arm.short, times(row) || words.noInterval)),
    ),
    axis: words.difference(page.baseline.short),
    tolerance: outcome.tolerance,
    lines: rows.map(({ arm, row }) => ({
      label: arm.short,
      mark: arm.mark,
      value: row?.difference ?? null,
      low: row?.low ?? null,
      high: row?.high ?? null,
      outer:
        row === undefined || row.unpairedLow === null || row.unpairedHigh === null
          ? null
          : { low: row.unpairedLow, high: row.unpairedHigh },
      text: times(row),
    })),
  });
}
