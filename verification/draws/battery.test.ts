import { expect, test } from "vitest";
import { decisionIds, decisions } from "../../src/world/decisions.ts";
import { avalanche, battery, crossings, mostZ, type Result } from "./battery.ts";
import { type Draw, glasshouseDraw, pairStream, streamsOf } from "./streams.ts";

const beyond = (results: readonly Result[]): readonly Result[] =>
  results.filter((one) => !(Math.abs(one.z) <= mostZ));

test("the draws pass chi-square, serial, bit, turn and birthday tests in every order of keys", () => {
  const results = battery([...streamsOf(glasshouseDraw), pairStream], 1 << 16);
  expect(results.length).toBe(50);
  expect(beyond(results)).toEqual([]);
});

test("one changed bit of any part of the key changes each bit of the draw half of the time", () => {
  const results = avalanche(glasshouseDraw, 1 << 11);
  expect(results.length).toBe(137);
  expect(beyond(results)).toEqual([]);
});

test("no two declared decisions go together", () => {
  const numbers = decisionIds.map((id) => decisions[id].number);
  expect(beyond(crossings(glasshouseDraw, numbers, 1 << 11))).toEqual([]);
});

/** One round of a multiplication: what a draw without mixing would be. */
const weak: Draw = (seed, decision, month, subject, identity) =>
  Math.imul(subject + 7919 * identity + 104729 * month + 31 * decision + seed, 0x9e3779b1);

test("a generator without mixing fails every test but that of repeats", () => {
  const failed = new Set(
    beyond([...battery(streamsOf(weak), 1 << 14), ...avalanche(weak, 1 << 9)]).map(
      (one) => one.test,
    ),
  );
  expect([...failed].sort()).toEqual([
    "avalanche",
    "birthdays",
    "bits",
    "bytes",
    "serial",
    "turns",
  ]);
});
