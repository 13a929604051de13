import { describe, expect, test } from "vitest";
import { copyWorld, liveMonthBy } from "../testing/states.ts";
import { armOf, live, onlyTempting, scheme } from "../testing/worlds.ts";
import { falseFlags } from "./event-list.ts";
import { signal } from "./signals.ts";

const jaywalkers = onlyTempting("traffic.jaywalking", { occasion: 0.3, yields: 0.4 });

/** A list for jaywalkers, whose records are true, and one for what neighbours invent. */
const twoLists = scheme(`
watch:
  camera: { coverage: 100 % }
  neighbour: { per-1000: 100, malice: 0.8 }
lists:
  - { id: walkers, enter: { any: [{ act: traffic.jaywalking }] } }
  - { id: litterers, enter: { any: [{ act: environment.littering }] } }
redress:
  notice: on-record
  appeal: { window: 12 months, decides-in: 1 month, reviewer: independent, capacity-per-1000: 1000 }
`);

describe("a granted appeal", () => {
  test("takes somebody off the list that was entered falsely, and leaves them on the others", () => {
    const world = armOf(twoLists, { assumptions: jaywalkers });
    const { listed, listedFalse, upheld } = world.columns;
    let struck = 0;
    let kept = 0;
    for (let m = 0; m < 18; m += 1) {
      const before = { listed: listed.slice(), false: listedFalse.slice(), upheld: upheld.slice() };
      live(world, 1);
      for (let i = 0; i < world.society.size; i += 1) {
        if (before.upheld[i] === 0 || world.columns.alive[i] === 0) continue;
        // The walkers' list is entered by true records of what was done by will.
        if ((before.listed[i] & 1) !== 0 && (before.false[i] & 1) === 0) {
          expect(listed[i] & 1, `resident ${i} in month ${m}`).toBe(1);
          kept += 1;
        }
        struck += +((before.false[i] & 2) !== 0 && (listedFalse[i] & 2) === 0);
      }
    }
    expect(struck).toBeGreaterThan(20);
    expect(kept).toBeGreaterThan(5);
  });
});

describe("an entry", () => {
  /** Neighbours and agencies see good deeds and bad ones. */
  const honours = scheme(`
score: { start: 100, min: 0, max: 140, grades: { A: 110, B: 90, D: 0 } }
watch: { self-report: { coverage: 100 % }, camera: { coverage: 100 % } }
rules:
  - { id: help, on: civic.volunteering, effect: { points: 5 } }
  - { id: walk, on: traffic.jaywalking, effect: { points: -30 } }
lists:
  - { id: honoured, colour: red, enter: { any: [{ act: civic.donation }, { score-above: 105 }] } }
  - { id: shamed, enter: { any: [{ grade: D }] }, published: { via: [screen] } }
`);

  test("on a redlist by good deeds is not one without will, and wrongs nobody", () => {
    const world = live(armOf(honours, { assumptions: jaywalkers }), 12);
    const { listed, listedUnwilled, listedFalse, signals } = world.columns;
    let honoured = 0;
    for (let i = 0; i < world.size; i += 1) {
      if (listed[i] !== 1) continue;
      honoured += 1;
      expect([listedUnwilled[i], listedFalse[i]]).toEqual([0, 0]);
      expect((signals[i] >>> signal.wronged) & 1).toBe(0);
    }
    expect(honoured).toBeGreaterThan(20);
  });

  test("on a redlist through a false record is undeserved, and still wrongs nobody", () => {
    const world = armOf(
      scheme(`
watch: { self-report: { coverage: 100 %, error: 40 % } }
lists: [{ id: honoured, colour: red, enter: { any: [{ act: civic.volunteering }] } }]
`),
    );
    const { listed, listedFalse, listedUnwilled } = world.columns;
    let undeserved = 0;
    for (let m = 0; m < 12; m += 1) {
      const before = listed.slice();
      live(world, 1);
      for (const { records } of world.blocks) {
        for (let e = 0; e < records.length; e += 1) {
          const i = records.words[2 * e];
          const wrong = (records.words[2 * e + 1] & falseFlags) !== 0;
          undeserved += +(wrong && before[i] === 0 && listed[i] === 1);
        }
      }
    }
    expect(undeserved).toBeGreaterThan(20);
    expect(listedFalse.every((bits) => bits === 0)).toBe(true);
    expect(listedUnwilled.every((bits) => bits === 0)).toBe(true);
  });

  test("on a blacklist shows to ties when it is published, and on a redlist never", () => {
    const world = live(armOf(honours, { assumptions: jaywalkers }), 12);
    const { listed, signals } = world.columns;
    const shown = { black: 0, red: 0 };
    for (let i = 0; i < world.size; i += 1) {
      const visible = (signals[i] >>> signal.listed) & 1;
      // Who lives elsewhere shows nothing.
      if (((signals[i] >>> signal.there) & 1) === 1)
        expect(visible, `resident ${i}`).toBe((listed[i] >> 1) & 1);
      shown.black += (listed[i] >> 1) & 1;
      shown.red += listed[i] & 1;
    }
    expect(Math.min(shown.black, shown.red)).toBeGreaterThan(10);
  });

  test("good deeds do not make a listing for breaches one without will", () => {
    const world = live(armOf(honours, { assumptions: jaywalkers }), 12);
    const { listed, listedUnwilled, unwilledPoints } = world.columns;
    for (let i = 0; i < world.size; i += 1) {
      expect(unwilledPoints[i]).toBe(0);
      if ((listed[i] & 2) !== 0) expect(listedUnwilled[i] & 2).toBe(0);
    }
  });

  test("of a minor does not happen", () => {
    const world = live(armOf(honours, { assumptions: jaywalkers }), 12);
    for (let i = 0; i < world.size; i += 1) {
      if (world.month - 1 - world.columns.birthMonth[i] < 216)
        expect(world.columns.listed[i]).toBe(0);
    }
  });
});

test("who stands on a redlist alone is deterred as before", () => {
  const red = scheme(`
watch: { self-report: { coverage: 100 % } }
lists:
  - { id: honoured, colour: red, enter: { any: [{ act: civic.volunteering }] } }
  - { id: shamed, enter: { any: [{ act: traffic.jaywalking }] } }
measures:
  - { id: rail, on: { list: shamed }, denies: travel.rail-high-speed }
`);
  const world = live(armOf(red, { assumptions: jaywalkers }), 6);
  const other = copyWorld(world);
  other.columns.listed.fill(0);
  const acts: string[] = [];
  for (const one of [world, other]) {
    liveMonthBy(one, {
      after: (_p, phase) => {
        if (phase.id !== "acts") return;
        const events = one.blocks.flatMap((block) => [
          ...block.acts.words.subarray(0, 2 * block.acts.length),
        ]);
        acts.push(events.join(" "));
      },
    });
  }
  expect(acts[0]).toBe(acts[1]);
});
