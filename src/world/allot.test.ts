import fc from "fast-check";
import { expect, test } from "vitest";
import { newWorld } from "../testing/worlds.ts";
import { inOrderOfAge, inOrderOfDraws } from "./allot.ts";
import { EventList } from "./event-list.ts";

const world = newWorld();
// Keys that do not go with places, and unsigned ones among them.
for (let i = 0; i < world.size; i += 1) world.columns.key[i] = Math.imul(i + 1, 0x9e3779b1) >>> 0;
const { key } = world.columns;

/** Candidates, each at most once, in queues; few different words, so that there are ties. */
const queues = (word: fc.Arbitrary<number>) =>
  fc
    .uniqueArray(fc.record({ i: fc.nat(999), word, queue: fc.nat(3) }), {
      selector: ({ i }) => i,
      maxLength: 60,
    })
    .map((candidates) => {
      const lists = Array.from({ length: 4 }, () => new EventList(2));
      for (const { i, word, queue } of candidates) lists[queue].push(i, word);
      return { candidates, lists };
    });

test("the largest draw comes first, and of equal ones the smaller key", () => {
  const word = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 5, 0x7fffffff, -0x80000000));
  fc.assert(
    fc.property(queues(word), ({ candidates, lists }) => {
      const expected = [...candidates].sort(
        (a, b) => (b.word >>> 0) - (a.word >>> 0) || key[a.i] - key[b.i],
      );
      expect([...inOrderOfDraws(world, lists)]).toEqual(expected.map(({ i }) => i));
      expect([...inOrderOfDraws(world, [...lists].reverse())]).toEqual(expected.map(({ i }) => i));
    }),
  );
});

test("the oldest comes first, and of equal ones the smaller key", () => {
  fc.assert(
    fc.property(queues(fc.nat(6)), ({ candidates, lists }) => {
      const expected = [...candidates].sort((a, b) => a.word - b.word || key[a.i] - key[b.i]);
      expect([...inOrderOfAge(world, lists)]).toEqual(expected.map(({ i }) => i));
    }),
  );
});
