/**
 * Whole numbers from weights: how many persons, households or firms fall into each cell of a table, so that the
 * totals hold exactly.
 */

/** Shares `total` among the weights by the method of largest remainders; ties go to the earlier weight. */
export function largestRemainder(weights: ArrayLike<number>, total: number): Int32Array {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += weights[i];
  const counts = new Int32Array(weights.length);
  if (sum <= 0) return counts;
  const rest: { readonly index: number; readonly remainder: number }[] = [];
  let given = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const exact = (weights[i] / sum) * total;
    counts[i] = Math.floor(exact);
    given += counts[i];
    if (weights[i] > 0) rest.push({ index: i, remainder: exact - counts[i] });
  }
  rest.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let k = 0; given < total; k = (k + 1) % rest.length) {
    counts[rest[k].index] += 1;
    given += 1;
  }
  return counts;
}

/** A table of weights, row by row. */
export interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
}

/**
 * Whole numbers for a table whose row totals and column totals are given, near to the weights: iterative
 * proportional fitting (Deming & Stephan 1940), then rounding that keeps both totals. A cell of weight 0 stays 0.
 *
 * @returns the counts row by row, or the column that cannot be filled when the totals contradict the weights
 */
export function allocate(
  weights: Weights,
  rowTotals: Int32Array,
  columnTotals: Int32Array,
): { readonly counts: Int32Array } | { readonly unfilled: number; readonly missing: number } {
  const fitted = fit(weights, rowTotals, columnTotals);
  return round(fitted, weights, rowTotals, columnTotals);
}

const rounds = 60;

function fit(weights: Weights, rowTotals: Int32Array, columnTotals: Int32Array): Float64Array {
  const { rows, columns } = weights;
  const cells = Float64Array.from(weights.cells);
  for (let n = 0; n < rounds; n += 1) {
    for (let c = 0; c < columns; c += 1) {
      let sum = 0;
      for (let r = 0; r < rows; r += 1) sum += cells[r * columns + c];
      const scale = sum > 0 ? columnTotals[c] / sum : 0;
      for (let r = 0; r < rows; r += 1) cells[r * columns + c] *= scale;
    }
    for (let r = 0; r < rows; r += 1) {
      let sum = 0;
      for (let c = 0; c < columns; c += 1) sum += cells[r * columns + c];
      const scale = sum > 0 ? rowTotals[r] / sum : 0;
      for (let c = 0; c < columns; c += 1) cells[r * columns + c] *= scale;
    }
  }
  return cells;
}

function round(
  fitted: Float64Array,
  weights: Weights,
  rowTotals: Int32Array,
  columnTotals: Int32Array,
): { readonly counts: Int32Array } | { readonly unfilled: number; readonly missing: number } {
  const { rows, columns } = weights;
  const counts = new Int32Array(rows * columns);
  const columnLeft = Int32Array.from(columnTotals);
  const rowLeft = Int32Array.from(rowTotals);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const cell = r * columns + c;
      const count = Math.min(Math.floor(fitted[cell]), columnLeft[c], rowLeft[r]);
      counts[cell] = count;
      columnLeft[c] -= count;
      rowLeft[r] -= count;
    }
  }
  for (let r = 0; r < rows; r += 1) {
    while (rowLeft[r] > 0) {
      let best = -1;
      for (let c = 0; c < columns; c += 1) {
        const cell = r * columns + c;
        if (columnLeft[c] <= 0 || weights.cells[cell] <= 0) continue;
        if (
          best < 0 ||
          fitted[cell] - counts[cell] > fitted[r * columns + best] - counts[r * columns + best]
        )
          best = c;
      }
      const end = best >= 0 ? best : makeRoom(weights, counts, columnLeft, r);
      if (end < 0) return shortfall(columnLeft);
      if (best >= 0) counts[r * columns + best] += 1;
      columnLeft[end] -= 1;
      rowLeft[r] -= 1;
    }
  }
  return { counts };
}

/**
 * Adds one to row `from`, moving others from column to column until a column with places left is reached.
 * Returns that column, or −1.
 */
function makeRoom(
  weights: Weights,
  counts: Int32Array,
  columnLeft: Int32Array,
  from: number,
): number {
  const { rows, columns } = weights;
  const rowOf = new Int32Array(columns).fill(-1);
  const columnOf = new Int32Array(rows).fill(-1);
  const queue = [from];
  for (let head = 0; head < queue.length; head += 1) {
    const row = queue[head];
    for (let c = 0; c < columns; c += 1) {
      if (rowOf[c] >= 0 || weights.cells[row * columns + c] <= 0) continue;
      rowOf[c] = row;
      if (columnLeft[c] > 0) {
        for (let column = c, at = row; ; at = rowOf[column]) {
          counts[at * columns + column] += 1;
          if (at === from) return c;
          column = columnOf[at];
          counts[at * columns + column] -= 1;
        }
      }
      for (let r = 0; r < rows; r += 1) {
        if (r === from || columnOf[r] >= 0 || counts[r * columns + c] <= 0) continue;
        columnOf[r] = c;
        queue.push(r);
      }
    }
  }
  return -1;
}

function shortfall(columnLeft: Int32Array): {
  readonly unfilled: number;
  readonly missing: number;
} {
  let unfilled = 0;
  for (let c = 1; c < columnLeft.length; c += 1)
    if (columnLeft[c] > columnLeft[unfilled]) unfilled = c;
  return { unfilled, missing: columnLeft[unfilled] };
}
