/**
 * Orderings in linear time: stable counting sorts over whole-numbered keys.
 */

/**
 * The items in ascending order of key; items of equal key keep their order.
 *
 * @param items what to order
 * @param keys the key of each item, by the item's place in `items`, 0 to `limit` − 1
 */
export function orderBy(items: Int32Array, keys: ArrayLike<number>, limit: number): Int32Array {
  const starts = new Int32Array(limit + 1);
  const n = items.length;
  for (let k = 0; k < n; k += 1) starts[keys[k] + 1] += 1;
  for (let b = 0; b < limit; b += 1) starts[b + 1] += starts[b];
  const ordered = new Int32Array(n);
  for (let k = 0; k < n; k += 1) {
    const key = keys[k];
    ordered[starts[key]] = items[k];
    starts[key] += 1;
  }
  return ordered;
}

/** 0, 1, … n − 1. */
export function countUp(n: number): Int32Array {
  const items = new Int32Array(n);
  for (let i = 0; i < n; i += 1) items[i] = i;
  return items;
}

const digit = 2048;

/** The places 0…n − 1 in ascending order of 32-bit keys: three counting sorts of 11, 11 and 10 bits. Equal keys keep their order. */
export function orderByBits(keys: Uint32Array): Int32Array {
  let order = countUp(keys.length);
  const part = new Uint16Array(keys.length);
  for (let shift = 0; shift < 32; shift += 11) {
    for (let k = 0; k < order.length; k += 1) part[k] = (keys[order[k]] >>> shift) & (digit - 1);
    order = orderBy(order, part, digit);
  }
  return order;
}
