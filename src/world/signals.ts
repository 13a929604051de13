/**
 * What residents show to their ties: one byte each, kept for last month and this month (it is the only column that
 * is gathered across ties). A gather adds up all signals at once: each byte is spread to six 5-bit counters in one
 * 32-bit word, which cannot overflow because nobody has more than 31 ties.
 */

/** Bit numbers of the signals. */
export const signal = {
  /** Seen to breach within the last year. */
  breach: 0,
  /** Sanctioned this month, by whomever. */
  sanctioned: 1,
  /** On a published blacklist. */
  listed: 2,
  /** Spoke critically this month. */
  spoke: 3,
  /** Says to approve of the scheme. */
  approves: 4,
  /** Bears a false record or a measure for nothing wilful, and says so. */
  wronged: 5,
  /** Says to support the authorities; shown, but not counted by ties. */
  supports: 6,
  /** Is there: alive and adult; not counted by ties. */
  there: 7,
} as const;

const counterBits = 5;

/** For each byte of signals, its bits as six counters of 5 bits. */
export const spread: Uint32Array = spreadTable();

function spreadTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let word = 0;
    for (let bit = 0; bit < 6; bit += 1) word |= ((byte >>> bit) & 1) << (counterBits * bit);
    table[byte] = word;
  }
  return table;
}

/** The count of one signal in a gathered word. */
export function countOf(gathered: number, bit: number): number {
  return (gathered >>> (counterBits * bit)) & 31;
}
