import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw, drawKey, mix32, mixLast32, pairDraw, threshold, unit } from "./draw.ts";

const whole = fc.integer({ min: 0, max: 0xffffffff });
const aSeed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const aDecision = fc.integer({ min: 0, max: 0xffff });
const aMonth = fc.integer({ min: -0x8000, max: 0x7fff });

/** The draw from its five parts, unsigned. */
function drawn(seed: number, decision: number, month: number, subject: number, identity: number) {
  const { k0, k1 } = drawKey(seed, decision, month);
  return draw(k0, k1, subject, identity) >>> 0;
}

/** Bits that differ between two words. */
function distance(a: number, b: number): number {
  let count = 0;
  for (let w = (a ^ b) >>> 0; w !== 0; w &= w - 1) count += 1;
  return count;
}

describe("known answers", () => {
  test("of mixing", () => {
    const found = [0, 1, 2, 0x7fffffff, -1].map((word) => [
      (mix32(word) >>> 0).toString(16),
      (mixLast32(word) >>> 0).toString(16),
    ]);
    expect(found).toMatchInlineSnapshot(`
      [
        [
          "0",
          "0",
        ],
        [
          "688990c0",
          "42741d6",
        ],
        [
          "d1132181",
          "f1dfe8e9",
        ],
        [
          "8d29ffb8",
          "383b512a",
        ],
        [
          "6768824a",
          "127f588f",
        ],
      ]
    `);
  });

  test("of keys and draws", () => {
    const cases = [
      [0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 1],
      [2 ** 32, 0, 0, 0, 0],
      [Number.MAX_SAFE_INTEGER, 65535, -32768, 0xffffffff, 0xffffffff],
      [20181201, 33, 47, 123456, 7],
      [20181201, 4100, -5, 0x80000010, -1],
    ] as const;
    const found = cases.map(([seed, decision, month, subject, identity]) => {
      const { k0, k1 } = drawKey(seed, decision, month);
      const words = [k0, k1, draw(k0, k1, subject, identity)];
      return words.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ");
    });
    expect(found).toMatchInlineSnapshot(`
      [
        "b2811d16 c6435702 c717f2e3",
        "4f2238ae 1e6682f1 ad418555",
        "dbe85eb0 14053a8a bbbc44d4",
        "019baa80 4af0f292 a062b3cc",
        "b2811d16 c6435702 9cf04cfe",
        "b2811d16 c6435702 288747da",
        "3ac31de4 7a587836 8be117a8",
        "c2084d8a af12f7c8 06111dcb",
        "efd6046e d384fa82 8a8bb428",
        "501e0b81 5b98a2b3 cb527d89",
      ]
    `);
  });
});

describe("a key", () => {
  test("differs in each of its parts", () => {
    fc.assert(
      fc.property(aSeed, aDecision, aMonth, aSeed, aDecision, aMonth, (s, d, m, s2, d2, m2) => {
        const text = (seed: number, decision: number, month: number) =>
          JSON.stringify(drawKey(seed, decision, month));
        if (s !== s2) expect(text(s2, d, m)).not.toBe(text(s, d, m));
        if (d !== d2) expect(text(s, d2, m)).not.toBe(text(s, d, m));
        if (m !== m2) expect(text(s, d, m2)).not.toBe(text(s, d, m));
      }),
    );
  });

  test("is unique over the seeds, decisions and months of a study", () => {
    const keys = new Set<number>();
    let count = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      for (let decision = 1; decision < 100; decision += 3) {
        for (let month = 0; month < 360; month += 4) {
          const { k0, k1 } = drawKey(seed, decision, month);
          // 53 of its 64 bits.
          keys.add((k0 >>> 0) * 2 ** 21 + (k1 >>> 11));
          count += 1;
        }
      }
    }
    expect(keys.size).toBe(count);
  });

  test.each([-1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
    "of the seed %d is refused",
    (seed) => {
      expect(() => drawKey(seed, 0, 0)).toThrow("a seed is a whole number");
    },
  );
});

describe("avalanche: a bit of a part changes each bit of the draw half the time", () => {
  const parts = [
    ["seed", 53],
    ["decision", 16],
    ["month", 16],
    ["subject", 32],
    ["identity", 32],
  ] as const;
  const samples = 400;

  test.each(parts)("%s", (part, bits) => {
    const place = parts.findIndex(([name]) => name === part);
    const flips = new Float64Array(32);
    let worst = 0;
    for (let bit = 0; bit < bits; bit += 1) {
      const here = new Float64Array(32);
      for (let s = 0; s < samples; s += 1) {
        // Small numbers, as they are in use: what is hard is to tell neighbours apart.
        const base = [1 + s * 37, 1 + (s % 90), s % 240, s * 101, s % 40];
        const other = [...base];
        const weight = 2 ** bit;
        const set = Math.floor(other[place] / weight) % 2 === 1;
        other[place] += set ? -weight : weight;
        if (part === "month") other[place] = (other[place] << 16) >> 16;
        const [a, b, c, d, e] = base;
        const [f, g, h, i, j] = other;
        const changed = drawn(a, b, c, d, e) ^ drawn(f, g, h, i, j);
        for (let out = 0; out < 32; out += 1) here[out] += (changed >>> out) & 1;
      }
      for (let out = 0; out < 32; out += 1) {
        flips[out] += here[out];
        worst = Math.max(worst, Math.abs(here[out] / samples - 0.5));
      }
    }
    // Over all input bits each output bit is within five standard deviations of a half, and so is each pair.
    for (let out = 0; out < 32; out += 1) {
      expect(Math.abs(flips[out] / (bits * samples) - 0.5)).toBeLessThan(
        2.5 / Math.sqrt(bits * samples),
      );
    }
    expect(worst).toBeLessThan(2.5 / Math.sqrt(samples));
  });
});

