import { describe, expect, test } from "vitest";
import { draw, drawKey, unit } from "../../draws/index.ts";
import { copyWorld } from "../../testing/states.ts";
import { armOf, live, scheme } from "../../testing/worlds.ts";
import { kindOf } from "../event-list.ts";
import type { World } from "../index.ts";
import { fitLogistic, levelOf } from "./logistic.ts";

/** The same fit in another way: gradient ascent on rows of persons, with the engine's own exponential. */
function slowFit(counts: Float64Array, features: number): number[] {
  const rows = Array.from({ length: 4 ** features }, (_, cell) => ({
    x: [1, ...Array.from({ length: features }, (_one, f) => levelOf(cell, f))],
    n: counts[2 * cell] + counts[2 * cell + 1],
    y: counts[2 * cell + 1],
  })).filter(({ n }) => n > 0);
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  const at = Array.from({ length: features + 1 }, () => 0);
  for (let step = 0; step < 200_000; step += 1) {
    const slope = at.map((weight, a) => (a === 0 ? 0 : -weight));
    for (const { x, n, y } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, a) => sum + value * at[a], 0)));
      x.forEach((value, a) => {
        slope[a] += (y - n * p) * value;
      });
    }
    slope.forEach((by, a) => {
      at[a] += by / total;
    });
    if (Math.max(...slope.map(Math.abs)) < 1e-7) break;
  }
  return at;
}

describe("the fit", () => {
  test.each([1, 2, 3])("of %i features is that of an independent method", (features) => {
    const { k0, k1 } = drawKey(7, features, 0);
    const counts = new Float64Array(2 * 4 ** features);
    for (let i = 0; i < 3000; i += 1) {
      const cell = (draw(k0, k1, i, 0) >>> 8) % 4 ** features;
      let odds = -1;
      for (let f = 0; f < features; f += 1) odds += (f + 1) * 0.3 * levelOf(cell, f);
      counts[2 * cell + +(unit(draw(k0, k1, i, 1)) < 1 / (1 + Math.exp(-odds)))] += 1;
    }
    const fit = fitLogistic(counts, features);
    const slow = slowFit(counts, features);
    slow.forEach((weight, a) => expect(fit?.[a]).toBeCloseTo(weight, 5));
  });

  test("is finite where the records separate, and none where nothing differs", () => {
    const counts = new Float64Array(8);
    counts[0] = 50;
    counts[7] = 50;
    const fit = fitLogistic(counts, 1);
    expect(fit?.every((weight) => Number.isFinite(weight) && Math.abs(weight) < 20)).toBe(true);
    expect(fit?.[1]).toBeGreaterThan(0.5);
    expect(fitLogistic(Float64Array.of(5, 0, 5, 0, 0, 0, 0, 0), 1)).toBeNull();
  });
});

const rules = `rules:
  - { id: walk, on: traffic.jaywalking, effect: { record: only } }
  - { id: bill, on: utilities.late-payment, effect: { record: only } }
  - { id: gift, on: civic.donation, effect: { points: 3 }, lasts: 6 months }
`;
const score = (fields: string) =>
  `score: { start: 100, min: 0, max: 200, grades: { A: 105, B: 90, C: 0 }, ${fields} }\n`;
const watch = (error: string) =>
  `watch: { administration: { coverage: 1, error: ${error} }, camera: { coverage: 30 %, error: ${error} }, self-report: { coverage: 1 } }\n`;
const computed = (error = "0", more = "") =>
  scheme(
    `${score(`model: logistic, on: [records, liquidity], refitted: yearly, scale: 10${more}`)}${watch(error)}${rules}`,
  );

/** Lives two years from a January, and counts the breaches on record by resident and month. */
function recorded(world: World, months: number): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (let m = 0; m < months; m += 1) {
    live(world, 1);
    for (const { records } of world.blocks) {
      for (let e = 0; e < records.length; e += 1) {
        if (!["walk", "bill"].includes(ruleIdOf(world, records.words[2 * e + 1]))) continue;
        const i = records.words[2 * e];
        found.set(i, (found.get(i) ?? new Set()).add(world.month - 1));
      }
    }
  }
  return found;
}

function ruleIdOf(world: World, word: number): string {
  const [rule] = world.rulebook.rulesOfKind[kindOf(word)];
  return world.rulebook.rules[rule].id;
}

