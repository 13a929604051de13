import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import { meanInterval } from "./interval.ts";
import {
  everybody,
  type Part,
  type SeriesSummary,
  seriesKey,
  type WorldSummary,
  valueOf,
} from "./summary.ts";
import { baselineArm } from "./verdict.ts";

/**
 * How one group fares beside the rest of the town under one arm, over all worlds.
 *
 * The gap of a burden is the group's value less that of the rest; the gap of an effect is the same less the gap
 * that the twins have in the baseline, so that what was unequal anyway does not count.
 */
export interface GroupRow {
  readonly outcome: string;
  readonly kind: "effect" | "burden";
  readonly arm: string;
  /** "attribute=level". */
  readonly group: string;
  /** Mean over worlds of the group's value in the arm, with its interval. */
  readonly level: number;
  readonly levelLow: number | null;
  readonly levelHigh: number | null;
  /** Mean over worlds of everybody else's value in the arm. */
  readonly rest: number;
  readonly gap: number;
  readonly gapLow: number | null;
  readonly gapHigh: number | null;
  /** Level over rest; null where the rest's is 0. */
  readonly ratio: number | null;
  readonly worlds: number;
  /** Residents of the group to be expected on a list in a month of the window, in this arm. */
  readonly expectedListed: number;
}

/** The group that fares worst: named on half of the worlds and estimated on the other half. */
export interface WorstGroup extends GroupRow {
  /** Worlds on which it was named; the numbers of the row come from the others. */
  readonly namedOn: number;
  /** Groups that could have been named: those with enough listed residents to be judged. */
  readonly candidates: number;
}

export interface GroupPolicy {
  /** The outcome whose numerator counts the residents on a list. */
  readonly listedOutcome: string;
  /** Groups with fewer expected listed residents than this are shown and never named. */
  readonly leastListed: number;
}

/** All groups of all outcomes in all arms but the baseline. Worlds in the order of their seeds. */
export function groupRows(
  worlds: readonly WorldSummary[],
  definitions: readonly OutcomeDefinition[],
  policy: GroupPolicy,
): readonly GroupRow[] {
  return definitions.flatMap((definition) =>
    armsOf(worlds).flatMap((arm) =>
      groupsOf(worlds, definition.id, arm)
        .map((group) => groupRow(worlds, definition, arm, group, policy))
        .filter((row) => row !== null),
    ),
  );
}

/**
 * The worst group of each outcome and arm. Picking the largest of many noisy gaps and reporting that same gap
 * exaggerates it; so every second world (by order of seed) names the group, and the others say how it fares.
 */
export function worstGroups(
  worlds: readonly WorldSummary[],
  definitions: readonly OutcomeDefinition[],
  policy: GroupPolicy,
): readonly WorstGroup[] {
  const naming = worlds.filter((_, index) => index % 2 === 0);
  const estimating = worlds.filter((_, index) => index % 2 === 1);
  if (estimating.length === 0) return [];
  return definitions.flatMap((definition) => {
    if (definition.better === null) return [];
    const sign = definition.better === "more" ? -1 : 1;
    return armsOf(worlds).flatMap((arm) => {
      const candidates = groupsOf(worlds, definition.id, arm)
        .map((group) => groupRow(naming, definition, arm, group, policy))
        .filter((row) => row !== null && row.expectedListed >= policy.leastListed)
        .filter((row) => row !== null);
      const worst = candidates.reduce<GroupRow | null>(
        (best, row) => (best === null || sign * row.gap > sign * best.gap ? row : best),
        null,
      );
      if (worst === null) return [];
      const row = groupRow(estimating, definition, arm, worst.group, policy);
      return row === null
        ? []
        : [{ ...row, namedOn: naming.length, candidates: candidates.length }];
    });
  });
}

function groupRow(
  worlds: readonly WorldSummary[],
  definition: OutcomeDefinition,
  arm: string,
  group: string,
  policy: GroupPolicy,
): GroupRow | null {
  const levels: number[] = [];
  const rests: number[] = [];
  const gaps: number[] = [];
  let listed = 0;
  for (const world of worlds) {
    listed += seriesOf(world, arm, policy.listedOutcome, group)?.stock ?? 0;
    const here = groupAndRest(world, definition, arm, group);
    if (here === null) continue;
    let gap = here.level - here.rest;
    if (definition.kind === "effect") {
      const there = groupAndRest(world, definition, baselineArm, group);
      if (there === null) continue;
      gap -= there.level - there.rest;
    }
    levels.push(here.level);
    rests.push(here.rest);
    gaps.push(gap);
  }
  if (gaps.length === 0) return null;
  const gap = meanInterval(gaps);
  const level = meanInterval(levels);
  const rest = meanInterval(rests).mean;
  return {
    outcome: definition.id,
    kind: definition.kind,
    arm,
    group,
    level: level.mean,
    levelLow: level.low,
    levelHigh: level.high,
    rest,
    gap: gap.mean,
    gapLow: gap.low,
    gapHigh: gap.high,
    ratio: rest === 0 ? null : level.mean / rest,
    worlds: gap.worlds,
    expectedListed: listed / worlds.length,
  };
}

/** The group's value and that of everybody else; null where one of the two has nobody to measure. */
function groupAndRest(
  world: WorldSummary,
  definition: OutcomeDefinition,
  arm: string,
  group: string,
): { readonly level: number; readonly rest: number } | null {
  const all = seriesOf(world, arm, definition.id, everybody)?.window;
  const part = seriesOf(world, arm, definition.id, group)?.window;
  if (all === undefined || part === undefined) return null;
  const others: Part = { sum: all.sum - part.sum, n: all.n - part.n };
  const level = valueOf(part, definition.scale);
  const rest = valueOf(others, definition.scale);
  return level === null || rest === null ? null : { level, rest };
}

function armsOf(worlds: readonly WorldSummary[]): readonly string[] {
  return (worlds[0]?.arms ?? []).map((arm) => arm.arm).filter((arm) => arm !== baselineArm);
}

function groupsOf(
  worlds: readonly WorldSummary[],
  outcome: string,
  arm: string,
): readonly string[] {
  const series = worlds[0]?.arms.find((candidate) => candidate.arm === arm)?.series.values() ?? [];
  return [...series]
    .filter((one) => one.outcome === outcome && one.group !== everybody)
    .map((one) => one.group);
}

function seriesOf(
  world: WorldSummary,
  arm: string,
  outcome: string,
  group: string,
): SeriesSummary | undefined {
  return world.arms
    .find((candidate) => candidate.arm === arm)
    ?.series.get(seriesKey(outcome, group));
}
