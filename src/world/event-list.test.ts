import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kinds } from "../catalogue/index.ts";
import {
  channelsOf,
  errorFlag,
  EventList,
  falseFlags,
  kindOf,
  maliceFlag,
  packEvent,
  wilfulFlag,
} from "./event-list.ts";
import { Ledger } from "./ledger.ts";

describe("a list of events", () => {
  test("gives back what was pushed, in order, however much it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.array(fc.tuple(fc.integer(), fc.integer())),
        (room, pairs) => {
          const list = new EventList(room);
          for (const [subject, word] of pairs) list.push(subject, word);
          expect(list.length).toBe(pairs.length);
          expect([...list.words.subarray(0, 2 * list.length)]).toEqual(pairs.flat());
          list.clear();
          expect(list.length).toBe(0);
        },
      ),
    );
  });

  test("can be filled anew after it was cleared", () => {
    const list = new EventList(1);
    for (let round = 0; round < 3; round += 1) {
      list.clear();
      for (let e = 0; e < 10; e += 1) list.push(e, round);
      expect([...list.words.subarray(0, 20)]).toEqual(
        Array.from({ length: 10 }, (_, e) => [e, round]).flat(),
      );
    }
  });
});

test("a packed word holds kind, flags and channels apart", () => {
  const flags = fc
    .subarray([wilfulFlag, errorFlag, maliceFlag])
    .map((all) => all.reduce((a, b) => a | b, 0));
  fc.assert(
    fc.property(fc.nat(255), flags, fc.nat(127), (kind, flag, channels) => {
      const word = packEvent(kind, flag, channels);
      expect(kindOf(word)).toBe(kind);
      expect(channelsOf(word)).toBe(channels);
      expect(word & (wilfulFlag | falseFlags)).toBe(flag);
    }),
  );
  expect(kinds.length).toBeLessThanOrEqual(256);
  expect(wilfulFlag & falseFlags).toBe(0);
});

test("the ledger gives each entry back in the month in which it ends", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(19)), { maxLength: 40 }),
      (longest, posts) => {
        const ledger = new Ledger(longest);
        const due = new Map<number, number[]>();
        for (let month = 0; month < 64; month += 1) {
          const ending = ledger.expiring(month);
          const found = Array.from({ length: ending.length }, (_, e) => ending.words[2 * e]);
          expect(found).toEqual(due.get(month) ?? []);
          ending.clear();
          posts.forEach(([when, life], entry) => {
            if (when !== month) return;
            const until = month + 1 + (life % longest);
            ledger.post(entry, 0, until);
            due.set(until, [...(due.get(until) ?? []), entry]);
          });
        }
      },
    ),
  );
});
