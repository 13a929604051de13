/**
 * Watching follows records: cameras, and where the rulebook says so inspections, go to where they recorded more.
 * Weights go with the fading record counts of a year (plus a quarter of the average, so that no neighbourhood is left
 * without), averaging 1 (EVIDENCE.md M9).
 */

/** Lets the counts fade by a twelfth, and sets the weights by what is left. */
export function followRecords(counts: Int32Array, weights: Int32Array): void {
  let sum = 0;
  for (let n = 0; n < counts.length; n += 1) {
    counts[n] -= Math.floor(counts[n] / 12);
    sum += counts[n];
  }
  if (sum === 0) return;
  const average = sum / counts.length;
  for (let n = 0; n < counts.length; n += 1) {
    const relative = (counts[n] / average + floorShare) / (1 + floorShare);
    weights[n] = Math.min(mostWeight, Math.round(256 * relative));
  }
}

const floorShare = 0.25;
/** No neighbourhood is watched more than four times the average. */
const mostWeight = 1024;
