import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAssumptions } from "./index.ts";
import { tooNarrow } from "./range-rule.ts";

const assumption = (
  middle: number,
  low: number,
  high: number,
  shape: "uniform" | "log-uniform",
  grade: "assumed" | "scholarship" = "assumed",
): Parameters<typeof tooNarrow>[0] => ({
  unit: "per month",
  drives: "it",
  can: "help",
  default: middle,
  range: [low, high],
  shape,
  grade,
});

test.each([
  ["half to twice", assumption(0.1, 0.05, 0.2, "log-uniform"), null],
  ["less than half", assumption(0.1, 0.06, 0.2, "log-uniform"), [0.05, 0.2]],
  ["less than twice", assumption(0.1, 0.05, 0.15, "log-uniform"), [0.05, 0.2]],
  ["up to certainty", assumption(0.7, 0.35, 0.95, "log-uniform"), null],
  ["an amount has no certainty", assumption(700, 350, 950, "log-uniform"), [350, 1400]],
  ["two fifths of the default", assumption(1, 0.8, 1.2, "uniform"), null],
  ["less than two fifths", assumption(1, 0.9, 1.1, "uniform"), [0.8, 1.2]],
  ["better evidence, less width", assumption(1, 0.9, 1.1, "uniform", "scholarship"), null],
])("%s", (_name, one, least) => {
  const found = tooNarrow(one);
  if (least === null) expect(found).toBeNull();
  else expect(found?.map((end) => Number(end.toPrecision(6)))).toEqual(least);
});

test("the shipped ledger follows the rule, whatever an assumption can do", () => {
  const file = new URL("../../assumptions/default.yaml", import.meta.url);
  const reading = readAssumptions(readFileSync(file, "utf8"), "default.yaml");
  if ("diagnostics" in reading) throw new Error(reading.diagnostics[0].message);
  expect(reading.warnings.filter(({ code }) => code === "narrow-range")).toEqual([]);
  // What helps is taken for no better known than what harms.
  const widths = (can: string): readonly number[] =>
    reading.value.assumptions
      .flatMap((one) =>
        one.type === "number" && one.can === can && one.shape === "log-uniform"
          ? [one.high / one.low]
          : [],
      )
      .sort((a, b) => a - b);
  const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)];
  expect(median(widths("help"))).toBe(median(widths("harm")));
});
