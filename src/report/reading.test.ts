import { describe, expect, test } from "vitest";
import type { VerdictRow } from "../study/verdict.ts";
import { findingOf, isBetter } from "../study/wording.ts";
import { judgementOf, type Reading, readingOf, tallyOf } from "./reading.ts";

/** A row from "low high", in units in which the tolerance is 1. */
function row(interval: string, better: "more" | "less" | null = "more", outcome = "a"): VerdictRow {
  const [low, high] = interval.split(" ").map(Number) as [number, number];
  const finding = findingOf(low, high, 1);
  return {
    outcome,
    kind: "effect",
    primary: true,
    arm: "scheme",
    baseline: "none",
    difference: (low + high) / 2,
    level: 0,
    baselineLevel: 0,
    low,
    high,
    unpairedLow: low,
    unpairedHigh: high,
    tolerance: 1,
    worlds: 30,
    finding,
    better: isBetter(finding, better),
  };
}

describe("the reading of a row", () => {
  test.each<[string, Reading]>([
    ["1.1 2", "up"],
    ["-2 -1.1", "down"],
    ["-1 1", "within"],
    ["0.2 0.4", "within"],
    ["0.5 1.5", "leaning-up"],
    ["-1.5 -0.5", "leaning-down"],
    ["-0.5 1.5", "open"],
    ["-3 3", "open"],
  ])("%s is %s", (interval, reading) => {
    expect(readingOf(row(interval))).toBe(reading);
  });

  test("one world gives no interval, and no row has nothing to say", () => {
    expect(readingOf({ ...row("2 3"), low: null, high: null, finding: "unclear" })).toBe(
      "no-interval",
    );
    expect(readingOf(undefined)).toBe("nothing");
  });

  test("the declared direction decides what counts as better", () => {
    expect(judgementOf(row("2 3", "more"))).toBe("better");
    expect(judgementOf(row("2 3", "less"))).toBe("worse");
    expect(judgementOf(row("2 3", null))).toBe("unvalued");
    expect(judgementOf(row("0.5 3", "more"))).toBe("unsettled");
    expect(judgementOf(row("-0.5 0.5", "more"))).toBe("same");
  });
});

describe("the count over the primary outcomes", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const tally = (...intervals: readonly string[]) =>
    tallyOf(
      intervals.map((interval, index) => row(interval, "more", ids[index])),
      ids,
    );

  test("better on most is said as plainly as worse on most", () => {
    expect(tally("2 3", "2 3", "2 3", "-3 -2", "0 0").most).toBe("better");
    expect(tally("-3 -2", "-3 -2", "-3 -2", "2 3", "0 0").most).toBe("worse");
    expect(tally("2 3", "2 3", "-3 -2", "-3 -2", "0 0").most).toBe(null);
  });

  test("names the values that alone would end the majority", () => {
    expect(tally("2 3", "2 3", "2 3", "0 0", "0 0").pivotal).toEqual(["a", "b", "c"]);
    expect(tally("2 3", "2 3", "2 3", "2 3", "0 0").pivotal).toEqual([]);
  });

  test("every primary outcome is counted once, one without a row as not settled", () => {
    const { up, down, within, unsettled } = tally("2 3", "-3 -2", "0 0", "-1 2");
    expect([up, down, within, unsettled]).toEqual([1, 1, 1, 2]);
  });
});
