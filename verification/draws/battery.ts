/**
 * A statistical battery for streams of 32-bit words. Each test gives a z: about standard normal for independent
 * fair bits. Chi-squares of many cells become normal by Wilson and Hilferty (1931), whose error is far below 0.01
 * for the hundreds of cells here.
 */
import type { Draw, Stream } from "./streams.ts";

/** One test of one stream. */
export interface Result {
  readonly test: string;
  readonly stream: string;
  readonly words: number;
  readonly z: number;
}

/** A z beyond this speaks against a generator: 6 in ten million of fair ones are. */
export const mostZ = 5;

/** The z of a chi-square with so many degrees of freedom. */
function zOfChiSquare(square: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(square / freedom) - (1 - spread)) / Math.sqrt(spread);
}

function chiSquare(counts: ArrayLike<number>, total: number): number {
  const expected = total / counts.length;
  let square = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    square += ((counts[cell] - expected) * (counts[cell] - expected)) / expected;
  }
  return zOfChiSquare(square, counts.length - 1);
}

/** How often each value of a byte of the word comes: the worst of the four bytes. */
function bytes(stream: Stream, words: number): number {
  const counts = [0, 8, 16, 24].map(() => new Float64Array(256));
  for (let n = 0; n < words; n += 1) {
    const word = stream.at(n);
    counts.forEach((count, byte) => {
      count[(word >>> (8 * byte)) & 255] += 1;
    });
  }
  return worst(counts.map((count) => chiSquare(count, words)));
}

/** Serial test: how often each pair of leading five bits comes in words `lag` apart, the worst of several lags. */
function serial(stream: Stream, words: number): number {
  const lags = [1, 2, 3, 7, 16, 64];
  const counts = lags.map(() => new Float64Array(1024));
  const leading = new Uint8Array(words);
  const trailing = new Uint8Array(words);
  for (let n = 0; n < words; n += 1) {
    const word = stream.at(n);
    leading[n] = word >>> 27;
    trailing[n] = word & 31;
  }
  const results = lags.flatMap((lag, k) => {
    const high = counts[k];
    const low = new Float64Array(1024);
    for (let n = lag; n < words; n += 1) {
      high[(leading[n - lag] << 5) | leading[n]] += 1;
      low[(trailing[n - lag] << 5) | trailing[n]] += 1;
    }
    return [chiSquare(high, words - lag), chiSquare(low, words - lag)];
  });
  return worst(results);
}

/** Each bit is set half of the time: the worst of 32. */
function bits(stream: Stream, words: number): number {
  const set = new Float64Array(32);
  for (let n = 0; n < words; n += 1) {
    const word = stream.at(n);
    for (let bit = 0; bit < 32; bit += 1) set[bit] += (word >>> bit) & 1;
  }
  return worst(Array.from(set, (count) => (count - words / 2) / Math.sqrt(words / 4)));
}

/** Runs up and down (Knuth, Wald–Wolfowitz): how often a word is larger than the one before, and turns. */
function turns(stream: Stream, words: number): number {
  let turned = 0;
  let before = stream.at(0) >>> 0;
  let here = stream.at(1) >>> 0;
  for (let n = 2; n < words; n += 1) {
    const after = stream.at(n) >>> 0;
    turned += +(here > before !== after > here);
    before = here;
    here = after;
  }
  const of = words - 2;
  return (turned - (2 * of) / 3) / Math.sqrt((16 * of - 29) / 90);
}

/**
 * Birthdays: how many words of the stream come twice, in 2^32 days. Where none can, a single one is a failure that no
 * number of deviations is enough for.
 */
function birthdays(stream: Stream, words: number): number {
  const seen = Uint32Array.from({ length: words }, (_, n) => stream.at(n)).sort();
  let twice = 0;
  for (let n = 1; n < words; n += 1) twice += +(seen[n] === seen[n - 1]);
  if (stream.oneToOne) return twice === 0 ? 0 : Number.POSITIVE_INFINITY;
  const expected = (words * (words - 1)) / 2 / 4294967296;
  return (twice - expected) / Math.sqrt(Math.max(1, expected));
}

/** The furthest from 0 of several. */
function worst(results: readonly number[]): number {
  return results.reduce((far, z) => (Math.abs(z) > Math.abs(far) ? z : far), 0);
}

const tests = { bytes, serial, bits, turns, birthdays } as const;

/** Every test on every stream. */
export function battery(streams: readonly Stream[], words: number): readonly Result[] {
  return streams.flatMap((stream) =>
    Object.entries(tests).map(([test, run]) => ({
      test,
      stream: stream.name,
      words,
      z: run(stream, words),
    })),
  );
}

/** A part of a key, with so many bits that may change. */
const parts = [
  { name: "seed", bits: 53 },
  { name: "decision", bits: 8 },
  { name: "month", bits: 12 },
  { name: "subject", bits: 32 },
  { name: "identity", bits: 32 },
] as const;

/**
 * Avalanche: change one bit of one part of the key, and every bit of the draw changes half of the time. One z a bit
 * of the key: the furthest of the 32 bits of the draw.
 */
export function avalanche(draw: Draw, keys: number): readonly Result[] {
  return parts.flatMap(({ name, bits: width }, part) =>
    Array.from({ length: width }, (_, bit) => {
      const changed = new Float64Array(32);
      for (let n = 0; n < keys; n += 1) {
        const key = [n * 2654435761, 1 + (n % 200), n % 600, Math.imul(n, 40503) >>> 0, n % 64];
        const other = [...key];
        const step = 2 ** bit;
        other[part] += Math.floor(key[part] / step) % 2 === 1 ? -step : step;
        const apart = drawOf(draw, key) ^ drawOf(draw, other);
        for (let k = 0; k < 32; k += 1) changed[k] += (apart >>> k) & 1;
      }
      const z = worst(Array.from(changed, (count) => (count - keys / 2) / Math.sqrt(keys / 4)));
      return { test: "avalanche", stream: `bit ${bit} of the ${name}`, words: keys, z };
    }),
  );
}

function drawOf(draw: Draw, key: readonly number[]): number {
  return draw(key[0], key[1], key[2], key[3], key[4]);
}

/** Correlation of the draws of two decisions about the same residents in the same month, for each pair of decisions. */
export function crossings(
  draw: Draw,
  decisions: readonly number[],
  residents: number,
): readonly Result[] {
  const drawn = decisions.map((decision) =>
    Float64Array.from(
      { length: residents },
      (_, i) => (draw(5, decision, 9, i, 0) >>> 0) / 4294967296 - 0.5,
    ),
  );
  const results: Result[] = [];
  drawn.forEach((a, i) => {
    for (let j = i + 1; j < drawn.length; j += 1) {
      const b = drawn[j];
      let sum = 0;
      for (let k = 0; k < residents; k += 1) sum += a[k] * b[k];
      const z = (12 * sum) / Math.sqrt(residents);
      results.push({
        test: "correlation",
        stream: `decisions ${decisions[i]} and ${decisions[j]}`,
        words: residents,
        z,
      });
    }
  });
  return results;
}
