/**
 * e^x and ln x to some 60 digits, in whole numbers scaled by 2^200: what the project's own functions are measured
 * against, since nothing in the language is more exact than they are.
 */
const scale = 200n;
const one = 1n << scale;

/** A double as a scaled whole number, exactly, if it is not below 2^−148 in its last bit. */
function scaled(x: number): bigint {
  let whole = x;
  let shift = scale;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    shift -= 1n;
  }
  return BigInt(whole) << shift;
}

const ln2 = lnOfSmall(one * 2n);

/** e^x as mantissa × 2^exponent, the mantissa scaled and between 1 and 2. */
export function exactExp(x: number): { readonly mantissa: bigint; readonly exponent: number } {
  const at = scaled(x);
  let k = at / ln2;
  if (at % ln2 < 0n) k -= 1n;
  const r = at - k * ln2;
  let term = one;
  let sum = one;
  for (let n = 1n; term !== 0n; n += 1n) {
    term = (term * r) / one / n;
    sum += term;
  }
  return { mantissa: sum, exponent: Number(k) };
}

/** ln x, scaled. */
export function exactLog(x: number): bigint {
  let exponent = Math.floor(Math.log2(x));
  let mantissa = x;
  for (let k = exponent; k > 0; k -= 1) mantissa /= 2;
  for (let k = exponent; k < 0; k += 1) mantissa *= 2;
  if (mantissa >= 2) {
    mantissa /= 2;
    exponent += 1;
  }
  return BigInt(exponent) * ln2 + lnOfSmall(scaled(mantissa));
}

/** ln of a scaled number near 1: 2 artanh((x − 1)/(x + 1)). */
function lnOfSmall(x: bigint): bigint {
  const s = ((x - one) * one) / (x + one);
  const s2 = (s * s) / one;
  let power = s;
  let sum = 0n;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = (power * s2) / one;
  }
  return 2n * sum;
}

/** |value − exact| / |exact|, for an exact value that is scaled and shifted by 2^exponent. */
export function relativeError(value: number, exact: bigint, exponent = 0): number {
  let plain = value;
  for (let k = exponent; k > 0; k -= 1) plain /= 2;
  for (let k = exponent; k < 0; k += 1) plain *= 2;
  const miss = scaled(plain) - exact;
  return Math.abs(Number((miss * (1n << 120n)) / exact)) / 2 ** 120;
}

/** The bits of a double, 16 hex digits. */
export function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** √(2π), scaled from its first 60 digits. */
const rootTwoPi =
  (2506628274631000502415765284811045253006986740609938316629923n * one) / 10n ** 60n;

/** P(Z ≤ −x) for x ≥ 0, as mantissa × 2^exponent, the mantissa scaled. */
export function exactNormalTail(x: number): {
  readonly mantissa: bigint;
  readonly exponent: number;
} {
  const at = scaled(x);
  const square = (at * at) / one;
  const k = square / 2n / ln2 + 1n;
  // φ(x) = 2^−k × e^(k ln 2 − x²/2) / √(2π).
  const rest = k * ln2 - square / 2n;
  let term = one;
  let power = one;
  for (let n = 1n; term !== 0n; n += 1n) {
    term = (term * rest) / one / n;
    power += term;
  }
  const density = (power * one) / rootTwoPi;
  if (x < 2) {
    let part = at;
    let sum = at;
    for (let n = 3n; part !== 0n; n += 2n) {
      part = (part * square) / one / n;
      sum += part;
    }
    return { mantissa: ((one / 2n) << k) - (density * sum) / one, exponent: -Number(k) };
  }
  let fraction = at;
  for (let n = 1500n; n >= 1n; n -= 1n) fraction = at + (n * one * one) / fraction;
  return { mantissa: (density * one) / fraction, exponent: -Number(k) };
}
