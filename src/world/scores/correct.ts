import {
  pendingEntry,
  pointsOfEntry,
  ruleOfEntry,
  struckEntry,
  unwilledEntry,
  wrongEntry,
} from "../ledger.ts";
import type { CompiledRule, CompiledScore } from "../../rulebook/compiled.ts";
import type { Block, World } from "../world.ts";
import { madeGood } from "./grace.ts";
import { keepRepairWithin } from "./repair.ts";
import { count, regrade } from "./standing.ts";

/** Bits of the column `upheld`. */
export const appealUpheld = 1;
export const falseStruck = 2;
export const staleStruck = 4;

interface CorrectionPlan {
  readonly rules: readonly CompiledRule[];
  readonly score: CompiledScore | null;
}

/**
 * Correction. An appeal that was upheld strikes the entries that rest on false records and those that rest on acts
 * without will, and lifts a cap that rests on nothing else. A review by the agency strikes false entries, and stale
 * ones: entries about a bill, a loan or a judgment that has been paid since.
 */
export function correct(world: World, plan: CorrectionPlan, block: Block): void {
  const { columns } = world;
  const { upheld } = columns;
  let any = false;
  for (let i = block.from; i < block.to; i += 1) {
    if (upheld[i] === 0) continue;
    any = true;
    if ((upheld[i] & (appealUpheld | falseStruck)) !== 0) {
      columns.points[i] -= columns.falsePoints[i];
      columns.falsePoints[i] = 0;
    }
    if ((upheld[i] & appealUpheld) !== 0) {
      columns.points[i] -= columns.unwilledPoints[i];
      columns.unwilledPoints[i] = 0;
    }
    if ((upheld[i] & appealUpheld) !== 0 && columns.gradeCapWrong[i] === 1)
      columns.gradeCap[i] = 255;
    keepRepairWithin(columns, i);
    regrade(world, plan, i);
  }
  if (any) for (const { words, length } of block.ledger.months) strike(world, plan, words, length);
}

function strike(world: World, plan: CorrectionPlan, words: Int32Array, length: number): void {
  const { columns } = world;
  const { upheld } = columns;
  for (let e = 0; e < length; e += 1) {
    const i = words[2 * e];
    const bits = upheld[i];
    const word = words[2 * e + 1];
    if (bits === 0 || (word & (struckEntry | pendingEntry)) !== 0) continue;
    const asFalse = (word & wrongEntry) !== 0 && (bits & (appealUpheld | falseStruck)) !== 0;
    const asUnwilled = (word & unwilledEntry) !== 0 && (bits & appealUpheld) !== 0;
    // Their points have been taken back above.
    if (asFalse || asUnwilled) words[2 * e + 1] |= struckEntry;
    else if ((bits & staleStruck) !== 0 && isStale(world, plan, i, word)) {
      words[2 * e + 1] |= struckEntry;
      count(columns, i, word, -pointsOfEntry(word));
      regrade(world, plan, i);
    }
  }
}

function isStale(world: World, plan: CorrectionPlan, i: number, word: number): boolean {
  return pointsOfEntry(word) < 0 && madeGood(world.columns, plan.rules[ruleOfEntry(word)].kind, i);
}
