import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clampShare, logit8, rate12, share16, share8, towards } from "./fixed.ts";

const share = fc.integer({ min: 0, max: 65535 });
const rate = fc.integer({ min: 0, max: 4096 });

describe("fixed-point numbers", () => {
  test.each([
    [share16, 0, 0],
    [share16, 0.5, 32768],
    [share16, 1, 65535],
    [share16, 2, 65535],
    [share16, -1, 0],
    [rate12, 0, 0],
    [rate12, 0.25, 1024],
    [rate12, 1, 4096],
    [rate12, 2, 4096],
    [rate12, -1, 0],
    [logit8, 1, 256],
    [logit8, -0.5, -128],
    [share8, 1, 256],
    [share8, 0.5, 128],
    [clampShare, -1, 0],
    [clampShare, 65536, 65535],
    [clampShare, 77, 77],
  ] as const)("%o of %d is %i", (convert, value, expected) => {
    expect(convert(value)).toBe(expected);
  });
});

describe("towards a target", () => {
  test("stays between the two, and gets there at once at the full rate", () => {
    fc.assert(
      fc.property(share, share, rate, (value, target, r) => {
        const next = towards(value, target, r);
        expect(Number.isInteger(next)).toBe(true);
        expect(next).toBeGreaterThanOrEqual(Math.min(value, target));
        expect(next).toBeLessThanOrEqual(Math.max(value, target));
        expect(towards(value, target, 4096)).toBe(target);
        expect(towards(value, target, 0)).toBe(value);
      }),
    );
  });

  test("is within a half of the exact step, so nothing drifts", () => {
    fc.assert(
      fc.property(share, share, rate, (value, target, r) => {
        const exact = value + ((target - value) * r) / 4096;
        expect(Math.abs(towards(value, target, r) - exact)).toBeLessThanOrEqual(0.5);
      }),
    );
    expect(towards(30000, 30000, 123)).toBe(30000);
  });

  test("from all values on both sides alike on average", () => {
    let sum = 0;
    for (let off = -3000; off <= 3000; off += 1) sum += towards(30000 + off, 30000, 97) - 30000;
    expect(Math.abs(sum)).toBeLessThan(100);
  });
});
