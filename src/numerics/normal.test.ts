import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitsOf, exactNormalTail, relativeError } from "../testing/exact-functions.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

describe("P(Z ≤ x)", () => {
  test("has its tail within its bound, from 0 to −37.4", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 0, max: 2, noNaN: true }),
          fc.double({ min: 2, max: 8, noNaN: true }),
          fc.double({ min: 8, max: 37.4, noNaN: true }),
        ),
        (x) => {
          // A quarter of a billionth more or less of x does not matter here, and keeps the exact value short.
          const at = Math.round(x * 2 ** 32) / 2 ** 32;
          const { mantissa, exponent } = exactNormalTail(at);
          expect(relativeError(normalCdf(-at), mantissa, exponent)).toBeLessThan(1e-13);
          expect(Math.abs(normalCdf(at) + normalCdf(-at) - 1)).toBeLessThan(3e-16);
        },
      ),
      { numRuns: 300 },
    );
  });

  // Tables: Abramowitz & Stegun 1964, table 26.1.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [1.96, 0.97500210485178],
    [2, 0.977249868051821],
    [-3, 0.00134989803163],
    [5, 0.999999713348428],
  ])("of %d is %d", (x, value) => {
    expect(normalCdf(x)).toBeCloseTo(value, 14);
  });

  test("of the ends are the ends", () => {
    expect([normalCdf(-40), normalCdf(40), normalCdf(Number.NaN)]).toEqual([0, 1, Number.NaN]);
  });

  test("joins where the method changes", () => {
    const below = normalCdf(-2 + 1e-12);
    const above = normalCdf(-2 - 1e-12);
    expect(below).toBeGreaterThan(above);
    expect((below - above) / above).toBeLessThan(1e-11);
  });
});

describe("the quantile", () => {
  test("undoes it, within its bound, for p from 1e-12 to 1 − 1e-12", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -27.6, max: -0.6932, noNaN: true }),
        fc.boolean(),
        (power, upper) => {
          const tail = Math.exp(power);
          const p = upper ? 1 - tail : tail;
          const x = normalQuantile(p);
          const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
          const { mantissa, exponent } = exactNormalTail(
            Math.round(Math.abs(x) * 2 ** 40) / 2 ** 40,
          );
          const found = (Number(mantissa >> 100n) / 2 ** 100) * 2 ** exponent;
          expect(Math.abs(found - (upper ? 1 - p : p)) / density).toBeLessThan(2e-12);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-9, -5.997807015007687],
  ])("of %d is %d", (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 12);
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])("of %d is refused", (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

test("known answers, to the bit", () => {
  const found: Record<string, string> = {};
  for (const x of [-37, -9.5, -2.0001, -1.9999, -0.3, 0.3, 1.5, 2.5]) {
    found[`cdf ${x}`] = bitsOf(normalCdf(x));
  }
  for (const p of [1e-12, 1e-5, 0.3, 0.5, 0.8, 0.9999])
    found[`quantile ${p}`] = bitsOf(normalQuantile(p));
  expect(found).toMatchInlineSnapshot(`
    {
      "cdf -0.3": "3fd87423a677e90f",
      "cdf -1.9999": "3f974d39dfd6b3a0",
      "cdf -2.0001": "3f974a65384a1576",
      "cdf -37": "01ceaccc6bfeb0ad",
      "cdf -9.5": "3b93d2d60a5c14a9",
      "cdf 0.3": "3fe3c5ee2cc40b79",
      "cdf 1.5": "3feddcb724ed3702",
      "cdf 2.5": "3fefcd21635036c6",
      "quantile 0.00001": "c0110f3f8843a3d9",
      "quantile 0.3": "bfe0c7e39582c5fd",
      "quantile 0.5": "3c41e21000000000",
      "quantile 0.8": "3feaee8fa73a1334",
      "quantile 0.9999": "400dc08bb712897a",
      "quantile 1e-12": "c01c234fba57a32a",
    }
  `);
});
