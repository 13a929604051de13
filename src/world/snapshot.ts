import { assemble, type WorldState } from "./create.ts";
import { fingerprint } from "./hash.ts";
import { ledgerBytes } from "./ledger-bytes.ts";
import type { PlanContext } from "./phase.ts";
import { makeSchemeColumns, schemeArrays } from "./scheme-columns.ts";
import { lotsOf } from "./measures/tenders.ts";
import { makeTown, townArrays } from "./town.ts";
import { columnBytes } from "./columns.ts";
import { modelVersion } from "./version.ts";
import type { World } from "./world.ts";

/**
 * A world between two months as bytes: one line of JSON that says what it is, then columns, rulebook's columns, town
 * and ledger, then a checksum of all of it. Documents are not in it: a snapshot is read with the documents that it
 * was written with. It notices another model version, and a society or a rulebook of another id or size; assumptions
 * are the reader's to keep.
 */
interface Header {
  readonly format: "glasshouse-snapshot-1";
  readonly modelVersion: string;
  readonly society: string;
  readonly rulebook: string;
  readonly seed: number;
  readonly launch: number;
  readonly month: number;
  readonly size: number;
  readonly capacity: number;
  readonly residents: number;
}

export function writeSnapshot(world: World): Uint8Array {
  const header: Header = {
    format: "glasshouse-snapshot-1",
    modelVersion,
    society: world.society.id,
    rulebook: world.rulebook.id,
    seed: world.seed,
    launch: world.launch,
    month: world.month,
    size: world.size,
    capacity: world.capacity,
    residents: world.society.size,
  };
  const parts = [
    ascii(`${JSON.stringify(header)}\n`),
    ...arraysOf(world).map(bytesOf),
    ...ledgerBytes(world),
  ];
  const sum = ascii(fingerprint(parts));
  return join([...parts, sum]);
}

/**
 * Reads a snapshot back. `documents` are those it was written with; `blockSize` may differ.
 *
 * @throws RangeError when the bytes are damaged, of another model version, or of other documents
 */
export function readSnapshot(
  bytes: Uint8Array,
  documents: PlanContext & { readonly blockSize?: number },
): World {
  const newline = bytes.indexOf(10);
  if (newline < 0 || bytes.length < newline + 1 + checksumLength) throw damaged("it is cut short");
  const body = bytes.subarray(0, bytes.length - checksumLength);
  const header = readHeader(bytes.subarray(0, newline));
  check(header, documents);
  const { size, capacity, residents } = header;
  if (size < residents || capacity < size) throw damaged("its header contradicts itself");
  if (columnBytes(capacity) > body.length) throw damaged("it is cut short");
  const { society, rulebook } = documents;
  const state: WorldState = {
    seed: header.seed,
    launch: header.launch,
    capacity: header.capacity,
    buffer: new ArrayBuffer(columnBytes(header.capacity)),
    town: makeTown(society, rulebook, lotsOf(society, documents.assumptions)),
    scheme: makeSchemeColumns(rulebook, header.capacity),
    month: header.month,
    size: header.size,
  };
  const world = assemble(documents, state);
  let at = newline + 1;
  const parts: Uint8Array[] = [body.subarray(0, at)];
  for (const array of arraysOf(world)) {
    const target = bytesOf(array);
    const part = body.subarray(at, at + target.length);
    if (part.length !== target.length) throw damaged("it is cut short");
    target.set(part);
    parts.push(part);
    at += target.length;
  }
  at = readLedger(world, body, at, parts);
  if (at !== body.length) throw damaged("it is longer than its header says");
  const sum = String.fromCharCode(...bytes.subarray(body.length));
  if (fingerprint(parts) !== sum) throw damaged("its checksum does not match");
  return world;
}

const checksumLength = 16;

function readHeader(bytes: Uint8Array): Header {
  let header: Header;
  try {
    header = JSON.parse(String.fromCharCode(...bytes)) as Header;
  } catch {
    throw damaged("its first line is not a header");
  }
  if (header?.format !== "glasshouse-snapshot-1") throw damaged("its first line is not a header");
  const wholes = [header.seed, header.launch, header.month, header.size, header.capacity];
  if (!wholes.every((value) => Number.isSafeInteger(value) && value >= 0)) {
    throw damaged("its header holds something that is not a whole number");
  }
  return header;
}

function check(header: Header, { society, rulebook }: PlanContext): void {
  const pairs = [
    ["model version", header.modelVersion, modelVersion],
    ["society", header.society, society.id],
    ["number of residents", header.residents, society.size],
    ["rulebook", header.rulebook, rulebook.id],
  ] as const;
  for (const [what, found, expected] of pairs) {
    if (found !== expected) {
      throw new RangeError(
        `the snapshot is of another ${what}: found ${found}, expected ${expected}`,
      );
    }
  }
}

function damaged(how: string): RangeError {
  return new RangeError(`the snapshot is damaged: ${how}; make it anew from its run`);
}

function arraysOf(world: World): ArrayBufferView[] {
  return [new Uint8Array(world.buffer), ...schemeArrays(world.scheme), ...townArrays(world.town)];
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function readLedger(world: World, body: Uint8Array, from: number, parts: Uint8Array[]): number {
  let at = from;
  const take = (length: number): Int32Array => {
    const part = body.subarray(at, at + length);
    if (part.length !== length) throw damaged("it is cut short");
    parts.push(part);
    at += length;
    // A copy: it must be aligned, and Node's Buffer shares its memory when it is sliced.
    return new Int32Array(new Uint8Array(part).buffer);
  };
  const months = world.blocks[0].ledger.months.length;
  const blockSize = world.blocks[0].to - world.blocks[0].from;
  for (let m = 0; m < months; m += 1) {
    const [length] = take(4);
    if (length < 0) throw damaged("its ledger has a negative length");
    const words = take(8 * length);
    for (let e = 0; e < length; e += 1) {
      const block = world.blocks[Math.floor(words[2 * e] / blockSize)];
      if (block === undefined) throw damaged("its ledger names somebody who is not there");
      block.ledger.months[m].push(words[2 * e], words[2 * e + 1]);
    }
  }
  return at;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
