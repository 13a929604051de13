import { domainIndex } from "../catalogue/index.ts";
import type { CompiledRulebook } from "../rulebook/compiled.ts";
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
  return inOrder(world, queues, (word) => 4294967295 - (word >>> 0));
}

/** Does a rulebook open any of these domains (bits) to anybody? */
export function opensDomain({ measures }: CompiledRulebook, bits: number): boolean {
  return measures.some(
    ({ effect, domain }) => effect === "grants" && ((bits >> domainIndex(domain)) & 1) === 1,
  );
}

/** Puts those to whom any of the domains is opened before the others; each part keeps its order. */
export function holdersFirst(queue: Int32Array, opened: Uint32Array, bits: number): void {
  const others: number[] = [];
  let holders = 0;
  for (const i of queue) {
    if ((opened[i] & bits) !== 0) queue[holders++] = i;
    else others.push(i);
  }
  queue.set(others, holders);
}

/** Queues by the month that stands in the second word, then by key: the oldest first. */
export function inOrderOfAge(world: World, queues: readonly EventList[]): Int32Array {
  return inOrder(world, queues, (word) => word);
}

/** Bits for the place in the queues: 2^21 candidates beside a rank of 32 bits fill the 53 bits of a double. */
const places = 2 ** 21;

/**
 * Candidates by rank (0 to 2^32 − 1), then by key. Rank and place are packed into one number, because a typed array
 * sorts much faster than objects; equal ranks are put in order of keys afterwards.
 */
function inOrder(
  world: World,
  queues: readonly EventList[],
  rankOf: (word: number) => number,
): Int32Array {
  const length = queues.reduce((sum, queue) => sum + queue.length, 0);
  if (length > places) return inOrderSlowly(world, queues, rankOf, length);
  const who = new Int32Array(length);
  const packed = new Float64Array(length);
  let at = 0;
  for (const { words, length: queued } of queues) {
    for (let e = 0; e < queued; e += 1) {
      who[at] = words[2 * e];
      packed[at] = rankOf(words[2 * e + 1]) * places + at;
      at += 1;
    }
  }
  packed.sort();
  const { key } = world.columns;
  const order = new Int32Array(length);
  for (let from = 0; from < length; ) {
    const rank = Math.floor(packed[from] / places);
    let to = from;
    while (to < length && Math.floor(packed[to] / places) === rank) {
      order[to] = who[packed[to] % places];
      to += 1;
    }
    if (to - from > 1) order.subarray(from, to).sort((a, b) => key[a] - key[b]);
    from = to;
  }
  return order;
}

/** The same for more candidates than fit the packing. */
function inOrderSlowly(
  world: World,
  queues: readonly EventList[],
  rankOf: (word: number) => number,
  length: number,
): Int32Array {
  const { key } = world.columns;
  const entries: { readonly i: number; readonly rank: number }[] = [];
  for (const { words, length: queued } of queues) {
    for (let e = 0; e < queued; e += 1) {
      entries.push({ i: words[2 * e], rank: rankOf(words[2 * e + 1]) });
    }
  }
  entries.sort((a, b) => a.rank - b.rank || key[a.i] - key[b.i]);
  return Int32Array.from({ length }, (_, place) => entries[place].i);
}
