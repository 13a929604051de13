import type { Series, WorldMeasurement } from "../outcomes/result.ts";

/** A run of months after the launch: from `from` up to but without `to`; month 0 is the launch. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A numerator and its denominator over some months. */
export interface Part {
  readonly sum: number;
  readonly n: number;
}

/** What the verdict keeps of one outcome of one group in one arm of one world. */
export interface SeriesSummary {
  readonly outcome: string;
  readonly group: string;
  /** Over the window of the verdict. */
  readonly window: Part;
  /** Mean numerator of a month of the window: of a stock, the number of subjects to be expected in it. */
  readonly stock: number;
  /** Over each step of the course; empty for groups. */
  readonly steps: readonly Part[];
}

export interface ArmSummary {
  readonly arm: string;
  /** By {@link seriesKey}. */
  readonly series: ReadonlyMap<string, SeriesSummary>;
}

/** What the verdict keeps of a world: little enough to hold thousands of worlds at once. */
export interface WorldSummary {
  readonly seed: number;
  readonly arms: readonly ArmSummary[];
}

/** The group of everybody. */
export const everybody = "all";

/** The key of an outcome of a group. */
export function seriesKey(outcome: string, group: string): string {
  return `${outcome} ${group}`;
}

/** Sums a world's months over the window and over the steps of the courses. */
export function summariseWorld(
  world: WorldMeasurement,
  window: Window,
  step: number,
): WorldSummary {
  return {
    seed: world.seed,
    arms: world.arms.map((arm) => ({
      arm: arm.arm,
      series: new Map(
        arm.series.map((series) => [
          seriesKey(series.outcome, series.group),
          summariseSeries(series, window, step),
        ]),
      ),
    })),
  };
}

function summariseSeries(series: Series, window: Window, step: number): SeriesSummary {
  const total = partOf(series, window.from, window.to);
  const steps: Part[] = [];
  if (series.group === everybody) {
    for (let from = 0; from < series.sum.length; from += step) {
      steps.push(partOf(series, from, from + step));
    }
  }
  const months = Math.min(window.to, series.sum.length) - window.from;
  return {
    outcome: series.outcome,
    group: series.group,
    window: total,
    stock: months > 0 ? total.sum / months : 0,
    steps,
  };
}

function partOf(series: Series, from: number, to: number): Part {
  let sum = 0;
  let n = 0;
  for (let month = from; month < Math.min(to, series.sum.length); month += 1) {
    sum += series.sum[month];
    n += series.n[month];
  }
  return { sum, n };
}

/** The value of a part in the outcome's unit; null where there was nobody to measure. */
export function valueOf(part: Part | undefined, scale: number): number | null {
  return part === undefined || part.n === 0 ? null : (scale * part.sum) / part.n;
}
