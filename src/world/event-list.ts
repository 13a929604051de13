/**
 * A growing list of events, each of them two 32-bit words: the subject and a packed word. Events cost memory and
 * time only where something happened, which is why acts, records and ledger entries are kept like this.
 */
export class EventList {
  /** Subject of event e at 2e, its packed word at 2e + 1. */
  words: Int32Array;
  length = 0;

  constructor(capacity = 64) {
    this.words = new Int32Array(2 * capacity);
  }

  push(subject: number, packed: number): void {
    const at = 2 * this.length;
    if (at === this.words.length) this.#grow();
    this.words[at] = subject;
    this.words[at + 1] = packed;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.words.length + 2);
    larger.set(this.words);
    this.words = larger;
  }
}

/**
 * The packed word of an act or a record: the kind in bits 0–7, flags in bits 8–15, channels in bits 16–23.
 */
export const wilfulFlag = 1 << 8;
/** The subject did nothing of the kind: the record was pinned on them by error. */
export const errorFlag = 1 << 9;
/** The subject did nothing of the kind: the record was invented by somebody. */
export const maliceFlag = 1 << 10;
export const falseFlags = errorFlag | maliceFlag;
/** The record repeats one that was entered already. */
export const duplicateFlag = 1 << 11;
/** Spoken on a platform that keeps it from others. */
export const throttledFlag = 1 << 12;
/** Left out by an officer: for money, or as a favour. */
export const boughtFlag = 1 << 13;
export const forgivenFlag = 1 << 14;

export function packEvent(kind: number, flags: number, channels: number): number {
  return kind | flags | (channels << 16);
}

export function kindOf(packed: number): number {
  return packed & 0xff;
}

export function channelsOf(packed: number): number {
  return (packed >>> 16) & 0xff;
}
