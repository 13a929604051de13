/**
 * Heights for labels that would like to stand at `wanted` but need `gap` between them, within `from` and `to`: in
 * the order of their wishes, each as near as the others leave room.
 */
export function apart(
  wanted: readonly number[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a] - wanted[b] || a - b);
  const heights = wanted.map((height) => Math.min(Math.max(height, from), to));
  for (let place = 1; place < order.length; place += 1) {
    const least = heights[order[place - 1]] + gap;
    if (heights[order[place]] < least) heights[order[place]] = least;
  }
  let most = to;
  for (const index of order.toReversed()) {
    if (heights[index] > most) heights[index] = most;
    most = heights[index] - gap;
  }
  return heights;
}
