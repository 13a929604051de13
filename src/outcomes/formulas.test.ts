import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newWorld } from "../testing/worlds.ts";
import { giniOf } from "./definitions/consumption-gini.ts";
import { wellbeingHistogram, wellbeingOf } from "./wellbeing.ts";

describe("wellbeing", () => {
  const world = newWorld();
  const { consumption, illMonths, workless, trust, fear } = world.columns;
  const full = 4 * world.subsistence;
  const of = (person: {
    spends: number;
    ill?: number;
    idle?: number;
    trust: number;
    fear: number;
  }) => {
    consumption[0] = person.spends;
    illMonths[0] = person.ill ?? 0;
    workless[0] = person.idle ?? 0;
    trust[0] = person.trust;
    fear[0] = person.fear;
    return wellbeingOf(world)(0);
  };

  test.each([
    ["has everything", { spends: full, trust: 65535, fear: 0 }, 10000],
    ["has more than everything", { spends: 9 * full, trust: 65535, fear: 0 }, 10000],
    ["has nothing at all", { spends: 0, ill: 3, idle: 9, trust: 0, fear: 65535 }, 0],
    ["spends a quarter of plenty", { spends: full / 4, trust: 0, fear: 65535 }, 2000 + 2000 + 1500],
    ["is ill", { spends: full, ill: 1, trust: 32768, fear: 0 }, 4000 + 1500 + 750 + 1000],
    [
      "looks for work",
      { spends: full, idle: 1, trust: 32768, fear: 32768 },
      4000 + 2000 + 750 + 500,
    ],
  ])("of somebody who %s", (_who, person, value) => {
    expect(of(person)).toBe(value);
  });

  test("is counted once for each of those asked for", () => {
    const living = Int32Array.of(1, 5, 9, 700);
    const counts = wellbeingHistogram(world, living);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
    for (const i of living) expect(counts[wellbeingOf(world)(i)]).toBeGreaterThan(0);
    expect(counts.length).toBe(10001);
  });
});

describe("the Gini coefficient", () => {
  const histogram = (values: readonly number[]) => {
    const counts = new Float64Array(100);
    for (const value of values) counts[value] += 1;
    return counts;
  };

  test.each([
    ["of equals", [7, 7, 7, 7], 0],
    ["of nobody", [], 0],
    ["of one", [3], 0],
    // Middles of the steps: 0.5 and 1.5, so the half with less has a quarter.
    ["of two halves", [0, 1], 0.25],
    [
      "of one who has nearly all",
      [...Array.from({ length: 99 }, () => 0), 99],
      1 - 0.01 - (0.99 * 49.5) / 149 - (49.5 - 0.99 * 49.5) / 149,
    ],
  ])("%s", (_who, values, expected) => {
    expect(giniOf(histogram(values))).toBeCloseTo(expected, 12);
  });

  test("is the mean difference of all pairs over twice the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 40 }), (values) => {
        const middles = values.map((value) => value + 0.5);
        let differences = 0;
        for (const a of middles) for (const b of middles) differences += Math.abs(a - b);
        const mean = middles.reduce((sum, value) => sum + value, 0) / middles.length;
        const expected = differences / (2 * middles.length ** 2 * mean);
        expect(giniOf(histogram(values))).toBeCloseTo(expected, 10);
      }),
    );
  });
});
