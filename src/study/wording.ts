import type { OutcomeDefinition } from "../outcomes/outcome.ts";

/**
 * What an interval says, in neutral words:
 * - `up`, `down`: the whole interval lies beyond the tolerance;
 * - `within-tolerance`: the whole interval lies inside it, so the difference does not matter in practice;
 * - `unclear`: the interval holds both differences that matter and differences that do not.
 */
export type Finding = "up" | "down" | "within-tolerance" | "unclear";

/** Reads an interval of a difference against a tolerance (both in the outcome's unit). */
export function findingOf(low: number | null, high: number | null, tolerance: number): Finding {
  if (low === null || high === null) return "unclear";
  if (low > tolerance) return "up";
  if (high < -tolerance) return "down";
  return low >= -tolerance && high <= tolerance ? "within-tolerance" : "unclear";
}

/** Is the finding a move in the declared better direction? Null: no move, or no direction is declared. */
export function isBetter(finding: Finding, better: OutcomeDefinition["better"]): boolean | null {
  if (better === null || (finding !== "up" && finding !== "down")) return null;
  return (finding === "up") === (better === "more");
}
