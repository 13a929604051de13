import type { World } from "../world/index.ts";
import { cellCount } from "./cells.ts";
import type { OutcomeDefinition } from "./outcome.ts";

/**
 * An outcome and how it is measured. `measure` looks at a world at the end of a month, adds to `sum` (and to `n`
 * where the denominator is not the living adults of the launch cohort), and changes nothing.
 */
export interface Outcome extends OutcomeDefinition {
  /** Is it also given by group? Outcomes of the whole town are not: they use cell 0 alone. */
  readonly grouped: boolean;
  /**
   * The denominator: living adults of the launch cohort, or what `measure` adds to `n` itself.
   */
  readonly per: "cohort" | "own";
  measure(world: World, tally: Tally): void;
}

/** Sums and counts by cell. */
export interface Tally {
  /** The living adults of the launch cohort, by index: found once a month for all outcomes. */
  living: Int32Array;
  readonly sum: Float64Array;
  readonly n: Float64Array;
}

export function blankTally(): Tally {
  return {
    living: new Int32Array(0),
    sum: new Float64Array(cellCount),
    n: new Float64Array(cellCount),
  };
}

/** Adds `value(i)` for every living adult of the launch cohort. */
export function sumCohort(world: World, tally: Tally, value: (i: number) => number): void {
  const { cell } = world.columns;
  const { living, sum } = tally;
  for (let place = 0; place < living.length; place += 1) {
    const i = living[place];
    sum[cell[i]] += value(i);
  }
}

/** The living adults of the launch cohort. */
export function livingCohort(world: World): Int32Array {
  const { alive, cohort } = world.columns;
  const living = new Int32Array(world.size);
  let count = 0;
  for (let i = 0; i < world.size; i += 1) {
    living[count] = i;
    count += +(cohort[i] === 1) & alive[i];
  }
  return living.subarray(0, count);
}

/** Adds 1 for every event of a list whose word matches, and whose subject is an adult of the launch cohort. */
export function countEvents(
  world: World,
  tally: Tally,
  list: "acts" | "records" | "withheld" | "postings",
  matches: (word: number) => boolean,
): void {
  const { cohort, cell } = world.columns;
  for (const block of world.blocks) {
    const { words, length } = block[list];
    for (let e = 0; e < length; e += 1) {
      const i = words[2 * e];
      if (cohort[i] === 1 && matches(words[2 * e + 1])) tally.sum[cell[i]] += 1;
    }
  }
}
