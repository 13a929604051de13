import type { AssumptionOverrides } from "../../src/assumptions/index.ts";
import { meanInterval } from "../../src/study/interval.ts";
import { outcomeOf, outcomesIn, type Preset } from "../small-worlds.ts";

/** Assumptions within their ranges under which a documented scheme does well, or badly. */
export interface Regime {
  readonly scheme: Exclude<Preset, "none" | "as-described">;
  readonly worlds: readonly number[];
  readonly residents: number;
  readonly pastMonths: number;
  readonly months: number;
  readonly from: number;
  readonly assumptions: AssumptionOverrides;
}

/** The primary outcomes of the default study. */
export const primary = [
  "wilful-breaches",
  "judgments-unperformed",
  "generalised-trust",
  "wellbeing",
  "wellbeing-bottom",
  "unspoken-criticism",
  "problems-unsolved",
] as const;

export interface Reading {
  readonly outcome: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /**
   * Better or worse by the direction that the outcome declares: the paired 95 % interval over worlds lies wholly on
   * that side of zero, whatever its size. `beyond`: it lies wholly beyond the declared tolerance.
   */
  readonly moves: "better" | "worse" | "open";
  readonly beyond: boolean;
}

/** Each primary outcome under the scheme less its twin without one. */
export function readRegime(regime: Regime): readonly Reading[] {
  const { scheme, assumptions, residents, pastMonths, months, from, worlds } = regime;
  const size = { residents, pastMonths, months, from, assumptions };
  const values = worlds.map((seed) => ({
    none: outcomesIn({ ...size, rulebook: "none" }, seed, primary),
    with: outcomesIn({ ...size, rulebook: scheme }, seed, primary),
  }));
  return primary.map((id, place): Reading => {
    const { better, tolerance } = outcomeOf(id);
    const { mean, low, high } = meanInterval(values.map((v) => v.with[place] - v.none[place]));
    if (low === null || high === null) throw new RangeError("one world gives no interval");
    const up = low > 0;
    const settled = (up || high < 0) && better !== null;
    const moves = settled ? (up === (better === "more") ? "better" : "worse") : "open";
    const beyond = low > tolerance || high < -tolerance;
    return { outcome: id, difference: mean, low, high, moves, beyond };
  });
}

/** One reading as a line of a table. */
export function lineOf({ outcome, difference, low, high, moves, beyond }: Reading): string {
  const range = `${difference.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
  const size = beyond ? ", beyond the tolerance" : "";
  return `  ${outcome.padEnd(24)} ${range.padStart(34)}  ${moves}${size}`;
}
