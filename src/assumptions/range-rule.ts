import type { AssumptionDocument } from "./schema.ts";

type NumberDocument = Exclude<AssumptionDocument, { forms: unknown }>;

/**
 * How wide a range is at the least, by the grade of its evidence: one rule for whatever helps a scheme and whatever
 * harms, so that no mechanism wins by being taken for better known than it is.
 *
 *   log-uniform   from `default / factor` to `default × factor`
 *   otherwise     as wide as `share` of the default
 *
 * A range that ends earlier because the quantity does (a probability at 1, a school year at 12) says so: `bounded`.
 */
export const narrowest: {
  readonly [grade in NumberDocument["grade"]]: { readonly factor: number; readonly share: number };
} = {
  primary: { factor: 1.1, share: 0.1 },
  official: { factor: 1.1, share: 0.1 },
  scholarship: { factor: 1.25, share: 0.2 },
  press: { factor: 1.5, share: 0.3 },
  contested: { factor: 1.5, share: 0.3 },
  weak: { factor: 1.5, share: 0.3 },
  recalled: { factor: 1.25, share: 0.2 },
  assumed: { factor: 2, share: 0.4 },
};

/** Rounded values may miss the rule by so much. */
const slack = 0.005;
/** A probability that reaches this has reached its bound. */
const nearlyCertain = 0.9;

/** The narrowest range that the rule allows; null when the range is wide enough. */
export function tooNarrow(assumption: NumberDocument): readonly [number, number] | null {
  const { default: middle, range, shape, grade, bounded } = assumption;
  if (bounded !== undefined) return null;
  const [low, high] = range;
  const { factor, share } = narrowest[grade];
  if (shape !== "log-uniform") {
    const width = Math.abs(middle) * share;
    return high - low >= width * (1 - slack) ? null : [middle - width / 2, middle + width / 2];
  }
  const wideBelow = low <= (middle / factor) * (1 + slack);
  const wideAbove = high >= middle * factor * (1 - slack) || isCertain(high, middle);
  return wideBelow && wideAbove ? null : [middle / factor, middle * factor];
}

function isCertain(high: number, middle: number): boolean {
  return middle <= 1 && high >= nearlyCertain && high <= 1;
}
