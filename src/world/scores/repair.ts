import type { CompiledRepair } from "../../rulebook/compiled.ts";
import { channelsOf, falseFlags, kindOf } from "../event-list.ts";
import type { World } from "../world.ts";

/**
 * Repair: a good deed gives back lost points, up to the start value and up to so many in a period. Unlike a reward it
 * lifts nobody above the start; when the loss lapses, what was given back for it lapses too.
 */
export function repair(
  world: World,
  ways: readonly CompiledRepair[],
  i: number,
  record: number,
): boolean {
  if ((record & falseFlags) !== 0) return false;
  const { points, repairedPoints } = world.columns;
  const kind = kindOf(record);
  let repaired = false;
  for (let w = 0; w < ways.length; w += 1) {
    const way = ways[w];
    if (way.kind !== kind || (way.channels & channelsOf(record)) === 0) continue;
    const period = Math.floor(world.month / way.cap.every);
    const given = world.scheme.repairPoints[w];
    if (world.scheme.repairPeriod[w][i] !== period) {
      world.scheme.repairPeriod[w][i] = period;
      given[i] = 0;
    }
    const back = Math.min(way.points, way.cap.points - given[i], Math.max(0, -points[i]));
    if (back <= 0) continue;
    given[i] += back;
    points[i] += back;
    repairedPoints[i] += back;
    repaired = true;
  }
  return repaired;
}

/** What was given back is never more than what is lost. */
export function keepRepairWithin(columns: World["columns"], i: number): void {
  const { points, repairedPoints } = columns;
  if (repairedPoints[i] === 0) return;
  const lost = Math.max(0, repairedPoints[i] - points[i]);
  const excess = repairedPoints[i] - lost;
  if (excess <= 0) return;
  points[i] -= excess;
  repairedPoints[i] -= excess;
}
