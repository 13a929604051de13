import type { CompiledRulebook } from "../rulebook/compiled.ts";
import { type ComputedColumns, makeComputedColumns } from "./scores/computed-columns.ts";
import { type CourseColumns, makeCourseColumns } from "./scores/course-columns.ts";

/** Columns that exist once for each list, and for each rule that counts repeats or has a cap. Written by their phases. */
export interface SchemeColumns {
  /** By list: month of the last entry. */
  readonly listedSince: readonly Int16Array[];
  /** By rule with repeats: the last 32 months, bit 0 the month of `repeatMonth`; else null. */
  readonly repeatBits: readonly (Uint32Array | null)[];
  readonly repeatMonth: readonly (Int16Array | null)[];
  /** By rule with a cap: points of the current period, and the period's number; else null. */
  readonly capPoints: readonly (Int16Array | null)[];
  readonly capPeriod: readonly (Int16Array | null)[];
  /** By way to repair: points given back in the current period, and the period's number. */
  readonly repairPoints: readonly Int16Array[];
  readonly repairPeriod: readonly Int16Array[];
  /** What a computed score, or one by ties, keeps; null where the score is a table of points. */
  readonly computed: ComputedColumns | null;
  /** What a scheme that changes while it runs keeps; else null. */
  readonly course: CourseColumns | null;
}

type SchemeArray = Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

export function makeSchemeColumns(rulebook: CompiledRulebook, capacity: number): SchemeColumns {
  const { rules, lists, redress } = rulebook;
  const longs = (wanted: boolean) => (wanted ? new Int16Array(capacity) : null);
  return {
    listedSince: lists.map(() => new Int16Array(capacity).fill(-1)),
    repeatBits: rules.map((rule) => (rule.repeats ? new Uint32Array(capacity) : null)),
    repeatMonth: rules.map((rule) => longs(rule.repeats !== null)),
    capPoints: rules.map((rule) => longs(rule.cap !== null)),
    capPeriod: rules.map((rule) => longs(rule.cap !== null)),
    repairPoints: redress.repair.map(() => new Int16Array(capacity)),
    repairPeriod: redress.repair.map(() => new Int16Array(capacity)),
    computed: makeComputedColumns(rulebook, capacity),
    course: makeCourseColumns(rulebook),
  };
}

/** All arrays of the scheme, in a fixed order, for snapshots and hashes. */
export function schemeArrays(scheme: SchemeColumns): SchemeArray[] {
  const { computed, course } = scheme;
  return [
    ...scheme.listedSince,
    ...scheme.repeatBits,
    ...scheme.repeatMonth,
    ...scheme.capPoints,
    ...scheme.capPeriod,
    ...scheme.repairPoints,
    ...scheme.repairPeriod,
    ...Object.values(computed ?? {}).flat(),
    ...Object.values(course ?? {}),
  ].filter((array) => array !== null);
}
