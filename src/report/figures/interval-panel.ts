/** One outcome: a dot and an interval for each arm, on the outcome's own axis. */
import { extent, scaleLinear } from "d3";
import { html, type Markup } from "../markup.ts";
import { axisBelow, type Strip, typeSize } from "./axis.ts";
import { armClass, marker } from "./marks.ts";
import { picture } from "./picture.ts";
import { fitted, textWidth } from "./text-width.ts";

export interface IntervalPanel {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  /** Half the width of the shaded band around zero; null: no band. */
  readonly tolerance: number | null;
  readonly lines: readonly IntervalLine[];
}

export interface IntervalLine {
  readonly label: string;
  readonly mark: number;
  /** Null: nothing to measure; the line says so in `text`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** A second interval, drawn thin below the first. */
  readonly outer?: { readonly low: number; readonly high: number } | null;
  /** The value as text, at the end of the label's line. */
  readonly text: string;
}

const width = 320;
const side = 10;
const lineHeight = 42;

export function intervalPanel(panel: IntervalPanel): Markup {
  const scale = scaleLinear(domainOf(panel), [side, width - side]);
  const strips = panel.lines.map((_, index) => {
    const top = index * lineHeight + 19;
    return { top, bottom: top + 19 };
  });
  const zero = scale(0);
  return picture({ ...panel, width, height: panel.lines.length * lineHeight + 34 }, [
    panel.tolerance !== null && strips.map((strip) => band(panel.tolerance ?? 0, strip, scale)),
    axisBelow(scale, strips, panel.axis),
    strips.map(
      ({ top, bottom }) =>
        html`<line class="zero" x1="${zero}" x2="${zero}" y1="${top}" y2="${bottom}"/>`,
    ),
    panel.lines.map((line, index) => intervalLine(line, index * lineHeight, scale)),
  ]);
}

function band(tolerance: number, strip: Strip, scale: (value: number) => number): Markup {
  const left = scale(-tolerance);
  return html`<rect class="tolerance" x="${left}" y="${strip.top}" width="${scale(tolerance) - left}" height="${strip.bottom - strip.top}"/>`;
}

function intervalLine(line: IntervalLine, top: number, scale: (value: number) => number): Markup {
  const y = top + (line.outer ? 26 : 28.5);
  const room = width - 2 * side - textWidth(line.text, typeSize) - 8;
  return html`<g class="${armClass(line.mark)}"><text class="label" x="${side}" y="${top + 13}">${fitted(line.label, typeSize, room)}</text><text class="value" x="${width - side}" y="${top + 13}" text-anchor="end">${line.text}</text>${line.outer ? bar("outer", line.outer.low, line.outer.high, y + 8, scale) : null}${line.low !== null && line.high !== null && bar("inner", line.low, line.high, y, scale)}${line.value !== null && marker(line.mark, scale(line.value), y)}</g>`;
}

function bar(
  name: string,
  low: number,
  high: number,
  y: number,
  scale: (value: number) => number,
): Markup {
  return html`<line class="${name}" x1="${scale(low)}" x2="${scale(high)}" y1="${y}" y2="${y}"/>`;
}

/** Zero, the tolerance and all intervals, with a little air. */
function domainOf(panel: IntervalPanel): [number, number] {
  const band = panel.tolerance ?? 0;
  const [low, high] = extent(
    [
      0,
      -band * 1.25,
      band * 1.25,
      ...panel.lines.flatMap((line) => [
        line.value,
        line.low,
        line.high,
        line.outer?.low ?? null,
        line.outer?.high ?? null,
      ]),
    ].filter((value) => value !== null),
  ) as [number, number];
  if (low === high) return panel.tolerance === null ? [0, 1] : [-1, 1];
  const air = (high - low) * 0.04;
  return [low < 0 ? low - air : low, high > 0 ? high + air : high];
}
