import { exp, log } from "../../numerics/index.ts";

/**
 * A logistic regression on a small table: by cell of whole-number features, how many had the outcome and how many
 * had not. The counts are whole numbers, so the fit does not depend on the order or the number of those who added
 * them; it is then found by Newton's method on the table, in the order of the cells.
 */

/** How many cells a table of so many features has: every feature has four levels, 0 to 3. */
export function cellsOf(features: number): number {
  return 1 << (2 * features);
}

/** The level of feature f in a cell. */
export function levelOf(cell: number, f: number): number {
  return (cell >> (2 * f)) & 3;
}

/**
 * Weight of the ridge on the slopes: as if one resident had been seen who spoke against each of them. It matters
 * only where a table is so small or so clean that no slope would be finite.
 */
const ridge = 1;
const mostSteps = 50;
const enough = 1e-10;
/** No step moves a weight by more than this, so that a first step from afar does not overshoot. */
const longest = 4;

/**
 * @param counts by cell, those without the outcome at 2 × cell, those with it at 2 × cell + 1
 * @param features number of features; cells are 4^features
 * @returns intercept, then slopes (logits per level); null where all or none had the outcome
 */
export function fitLogistic(counts: Float64Array, features: number): Float64Array | null {
  const cells = cellsOf(features);
  let without = 0;
  let having = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    without += counts[2 * cell];
    having += counts[2 * cell + 1];
  }
  if (without === 0 || having === 0) return null;
  const size = features + 1;
  const weights = new Float64Array(size);
  weights[0] = log(having / without);
  const x = new Float64Array(size);
  x[0] = 1;
  for (let step = 0; step < mostSteps; step += 1) {
    const gradient = new Float64Array(size);
    const curvature = new Float64Array(size * size);
    for (let f = 1; f < size; f += 1) {
      gradient[f] = -ridge * weights[f];
      curvature[f * size + f] = ridge;
    }
    for (let cell = 0; cell < cells; cell += 1) {
      const n = counts[2 * cell] + counts[2 * cell + 1];
      if (n === 0) continue;
      for (let f = 1; f < size; f += 1) x[f] = levelOf(cell, f - 1);
      const p = 1 / (1 + exp(-oddsOf(weights, cell)));
      const miss = counts[2 * cell + 1] - n * p;
      const weight = n * p * (1 - p);
      for (let a = 0; a < size; a += 1) {
        gradient[a] += miss * x[a];
        for (let b = 0; b <= a; b += 1) curvature[a * size + b] += weight * x[a] * x[b];
      }
    }
    const move = solve(curvature, gradient, size);
    let largest = 0;
    for (const by of move) largest = Math.max(largest, Math.abs(by));
    const scale = largest > longest ? longest / largest : 1;
    for (let a = 0; a < size; a += 1) weights[a] += scale * move[a];
    if (largest < enough) break;
  }
  return weights;
}

/** The log-odds of a cell. */
export function oddsOf(weights: Float64Array, cell: number): number {
  let sum = weights[0];
  for (let f = 1; f < weights.length; f += 1) sum += weights[f] * levelOf(cell, f - 1);
  return sum;
}

/** Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's method. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const half = matrix.slice();
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let sum = half[a * size + b];
      for (let k = 0; k < b; k += 1) sum -= half[a * size + k] * half[b * size + k];
      half[a * size + b] = a === b ? Math.sqrt(Math.max(sum, 1e-12)) : sum / half[b * size + b];
    }
  }
  const found = right.slice();
  for (let a = 0; a < size; a += 1) {
    for (let k = 0; k < a; k += 1) found[a] -= half[a * size + k] * found[k];
    found[a] /= half[a * size + a];
  }
  for (let a = size - 1; a >= 0; a -= 1) {
    for (let k = a + 1; k < size; k += 1) found[a] -= half[k * size + a] * found[k];
    found[a] /= half[a * size + a];
  }
  return found;
}
