import { beforeAll, describe, expect, test } from "vitest";
import { differingColumns } from "../testing/states.ts";
import { armOf, assuming, live, none, schemes, societyOf, strict } from "../testing/worlds.ts";
import { hashWorld } from "./hash.ts";
import type { PlanContext } from "./phase.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";

const residents = 1000;
const documentsOf = (rulebook = strict): PlanContext => ({
  society: societyOf(residents),
  assumptions: assuming(),
  rulebook,
});

describe.each(schemes.map((rulebook) => ({ id: rulebook.id, rulebook })))(
  "a world under $id",
  ({ rulebook }) => {
    const documents = documentsOf(rulebook);

    test("goes on from a snapshot as if nothing had been", () => {
      const stored = new Map<number, Uint8Array>();
      const straight = armOf(rulebook, { residents });
      for (let m = 0; m < 24; m += 1) {
        if ([0, 1, 8, 13, 20].includes(m)) stored.set(m, writeSnapshot(straight));
        live(straight, 1);
      }
      const end = writeSnapshot(straight);
      for (const [m, bytes] of stored) {
        const restored = readSnapshot(bytes, { ...documents, blockSize: m === 8 ? 256 : 33 + m });
        expect(restored.month).toBe(m);
        expect(Buffer.compare(writeSnapshot(restored), bytes)).toBe(0);
        live(restored, 24 - m);
        expect(differingColumns(restored, straight), `stored in month ${m}`).toEqual([]);
        expect(hashWorld(restored)).toBe(hashWorld(straight));
        expect(Buffer.compare(writeSnapshot(restored), end)).toBe(0);
      }
    });
  },
);

describe("a snapshot", () => {
  let bytes: Uint8Array = new Uint8Array();
  let header = "";
  beforeAll(() => {
    bytes = writeSnapshot(live(armOf(strict, { residents }), 6));
    header = Buffer.from(bytes.subarray(0, bytes.indexOf(10))).toString("latin1");
  });

  const read = (damaged: Uint8Array) => () => readSnapshot(damaged, documentsOf());
  const flipped = (at: number, mask: number) => {
    const damaged = bytes.slice();
    damaged[at] ^= mask;
    return damaged;
  };
  /** The same bytes under a header in which one text stands for another. */
  const withHeader = (from: string, to: string) => {
    expect(header).toContain(from);
    return Buffer.concat([
      Buffer.from(header.replace(from, to), "latin1"),
      bytes.subarray(header.length),
    ]);
  };

  test("can be read from a Buffer, as files are, wherever its bytes begin", () => {
    for (const offset of [0, 1, 4]) {
      const file = Buffer.alloc(bytes.length + offset);
      file.set(bytes, offset);
      const restored = readSnapshot(file.subarray(offset), documentsOf());
      expect(Buffer.compare(writeSnapshot(restored), bytes)).toBe(0);
    }
  });

  test("with any byte of its head changed is refused, with a reason", () => {
    for (let at = 0; at <= header.length; at += 1) {
      for (const mask of [1, 2, 4, 16, 64, 255]) {
        expect(read(flipped(at, mask)), `byte ${at}, mask ${mask}`).toThrow(/^the snapshot is /);
      }
    }
  });

  test("with a byte of its body or checksum changed is refused as damaged", () => {
    const length = bytes.length - header.length - 1;
    for (let k = 0; k < 60; k += 1) {
      const at = header.length + 1 + Math.floor((length * (k + 0.5)) / 60);
      expect(read(flipped(at, 1 << (k % 8))), `byte ${at}`).toThrow(/^the snapshot is damaged/);
    }
    for (let at = bytes.length - 16; at < bytes.length; at += 1) {
      expect(read(flipped(at, 1)), `byte ${at}`).toThrow(/checksum/);
    }
  });

  test.each([
    [0, /cut short/],
    [10, /cut short/],
    [400, /cut short/],
    [50_000, /cut short/],
    [-1, /cut short|checksum|longer/],
    [-16, /cut short|checksum|longer/],
    [-17, /cut short|checksum|longer/],
  ])("cut to %i bytes is refused as damaged", (length, reason) => {
    const damaged = bytes.slice(0, length < 0 ? bytes.length + length : length);
    expect(read(damaged)).toThrow(/^the snapshot is damaged/);
    expect(read(damaged)).toThrow(reason);
  });

  test("that is longer is refused as damaged", () => {
    for (const more of [1, 4, 16, 4096]) {
      const damaged = Buffer.concat([bytes, new Uint8Array(more)]);
      expect(read(damaged), `${more} more`).toThrow(/^the snapshot is damaged: it is longer/);
    }
  });

  test("of another model version, society, size or rulebook is refused, and names it", () => {
    const version = /"modelVersion":"([^"]*)"/.exec(header)![1];
    const other = withHeader(`"modelVersion":"${version}"`, `"modelVersion":"${version}x"`);
    expect(read(other)).toThrow(
      `the snapshot is of another model version: found ${version}x, expected ${version}`,
    );
    expect(() => readSnapshot(bytes, documentsOf(none))).toThrow(
      "the snapshot is of another rulebook: found strict, expected none",
    );
    expect(() => readSnapshot(bytes, { ...documentsOf(), society: societyOf(1001) })).toThrow(
      "the snapshot is of another number of residents: found 1000, expected 1001",
    );
    const society = { ...societyOf(residents), id: "elsewhere" };
    expect(() => readSnapshot(bytes, { ...documentsOf(), society })).toThrow(
      "the snapshot is of another society: found county-town, expected elsewhere",
    );
  });

  test("whose head says something impossible is refused", () => {
    const capacity = /"capacity":\d+/.exec(header)![0];
    for (const wrong of ["-1", "1.5", "9007199254740991", "999999999999", "null", '"many"', "10"]) {
      expect(read(withHeader(capacity, `"capacity":${wrong}`)), wrong).toThrow(/^the snapshot is /);
    }
    expect(read(withHeader('"format"', '"forma"'))).toThrow(/not a header/);
  });
});
