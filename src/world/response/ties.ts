import { draw, pairDraw, threshold } from "../../draws/index.ts";
import { tieSlots } from "../../society/columns.ts";
import { decisions } from "../decisions.ts";
import type { PlanContext } from "../phase.ts";
import { signal } from "../signals.ts";
import type { Block, World } from "../world.ts";

/**
 * Stigma, and new ties by likeness. A tie between somebody on a published blacklist and somebody who is not on it may
 * be dropped: what happens between two is drawn for the pair, from what both showed last month, so that both ends
 * come to the same answer and each changes its own ties alone. Who is short of ties seeks new ones among others who
 * do, the like first (same standing, same education, near in age): so the shunned find one another (M5).
 */
export interface TiesPlan {
  readonly any: boolean;
  readonly drop: number;
  readonly seek: number;
}

export const tiesAssumptions = ["response.ties.stigma", "response.ties.seek"] as const;

export function planTies({ assumptions, rulebook }: PlanContext): TiesPlan {
  return {
    any: rulebook.lists.some((entry) => entry.published && entry.colour === "black"),
    drop: threshold(assumptions.number("response.ties.stigma")),
    seek: threshold(assumptions.number("response.ties.seek")),
  };
}

const listedBit = 1 << signal.listed;
const there = 1 << signal.there;

/** Of those who respond() found to have a tie of the other standing, or to be short of ties. */
export function dropTies(world: World, plan: TiesPlan, block: Block): void {
  block.queue.tieSeekers.clear();
  if (!plan.any) return;
  const { columns, keys } = world;
  const { words, length } = block.queue.tieChanges;
  const { ties, signals, key, tiesSought, alive } = columns;
  const dropping = 2 * decisions["response.tie-drop"].number;
  const seeking = 2 * decisions["response.tie-seek"].number;
  for (let e = 0; e < length; e += 1) {
    const i = words[2 * e];
    const mine = signals[i] & listedBit;
    const from = i * tieSlots;
    let last = from + tieSlots - 1;
    while (last >= from && ties[last] < 0) last -= 1;
    for (let slot = last; slot >= from; slot -= 1) {
      const tie = ties[slot];
      // Both must be there, or else one end would drop what the other keeps.
      if ((signals[i] & signals[tie] & there) === 0) continue;
      if ((signals[tie] & listedBit) === mine) continue;
      const bits = pairDraw(keys[dropping], keys[dropping + 1], key[i], key[tie]) >>> 0;
      if (bits >= plan.drop) continue;
      ties[slot] = ties[last];
      ties[last] = -1;
      last -= 1;
      if (tiesSought[i] < 255) tiesSought[i] += 1;
    }
    if (tiesSought[i] === 0 || alive[i] === 0) continue;
    const bits = draw(keys[seeking], keys[seeking + 1], key[i], 0);
    if (bits >>> 0 < plan.seek) block.queue.tieSeekers.push(i, bits);
  }
}

/** Seekers stand by likeness; neighbours in that order become ties, if they are not yet. */
export function formTies(world: World, plan: TiesPlan): void {
  if (!plan.any) return;
  const { columns, blocks } = world;
  const { signals, education, birthMonth, key, tiesSought } = columns;
  const seekers: number[] = [];
  for (const { queue } of blocks) {
    for (let e = 0; e < queue.tieSeekers.length; e += 1)
      seekers.push(queue.tieSeekers.words[2 * e]);
  }
  seekers.sort(
    (a, b) =>
      (signals[a] & listedBit) - (signals[b] & listedBit) ||
      education[a] - education[b] ||
      birthMonth[a] - birthMonth[b] ||
      key[a] - key[b],
  );
  for (let place = 0; place + 1 < seekers.length; place += 1) {
    const a = seekers[place];
    const b = seekers[place + 1];
    if (!join(columns.ties, a, b)) continue;
    tiesSought[a] -= 1;
    tiesSought[b] -= 1;
    place += 1;
  }
}

/** Makes two residents ties of each other; false where they are already, or one has no room. */
function join(ties: Int32Array, a: number, b: number): boolean {
  const atA = roomFor(ties, a, b);
  const atB = roomFor(ties, b, a);
  if (atA < 0 || atB < 0) return false;
  ties[atA] = b;
  ties[atB] = a;
  return true;
}

/** The first free slot of `i`, or −1 where there is none or `other` is a tie already. */
function roomFor(ties: Int32Array, i: number, other: number): number {
  const from = i * tieSlots;
  for (let slot = from; slot < from + tieSlots; slot += 1) {
    if (ties[slot] === other) return -1;
    if (ties[slot] < 0) return slot;
  }
  return -1;
}
