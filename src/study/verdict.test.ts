import { describe, expect, test } from "vitest";
import { text } from "../catalogue/index.ts";
import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { WorldMeasurement } from "../outcomes/result.ts";
import { courses } from "./course.ts";
import { groupRows, worstGroups } from "./disparity.ts";
import { summariseWorld, type WorldSummary } from "./summary.ts";
import { verdictRows } from "./verdict.ts";

const some = text("some", "某", "某");
const breaches: OutcomeDefinition = {
  id: "breaches",
  heading: "honesty",
  kind: "effect",
  primary: true,
  title: some,
  definition: some,
  unit: some,
  better: "less",
  tolerance: 5,
  scale: 1000,
  digits: 1,
};
const listed: OutcomeDefinition = { ...breaches, id: "listed", kind: "burden" };

type Values = { readonly [series: string]: readonly (readonly [sum: number, n: number])[] };

/** A world from a small notation: arm → "outcome group" → (sum, n) month by month. */
function world(seed: number, arms: { readonly [arm: string]: Values }): WorldMeasurement {
  return {
    seed,
    months: 2,
    launchHash: "",
    arms: Object.entries(arms).map(([arm, series]) => ({
      arm,
      stateHash: "",
      lists: [],
      series: Object.entries(series).map(([name, months]) => {
        const [outcome, group] = name.split(" ");
        return {
          outcome,
          group,
          sum: Float64Array.from(months, ([sum]) => sum),
          n: Float64Array.from(months, ([, n]) => n),
        };
      }),
    })),
  };
}

function summaries(worlds: readonly WorldMeasurement[], from = 0): readonly WorldSummary[] {
  return worlds.map((one) => summariseWorld(one, { from, to: 2 }, 1));
}

describe("effects and burdens", () => {
  const worlds = [
    world(1, {
      none: {
        "breaches all": [
          [50, 1000],
          [60, 1000],
        ],
      },
      scheme: {
        "breaches all": [
          [40, 1000],
          [40, 1000],
        ],
        "listed all": [
          [9, 900],
          [11, 1100],
        ],
      },
    }),
    world(2, {
      none: {
        "breaches all": [
          [70, 1000],
          [80, 1000],
        ],
      },
      scheme: {
        "breaches all": [
          [56, 1000],
          [58, 1000],
        ],
        "listed all": [
          [30, 1000],
          [0, 0],
        ],
      },
    }),
  ];

  test("an effect is the mean of the worlds' own differences, pooled over the window", () => {
    const [row] = verdictRows(summaries(worlds), [breaches], ["breaches"]);
    // World 1: 40 − 55 = −15; world 2: 57 − 75 = −18.
    expect(row).toMatchObject({ kind: "effect", baseline: "none", primary: true, worlds: 2 });
    expect(row.difference).toBeCloseTo(-16.5, 10);
    expect(row.level).toBeCloseTo(48.5, 10);
    expect(row.baselineLevel).toBeCloseTo(65, 10);
    expect(row.high! - row.low!).toBeCloseTo(2 * 12.7062 * 1.5, 2);
    expect(row.unpairedHigh! - row.unpairedLow!).toBeGreaterThan(row.high! - row.low!);
  });

  test("the window leaves earlier months out", () => {
    const [row] = verdictRows(summaries(worlds, 1), [breaches], []);
    expect(row.difference).toBeCloseTo(-21, 10);
    expect(row.primary).toBe(false);
  });

  test("a burden is a level, and pools its months by their denominators", () => {
    const [row] = verdictRows(summaries(worlds), [listed], []);
    expect(row).toMatchObject({ kind: "burden", baseline: null, difference: null, finding: null });
    // World 1: 20 of 2,000; world 2: 30 of 1,000, its second month having nobody.
    expect(row.level).toBeCloseTo((10 + 30) / 2, 10);
  });

  test("a world in which nobody can be measured is left out and not counted", () => {
    const empty = world(3, {
      none: {
        "breaches all": [
          [0, 0],
          [0, 0],
        ],
      },
      scheme: {
        "breaches all": [
          [1, 10],
          [1, 10],
        ],
      },
    });
    const [row] = verdictRows(summaries([...worlds, empty]), [breaches], []);
    expect(row.worlds).toBe(2);
  });

  test("courses have a point a step, with the arms apart", () => {
    const points = courses(summaries(worlds), [breaches], 1);
    expect(points.map(({ arm, month, mean }) => [arm, month, mean])).toEqual([
      ["none", 0, 60],
      ["none", 1, 70],
      ["scheme", 0, 48],
      ["scheme", 1, 49],
    ]);
  });
});

describe("groups", () => {
  /** The gaps of two groups in the scheme, over a town of 1,000 with 100 in each group. */
  function town(seed: number, a: number, b: number, listedA = 20, listedB = 20): WorldMeasurement {
    const even: Values = {
      "breaches all": [
        [100, 1000],
        [100, 1000],
      ],
      "breaches g=a": [
        [10, 100],
        [10, 100],
      ],
      "breaches g=b": [
        [10, 100],
        [10, 100],
      ],
    };
    return world(seed, {
      none: even,
      scheme: {
        "breaches all": [
          [100 + a + b, 1000],
          [100 + a + b, 1000],
        ],
        "breaches g=a": [
          [10 + a, 100],
          [10 + a, 100],
        ],
        "breaches g=b": [
          [10 + b, 100],
          [10 + b, 100],
        ],
        "listed all": [
          [listedA + listedB, 1000],
          [listedA + listedB, 1000],
        ],
        "listed g=a": [
          [listedA, 100],
          [listedA, 100],
        ],
        "listed g=b": [
          [listedB, 100],
          [listedB, 100],
        ],
      },
    });
  }
  const policy = { listedOutcome: "listed", leastListed: 10 };

  test("the gap of an effect is what the scheme adds to the gap of the twins", () => {
    const [row] = groupRows(summaries([town(1, 9, 0), town(2, 9, 0)]), [breaches], policy);
    expect(row).toMatchObject({ group: "g=a", worlds: 2, expectedListed: 20 });
    expect(row.level).toBeCloseTo(190, 10);
    expect(row.rest).toBeCloseTo(100, 10);
    expect(row.gap).toBeCloseTo(90, 10);
    expect(row.ratio).toBeCloseTo(1.9, 10);
  });

  test("the worst group is named on every second world and estimated on the others", () => {
    // On the naming worlds (1 and 3) b is worse by luck; the others say how b really fares.
    const worlds = [town(1, 2, 9), town(2, 2, 1), town(3, 2, 9), town(4, 2, 1)];
    const [worst] = worstGroups(summaries(worlds), [breaches], policy);
    expect(worst).toMatchObject({ group: "g=b", namedOn: 2, worlds: 2, candidates: 2 });
    expect(worst.gap).toBeLessThan(20);
  });

  test("a group with too few listed is shown and never named", () => {
    const worlds = [1, 2, 3, 4].map((seed) => town(seed, 1, 9, 20, 9));
    expect(groupRows(summaries(worlds), [breaches], policy)).toHaveLength(2);
    expect(worstGroups(summaries(worlds), [breaches], policy)).toMatchObject([
      { group: "g=a", candidates: 1 },
    ]);
  });

  test("one world names nobody", () => {
    expect(worstGroups(summaries([town(1, 2, 9)]), [breaches], policy)).toEqual([]);
  });
});
