import { adultAge, type SocietyDocument } from "./document.ts";

/** First years of the bands within which residents count as of one age; the index is the code. */
export const ageBands = [0, 12, adultAge, 30, 45, 60] as const;
/** Code of the first band of adults. */
export const adultBand = 2;

/** The band of an age in years. */
export function ageBand(years: number): number {
  let band = ageBands.length - 1;
  while (years < ageBands[band]) band -= 1;
  return band;
}

/** The traits by which people are alike. */
export const likenessTraits = ["age", "education", "residence", "ethnicity"] as const;

/** The bits of a packed trait: age band above, then ethnicity, residence status and education. */
export const traitMasks = {
  age: 0b1110000,
  ethnicity: 0b1000,
  residence: 0b100,
  education: 0b11,
} as const;
/** Packed traits below this are of the youngest band: children find children. */
export const firstOlderTrait = 1 << 4;
const firstAdultTrait = adultBand << 4;

/** By resident: age band, ethnicity, residence status and education in one byte. */
export function packTraits(
  years: Uint8Array,
  education: Uint8Array,
  residence: Uint8Array,
  ethnicity: Uint8Array,
): Uint8Array {
  const traits = new Uint8Array(years.length);
  for (let i = 0; i < years.length; i += 1) {
    traits[i] = (ageBand(years[i]) << 4) | (ethnicity[i] << 3) | (residence[i] << 2) | education[i];
  }
  return traits;
}

/**
 * Coleman's index of likeness (1958): the excess of like ties over chance, as a share of the most that it could be.
 *
 * @param like share of ties between alike
 * @param chance share that would be alike by chance
 */
export function colemanIndex(like: number, chance: number): number {
  return chance < 1 ? (like - chance) / (1 - chance) : 0;
}

/** Share of ties that would be alike by chance, when each level has this much of all ends of ties. */
export function chanceOfLikeness(ends: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let level = 0; level < ends.length; level += 1) {
    sum += ends[level];
    squares += ends[level] * ends[level];
  }
  return sum > 0 ? squares / (sum * sum) : 0;
}

/**
 * Steers likeness while ties are made: counts like ties among adults, and before each round says how often a
 * resident carries its own trait, so that what earlier rounds missed is made up.
 */
export class LikenessBalance {
  private readonly wanted: readonly number[];
  private readonly chance: readonly number[];
  private readonly lean: number[];
  private readonly expectedTies: number;
  /** Ties among adults by the exclusive or of their packed traits: 0 where they are alike. */
  private readonly byDifference = new Float64Array(128);

  /** @param traits by resident, from {@link packTraits} */
  constructor(document: SocietyDocument, wished: Uint8Array, traits: Uint8Array) {
    this.wanted = likenessTraits.map((trait) => document.ties.likeness[trait]);
    this.lean = [...this.wanted];
    const ends = new Float64Array(128);
    let all = 0;
    for (let i = 0; i < traits.length; i += 1) {
      if (traits[i] < firstAdultTrait) continue;
      ends[traits[i]] += wished[i];
      all += wished[i];
    }
    this.chance = likenessTraits.map((trait) => {
      const ofLevel = new Float64Array(128);
      ends.forEach((count, packed) => {
        ofLevel[packed & traitMasks[trait]] += count;
      });
      return chanceOfLikeness(ofLevel);
    });
    this.expectedTies = all / 2;
  }

  /** How often a resident carries its own trait, in 256: two who both do are alike for certain. */
  ownIn256(): readonly number[] {
    return this.lean.map((lean) => Math.round(256 * Math.sqrt(lean)));
  }

  /** Counts a tie between residents of these packed traits. */
  count(a: number, b: number): void {
    if (a >= firstAdultTrait && b >= firstAdultTrait) this.byDifference[a ^ b] += 1;
  }

  /** After a round: leans further where likeness falls short, and back where it is too strong. */
  settleRound(): void {
    const { byDifference, lean } = this;
    const ties = byDifference.reduce((sum, count) => sum + count, 0);
    if (ties === 0) return;
    const done = Math.min(0.95, ties / this.expectedTies);
    likenessTraits.forEach((trait, t) => {
      let like = 0;
      for (let bits = 0; bits < byDifference.length; bits += 1) {
        if ((bits & traitMasks[trait]) === 0) like += byDifference[bits];
      }
      const miss = this.wanted[t] - colemanIndex(like / ties, this.chance[t]);
      lean[t] = Math.max(0, Math.min(1, lean[t] + miss * (0.3 + done / (1 - done))));
    });
  }
}
