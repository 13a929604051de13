import type { CompiledRulebook, CompiledScore } from "../../rulebook/compiled.ts";

/** What a scheme with such a score keeps of everybody. */
export interface ComputedColumns {
  /** By context remembered: months with a burdening record, bit m & 31; true ones alone; true and wilful ones. */
  readonly all: readonly Uint32Array[];
  readonly truly: readonly Uint32Array[];
  readonly willed: readonly Uint32Array[];
  /** The cell of the features plus one, this month and last January; 0 none. */
  readonly cells: Uint16Array;
  readonly cellsThen: Uint16Array;
  /** Points of the computed part; what of it rests on false records, and on acts without will. */
  readonly part: Int16Array;
  readonly falsePart: Int16Array;
  readonly unwilledPart: Int16Array;
  /** Points that come from ties; and the score as ties' scores are told, 1 to 255, 0 none; of last month. */
  readonly tiePart: Int16Array;
  readonly shown: Uint8Array;
  /** When ties were last looked up: their mean as told (0 none), and how many quarters of them are below the start. */
  readonly tieMean: Uint8Array;
  readonly tieLow: Uint8Array;
  /** 1 once fitted; log-odds of the town; intercept and slopes. */
  readonly fit: Float64Array;
}

/** The contexts of which records are remembered; null, the first, for any. */
export function contextsOf({ computed }: CompiledScore): readonly (number | null)[] {
  if (computed === null) return [];
  const named = computed.features.flatMap((one) => (one.from === "records" ? [one.context] : []));
  return [...new Set([null, ...named])];
}

export function makeComputedColumns(
  { score }: Pick<CompiledRulebook, "score">,
  capacity: number,
): ComputedColumns | null {
  if (score === null || (score.computed === null && score.ties === 0)) return null;
  const histories = () => contextsOf(score).map(() => new Uint32Array(capacity));
  const size = score.computed === null ? 0 : capacity;
  return {
    all: histories(),
    truly: histories(),
    willed: histories(),
    cells: new Uint16Array(size),
    cellsThen: new Uint16Array(size),
    part: new Int16Array(size),
    falsePart: new Int16Array(size),
    unwilledPart: new Int16Array(size),
    tiePart: new Int16Array(capacity),
    shown: new Uint8Array(capacity),
    tieMean: new Uint8Array(capacity),
    tieLow: new Uint8Array(capacity),
    fit: new Float64Array(score.computed === null ? 0 : 3 + score.computed.features.length),
  };
}