describe("in a world", () => {
  test("the model is fitted in January on what people were a year ago and the records since", () => {
    const world = armOf(computed(), { residents: 2000, past: 12 });
    const found = recorded(world, 13);
    const then = copyWorld(world);
    for (const [i, months] of recorded(world, 12)) {
      for (const month of months) found.set(i, (found.get(i) ?? new Set()).add(month));
    }
    expect(world.month - 1).toBe(36);
    const counts = new Float64Array(32);
    const { liquidity, alive } = then.columns;
    for (let i = 0; i < world.size; i += 1) {
      const cell = then.scheme.computed?.cells[i] ?? 0;
      if (cell === 0 || alive[i] === 0 || world.columns.alive[i] === 0) continue;
      const months = [...(found.get(i) ?? [])];
      const before = Math.min(3, months.filter((month) => month > 12 && month <= 24).length);
      const money = liquidity[i] / world.subsistence;
      const short = money >= 12 ? 0 : money >= 3 ? 1 : money >= 1 ? 2 : 3;
      expect(cell - 1).toBe(before + 4 * short);
      counts[2 * (cell - 1) + +months.some((month) => month > 24)] += 1;
    }
    const slow = slowFit(counts, 2);
    const fit = world.scheme.computed?.fit ?? [];
    expect(fit[0]).toBe(1);
    slow.forEach((weight, a) => expect(fit[2 + a]).toBeCloseTo(weight, 4));
    expect(slow[1]).toBeGreaterThan(0);
  });

  test("the score is what the table and the ledger say, and odds of a record cost points", () => {
    const world = live(armOf(computed(), { residents: 2000, past: 12 }), 30);
    const { points, alive } = world.columns;
    const ledger = new Int32Array(world.capacity);
    for (const block of world.blocks) {
      for (const { words, length } of block.ledger.months) {
        for (let e = 0; e < length; e += 1) ledger[words[2 * e]] += words[2 * e + 1] >> 16;
      }
    }
    const part = world.scheme.computed?.part ?? [];
    const cells = world.scheme.computed?.cells ?? [];
    const byCell = new Map<number, number>();
    for (let i = 0; i < world.size; i += 1) {
      if (alive[i] === 0) continue;
      expect(points[i]).toBe(ledger[i] + part[i]);
      if (cells[i] > 0) byCell.set(cells[i] - 1, part[i]);
    }
    expect(byCell.get(3) ?? 0).toBeLessThan(byCell.get(0) ?? 0);
    expect(new Set(byCell.values()).size).toBeGreaterThan(5);
  });

  test("what it makes of false records counts as false, and without any there is none", () => {
    const truly = live(armOf(computed(), { residents: 2000, past: 12 }), 30);
    expect(truly.columns.falsePoints.every((points) => points === 0)).toBe(true);
    const world = live(armOf(computed("20 %"), { residents: 2000, past: 12 }), 30);
    const wronged = world.columns.falsePoints.filter((points) => points < 0).length;
    expect(wronged).toBeGreaterThan(50);
  });

  test("before the first fit there is nothing computed", () => {
    const world = live(armOf(computed(), { residents: 1000, past: 12 }), 12);
    expect(world.scheme.computed?.fit[0]).toBe(0);
    expect(world.scheme.computed?.part.every((points) => points === 0)).toBe(true);
  });

  test("a share of ties pulls scores to those of ties, as they were last month", () => {
    const table = (ties: string) =>
      scheme(
        `${score(`ties: ${ties}`)}watch: { camera: { coverage: 1 } }
rules: [{ id: walk, on: traffic.jaywalking, effect: { points: -20 }, lasts: 1 year }]
`,
      );
    const alone = live(armOf(table("0")), 12);
    const together = live(armOf(table("40 %")), 12);
    expect(alone.scheme.computed).toBeNull();
    const spread = ({ columns }: World) => {
      const all = Array.from(columns.points).filter((_, i) => columns.alive[i] === 1);
      const mean = all.reduce((a, b) => a + b) / all.length;
      return all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
    };
    expect(spread(together)).toBeLessThan(0.6 * spread(alone));
    const blameless = (world: World) =>
      Array.from(world.columns.points).filter(
        (points, i) => points < 0 && (world.scheme.computed?.tiePart[i] ?? 0) === points,
      ).length;
    expect(blameless(together)).toBeGreaterThan(100);
  });
});
