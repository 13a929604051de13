import { log } from "../numerics/index.ts";

/**
 * Choices as random utility: a resident takes an option when its index (in logits) plus a logistic draw is above
 * zero, which is a logit model with P = logistic(index). With the quantiles in a table, a choice costs one look-up
 * and one comparison, and no exponential at all.
 *
 * The table holds 4,096 quantiles; draws that fall in its first or last cell look up a second one, so that choices
 * are resolved down to probabilities of 2^−24 (index about ±16.6 logits).
 */

const cells = 4096;

function quantileTable(least: number, most: number): Int16Array {
  const table = new Int16Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const p = least + ((cell + 0.5) / cells) * (most - least);
    table[cell] = Math.round(256 * (log(p) - log(1 - p)));
  }
  return table;
}

const body = quantileTable(0, 1);
const tail = quantileTable(0, 1 / cells);

/** The logistic quantile of a draw, in 1/256 logits. */
export function logisticDraw(bits: number): number {
  const cell = bits >>> 20;
  if (cell === 0) return tail[(bits >>> 8) & 0xfff];
  if (cell === cells - 1) return -tail[4095 - ((bits >>> 8) & 0xfff)];
  return body[cell];
}

/** Is the option taken? `index` in 1/256 logits. */
export function chooses(index: number, bits: number): boolean {
  return index + logisticDraw(bits) > 0;
}
