import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitsOf, exactExp, exactLog, relativeError } from "../testing/exact-functions.ts";
import { exp, log, logistic, logit } from "./exp.ts";

const bound = 4e-16;
const spans = [700, 40, 1, 0.01, 1e-6].map((span) =>
  fc.double({ min: -span, max: span, noNaN: true }),
);

describe("e^x", () => {
  test("is within its bound from −700 to 700", () => {
    fc.assert(
      fc.property(fc.oneof(...spans), (x) => {
        const { mantissa, exponent } = exactExp(x);
        expect(relativeError(exp(x), mantissa, exponent)).toBeLessThan(bound);
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(2 * bound);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    [0, 1],
    [-0, 1],
    [709.5, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-700.5, 0],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.NaN, Number.NaN],
  ])("of %d is %d", (x, value) => {
    expect(exp(x)).toBe(value);
  });

  test("does not fall as x rises", () => {
    fc.assert(
      fc.property(fc.oneof(...spans), fc.double({ min: 1e-12, max: 3, noNaN: true }), (x, step) => {
        expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x));
      }),
    );
  });
});

describe("ln x", () => {
  test("is within its bound over the range of e^x, and near 1", () => {
    fc.assert(
      fc.property(fc.oneof(...spans), (power) => {
        const x = Math.exp(power);
        if (x === 1) return;
        expect(relativeError(log(x), exactLog(x))).toBeLessThan(bound);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    [1, 0],
    [0, Number.NEGATIVE_INFINITY],
    [-1, Number.NaN],
    [Number.NaN, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [5e-324, -744.4400719213812],
    [Number.MAX_VALUE, 709.782712893384],
  ])("of %d is %d", (x, value) => {
    expect(log(x)).toBe(value);
  });

  test("undoes e^x", () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-15 + Math.abs(x) * 1e-15);
      }),
    );
  });
});

describe("the logistic function and its inverse", () => {
  test("are what they are called", () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        const p = 1 / (1 + Math.exp(-x));
        expect(Math.abs(logistic(x) / p - 1)).toBeLessThan(1e-14);
        expect(logistic(x)).toBeGreaterThanOrEqual(0);
        expect(logistic(x)).toBeLessThanOrEqual(1);
        if (Math.abs(x) < 20) expect(Math.abs(logit(logistic(x)) - x)).toBeLessThan(1e-6);
        if (Math.abs(x) < 5) expect(Math.abs(logit(logistic(x)) - x)).toBeLessThan(1e-13);
        expect(Math.abs(logistic(x) + logistic(-x) - 1)).toBeLessThan(3e-16);
      }),
    );
  });

  test("of the ends are the ends", () => {
    expect([logistic(0), logistic(800), logistic(-800)]).toEqual([0.5, 1, 0]);
    expect([logit(0.5), logit(0), logit(1)]).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
});

/** Bits that every engine must give. Another engine that rounds otherwise, or a change of the method, shows here. */
test("known answers, to the bit", () => {
  const found = Object.fromEntries(
    [-699.9, -37.25, -1, -0.1, 1e-9, 0.3333333333333333, 1, 2.5, 17.125, 709].map((x) => [
      `exp ${x}`,
      bitsOf(exp(x)),
    ]),
  );
  for (const x of [5e-324, 1e-300, 1e-5, 0.7071, 0.999999, 1.000001, 2, 10, 12345.678, 1e300]) {
    found[`log ${x}`] = bitsOf(log(x));
  }
  for (const x of [-30, -2.2, 0.7, 12]) found[`logistic ${x}`] = bitsOf(logistic(x));
  for (const p of [1e-6, 0.02, 0.37, 0.99]) found[`logit ${p}`] = bitsOf(logit(p));
  expect(found).toMatchInlineSnapshot(`
    {
      "exp -0.1": "3fecf46d99d52b3a",
      "exp -1": "3fd78b56362cef38",
      "exp -37.25": "3c93278bcd70e981",
      "exp -699.9": "00d32132bfae6577",
      "exp 0.3333333333333333": "3ff6546db1ba2d13",
      "exp 1": "4005bf0a8b14576a",
      "exp 17.125": "417a1a68b58bbd5a",
      "exp 1e-9": "3ff000000044b830",
      "exp 2.5": "40285d6fd931e0bb",
      "exp 709": "7fdd422d2be5dc9b",
      "log 0.00001": "c027069e2aa2aa5b",
      "log 0.7071": "bfd62e6b3842a25e",
      "log 0.999999": "beb0c6f82d74d22f",
      "log 1.000001": "3eb0c6f713f33a1c",
      "log 10": "40026bb1bbb55516",
      "log 12345.678": "4022d79559791e31",
      "log 1e+300": "4085963447f87fb5",
      "log 1e-300": "c085963447f87fb5",
      "log 2": "3fe62e42fefa39ef",
      "log 5e-324": "c0874385446d71c3",
      "logistic -2.2": "3fb9893f80876feb",
      "logistic -30": "3d3a56e0c2ac7cc0",
      "logistic 0.7": "3fe561cb52a19476",
      "logistic 12": "3feffff31d5f129e",
      "logit 0.000001": "c02ba18a78020f45",
      "logit 0.02": "c00f2272ae325a57",
      "logit 0.37": "bfe107eb8e2da1e5",
      "logit 0.99": "4012616719161d2b",
    }
  `);
});
