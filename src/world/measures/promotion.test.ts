import { expect, test } from "vitest";
import { domainIndex } from "../../catalogue/index.ts";
import { armOf, none, scheme } from "../../testing/worlds.ts";
import { liveMonth } from "../month.ts";
import { totals } from "../town.ts";
import type { World } from "../world.ts";

const barring = scheme(`
score: { start: 100, min: 0, max: 200, grades: { A: 90, B: 0 } }
watch: { administration: { coverage: 1 }, camera: { coverage: 1 } }
rules:
  - { id: bill, on: utilities.late-payment, effect: { points: -20 } }
  - { id: jaywalk, on: traffic.jaywalking, effect: { points: -20 } }
measures:
  - { id: no-promotion, on: { grade: B }, denies: work.promotion }
`);
const promotion = 1 << domainIndex("work.promotion");

/** Promotions of a year by firm, and who was refused. */
function promotions(world: World, months: number) {
  const byFirm = new Int32Array(world.town.posts.length);
  const promoted: number[] = [];
  let refused = 0;
  let places = 0;
  for (let m = 0; m < months; m += 1) {
    liveMonth(world);
    if ((world.month - 1) % 12 !== 11) continue;
    places += world.town.totals[totals.promotionPlaces];
    for (let i = 0; i < world.size; i += 1) {
      if ((world.columns.refused[i] & promotion) !== 0) refused += 1;
      if (world.columns.promoted[i] === 0) continue;
      byFirm[world.columns.employer[i]] += 1;
      promoted.push(i);
    }
  }
  return { byFirm, promoted, refused, places };
}

test("places are conserved: who is barred is passed over, and a colleague gets the place", () => {
  const options = {
    residents: 2000,
    past: 0,
    assumptions: { "measures.promotion.places": 0.2, "measures.promotion.considered": 1 },
  };
  const free = promotions(armOf(none, options), 12);
  const barred = promotions(armOf(barring, options), 12);
  expect(barred.refused).toBeGreaterThan(5);
  expect(free.refused).toBe(0);
  expect(barred.places).toBe(free.places);
  // Everybody is considered, so that no firm runs out of colleagues but the smallest.
  expect(barred.promoted.length).toBeGreaterThan(0.97 * free.promoted.length);
  expect(barred.promoted).not.toEqual(free.promoted);
  let same = 0;
  barred.byFirm.forEach((count, firm) => {
    expect(count).toBeLessThanOrEqual(free.byFirm[firm] + 1);
    same += +(count === free.byFirm[firm]);
  });
  expect(same).toBeGreaterThan(0.9 * barred.byFirm.length);
});

test("a promotion raises income for good", () => {
  const world = armOf(none, { residents: 1500, past: 0 });
  for (let m = 0; m < 12; m += 1) liveMonth(world);
  const { promoted, potential, alive, employer } = world.columns;
  const who = Array.from(promoted.keys()).filter((i) => promoted[i] === 1);
  const before = potential.slice();
  liveMonth(world);
  const raised = who.filter((i) => alive[i] === 1 && employer[i] >= 0);
  expect(raised.length).toBeGreaterThan(3);
  expect(raised.every((i) => potential[i] > before[i])).toBe(true);
  expect(promoted.every((one) => one === 0)).toBe(true);
});
