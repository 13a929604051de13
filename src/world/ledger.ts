import { EventList } from "./event-list.ts";

/**
 * Points that are in force and will expire, kept by the month in which they do: a ring of lists, one for each month
 * ahead. Memory goes with the entries in force, not with residents × lifetime, and a month's expiry touches only
 * what expires. An entry is the subject and a word: rule in the low 11 bits, fault flag in bit 11, false flag in bit 12, correction flag
 * in bit 13, without-will flag in bit 14, grace flag in bit 15, points (signed) in the high 16.
 */
export class Ledger {
  /** The ring, and after it the entries that were not taken out when their time was over. */
  readonly months: readonly EventList[];

  /** @param longest the longest life of a rule's points, in months */
  constructor(longest: number) {
    this.months = Array.from({ length: longest + 2 }, () => new EventList(8));
  }

  /** The entries that expire in `month`. */
  expiring(month: number): EventList {
    return this.months[month % (this.months.length - 1)];
  }

  /** Entries that stay in force though their time is over, until they are struck. */
  get overdue(): EventList {
    return this.months[this.months.length - 1];
  }

  post(subject: number, word: number, expiry: number): void {
    this.expiring(expiry).push(subject, word);
  }
}

export const wrongEntry = 1 << 12;
/** The entry rests on a true record of an act without will. */
export const unwilledEntry = 1 << 14;
/** The entry was struck out by a correction: it no longer counts and will not be taken back again at expiry. */
export const struckEntry = 1 << 13;

/** Nothing counts yet: when the entry's time comes, the rule is applied unless the obligation has been made good. */
export const pendingEntry = 1 << 15;

/** The entry was made twice, or is still there though its time is over. Wrong too, from then on. */
export const faultyEntry = 1 << 11;

/** Rules of a rulebook fit in 11 bits. */
export const mostRules = 1 << 11;

/** The packed word of a ledger entry or a posting. */
export function entryWord(rule: number, points: number, flags: number): number {
  return (points << 16) | flags | rule;
}

export function ruleOfEntry(word: number): number {
  return word & 0x7ff;
}

export function pointsOfEntry(word: number): number {
  return word >> 16;
}
