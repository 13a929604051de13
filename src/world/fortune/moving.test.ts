import { expect, test } from "vitest";
import { domainIndex } from "../../catalogue/index.ts";
import { armOf, live, none, scheme } from "../../testing/worlds.ts";
import { differingColumns } from "../../testing/states.ts";
import { hashWorld } from "../hash.ts";
import { liveMonth } from "../month.ts";
import type { World } from "../world.ts";
import { hinderedToLeave } from "./moving.ts";

const listing = (shared: string) =>
  scheme(`
watch: { administration: { coverage: 1 }, court: { coverage: 1 } }
rules:
  - { id: bill, on: utilities.late-payment, effect: { list: bad } }
lists:
  - { id: bad, leave: { any: [{ after: 4 years }] }, published: { via: [website] } ${shared} }
measures:
  - { id: no-air, on: { list: bad }, denies: travel.air }
  - { id: no-rail, on: { list: bad }, denies: travel.rail-high-speed }
`);
const often = { "moves.rate": 0.02, "moves.cost": 0 };
const away = (world: World) => Array.from(world.columns.elsewhere);

test("moving off is off: no other number about moving changes a bit", () => {
  const off = { "moves.rate": 0 };
  const world = live(armOf(listing(""), { assumptions: off }), 12);
  const other = live(
    armOf(listing(""), {
      assumptions: { ...off, "moves.respond": "does-not", "moves.cost": 1, "moves.return": 1 },
    }),
    12,
  );
  expect(hashWorld(world)).toBe(hashWorld(other));
  expect(away(world).every((one) => one === 0)).toBe(true);
});

test("where moving does not respond, the same people move in every arm", () => {
  const fixed = { residents: 1500, assumptions: { ...often, "moves.respond": "does-not" } };
  const arm = live(armOf(listing(""), fixed), 18);
  const twin = live(armOf(none, fixed), 18);
  expect(away(arm)).toEqual(away(twin));
  expect(away(arm).filter(Boolean).length).toBeGreaterThan(50);
  expect(differingColumns(arm, twin)).toContain("listed");
});

test("where it responds, the listed leave more often, and some stay because they may not travel", () => {
  const free = {
    residents: 2000,
    assumptions: { ...often, "moves.burdened": 2, "moves.hindered": 0 },
  };
  const responding = live(armOf(listing(""), free), 18);
  const twin = live(armOf(none, free), 18);
  const count = (world: World) => away(world).filter(Boolean).length;
  expect(count(responding)).toBeGreaterThan(count(twin));
  const barred = armOf(listing(""), {
    ...free,
    assumptions: { ...free.assumptions, "moves.hindered": 1 },
  });
  let stayed = 0;
  for (let m = 0; m < 18; m += 1) {
    liveMonth(barred);
    stayed += barred.columns.move.filter((bits) => (bits & hinderedToLeave) !== 0).length;
  }
  expect(stayed).toBeGreaterThan(5);
});

test("a list follows those who moved where it is shared, and nowhere else", () => {
  const fixed = { residents: 2000, assumptions: { ...often, "moves.respond": "does-not" } };
  const air = 1 << domainIndex("travel.air");
  for (const shared of [true, false]) {
    const world = live(armOf(listing(shared ? ", shared-with: [other]" : ""), fixed), 18);
    const { listed, elsewhere, closed, alive, employer } = world.columns;
    const movers = Array.from(elsewhere.keys()).filter((i) => elsewhere[i] === 1 && alive[i] === 1);
    const listedMovers = movers.filter((i) => listed[i] !== 0);
    expect(listedMovers.length).toBeGreaterThan(3);
    expect(listedMovers.every((i) => ((closed[i] & air) !== 0) === shared)).toBe(true);
    expect(movers.every((i) => employer[i] === -1)).toBe(true);
    expect(movers.every((i) => world.columns.signals[i] === 0)).toBe(true);
  }
});
