import { describe, expect, test } from "vitest";
import { armOf, live, scheme } from "../testing/worlds.ts";
import { totals } from "./town.ts";
import type { World } from "./world.ts";

/** Invented records in plenty; `appeal` says what can be done about them. */
const invented = (notice: string, appeal: string) =>
  scheme(`
score: { start: 100, min: 0, max: 140, grades: { A: 90, D: 0 } }
watch: { neighbour: { per-1000: 100, malice: 0.5 } }
rules: [{ id: litter, on: environment.littering, effect: { points: -5 }, lasts: 24 months }]
redress: { notice: ${notice}${appeal === "" ? "" : `, appeal: ${appeal}`} }
`);
const office = (capacity: number, months = 1, reviewer = "independent") =>
  `{ window: 12 months, decides-in: ${months} months, reviewer: ${reviewer}, capacity-per-1000: ${capacity} }`;

/** Sums of what the office did over the months. */
function decided(world: World, months: number) {
  const sums = { decided: 0, upheld: 0, waited: 0 };
  for (let m = 0; m < months; m += 1) {
    live(world, 1);
    sums.decided += world.town.totals[totals.appealsDecided];
    sums.upheld += world.town.totals[totals.appealsUpheld];
    sums.waited += world.town.totals[totals.appealsWaited];
  }
  return sums;
}

describe("the office of appeal", () => {
  test("decides what its capacity allows, a fraction of a decision carried over to later months", () => {
    for (const capacity of [0.3, 2, 5]) {
      const world = armOf(invented("on-record", office(capacity)));
      live(world, 6);
      const adults = world.town.totals[totals.adults];
      const { decided: count } = decided(world, 20);
      expect(Math.abs(count - (20 * capacity * adults) / 1000)).toBeLessThan(2.5);
    }
  });

  test("of no capacity, or that is not there, decides nothing", () => {
    for (const appeal of [office(0), ""]) {
      const world = armOf(invented("on-record", appeal));
      expect(decided(world, 12)).toEqual({ decided: 0, upheld: 0, waited: 0 });
      expect(world.columns.upheld.every((mark) => mark === 0)).toBe(true);
    }
  });

  test("takes its time, and no longer when it has room", () => {
    for (const months of [1, 4]) {
      const { decided: count, waited } = decided(
        armOf(invented("on-record", office(1000, months))),
        18,
      );
      expect(count).toBeGreaterThan(50);
      expect(waited).toBe(months * count);
    }
  });

  test("grants founded appeals as often as its reviewer is assumed to", () => {
    for (const reviewer of ["agency", "court", "independent"]) {
      const granted = { [`redress.granted.${reviewer}`]: 0.35 };
      const world = armOf(invented("on-record", office(1000, 1, reviewer)), {
        assumptions: granted,
      });
      const { decided: count, upheld } = decided(world, 24);
      expect(Math.abs(upheld / count - 0.35)).toBeLessThan(4 * Math.sqrt((0.35 * 0.65) / count));
    }
  });

  test("is not asked by those who are never told", () => {
    expect(decided(armOf(invented("none", office(1000))), 12).decided).toBe(0);
    expect(decided(armOf(invented("on-listing", office(1000))), 12).decided).toBe(0);
  });

  test("clears the false points of those whose appeal it grants, in the month after", () => {
    const world = armOf(invented("on-record", office(1000)), {
      assumptions: { "redress.granted.independent": 1 },
    });
    let cleared = 0;
    for (let m = 0; m < 12; m += 1) {
      const upheld = world.columns.upheld.slice();
      const before = world.columns.falsePoints.slice();
      live(world, 1);
      for (let i = 0; i < world.society.size; i += 1) {
        if (upheld[i] === 0) continue;
        expect(before[i]).toBeLessThan(0);
        // What is left can only be a record of this month.
        expect(world.columns.falsePoints[i]).toBeGreaterThanOrEqual(-5);
        cleared += 1;
      }
    }
    expect(cleared).toBeGreaterThan(50);
  });
});
