import { expect, test } from "vitest";
import { kindIndex } from "../../catalogue/index.ts";
import { armOf, live, scheme } from "../../testing/worlds.ts";
import { kindOf } from "../event-list.ts";
import { liveMonth } from "../month.ts";
import type { World } from "../world.ts";

const bill = kindIndex("utilities.late-payment");

const billing = (grace: string) =>
  scheme(`
score: { start: 100, min: -10000, max: 200, grades: { A: 90, B: -10000 } }
watch: { administration: { coverage: 1 } }
rules:
  - { id: bill, on: utilities.late-payment, effect: { points: -10 }, ${grace} }
`);

/** Who was recorded with a late bill this month. */
function recorded(world: World): number[] {
  return world.blocks.flatMap(({ records }) =>
    Array.from({ length: records.length }, (_, e) => e)
      .filter((e) => kindOf(records.words[2 * e + 1]) === bill)
      .map((e) => records.words[2 * e]),
  );
}

test("what is made good within the grace leaves no entry, and what is not costs what the rule says", () => {
  const months = 2;
  const world = armOf(billing(`grace: ${months} months`), { residents: 1500, past: 12 });
  const waiting: { readonly i: number; readonly due: number }[] = [];
  const lost = new Int32Array(world.capacity);
  let spared = 0;
  let entered = 0;
  for (let m = 0; m < 18; m += 1) {
    liveMonth(world);
    const lived = world.month - 1;
    for (const { i } of waiting.filter(({ due }) => due === lived)) {
      if (world.columns.billArrears[i] > 0) {
        lost[i] += 10;
        entered += 1;
      } else spared += 1;
    }
    for (const i of recorded(world)) waiting.push({ i, due: lived + months });
    expect(Array.from(world.columns.points)).toEqual(Array.from(lost, (points) => -points || 0));
  }
  expect(spared).toBeGreaterThan(10);
  expect(entered).toBeGreaterThan(0);
});

test("without a grace every record counts", () => {
  const world = live(armOf(billing("lasts: for ever"), { residents: 1500, past: 12 }), 12);
  const gracious = live(armOf(billing("grace: 1 month"), { residents: 1500, past: 12 }), 12);
  const lost = (arm: World) => arm.columns.points.reduce((sum, points) => sum - points, 0);
  expect(lost(gracious)).toBeLessThan(lost(world));
});
