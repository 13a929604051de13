/** What the verdict's rows say, in one of a few words. Everything that is written or drawn starts from here. */
import type { VerdictRow } from "../study/verdict.ts";

/**
 * The study's finding, with `unclear` told apart by where the interval lies:
 * - `up`, `down`: the whole interval lies beyond the tolerance;
 * - `within`: the whole interval lies within the tolerance;
 * - `leaning-up`, `leaning-down`: the interval leaves out zero but crosses the tolerance;
 * - `open`: the interval holds zero and crosses the tolerance;
 * - `no-interval`: fewer than two worlds; `nothing`: there was nothing to measure.
 */
export type Reading =
  | "up"
  | "down"
  | "within"
  | "leaning-up"
  | "leaning-down"
  | "open"
  | "no-interval"
  | "nothing";

/** Reads an effect; a missing row has nothing to say. */
export function readingOf(row: VerdictRow | undefined): Reading {
  if (row === undefined || row.difference === null) return "nothing";
  if (row.low === null || row.high === null) return "no-interval";
  if (row.finding === "up" || row.finding === "down") return row.finding;
  if (row.finding === "within-tolerance") return "within";
  if (row.low > 0) return "leaning-up";
  return row.high < 0 ? "leaning-down" : "open";
}

/** A reading under the outcome's declared better direction, which is a value and not a finding. */
export type Judgement = "better" | "worse" | "same" | "unsettled" | "unvalued";

export function judgementOf(row: VerdictRow | undefined): Judgement {
  const reading = readingOf(row);
  if (reading === "within") return "same";
  if (row === undefined || (reading !== "up" && reading !== "down")) return "unsettled";
  if (row.better === null) return "unvalued";
  return row.better ? "better" : "worse";
}

/** How one arm stands against the baseline on the primary outcomes. */
export interface Tally {
  readonly primary: number;
  readonly up: number;
  readonly down: number;
  readonly within: number;
  readonly unsettled: number;
  readonly better: number;
  readonly worse: number;
  /** Better, or worse, on more than half of the primary outcomes. */
  readonly most: "better" | "worse" | null;
  /** Outcomes of which each alone, valued the other way, would end the majority in `most`. */
  readonly pivotal: readonly string[];
}

/**
 * @param rows of one arm
 * @param primary ids of the primary outcomes; one without a row counts as not settled
 */
export function tallyOf(rows: readonly VerdictRow[], primary: readonly string[]): Tally {
  const own = primary.map((id) => rows.find((row) => row.outcome === id && row.kind === "effect"));
  const readings = own.map(readingOf);
  const count = (reading: Reading) => readings.filter((one) => one === reading).length;
  const judged = (judgement: Judgement) => own.filter((row) => judgementOf(row) === judgement);
  const half = primary.length / 2;
  const better = judged("better");
  const worse = judged("worse");
  const most = better.length > half ? "better" : worse.length > half ? "worse" : null;
  const majority = most === "better" ? better : worse;
  const decisive = most !== null && majority.length - 1 <= half;
  return {
    primary: primary.length,
    up: count("up"),
    down: count("down"),
    within: count("within"),
    unsettled: primary.length - count("up") - count("down") - count("within"),
    better: better.length,
    worse: worse.length,
    most,
    pivotal: decisive ? majority.flatMap((row) => row?.outcome ?? []) : [],
  };
}
