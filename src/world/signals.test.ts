import fc from "fast-check";
import { expect, test } from "vitest";
import { tieSlots } from "../society/index.ts";
import { countOf, signal, spread } from "./signals.ts";

/** The signals that ties count; the others are shown and not counted. */
const counted = Object.values(signal).filter((bit) => bit < 6);

test("a gather counts each signal, for as many ties as anybody can have", () => {
  const byte = fc.integer({ min: 0, max: 63 });
  fc.assert(
    fc.property(fc.array(byte, { maxLength: tieSlots }), (ties) => {
      let gathered = 0;
      for (const tie of ties) gathered += spread[tie];
      for (const bit of counted) {
        expect(countOf(gathered, bit)).toBe(ties.filter((tie) => (tie >> bit) & 1).length);
      }
    }),
  );
  let all = 0;
  for (let tie = 0; tie < 31; tie += 1) all += spread[63];
  expect(counted.map((bit) => countOf(all, bit))).toEqual([31, 31, 31, 31, 31, 31]);
});

test("signals have a bit each, and bits that are none count for nothing", () => {
  expect(new Set(Object.values(signal))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  expect(spread[64 | 128]).toBe(0);
});
