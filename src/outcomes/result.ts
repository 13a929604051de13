/**
 * What a world leaves behind when it has run: sums and counts, small enough to carry between threads.
 * Every value is `scale × sum / n`, over any window of months, so that windows, groups and worlds can be pooled
 * without measuring again.
 */

/** One outcome of one group in one arm: month by month after the launch. */
export interface Series {
  /** Id of the outcome. */
  readonly outcome: string;
  /** "all", or attribute=level ("residence=migrant"). */
  readonly group: string;
  /** Numerator of each month after the launch (index 0 is the launch month). */
  readonly sum: Float64Array;
  /** Denominator of each month: residents, subjects or places at risk. 0 where there is none. */
  readonly n: Float64Array;
}

/** Flows of one list in one arm, month by month after the launch: stock = last stock + entries − exits − deaths. */
export interface ListFlow {
  readonly list: string;
  readonly stock: Float64Array;
  readonly entries: Float64Array;
  readonly exits: Float64Array;
  readonly deaths: Float64Array;
}

export interface ArmMeasurement {
  /** The rulebook's id; "none" for the arm without a scheme. */
  readonly arm: string;
  readonly series: readonly Series[];
  readonly lists: readonly ListFlow[];
  /** Hash of all columns at the last month, 16 hex digits: equal bits, equal hash. */
  readonly stateHash: string;
}

/** One world (seed): the same society and the same luck in every arm. */
export interface WorldMeasurement {
  readonly seed: number;
  readonly months: number;
  readonly arms: readonly ArmMeasurement[];
  /** Hash of all columns at the launch, before the arms part. */
  readonly launchHash: string;
}
