import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import { meanInterval } from "./interval.ts";
import { everybody, seriesKey, type WorldSummary, valueOf } from "./summary.ts";

/** One step of an outcome's course in one arm: mean over worlds with its interval. */
export interface CoursePoint {
  readonly outcome: string;
  readonly arm: string;
  /** First month of the step, after the launch. */
  readonly month: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly worlds: number;
}

/** Months in a step of the courses: single months of up to three years, single years of more. */
export function courseStep(months: number): number {
  return months <= 36 ? 1 : 12;
}

/**
 * The courses of all outcomes in all arms, over worlds in the order of their seeds. A step in which nobody was
 * measured has no point.
 */
export function courses(
  worlds: readonly WorldSummary[],
  definitions: readonly OutcomeDefinition[],
  step: number,
): readonly CoursePoint[] {
  const points: CoursePoint[] = [];
  for (const definition of definitions) {
    const key = seriesKey(definition.id, everybody);
    for (const [place, { arm }] of (worlds[0]?.arms ?? []).entries()) {
      const steps = worlds[0].arms[place].series.get(key)?.steps.length ?? 0;
      for (let index = 0; index < steps; index += 1) {
        const values = worlds
          .map((world) =>
            valueOf(world.arms[place].series.get(key)?.steps[index], definition.scale),
          )
          .filter((value) => value !== null);
        if (values.length === 0) continue;
        const { mean, low, high, worlds: count } = meanInterval(values);
        points.push({
          outcome: definition.id,
          arm,
          month: index * step,
          mean,
          low,
          high,
          worlds: count,
        });
      }
    }
  }
  return points;
}
