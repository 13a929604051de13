import { exp } from "../../numerics/index.ts";
import { rate12, share16 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import { totals } from "../town.ts";
import type { World } from "../world.ts";

/**
 * Platforms that take part show published lists to everybody, beyond ties: the more are listed, the likelier that
 * one sees it, and what one sees teaches that people are caught. Those who are shown find strangers less friendly.
 */
export interface PlatformPlan {
  /** Bits of the blacklists that platforms show. 0: nothing is shown. */
  readonly shows: number;
  /** Share of platforms that take part. */
  readonly joined: number;
  /** Of 1,000 adults listed, how much one sees of it; and the step to certainty that seeing all of it teaches. */
  readonly reach: number;
  readonly risk: number;
  /** What being shown takes from trust each month, 1/65536. */
  readonly trust: number;
}

export const platformAssumptions = [
  "response.platform.reach",
  "response.platform.risk",
  "response.platform.trust",
] as const;

export function planPlatform({ assumptions, rulebook }: PlanContext): PlatformPlan {
  const number = (id: string) => assumptions.number(`response.platform.${id}`);
  const joined = rulebook.watch.platform.coverage;
  const shows = rulebook.lists.reduce(
    (bits, list, index) =>
      list.onPlatforms && list.colour === "black" ? bits | (1 << index) : bits,
    0,
  );
  const [reach, risk, trust] = [number("reach"), number("risk"), number("trust")];
  return { shows: joined > 0 ? shows : 0, joined, reach, risk, trust: share16(trust * joined) };
}

/** Counts the adults on lists that platforms show; a pass over the town. */
export function countShown(world: World, plan: PlatformPlan): void {
  if (plan.shows === 0) return;
  const { columns, size, town } = world;
  const { listed, alive } = columns;
  let shown = 0;
  for (let i = 0; i < size; i += 1) shown += +((listed[i] & plan.shows) !== 0) & alive[i];
  town.totals[totals.shown] = shown;
}

/** The step towards certain detection that everybody takes this month from what platforms show, 1/4096. */
export function lessonOf(world: World, plan: PlatformPlan): number {
  const adults = world.town.totals[totals.adults];
  if (plan.shows === 0 || adults === 0) return 0;
  const per1000 = (1000 * world.town.totals[totals.shown]) / adults;
  return rate12(plan.risk * plan.joined * (1 - exp(-plan.reach * per1000)));
}
