/**
 * Keyed draws. Every random number of Glasshouse is a pure function of
 *
 *   (seed, decision, month, subject, identity)
 *
 * and of nothing else: no stream, no state, no order. Two arms that ask the same question about the same
 * subject in the same month get the same answer (common random numbers), whoever else asked before.
 *
 * Layout, final for this model version:
 *   - (seed, decision, month) is spread to 64 key bits (k0, k1), once a month for each decision;
 *   - (subject, identity) enter as two 32-bit words in two rounds of mixing, one before and one after k1.
 *
 * The rounds are the 32-bit finalisers that Chris Wellons found by search ("lowbias32" with bias 0.17, "triple32"
 * with bias 0.021, public domain), two and three multiplications, and one for the identity. Known answers in draw.test.ts.
 */

/** Two 32-bit words that stand for (seed, decision, month). */
export interface DrawKey {
  readonly k0: number;
  readonly k1: number;
}

/** A 32-bit mix with low bias. A bijection. */
export function mix32(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** A 32-bit mix with very low bias, for the last round. A bijection. */
export function mixLast32(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb);
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51);
  h = Math.imul(h ^ (h >>> 15), 0x31848bab);
  return h ^ (h >>> 14);
}

/**
 * The key of a decision in a month of a world.
 *
 * @param seed the world's seed, a whole number from 0 to 2^53 − 1
 * @param decision the decision's number, 0 to 2^16 − 1
 * @param month months since month 0 of the world, −2^15 to 2^15 − 1
 */
export function drawKey(seed: number, decision: number, month: number): DrawKey {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`a seed is a whole number from 0 to 2^53 − 1, found ${seed}`);
  }
  const low = seed | 0;
  const high = Math.floor(seed / 4294967296) | 0;
  const question = (decision << 16) | (month & 0xffff);
  const a = mixLast32(mix32(low ^ 0x243f6a88) + mix32(high ^ 0x13198a2e));
  const b = mixLast32(mix32(high ^ 0xa4093822) + mix32(low ^ 0x299f31d0));
  return {
    k0: mixLast32(mix32(question ^ a) + b),
    k1: mixLast32(mix32(question ^ b ^ 0x082efa98) + a),
  };
}

/**
 * The draw for a subject: 32 random bits as a signed integer; `>>> 0` gives 0 to 2^32 − 1.
 *
 * @param subject the subject's key (not its place in memory)
 * @param identity what the draw is about within the decision: a kind, a channel, another subject's key; 0 if nothing
 */
export function draw(k0: number, k1: number, subject: number, identity: number): number {
  return drawAmong(halfDraw(k0, subject), k1, identity);
}

/** The first round of {@link draw}, which depends on the subject alone: for many identities of one subject. */
export function halfDraw(k0: number, subject: number): number {
  let h = subject ^ k0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** The second round of {@link draw}: `drawAmong(halfDraw(k0, s), k1, i)` is `draw(k0, k1, s, i)`. */
export function drawAmong(half: number, k1: number, identity: number): number {
  let h = (half + Math.imul(identity, 0x9e3779b1)) ^ k1;
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb);
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51);
  h = Math.imul(h ^ (h >>> 15), 0x31848bab);
  return h ^ (h >>> 14);
}

/** The draw for an unordered pair of subjects: the same whichever of them asks. */
export function pairDraw(k0: number, k1: number, a: number, b: number): number {
  return a >>> 0 < b >>> 0 ? draw(k0, k1, a, b) : draw(k0, k1, b, a);
}

/** The threshold below which an unsigned draw falls with probability p: floor(p × 2^32), clamped to 0…2^32. */
export function threshold(p: number): number {
  if (!(p >= 0)) return 0;
  return p >= 1 ? 4294967296 : Math.floor(p * 4294967296);
}

/** A draw as a number strictly between 0 and 1, on a grid of 2^−32. */
export function unit(bits: number): number {
  return ((bits >>> 0) + 0.5) / 4294967296;
}
