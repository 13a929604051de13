import { expect, test } from "vitest";
import { kindIndex } from "../../catalogue/index.ts";
import { armOf, live, scheme } from "../../testing/worlds.ts";
import { kindOf } from "../event-list.ts";
import { liveMonth } from "../month.ts";

const body = (rules: string, redress: string) => `
score: { start: 100, min: -10000, max: 200, grades: { A: 90, B: -10000 } }
watch: { administration: { coverage: 1 }, camera: { coverage: 1 }, self-report: { coverage: 1 } }
rules: [${rules}]
redress: ${redress}
`;
const losing =
  "{ id: bill, on: utilities.late-payment, effect: { points: -7 }, lasts: 9 months }, { id: jaywalk, on: traffic.jaywalking, effect: { points: -3 }, lasts: 6 months }";
const repairing = "{ repair: [{ act: civic.volunteering, points: 2, at-most: 3 per year }] }";
const volunteering = kindIndex("civic.volunteering");

test("good deeds give back what was lost, up to the start value and the yearly limit, and no more", () => {
  const world = armOf(scheme(body(losing, repairing)), { residents: 1500, past: 6 });
  const plain = armOf(scheme(body(losing, "{}")), { residents: 1500, past: 6 });
  const { points, repairedPoints } = world.columns;
  let year = -1;
  let given = new Int32Array(world.capacity);
  let repaired = 0;
  const wrong: string[] = [];
  for (let m = 0; m < 24; m += 1) {
    const before = repairedPoints.slice();
    liveMonth(world);
    const lived = world.month - 1;
    if (Math.floor(lived / 12) !== year) {
      year = Math.floor(lived / 12);
      given = new Int32Array(world.capacity);
    }
    const helped = new Int32Array(world.capacity);
    for (const { records } of world.blocks) {
      for (let e = 0; e < records.length; e += 1) {
        if (kindOf(records.words[2 * e + 1]) === volunteering) helped[records.words[2 * e]] += 1;
      }
    }
    for (let i = 0; i < world.size; i += 1) {
      const back = repairedPoints[i] - before[i];
      if (back > 0) {
        given[i] += back;
        repaired += back;
        if (back > 2 * helped[i]) wrong.push(`${i}: ${back} for ${helped[i]} deeds`);
      }
      if (given[i] > 3) wrong.push(`${i}: ${given[i]} in a year`);
      if (points[i] > 0 || repairedPoints[i] < 0) wrong.push(`${i}: beyond the start value`);
    }
  }
  expect(wrong).toEqual([]);
  expect(repaired).toBeGreaterThan(20);
  live(plain, 24);
  expect(plain.columns.repairedPoints.every((count) => count === 0)).toBe(true);
});

test("a reward lifts above the start value, a repair does not", () => {
  const reward = "{ id: help, on: civic.volunteering, effect: { points: 2 } }";
  const rewarded = live(armOf(scheme(body(reward, "{}")), { residents: 1000, past: 3 }), 12);
  expect(rewarded.columns.points.some((points) => points > 0)).toBe(true);
  const mended = live(armOf(scheme(body(losing, repairing)), { residents: 1000, past: 3 }), 12);
  expect(mended.columns.points.some((points) => points > 0)).toBe(false);
});
