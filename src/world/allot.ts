import type { EventList } from "./event-list.ts";
import type { World } from "./world.ts";

/**
 * Places are conserved: what is denied to one is offered to the next. Candidates stand in the order of their keyed
 * draws (largest first; ties by key), and the first `places` of them are served. So whether one candidate is barred
 * moves others by one place and nothing else.
 *
 * Queues hold the candidate as the first word and the draw as the second.
 */
export function inOrderOfDraws(world: World, queues: readonly EventList[]): Int32Array {
  const { key } = world.columns;
  const entries: { readonly i: number; readonly bits: number }[] = [];
  for (const queue of queues) {
    for (let e = 0; e < queue.length; e += 1) {
      entries.push({ i: queue.words[2 * e], bits: queue.words[2 * e + 1] >>> 0 });
    }
  }
  entries.sort((a, b) => b.bits - a.bits || key[a.i] - key[b.i]);
  return Int32Array.from(entries, (entry) => entry.i);
}

/** Queues by the month that stands in the second word, then by key: the oldest first. */
export function inOrderOfAge(world: World, queues: readonly EventList[]): Int32Array {
  const { key } = world.columns;
  const entries: { readonly i: number; readonly since: number }[] = [];
  for (const queue of queues) {
    for (let e = 0; e < queue.length; e += 1) {
      entries.push({ i: queue.words[2 * e], since: queue.words[2 * e + 1] });
    }
  }
  entries.sort((a, b) => a.since - b.since || key[a.i] - key[b.i]);
  return Int32Array.from(entries, (entry) => entry.i);
}
