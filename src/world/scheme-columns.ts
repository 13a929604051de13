import type { CompiledRulebook } from "../rulebook/compiled.ts";

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
}

export function makeSchemeColumns(rulebook: CompiledRulebook, capacity: number): SchemeColumns {
  const { rules, lists } = rulebook;
  const longs = (wanted: boolean) => (wanted ? new Int16Array(capacity) : null);
  return {
    listedSince: lists.map(() => new Int16Array(capacity).fill(-1)),
    repeatBits: rules.map((rule) => (rule.repeats ? new Uint32Array(capacity) : null)),
    repeatMonth: rules.map((rule) => longs(rule.repeats !== null)),
    capPoints: rules.map((rule) => longs(rule.cap !== null)),
    capPeriod: rules.map((rule) => longs(rule.cap !== null)),
  };
}

/** All arrays of the scheme, in a fixed order, for snapshots and hashes. */
export function schemeArrays(scheme: SchemeColumns): (Int16Array | Uint32Array)[] {
  return [
    ...scheme.listedSince,
    ...scheme.repeatBits,
    ...scheme.repeatMonth,
    ...scheme.capPoints,
    ...scheme.capPeriod,
  ].filter((array) => array !== null);
}