describe("draws are even", () => {
  /** Chi-square over 256 cells: 255 degrees of freedom, above 330.5 once in a thousand, below 190 once in a thousand. */
  function chiSquare(draws: Iterable<number>, shift: number): number {
    const counts = new Float64Array(256);
    let all = 0;
    for (const bits of draws) {
      counts[(bits >>> shift) & 255] += 1;
      all += 1;
    }
    return counts.reduce((sum, count) => sum + (count - all / 256) ** 2 / (all / 256), 0);
  }

  const many = 40_000;
  const over = (make: (k: number) => number) => Array.from({ length: many }, (_, k) => make(k));
  const series = [
    ["subjects in a row", over((k) => drawn(7, 33, 5, k, 0))],
    ["newborn subjects", over((k) => drawn(7, 33, 5, (0x80000000 | (k << 4)) >>> 0, 0))],
    ["months", over((k) => drawn(7, 33, (k % 20_000) - 10_000, Math.floor(k / 20_000), 0))],
    ["identities", over((k) => drawn(7, 33, 5, 1, k))],
    ["seeds", over((k) => drawn(k, 33, 5, 1, 0))],
    ["decisions", over((k) => drawn(Math.floor(k / 4000), k % 4000, 5, 1, 0))],
  ] as const;

  test.each(series)("over %s, in their high, middle and low bits", (_over, draws) => {
    for (const shift of [24, 12, 0]) {
      const chi = chiSquare(draws, shift);
      expect(chi).toBeLessThan(345);
      expect(chi).toBeGreaterThan(180);
    }
  });

  test.each(series)("over %s, without serial correlation", (_over, draws) => {
    const units = draws.map((bits) => unit(bits) - 0.5);
    for (const lag of [1, 2, 3, 16]) {
      let sum = 0;
      for (let k = lag; k < units.length; k += 1) sum += units[k] * units[k - lag];
      // The correlation of independent draws has a standard deviation of 1/√n.
      expect(Math.abs((12 * sum) / units.length)).toBeLessThan(4.5 / Math.sqrt(units.length));
    }
  });

  test("and two decisions about the same subjects go their own ways", () => {
    for (const [a, b] of [
      [1, 2],
      [32, 33],
      [48, 176],
      [80, 82],
    ] as const) {
      let sum = 0;
      for (let i = 0; i < many; i += 1) {
        sum += (unit(drawn(3, a, 9, i, 0)) - 0.5) * (unit(drawn(3, b, 9, i, 0)) - 0.5);
      }
      expect(Math.abs((12 * sum) / many)).toBeLessThan(4.5 / Math.sqrt(many));
    }
  });
});

describe("a pair", () => {
  test("has one draw, whoever asks", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), whole, whole, (k0, k1, a, b) => {
        expect(pairDraw(k0, k1, a, b)).toBe(pairDraw(k0, k1, b, a));
      }),
    );
  });

  test("has another draw than the pairs beside it", () => {
    const seen = new Set<number>();
    for (let a = 0; a < 100; a += 1)
      for (let b = a; b < 100; b += 1) seen.add(pairDraw(1, 2, a, b));
    // 5,050 draws out of 2^32: a collision would be a once-in-three-hundred chance, and is not there.
    expect(seen.size).toBe(5050);
  });
});

describe("a threshold", () => {
  test.each([
    [0, 0],
    [-1, 0],
    [Number.NaN, 0],
    [1, 2 ** 32],
    [2, 2 ** 32],
    [0.5, 2 ** 31],
    [2 ** -32, 1],
    [2 ** -33, 0],
    [1 - 2 ** -33, 2 ** 32 - 1],
  ])("of %d is %d", (p, value) => {
    expect(threshold(p)).toBe(value);
  });

  test("is met by no draw at 0, by every draw at 1, and by its share in between", () => {
    for (const p of [0, 0.01, 0.37, 1]) {
      let met = 0;
      for (let i = 0; i < 20_000; i += 1) met += +(drawn(1, 2, 3, i, 4) < threshold(p));
      expect(Math.abs(met - 20_000 * p)).toBeLessThanOrEqual(4 * Math.sqrt(20_000 * p * (1 - p)));
    }
  });
});

test("a unit draw lies strictly between 0 and 1 and rises with the bits", () => {
  expect(unit(0)).toBe(2 ** -33);
  expect(unit(-1)).toBe(1 - 2 ** -33);
  expect(unit(0x80000000 | 0)).toBe(0.5 + 2 ** -33);
  fc.assert(
    fc.property(whole, (bits) => {
      expect(unit(bits)).toBe(unit(bits | 0));
      expect(Math.floor(unit(bits) * 2 ** 32)).toBe(bits);
    }),
  );
});

test("mixing loses nothing: no two of a run of words are mixed alike", () => {
  for (const mix of [mix32, mixLast32]) {
    const seen = new Set<number>();
    for (let word = 0; word < 100_000; word += 1) seen.add(mix(Math.imul(word, 0x10001)));
    expect(seen.size).toBe(100_000);
  }
});

test("how far two draws lie apart does not tell how far their subjects do", () => {
  let sum = 0;
  for (let i = 0; i < 2000; i += 1) sum += distance(drawn(1, 1, 1, i, 0), drawn(1, 1, 1, i + 1, 0));
  expect(Math.abs(sum / 2000 - 16)).toBeLessThan(4 * Math.sqrt(8 / 2000));
});
