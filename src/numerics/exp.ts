/**
 * Transcendental functions from + − × ÷ √ alone. IEEE 754 fixes the bits of these five, and nothing fixes the
 * bits of Math.exp and its kin, which differ between engines; so these are the only ones that may reach a result.
 */

// ln 2 in two parts: the high part has 21 trailing zero bits, so that k × high is exact for |k| < 2^21.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const perLn2 = 1.4426950408889634;

/** 2^k for whole k in −1022…1023, exactly. */
function powerOfTwo(k: number): number {
  let result = 1;
  let base = k < 0 ? 0.5 : 2;
  for (let n = k < 0 ? -k : k; n > 0; n >>>= 1) {
    if ((n & 1) === 1) result *= base;
    base *= base;
  }
  return result;
}

/**
 * e^x. Relative error below 4e-16 for −700 ≤ x ≤ 700; 0 below −700 and Infinity above 709.
 *
 * Method: x = k ln 2 + r with |r| ≤ ½ ln 2, then a Taylor polynomial of degree 14 in r.
 */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -700) return 0;
  const k = Math.floor(x * perLn2 + 0.5);
  const r = x - k * ln2High - k * ln2Low;
  let sum = 1;
  for (let n = 14; n >= 1; n -= 1) sum = 1 + (r * sum) / n;
  return sum * powerOfTwo(k);
}

/**
 * The natural logarithm. Relative error below 4e-16 for normal x > 0 (absolute near 1); NaN below 0, −Infinity at 0.
 *
 * Method: x = 2^k m with m in [√½, √2), then 2 artanh((m − 1)/(m + 1)) as a series.
 */
export function log(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let m = x;
  let k = 0;
  for (let step = 512; step >= 1; step >>= 1) {
    if (m >= powerOfTwo(step)) {
      m *= powerOfTwo(-step);
      k += step;
    } else if (m < powerOfTwo(1 - step)) {
      m *= powerOfTwo(step);
      k -= step;
    }
  }
  while (m >= 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  while (m < 0.7071067811865476) {
    m *= 2;
    k -= 1;
  }
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let sum = 0;
  for (let n = 25; n >= 1; n -= 2) sum = 1 / n + s2 * sum;
  return k * ln2High + (2 * s * sum + k * ln2Low);
}

/** 1 / (1 + e^−x), in 0…1. */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}

/** ln(p / (1 − p)) for 0 < p < 1. */
export function logit(p: number): number {
  return log(p) - log(1 - p);
}
