import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import { meanInterval, unpairedInterval } from "./interval.ts";
import { everybody, seriesKey, type WorldSummary, valueOf } from "./summary.ts";
import { type Finding, findingOf, isBetter } from "./wording.ts";

/**
 * One line of the verdict. An effect is the paired difference of an arm to the baseline; a burden is a level,
 * never a difference. All numbers but `worlds` are in the outcome's unit.
 */
export interface VerdictRow {
  readonly outcome: string;
  readonly kind: "effect" | "burden";
  /** One of the outcomes that the study declared before the run. */
  readonly primary: boolean;
  readonly arm: string;
  /** The arm that an effect is compared with; null for a burden. */
  readonly baseline: string | null;
  /** Mean over worlds of arm − baseline; null for a burden. */
  readonly difference: number | null;
  /** Mean over worlds of the arm's own value. */
  readonly level: number;
  /** Mean over worlds of the baseline's value; null for a burden. */
  readonly baselineLevel: number | null;
  /** The interval of the difference (effect) or of the level (burden); null with fewer than two worlds. */
  readonly low: number | null;
  readonly high: number | null;
  /** The interval that the same difference would have without twins; null for a burden. */
  readonly unpairedLow: number | null;
  readonly unpairedHigh: number | null;
  readonly tolerance: number;
  /** Worlds that entered: those in which the outcome is defined in every arm that is compared. */
  readonly worlds: number;
  /** What the interval says against the tolerance; null for a burden. */
  readonly finding: Finding | null;
  /** Is it a move in the declared better direction? Null: no move, none declared, or a burden. */
  readonly better: boolean | null;
}

/** The arm that everything is compared with. */
export const baselineArm = "none";

/**
 * The verdict over worlds given in the order of their seeds.
 *
 * @param primary ids of the outcomes that the study declared as primary
 * @returns rows by outcome in the order of `definitions`, then by arm; an outcome that no world measured has none
 */
export function verdictRows(
  worlds: readonly WorldSummary[],
  definitions: readonly OutcomeDefinition[],
  primary: readonly string[],
): readonly VerdictRow[] {
  const arms = worlds[0]?.arms.map((arm) => arm.arm) ?? [];
  return definitions.flatMap((definition) =>
    arms
      .filter((arm) => arm !== baselineArm)
      .map((arm) => {
        const isPrimary = primary.includes(definition.id);
        return definition.kind === "effect"
          ? effectRow(worlds, definition, arm, isPrimary)
          : burdenRow(worlds, definition, arm, isPrimary);
      })
      .filter((row) => row !== null),
  );
}

function effectRow(
  worlds: readonly WorldSummary[],
  definition: OutcomeDefinition,
  arm: string,
  primary: boolean,
): VerdictRow | null {
  const treated: number[] = [];
  const baseline: number[] = [];
  for (const world of worlds) {
    const here = armValue(world, arm, definition);
    const there = armValue(world, baselineArm, definition);
    if (here === null || there === null) continue;
    treated.push(here);
    baseline.push(there);
  }
  if (treated.length === 0) return null;
  const paired = meanInterval(treated.map((value, index) => value - baseline[index]));
  const unpaired = unpairedInterval(treated, baseline);
  const finding = findingOf(paired.low, paired.high, definition.tolerance);
  return {
    outcome: definition.id,
    kind: "effect",
    primary,
    arm,
    baseline: baselineArm,
    difference: paired.mean,
    level: meanInterval(treated).mean,
    baselineLevel: meanInterval(baseline).mean,
    low: paired.low,
    high: paired.high,
    unpairedLow: unpaired.low,
    unpairedHigh: unpaired.high,
    tolerance: definition.tolerance,
    worlds: paired.worlds,
    finding,
    better: isBetter(finding, definition.better),
  };
}

function burdenRow(
  worlds: readonly WorldSummary[],
  definition: OutcomeDefinition,
  arm: string,
  primary: boolean,
): VerdictRow | null {
  const values = worlds
    .map((world) => armValue(world, arm, definition))
    .filter((value) => value !== null);
  if (values.length === 0) return null;
  const level = meanInterval(values);
  return {
    outcome: definition.id,
    kind: "burden",
    primary,
    arm,
    baseline: null,
    difference: null,
    level: level.mean,
    baselineLevel: null,
    low: level.low,
    high: level.high,
    unpairedLow: null,
    unpairedHigh: null,
    tolerance: definition.tolerance,
    worlds: level.worlds,
    finding: null,
    better: null,
  };
}

function armValue(world: WorldSummary, arm: string, definition: OutcomeDefinition): number | null {
  const series = world.arms
    .find((candidate) => candidate.arm === arm)
    ?.series.get(seriesKey(definition.id, everybody));
  return valueOf(series?.window, definition.scale);
}
