import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { number, percent, plain, signed, tickDigits } from "./numbers.ts";

describe("numbers as a reader sees them", () => {
  test.each<[number | null, number, string]>([
    [1234.5, 1, "1,234.5"],
    [-1234567, 0, "−1,234,567"],
    [999.96, 1, "1,000.0"],
    [-0.04, 1, "0.0"],
    [null, 2, "–"],
    [Number.NaN, 2, "–"],
    [Number.NEGATIVE_INFINITY, 2, "−∞"],
  ])("%s with %s digits is %s", (value, digits, text) => {
    expect(number(value, digits)).toBe(text);
  });

  test("differences carry their sign unless they are shown as zero", () => {
    expect([1.26, -1.26, 0.04, -0.04].map((value) => signed(value, 1))).toEqual([
      "+1.3",
      "−1.3",
      "0.0",
      "0.0",
    ]);
  });

  test("a number from a document keeps its own digits", () => {
    expect([0.012, 3, 20_000, 1e-9].map(plain)).toEqual(["0.012", "3", "20,000", "1e−9"]);
    expect(percent(0.345, 1)).toBe("34.5%");
  });

  test("what is shown reads back as what was given", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(4), (value, digits) => {
        const back = Number(number(value, digits).replaceAll(",", "").replace("−", "-"));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits * (1 + 1e-6) + 1e-6);
      }),
    );
  });

  test("ticks get the digits that tell them apart", () => {
    expect(tickDigits([0, 0.5, 1])).toBe(1);
    expect(tickDigits([0, 20, 40])).toBe(0);
    expect(tickDigits([0.1, 0.15])).toBe(2);
  });
});
