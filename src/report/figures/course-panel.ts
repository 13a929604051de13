/** One outcome over time: a line and an interval band for each arm, named at the end of its line. */
import { area, extent, line, scaleLinear } from "d3";
import { html, type Markup } from "../markup.ts";
import { axisBelow, axisLeft, typeSize } from "./axis.ts";
import { armClass, armDash, marker } from "./marks.ts";
import { picture } from "./picture.ts";
import { apart } from "./apart.ts";
import { wrapped } from "./text-width.ts";

export interface CoursePanel {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  /** Years that are shaded, in years since the launch. */
  readonly shaded: { readonly from: number; readonly to: number };
  /** Years after the launch. */
  readonly years: number;
  readonly lines: readonly CourseLine[];
}

export interface CourseLine {
  readonly label: string;
  readonly mark: number;
  readonly points: readonly TimedInterval[];
}

export interface TimedInterval {
  /** Years since the launch. */
  readonly year: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

const size = { width: 320, height: 220 };
/** Between the two lines of a name. */
const lineGap = 13;
const plot = { left: 42, right: 214, top: 10, bottom: 182 };
/** Where the names of the arms begin. */
const nameLeft = plot.right + 20;

export function coursePanel(panel: CoursePanel): Markup {
  const x = scaleLinear([0, panel.years], [plot.left, plot.right]);
  const y = scaleLinear(domainOf(panel), [plot.bottom, plot.top]).nice(4);
  const drawn = panel.lines.filter((one) => one.points.length > 0);
  const names = drawn.map((one) => wrapped(one.label, typeSize, size.width - nameLeft, 2));
  const heights = apart(
    drawn.map((one) => y(one.points.at(-1)!.mean)),
    lineGap * Math.max(1, ...names.map((name) => name.length)) + 2,
    plot.top + 4,
    plot.bottom + 4,
  );
  return picture({ ...panel, ...size }, [
    html`<rect class="window" x="${x(panel.shaded.from)}" y="${plot.top}" width="${x(panel.shaded.to) - x(panel.shaded.from)}" height="${plot.bottom - plot.top}"/>`,
    axisLeft(y, plot),
    axisBelow(x, [plot], panel.axis, 5),
    drawn.map((one) => band(one, x, y)),
    drawn.map((one) => course(one, x, y)),
    drawn.map((one, index) => endLabel(one, names[index], heights[index], x, y)),
  ]);
}

type Scale = (value: number) => number;

function band(one: CourseLine, x: Scale, y: Scale): Markup {
  const path = area<TimedInterval>()
    .defined((point) => point.low !== null && point.high !== null)
    .x((point) => x(point.year))
    .y0((point) => y(point.low ?? 0))
    .y1((point) => y(point.high ?? 0))
    .digits(1)(one.points);
  return html`<path class="band ${armClass(one.mark)}" d="${path ?? ""}"/>`;
}

function course(one: CourseLine, x: Scale, y: Scale): Markup {
  const path = line<TimedInterval>()
    .x((point) => x(point.year))
    .y((point) => y(point.mean))
    .digits(1)(one.points);
  return html`<path class="course ${armClass(one.mark)}" d="${path ?? ""}" stroke-dasharray="${armDash(one.mark)}"/>`;
}

/** The arm's name beside its last point, or as near as the others leave room, with a line that leads there. */
function endLabel(
  one: CourseLine,
  name: readonly string[],
  height: number,
  x: Scale,
  y: Scale,
): Markup {
  const last = one.points.at(-1)!;
  const [fromX, fromY] = [x(last.year), y(last.mean)];
  const first = height + 4 - ((name.length - 1) * lineGap) / 2;
  return html`<path class="leader" d="M${fromX + 6},${fromY}L${nameLeft - 4},${height}"/>${marker(one.mark, fromX, fromY)}${name.map((text, index) => html`<text class="label" x="${nameLeft}" y="${first + index * lineGap}">${text}</text>`)}`;
}

/** All means and intervals; zero too, when the data begin near it. */
function domainOf(panel: CoursePanel): [number, number] {
  const values = panel.lines.flatMap((one) =>
    one.points.flatMap((point) => [point.mean, point.low ?? point.mean, point.high ?? point.mean]),
  );
  const [low, high] = extent(values);
  if (low === undefined) return [0, 1];
  if (low === high) return [low - 1, high + 1];
  return low > 0 && low < 0.5 * high ? [0, high] : [low, high];
}
