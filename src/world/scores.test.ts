import { describe, expect, test } from "vitest";
import { readRulebook } from "../rulebook/index.ts";
import { armOf, live, onlyTempting, scheme } from "../testing/worlds.ts";
import { entryWord, pointsOfEntry, ruleOfEntry, wrongEntry } from "./ledger.ts";
import { bandOf } from "./scores/standing.ts";

const jaywalkers = onlyTempting("traffic.jaywalking", { occasion: 0.6, yields: 0.5 });
const scale = "score: { start: 100, min: 0, max: 140, grades: { A: 110, B: 90, C: 50, D: 0 } }\n";
const cameras = "watch: { camera: { coverage: 100 % } }\n";
const walkers = (rule: string) =>
  scheme(`${scale}${cameras}rules: [{ id: walk, on: traffic.jaywalking, ${rule} }]`);

/** By resident and month: the points posted to those whose jaywalking was recorded, 0 where nothing was posted. */
function postings(
  rule: string,
  months: number,
): ReadonlyMap<number, readonly { month: number; points: number }[]> {
  const world = armOf(walkers(rule), { assumptions: jaywalkers });
  const found = new Map<number, { month: number; points: number }[]>();
  for (let month = 0; month < months; month += 1) {
    live(world, 1);
    for (const { records, postings: list } of world.blocks) {
      const points = new Map<number, number>();
      for (let e = 0; e < list.length; e += 1) {
        points.set(list.words[2 * e], pointsOfEntry(list.words[2 * e + 1]));
      }
      for (let e = 0; e < records.length; e += 1) {
        const i = records.words[2 * e];
        found.set(i, [...(found.get(i) ?? []), { month, points: points.get(i) ?? 0 }]);
      }
    }
  }
  return found;
}

describe("a rule", () => {
  test("with repeats fires at the n-th record of the window and at every further one", () => {
    let fired = 0;
    for (const life of postings(
      "repeats: { at-least: 3, within: 5 months }, effect: { points: -2 }",
      24,
    ).values()) {
      for (const { month, points } of life) {
        const within = life.filter(
          (other) => other.month <= month && other.month > month - 5,
        ).length;
        expect(points).toBe(within >= 3 ? -2 : 0);
        fired += +(points < 0);
      }
    }
    expect(fired).toBeGreaterThan(200);
  });

  test("with repeats within 32 months looks back that far", () => {
    let fired = 0;
    for (const life of postings(
      "repeats: { at-least: 9, within: 32 months }, effect: { points: -2 }",
      40,
    ).values()) {
      for (const { month, points } of life) {
        const within = life.filter(
          (other) => other.month <= month && other.month > month - 32,
        ).length;
        expect(points).toBe(within >= 9 ? -2 : 0);
        fired += +(points < 0);
      }
    }
    expect(fired).toBeGreaterThan(100);
  });

  test("with a cap takes no more than that in a period, and the rest of it in the last posting", () => {
    let full = 0;
    for (const life of postings(
      "effect: { points: -10 }, cap: { points: 25, every: 12 months }",
      36,
    ).values()) {
      for (const year of [0, 1, 2]) {
        const inYear = life.filter(({ month }) => Math.floor(month / 12) === year);
        const sum = inYear.reduce((total, { points }) => total + points, 0);
        expect(sum + Math.min(25, 10 * inYear.length)).toBe(0);
        full += +(sum === -25);
      }
    }
    expect(full).toBeGreaterThan(100);
  });

  test("with open points draws evenly from the range, both ends included", () => {
    const counts = new Map<number, number>();
    for (const life of postings("effect: { points: [-7, -3] }", 24).values()) {
      for (const { points } of life) counts.set(points, (counts.get(points) ?? 0) + 1);
    }
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([-7, -6, -5, -4, -3]);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const chi = [...counts.values()].reduce((sum, n) => sum + (n - all / 5) ** 2 / (all / 5), 0);
    // Four degrees of freedom: above 18.5 once in a thousand.
    expect(chi).toBeLessThan(18.5);
  });

  test("with a grade caps it for as long as it lasts", () => {
    const world = armOf(walkers("effect: { grade: C }, lasts: 3 months"), {
      assumptions: jaywalkers,
    });
    const { grade, alive, cohort } = world.columns;
    const last = new Map<number, number>();
    for (let m = 0; m < 20; m += 1) {
      live(world, 1);
      for (const { records } of world.blocks) {
        for (let e = 0; e < records.length; e += 1) last.set(records.words[2 * e], m);
      }
      for (let i = 0; i < world.size; i += 1) {
        if (alive[i] === 0 || cohort[i] === 0) continue;
        expect(grade[i], `${i} in ${m}`).toBe(m - (last.get(i) ?? -9) < 3 ? 1 : 2);
      }
    }
    expect(last.size).toBeGreaterThan(100);
  });
});

describe("the band of a score", () => {
  const score = {
    start: 100,
    floor: 0,
    ceiling: 140,
    bands: [
      { id: "D", from: 0 },
      { id: "C", from: 50 },
      { id: "B", from: 90 },
      { id: "A", from: 110 },
    ],
    computed: null,
    ties: 0,
  };
  test.each([
    [-500, 0],
    [0, 0],
    [49, 0],
    [50, 1],
    [89, 1],
    [90, 2],
    [109, 2],
    [110, 3],
    [140, 3],
    [9999, 3],
  ])("%i is in band %i", (value, band) => {
    expect(bandOf(score, value)).toBe(band);
  });
});

describe("an entry's word", () => {
  test.each([0, 1, -1, 30, -32768, 32767])("holds %i points beside rule and flags", (points) => {
    const word = entryWord(2047, points, wrongEntry);
    expect([pointsOfEntry(word), ruleOfEntry(word), word & wrongEntry]).toEqual([
      points,
      2047,
      wrongEntry,
    ]);
  });

  test("holds whatever points the language allows", () => {
    const points = (value: number) =>
      readRulebook(
        `glasshouse: 1
id: tried
standing: fictional
title: { en: T, zh-Hant: 試, zh-Hans: 试 }
score: { start: 100, min: 0, max: 140, grades: { A: 0 } }
${cameras}rules: [{ id: walk, on: traffic.jaywalking, effect: { points: ${value} } }]`,
        "tried.yaml",
      );
    expect("value" in points(-32767) && "value" in points(32767)).toBe(true);
    expect("value" in points(-32768) || "value" in points(32768)).toBe(false);
  });
});

test("points of any size are taken back when their time is over", () => {
  const world = armOf(walkers("effect: { points: -30000 }, lasts: 2 months"), {
    assumptions: jaywalkers,
  });
  live(world, 6);
  const { points } = world.columns;
  expect(points.every((value) => [0, -30000, -60000].includes(value))).toBe(true);
  expect(new Set(points).size).toBe(3);
});
