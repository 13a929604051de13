/** One arm by group: for each group the gap to everybody else with its interval, the worst group marked. */
import { extent, type ScaleLinear, scaleLinear } from "d3";
import { html, type Markup } from "../markup.ts";
import { axisBelow, typeSize } from "./axis.ts";
import { armClass, marker } from "./marks.ts";
import { picture } from "./picture.ts";
import { fitted, textWidth } from "./text-width.ts";

export interface GroupPanel {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly mark: number;
  readonly tolerance: number;
  /** Shared by the panels of a figure, so that they can be compared. */
  readonly domain: readonly [number, number];
  readonly lines: readonly GroupLine[];
}

export interface GroupLine {
  readonly label: string;
  /** What the groups are made by; a little space stands between one and the next. */
  readonly attribute: string;
  readonly gap: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly worst: boolean;
}

const width = 320;
const lineHeight = 19;
const right = 312;

export function groupPanel(panel: GroupPanel): Markup {
  const heights = panel.lines.map(
    (_, index) => 13 + index * lineHeight + 6 * breaksBefore(panel.lines, index),
  );
  const bottom = (heights.at(-1) ?? 0) + 13;
  const labels = panel.lines.map((line) => textWidth(line.label, typeSize));
  const left = Math.min(200, Math.max(100, ...labels.map((label) => label + 16)));
  const scale = scaleLinear(panel.domain, [left, right]);
  const zero = scale(0);
  return picture({ ...panel, width, height: bottom + 38 }, [
    html`<rect class="tolerance" x="${scale(-panel.tolerance)}" y="0" width="${scale(panel.tolerance) - scale(-panel.tolerance)}" height="${bottom}"/>`,
    axisBelow(scale, [{ top: 0, bottom }], panel.axis, 3),
    html`<line class="zero" x1="${zero}" x2="${zero}" y1="0" y2="${bottom}"/>`,
    panel.lines.map((line, index) => groupLine(line, panel, heights[index], scale)),
  ]);
}

/** Changes of attribute up to a line. */
function breaksBefore(lines: readonly GroupLine[], index: number): number {
  return lines
    .slice(1, index + 1)
    .filter((line, previous) => line.attribute !== lines[previous].attribute).length;
}

/** A domain for the lines of several panels: zero, the tolerance and all intervals. */
export function groupDomain(
  lines: readonly GroupLine[],
  tolerance: number,
): readonly [number, number] {
  const [low, high] = extent(
    [0, -tolerance, tolerance, ...lines.flatMap((line) => [line.gap, line.low, line.high])].filter(
      (value) => value !== null,
    ),
  ) as [number, number];
  if (low === high) return [-1, 1];
  const air = (high - low) * 0.05;
  return [low - air, high + air];
}

function groupLine(
  line: GroupLine,
  panel: GroupPanel,
  y: number,
  scale: ScaleLinear<number, number>,
): Markup {
  const edge = scale.range()[0] - 10;
  const label = fitted(line.label, typeSize, edge);
  return html`<g class="${armClass(panel.mark)}"><text class="${line.worst ? "label worst" : "label"}" x="${edge}" y="${y + 4}" text-anchor="end">${label}</text>${line.low !== null && line.high !== null && html`<line class="inner" x1="${scale(line.low)}" x2="${scale(line.high)}" y1="${y}" y2="${y}"/>`}${marker(panel.mark, scale(line.gap), y)}${line.worst && html`<circle class="ring" cx="${scale(line.gap)}" cy="${y}" r="8.5"/>`}</g>`;
}
