import { expect, test } from "vitest";
import { findingOf, isBetter } from "./wording.ts";

test.each([
  [1.1, 3, "up"],
  [-3, -1.1, "down"],
  [-1, 1, "within-tolerance"],
  [0, 0, "within-tolerance"],
  [0.5, 3, "unclear"],
  [-3, 3, "unclear"],
  [1, 3, "unclear"],
] as const)("an interval from %d to %d against a tolerance of 1 is %s", (low, high, finding) => {
  expect(findingOf(low, high, 1)).toBe(finding);
});

test("equal twins are within a tolerance of nothing", () => {
  expect(findingOf(0, 0, 0)).toBe("within-tolerance");
});

test("without an interval nothing is clear", () => {
  expect(findingOf(null, null, 1)).toBe("unclear");
});

test("better is a move in the declared direction, and nothing else", () => {
  expect(isBetter("down", "less")).toBe(true);
  expect(isBetter("up", "less")).toBe(false);
  expect(isBetter("up", null)).toBeNull();
  expect(isBetter("within-tolerance", "less")).toBeNull();
});
