import { log } from "../numerics/index.ts";

/**
 * Choices as random utility: a resident takes an option when its index (in logits) plus a logistic draw is above
 * zero, which is a logit model with P = logistic(index). With the quantiles in a table, a choice costs one look-up
 * and one comparison, and no exponential at all.
 *
 * A table holds 4,096 quantiles. Draws in the lowest or highest 64th look up a finer table, and those in the lowest or
 * highest 4096th a finer one still, so that the chance of what is rare is right to about a hundredth of itself, down to
 * chances of 2^−18, and choices are resolved down to chances of 2^−24 (index about ±16.6 logits).
 */

const cells = 4096;

/** Quantiles of draws between 0 and `most`, in 1/256 logits. */
function quantileTable(most: number): Int16Array {
  const table = new Int16Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const p = ((cell + 0.5) / cells) * most;
    table[cell] = Math.round(256 * (log(p) - log(1 - p)));
  }
  return table;
}

const body = quantileTable(1);
const low = quantileTable(1 / 64);
const lowest = quantileTable(1 / 4096);

/** The logistic quantile of a draw, in 1/256 logits. */
export function logisticDraw(bits: number): number {
  const cell = bits >>> 20;
  if (cell >= 64 && cell < cells - 64) return body[cell];
  return cell < 64 ? lowQuantile(bits) : -lowQuantile(~bits);
}

/** The quantile of a draw in the lowest 64th. */
function lowQuantile(bits: number): number {
  return bits >>> 20 === 0 ? lowest[(bits >>> 8) & 0xfff] : low[(bits >>> 14) & 0xfff];
}

/** Is the option taken? `index` in 1/256 logits. */
export function chooses(index: number, bits: number): boolean {
  return index + logisticDraw(bits) > 0;
}
