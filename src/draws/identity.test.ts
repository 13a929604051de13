import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostSerials, newbornKey } from "./identity.ts";

const serial = fc.integer({ min: 0, max: mostSerials - 1 });
const order = fc.integer({ min: 0, max: 15 });

describe("the key of a newborn", () => {
  test("is unique among the children of those of month 0, and apart from their serials", () => {
    fc.assert(
      fc.property(serial, order, serial, order, (a, m, b, n) => {
        const same = a === b && m === n;
        expect(newbornKey(a, m) === newbornKey(b, n)).toBe(same);
        expect(newbornKey(a, m)).toBeGreaterThanOrEqual(2 ** 31);
        expect(newbornKey(a, m)).toBeLessThan(2 ** 31 + 2 ** 30);
      }),
    );
  });

  test("is unique for whole towns and large families", () => {
    const keys = new Set<number>();
    for (let mother = 0; mother < 20_000; mother += 1) {
      for (let k = 0; k < 4; k += 1) keys.add(newbornKey(mother, k));
    }
    for (let k = 4; k < 16; k += 1) keys.add(newbornKey(mostSerials - 1, k));
    expect(keys.size).toBe(80_012);
  });

  test("of a later generation lies apart from the first two, and hardly ever meets another", () => {
    const keys = new Set<number>();
    for (let mother = 0; mother < 2000; mother += 1) {
      for (let k = 0; k < 3; k += 1) {
        const key = newbornKey(newbornKey(mother, k), 0);
        expect(key).toBeGreaterThanOrEqual(2 ** 31 + 2 ** 30);
        expect(key).toBeLessThan(2 ** 32);
        keys.add(key);
        keys.add(newbornKey(key, 1));
      }
    }
    expect(keys.size).toBeGreaterThanOrEqual(11_999);
  });

  test("known answers", () => {
    const found = [
      newbornKey(0, 0),
      newbornKey(5, 2),
      newbornKey(mostSerials - 1, 15),
      newbornKey(0, 16),
      newbornKey(0x80000000, 0),
      newbornKey(0xffffffff, 3),
    ].map((key) => key.toString(16));
    expect(found).toMatchInlineSnapshot(`
      [
        "80000000",
        "80000052",
        "bfffffff",
        "f362c670",
        "c4f8f391",
        "ffcd1260",
      ]
    `);
  });
});
