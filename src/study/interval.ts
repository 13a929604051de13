import tQuantile from "@stdlib/stats-base-dists-t-quantile";

/** The confidence of every interval in a verdict. */
export const confidence = 0.95;

/** A mean over worlds with its interval. `low` and `high` are null where fewer than two worlds were there. */
export interface Interval {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Worlds that entered. */
  readonly worlds: number;
}

/**
 * The mean of one value a world, with the t interval on n − 1 degrees of freedom. The replicate is the world, so
 * `values` holds one number a world and never one a resident. Sums run in the order of `values`: give them in the
 * order of seeds, and the result has the same bits however the worlds were scheduled.
 *
 * The quantile's library does its own arithmetic from + − × ÷ √, so its bits do not depend on the machine.
 */
export function meanInterval(values: readonly number[]): Interval {
  const worlds = values.length;
  const mean = meanOf(values);
  if (worlds < 2) return { mean, low: null, high: null, worlds };
  const error = Math.sqrt(varianceOf(values, mean) / worlds);
  return around(mean, error, worlds - 1, worlds);
}

/**
 * The difference of the means of two sets of worlds as if they had nothing in common (Welch): how wide the
 * interval would be without twins.
 */
export function unpairedInterval(
  treated: readonly number[],
  baseline: readonly number[],
): Interval {
  const worlds = Math.min(treated.length, baseline.length);
  const treatedMean = meanOf(treated);
  const baselineMean = meanOf(baseline);
  const mean = treatedMean - baselineMean;
  if (worlds < 2) return { mean, low: null, high: null, worlds };
  const a = varianceOf(treated, treatedMean) / treated.length;
  const b = varianceOf(baseline, baselineMean) / baseline.length;
  const freedom =
    a + b === 0
      ? treated.length + baseline.length - 2
      : ((a + b) * (a + b)) / ((a * a) / (treated.length - 1) + (b * b) / (baseline.length - 1));
  return around(mean, Math.sqrt(a + b), freedom, worlds);
}

function around(mean: number, error: number, freedom: number, worlds: number): Interval {
  const reach = error === 0 ? 0 : tQuantile(0.5 + confidence / 2, freedom) * error;
  return { mean, low: mean - reach, high: mean + reach, worlds };
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function varianceOf(values: readonly number[], mean: number): number {
  let sum = 0;
  for (const value of values) sum += (value - mean) * (value - mean);
  return sum / (values.length - 1);
}
