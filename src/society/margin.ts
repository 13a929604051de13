import type { Society } from "./columns.ts";

/** One number of the document beside what a society has. */
export interface Margin {
  /** Key of the table in the document. */
  readonly table: string;
  /** The row, in words; empty for tables of one row. */
  readonly row: string;
  /** The cell of the row. */
  readonly cell: string;
  readonly target: number;
  readonly realised: number;
  /** Residents (or households, firms, …) that the row is about. */
  readonly of: number;
  /** Standard error of `realised` if the society is a fair sample of the target; wider where a household shares a draw. */
  readonly error: number;
  /** (realised − target) / error; 0 where nobody is in the row. */
  readonly z: number;
}

/** A margin from its numbers. */
export function margin(
  table: string,
  row: string,
  cell: string,
  numbers: {
    readonly target: number;
    readonly realised: number;
    readonly of: number;
    readonly error: number;
  },
): Margin {
  const { target, realised, error } = numbers;
  const z = error > 0 ? (realised - target) / error : 0;
  return { table, row, cell, ...numbers, z };
}

/** A share of those in a row. `spread` is the design effect: 1 where all are drawn for themselves. */
export function shareMargin(
  table: string,
  row: string,
  cell: string,
  target: number,
  count: number,
  of: number,
  spread = 1,
): Margin {
  if (of === 0) return margin(table, row, cell, { target, realised: target, of, error: 0 });
  // A share of 0 or 1 leaves no chance: any miss counts in full.
  const variance = Math.max(target * (1 - target), 0.25 / of);
  return margin(table, row, cell, {
    target,
    realised: count / of,
    of,
    error: Math.sqrt((variance * spread) / of),
  });
}

/** A mean over a row. */
export function meanMargin(
  table: string,
  row: string,
  cell: string,
  target: number,
  values: readonly number[],
): Margin {
  const of = values.length;
  if (of < 2) return margin(table, row, cell, { target, realised: target, of, error: 0 });
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / of;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return margin(table, row, cell, {
    target,
    realised: mean,
    of,
    error: Math.sqrt(squares / (of - 1) / of),
  });
}

/** The median of a log-normal row; its error is that of a median of normal logarithms. */
export function medianMargin(
  table: string,
  row: string,
  target: number,
  spread: number,
  values: readonly number[],
): Margin {
  const of = values.length;
  if (of === 0) return margin(table, row, "median", { target, realised: target, of, error: 0 });
  const sorted = Float64Array.from(values).sort();
  const realised = (sorted[Math.floor((of - 1) / 2)] + sorted[Math.floor(of / 2)]) / 2;
  return margin(table, row, "median", {
    target,
    realised,
    of,
    error: (1.2533 * target * spread) / Math.sqrt(of),
  });
}

/** What margins are counted on: the society, and each resident's age in years. */
export interface Count {
  readonly society: Society;
  readonly years: Uint8Array;
}

/** The residents for whom `is` holds. */
export function residentsWho(
  { society }: Count,
  is: (resident: number) => boolean,
): readonly number[] {
  const residents: number[] = [];
  for (let i = 0; i < society.size; i += 1) if (is(i)) residents.push(i);
  return residents;
}

/** How many of these residents hold. */
export function howMany(residents: readonly number[], is: (resident: number) => boolean): number {
  let count = 0;
  for (const i of residents) if (is(i)) count += 1;
  return count;
}

/**
 * Design effect when members of a household share a draw with correlation `correlation` (Kish 1965): 1 + ρ (m − 1),
 * where m is the size of household in which a resident of the row finds itself on average, counting the row alone.
 */
export function householdSpread(
  { society }: Count,
  residents: readonly number[],
  correlation: number,
): number {
  const members = new Int32Array(society.households.count);
  for (const i of residents) members[society.residents.household[i]] += 1;
  let sum = 0;
  let squares = 0;
  for (const count of members) {
    sum += count;
    squares += count * count;
  }
  return sum > 0 ? 1 + correlation * (squares / sum - 1) : 1;
}
