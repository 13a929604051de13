import { describe, expect, test } from "vitest";
import { ledger } from "../small-worlds.ts";
import { lineOf, primary, readRegime } from "./regime.ts";
import { kind, regimes, unkind } from "./regimes.ts";

describe("the regimes", () => {
  test.each([
    ["kind", kind],
    ["unkind", unkind],
  ])("stay within the ranges of the shipped assumptions: %s", (_, assumptions) => {
    for (const [id, value] of Object.entries(assumptions)) {
      const assumption = ledger.assumptions.find((one) => one.id === id);
      if (assumption?.type === "number") {
        expect(value, id).toBeGreaterThanOrEqual(assumption.low);
        expect(value, id).toBeLessThanOrEqual(assumption.high);
      } else {
        expect(assumption?.forms, id).toContain(value);
      }
    }
  });
});

test.each(regimes.map(({ most, regime }) => ({ most, scheme: regime.scheme, regime })))(
  "$scheme does $most on most primary outcomes",
  ({ most, regime }) => {
    const readings = readRegime(regime);
    const so = readings.filter(({ moves }) => moves === most);
    expect(so.length, readings.map(lineOf).join("\n")).toBeGreaterThan(primary.length / 2);
  },
);
