import { mix32 } from "../draws/index.ts";
import { exposureBit, type Society, tieSlots } from "../society/columns.ts";
import type { World } from "./world.ts";

/**
 * The grid officers of each neighbourhood, one or two of them, and whom they know. They are residents like all: an
 * officer's favourites are the officer's own ties and household.
 */
export interface Officers {
  /** Officers of neighbourhood n at `first[n]` to `first[n + 1]` − 1. */
  readonly first: Int32Array;
  readonly who: Int32Array;
}

const officerBit = exposureBit("grid-officer");

/** Officers are those of month 0; a post is not filled again when its holder has died. */
export function planOfficers({ neighbourhoods, residents }: Society): Officers {
  const first = new Int32Array(neighbourhoods.count + 1);
  const who: number[] = [];
  for (let n = 0; n < neighbourhoods.count; n += 1) {
    first[n] = who.length;
    const to = neighbourhoods.first[n] + neighbourhoods.residents[n];
    for (let i = neighbourhoods.first[n]; i < to; i += 1) {
      if ((residents.exposures[i] & officerBit) !== 0) who.push(i);
    }
  }
  first[neighbourhoods.count] = who.length;
  return { first, who: Int32Array.from(who) };
}

/**
 * The officer in charge of a resident: one of the living officers of the neighbourhood, the same for the whole
 * household and never the resident themselves; −1 where there is none.
 */
export function officerOf(world: World, officers: Officers, i: number): number {
  const { columns, society } = world;
  const n = columns.neighbourhood[i];
  const house = columns.key[society.households.first[columns.household[i]]];
  let chosen = -1;
  let largest = -1;
  for (let at = officers.first[n]; at < officers.first[n + 1]; at += 1) {
    const officer = officers.who[at];
    if (officer === i || columns.alive[officer] === 0) continue;
    // Who looks after whom is a fixed hash of two keys and no draw: it is part of the town, like addresses.
    const rank = mix32(house ^ Math.imul(columns.key[officer] + 1, 0x9e3779b1)) >>> 0;
    if (rank <= largest) continue;
    largest = rank;
    chosen = officer;
  }
  return chosen;
}

/** Is the resident a tie of the officer, or of the officer's household? */
export function isFavourite(world: World, officer: number, i: number): boolean {
  const { ties, household } = world.columns;
  if (household[officer] === household[i]) return true;
  const from = i * tieSlots;
  for (let slot = from; slot < from + tieSlots && ties[slot] >= 0; slot += 1) {
    if (ties[slot] === officer) return true;
  }
  return false;
}
