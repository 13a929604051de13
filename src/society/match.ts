import { draw, type DrawKey } from "../draws/index.ts";
import { normalOf } from "./normal.ts";
import { orderBy } from "./order.ts";

/**
 * Matching by rank: persons in the order of their ages are put into slots in the order of the ages that are wished
 * for there. Everybody is placed, and the order of ages is kept.
 */

const keys = 2048;

/** A key for ordering by months: shifted, and clamped into the keys that there are. */
function monthKey(months: number): number {
  return Math.max(0, Math.min(keys - 1, Math.floor(months + 400)));
}

/** Months drawn from a normal distribution given in years. */
export function spell(
  years: { readonly mean: number; readonly spread: number },
  bits: number,
): number {
  return 12 * (years.mean + years.spread * normalOf(bits));
}

/** Persons in the order of their ages in months, moved by normal noise of this spread. */
export function inOrderOfAge(
  persons: Int32Array,
  ageMonths: Int16Array,
  key: DrawKey,
  shift: number,
  spread: number,
): Int32Array {
  const months = Uint16Array.from(persons, (person) =>
    monthKey(ageMonths[person] + shift + spread * normalOf(draw(key.k0, key.k1, person, 0))),
  );
  return orderBy(persons, months, keys);
}

/** Places to be filled, each with the age in months that is wished for there. */
export class Slots {
  private readonly households: number[] = [];
  private readonly wishes: number[] = [];

  add(household: number, months: number): void {
    this.households.push(household);
    this.wishes.push(monthKey(months));
  }

  /** The households in the order of the ages wished for. */
  inOrder(): Int32Array {
    return orderBy(Int32Array.from(this.households), this.wishes, keys);
  }
}
