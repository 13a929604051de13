/**
 * Fixed-point numbers. States of mind are shares in 1/65536 (u16), rates are in 1/4096, and the arguments of
 * choices are in 1/256 of a logit. Whole numbers have the same bits in every engine.
 */

/** A share, 0 to 1, as 0 to 65535. */
export function share16(share: number): number {
  return Math.min(65535, Math.max(0, Math.round(share * 65536)));
}

/** A monthly rate, 0 to 1, as 0 to 4096. */
export function rate12(rate: number): number {
  return Math.min(4096, Math.max(0, Math.round(rate * 4096)));
}

/** A logit, or a weight in logits, in 1/256. */
export function logit8(logits: number): number {
  return Math.round(logits * 256);
}

/** A share in 1/256, as whole numbers 0 to 256. */
export function share8(share: number): number {
  return Math.round(share * 256);
}

/**
 * Moves a 16-bit share towards a target by a rate in 1/4096: rounded to nearest, so that there is no drift. The
 * product stays below 2^28.
 */
export function towards(value: number, target: number, rate: number): number {
  return value + (((target - value) * rate + 2048) >> 12);
}

/** Keeps a whole number between 0 and 65535. */
export function clampShare(value: number): number {
  return value < 0 ? 0 : value > 65535 ? 65535 : value;
}
