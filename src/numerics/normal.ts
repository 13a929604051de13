import { exp, log } from "./exp.ts";

/**
 * The standard normal distribution from + − × ÷ √ (see exp.ts for why).
 */

const perSqrtTwoPi = 0.3989422804014327;

/**
 * P(Z ≤ x). Relative error below 1e-13 for −37.4 ≤ x ≤ 0, absolute error below 3e-16 above; 0 below −37.42, where
 * the exact value is under 2e-306.
 *
 * Method: for |x| < 2 the series φ(x) (x + x³/3 + x⁵/15 + …), beyond it the continued fraction of Mills' ratio
 * (Abramowitz & Stegun 1964, 26.2.11 and 26.2.14).
 */
export function normalCdf(x: number): number {
  if (x !== x) return x;
  if (x < -38) return 0;
  if (x > 38) return 1;
  const density = perSqrtTwoPi * exp(-0.5 * x * x);
  const size = x < 0 ? -x : x;
  if (size < 2) {
    let term = size;
    let sum = size;
    for (let n = 3; n < 200 && term > sum * 1e-17; n += 2) {
      term = (term * size * size) / n;
      sum += term;
    }
    return x < 0 ? 0.5 - density * sum : 0.5 + density * sum;
  }
  let fraction = size;
  for (let n = 120; n >= 1; n -= 1) fraction = size + n / fraction;
  return x < 0 ? density / fraction : 1 - density / fraction;
}

/**
 * The x with P(Z ≤ x) = p, for 0 < p < 1. Absolute error below 1e-12 for p in 1e-12…1 − 1e-12.
 *
 * Method: a first value from Abramowitz & Stegun 1964, 26.2.23 (error < 4.5e-4), then two steps of Halley.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    throw new RangeError(`a probability strictly between 0 and 1 is needed, found ${p}`);
  const tail = p < 0.5 ? p : 1 - p;
  const t = Math.sqrt(-2 * log(tail));
  const start =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  // In the lower tail both sides are small numbers, so no digits are lost.
  let x = -start;
  for (let step = 0; step < 2; step += 1) {
    const density = perSqrtTwoPi * exp(-0.5 * x * x);
    const miss = (normalCdf(x) - tail) / density;
    x -= miss / (1 + 0.5 * x * miss);
  }
  return p < 0.5 ? x : -x;
}
