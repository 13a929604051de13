import { mixLast32 } from "../draws/index.ts";
import { ledgerBytes } from "./ledger-bytes.ts";
import { schemeArrays } from "./scheme-columns.ts";
import { townArrays } from "./town.ts";
import type { World } from "./world.ts";

/**
 * A 64-bit fingerprint of bytes as 16 hex digits: to see whether two states are equal to the bit, and to find damage.
 * It is no defence against forgery.
 */
export function fingerprint(parts: readonly ArrayBufferView[]): string {
  let a = 0x6a09e667;
  let b = 0xbb67ae85 | 0;
  let length = 0;
  for (const part of parts) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    length += bytes.length;
    const whole = bytes.length & ~3;
    for (let at = 0; at < whole; at += 4) {
      // Little-endian by construction, whatever the machine is.
      const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
      a = Math.imul(a ^ word, 0x85ebca6b);
      a ^= a >>> 13;
      b = Math.imul(b + word, 0xc2b2ae35);
      b ^= b >>> 16;
    }
    for (let at = whole; at < bytes.length; at += 1) {
      a = Math.imul(a ^ bytes[at], 0x85ebca6b);
      b = Math.imul(b + bytes[at], 0xc2b2ae35);
    }
    a = mixLast32(a ^ length);
    b = mixLast32(b + length);
  }
  return hex(mixLast32(a ^ b)) + hex(mixLast32(b + Math.imul(a, 0x9e3779b1)));
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}

/** Fingerprint of everything that a world holds at the end of a month. */
export function hashWorld(world: World): string {
  const counters = Float64Array.of(world.month, world.size);
  return fingerprint([
    new Uint8Array(world.buffer),
    ...schemeArrays(world.scheme),
    ...townArrays(world.town),
    ...ledgerBytes(world),
    counters,
  ]);
}
