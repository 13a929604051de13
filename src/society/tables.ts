import { attributes } from "../catalogue/index.ts";
import { threshold } from "../draws/index.ts";
import { oldestAge } from "./document.ts";

/** Tables of a document as arrays by single year of age, ready to be drawn from. */

/** Ages 0 to {@link oldestAge}. */
export const ageSpan = oldestAge + 1;

interface Ages {
  readonly from: number;
  readonly to: number;
}

/** A value for each year of age; 0 where no row covers it. */
export function byYear<Row extends Ages>(
  rows: readonly Row[],
  value: (row: Row) => number,
): Float64Array {
  const years = new Float64Array(ageSpan);
  for (const row of rows) years.fill(value(row), row.from, row.to + 1);
  return years;
}

/** The threshold for draws (0…2^32) of a share for each year of age. */
export function thresholds<Row extends Ages>(
  rows: readonly Row[],
  share: (row: Row) => number,
): Float64Array {
  return byYear(rows, share).map((value) => threshold(value));
}

/** The same by sex: women's years, then men's. Index sex × {@link ageSpan} + age. */
export function thresholdsBySex<Row extends Ages & { readonly sex: string }>(
  rows: readonly Row[],
  share: (row: Row) => number,
): Float64Array {
  const both = new Float64Array(2 * ageSpan);
  attributes.sex.levels.forEach((level, code) => {
    both.set(
      thresholds(
        rows.filter((row) => row.sex === level.id),
        share,
      ),
      code * ageSpan,
    );
  });
  return both;
}

/** The number of the row that covers each year of age, or −1. */
export function rowByYear(rows: readonly Ages[]): Int32Array {
  const years = new Int32Array(ageSpan).fill(-1);
  rows.forEach((row, index) => years.fill(index, row.from, row.to + 1));
  return years;
}
