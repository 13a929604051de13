import { describe, expect, test } from "vitest";
import { liveMonthBy } from "../testing/states.ts";
import { armOf, live, schemes } from "../testing/worlds.ts";
import { fingerprint, hashWorld } from "./hash.ts";
import { writeSnapshot } from "./snapshot.ts";
import type { Block, World } from "./world.ts";

const residents = 2000;
const months = 24;

/** Everything that a world holds between two months, its ledger included. */
function bitsOf(world: World): string {
  return `${hashWorld(world)} ${fingerprint([writeSnapshot(world)])}`;
}

describe.each(schemes.map((rulebook) => ({ id: rulebook.id, rulebook })))(
  "under $id",
  ({ rulebook }) => {
    const expected = bitsOf(live(armOf(rulebook, { residents, blockSize: 4096 }), months));

    test.each([1, 7, 256, 1_000_000])("blocks of %i give the same bits", (blockSize) => {
      const world = live(armOf(rulebook, { residents, blockSize }), months);
      expect(bitsOf(world)).toBe(expected);
    });

    test.each([
      ["backwards", (blocks: readonly Block[]) => [...blocks].reverse()],
      ["in a new order each time", shuffled(5)],
    ] as const)("blocks run %s give the same bits", (_how, order) => {
      const world = armOf(rulebook, { residents, blockSize: 50 });
      for (let m = 0; m < months; m += 1) liveMonthBy(world, { order });
      expect(bitsOf(world)).toBe(expected);
    });
  },
);

/** A new order of the blocks at every call. */
function shuffled(seed: number): (blocks: readonly Block[]) => readonly Block[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return (blocks) => {
    const order = [...blocks];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    return order;
  };
}
