import { mix32 } from "./draw.ts";

/**
 * Keys of residents: 32 bits that draws are keyed by. They do not depend on where a resident stands in memory.
 *
 *   0xxxxxxx…  resident of month 0: the serial number (at most 2^26)
 *   10xxxxxx…  child of such a resident: 26 bits of the mother's serial, 4 bits for which of her children; unique
 *   11xxxxxx…  later generations: 30 mixed bits of the mother's key and which of her children
 *
 * So a newborn's identity derives from its parent, and no key of the first two generations is ever given twice;
 * later generations (children of those born while the world runs) may collide with probability 2^−30 a pair.
 */
export const mostSerials = 1 << 26;

/** The key of the `order`-th child (from 0) born in the world to the mother with `motherKey`. */
export function newbornKey(motherKey: number, order: number): number {
  const parent = motherKey >>> 0;
  if (parent < mostSerials && order < 16) return (0x80000000 | (parent << 4) | order) >>> 0;
  return (0xc0000000 | (mix32(parent ^ Math.imul(order + 1, 0x9e3779b1)) >>> 2)) >>> 0;
}
