import type { CompiledScore } from "../../rulebook/compiled.ts";
import { unwilledEntry, wrongEntry } from "../ledger.ts";
import type { World } from "../world.ts";
import { keepRepairWithin } from "./repair.ts";

/** Adds points to what is in force. */
export function count(columns: World["columns"], i: number, word: number, points: number): void {
  columns.points[i] += points;
  if ((word & wrongEntry) !== 0) columns.falsePoints[i] += points;
  if ((word & unwilledEntry) !== 0) columns.unwilledPoints[i] += points;
  keepRepairWithin(columns, i);
}

/** Sets the grade from the score in force and the cap. */
export function regrade(
  world: World,
  { score }: { readonly score: CompiledScore | null },
  i: number,
): void {
  if (score === null) return;
  const { points, grade, gradeCap } = world.columns;
  grade[i] = Math.min(gradeCap[i], bandOf(score, score.start + points[i]));
}

/** The band of a score that is first kept between floor and ceiling. */
export function bandOf(scale: CompiledScore, value: number): number {
  const kept = Math.max(scale.floor, Math.min(scale.ceiling, value));
  let band = scale.bands.length - 1;
  while (band > 0 && kept < scale.bands[band].from) band -= 1;
  return band;
}
