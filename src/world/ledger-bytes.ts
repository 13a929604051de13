import { EventList } from "./event-list.ts";
import type { World } from "./world.ts";

/** Ledger entries by month of the ring, in the order of residents: the same bytes however the world is cut. */
export function ledgerBytes(world: World): Uint8Array[] {
  const months = world.blocks[0].ledger.months.length;
  const parts: Uint8Array[] = [];
  for (let m = 0; m < months; m += 1) {
    const entries = new EventList();
    for (const block of world.blocks) {
      const { words, length } = block.ledger.months[m];
      for (let e = 0; e < length; e += 1) entries.push(words[2 * e], words[2 * e + 1]);
    }
    parts.push(bytesOf(Int32Array.of(entries.length)));
    parts.push(bytesOf(inOrderOfResidents(entries)));
  }
  return parts;
}

/** Entries of a month, by resident, then by word. */
function inOrderOfResidents(entries: EventList): Int32Array {
  const pairs = Array.from({ length: entries.length }, (_, e) => [
    entries.words[2 * e],
    entries.words[2 * e + 1],
  ]);
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return Int32Array.from(pairs.flat());
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
