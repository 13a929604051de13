import { expect, test } from "vitest";
import { domainIndex } from "../../catalogue/index.ts";
import { adultAge } from "../age.ts";
import { armOf, live, none, scheme } from "../../testing/worlds.ts";
import { liveMonth } from "../month.ts";
import { hashWorld } from "../hash.ts";
import type { World } from "../world.ts";

const granting = (measures: string) =>
  scheme(`
score: { start: 100, min: 0, max: 200, grades: { A: 104, B: 0 } }
watch: { self-report: { coverage: 1 } }
rules:
  - { id: help, on: civic.volunteering, effect: { points: 2 } }
measures: [${measures}]
`);

function adults(world: World): number[] {
  const { alive, birthMonth } = world.columns;
  return Array.from({ length: world.size }, (_, i) => i).filter(
    (i) => alive[i] === 1 && world.month - 1 - birthMonth[i] >= adultAge,
  );
}

test("priority spares its holders what the others wait longer, and creates nothing", () => {
  const world = live(
    armOf(granting("{ id: first, on: { grade: A }, grants: civic.priority-service }"), {
      residents: 2000,
      assumptions: { "measures.reward.priority": 40, "moves.rate": 0 },
    }),
    20,
  );
  liveMonth(world);
  const { spared, opened } = world.columns;
  const everybody = adults(world);
  const holders = everybody.filter((i) => opened[i] !== 0);
  expect(holders.length).toBeGreaterThan(20);
  expect(holders.every((i) => spared[i] === 40)).toBe(true);
  const others = everybody.filter((i) => opened[i] === 0);
  expect(new Set(others.map((i) => spared[i])).size).toBe(1);
  const total = everybody.reduce((sum, i) => sum + spared[i], 0);
  // What does not divide into whole yuan, and this month's new holders, are not taken from anybody.
  expect(total).toBeGreaterThanOrEqual(0);
  expect(total).toBeLessThan(everybody.length + 40 * 0.2 * holders.length);
});

test("who is granted a domain is served first in its queue", () => {
  const loan = 1 << domainIndex("finance.loan");
  const tight = { residents: 2000, assumptions: { "measures.loan.supply": 0.001 } };
  const favoured = armOf(granting("{ id: lend, on: { grade: A }, grants: finance.loan }"), tight);
  const plain = armOf(
    granting("{ id: wait, on: { grade: A }, grants: commerce.deposit-waiver }"),
    tight,
  );
  const shareOfHolders = (world: World) => {
    let granted = 0;
    let held = 0;
    for (let m = 0; m < 24; m += 1) {
      liveMonth(world);
      for (let i = 0; i < world.size; i += 1) {
        if (world.columns.borrowed[i] === 0) continue;
        granted += 1;
        held += +(world.columns.opened[i] !== 0);
      }
    }
    return held / granted;
  };
  expect(loan).toBeGreaterThan(0);
  expect(shareOfHolders(favoured)).toBeGreaterThan(1.2 * shareOfHolders(plain));
});

test("a grant that nobody earns changes nothing", () => {
  const bare = scheme("watch: { camera: { coverage: 0 } }");
  expect(hashWorld(live(armOf(bare, { residents: 1000 }), 6))).toBe(
    hashWorld(live(armOf(none, { residents: 1000 }), 6)),
  );
});
