import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw, drawKey } from "../draws/index.ts";
import { logistic } from "../numerics/index.ts";
import { chooses, logisticDraw } from "./choice.ts";

/** One draw of each cell of the tables, from the lowest to the highest, and the chance of that cell. */
const cells = (() => {
  const found: { readonly bits: number; readonly chance: number }[] = [];
  for (let at = 0; at < 4096; at += 1) found.push({ bits: at << 8, chance: 2 ** -24 });
  for (let at = 64; at < 4096; at += 1) found.push({ bits: at << 14, chance: 2 ** -18 });
  for (let at = 64; at < 4032; at += 1) found.push({ bits: at << 20, chance: 2 ** -12 });
  const mirrored = found.slice(0, 4096 + 4032).map(({ bits, chance }) => ({ bits: ~bits, chance }));
  return [...found, ...mirrored.reverse()];
})();

const quantiles = cells.map(({ bits }) => logisticDraw(bits));

/** The exact chance that an option of this index is taken. */
function chanceOf(index: number): number {
  let sum = 0;
  for (let c = 0; c < cells.length; c += 1) if (index + quantiles[c] > 0) sum += cells[c].chance;
  return sum;
}

describe("the logistic draw", () => {
  test("covers all draws once, and rises with them", () => {
    expect(cells.reduce((sum, { chance }) => sum + chance, 0)).toBe(1);
    for (let c = 1; c < cells.length; c += 1) {
      expect(cells[c].bits >>> 0).toBeGreaterThan(cells[c - 1].bits >>> 0);
      expect(quantiles[c]).toBeGreaterThanOrEqual(quantiles[c - 1]);
    }
  });

  test("is the same within a cell, and mirrored at the middle", () => {
    fc.assert(
      fc.property(fc.integer(), (bits) => {
        expect(logisticDraw(~bits) + logisticDraw(bits)).toBe(0);
        expect(logisticDraw(bits >>> 0)).toBe(logisticDraw(bits));
        expect(logisticDraw((bits & ~0xff) | 0x11)).toBe(logisticDraw((bits & ~0xff) | 0xee));
      }),
    );
  });
});

describe("the chance of a choice", () => {
  test("is the logistic function of its index, small chances to a hundredth or two of themselves", () => {
    for (let index = -2900; index <= 2900; index += 7) {
      const p = logistic(index / 256);
      const rare = Math.min(p, 1 - p);
      // Half a cell (a 128th of itself at most), and half a step of the quantiles on either side.
      expect(Math.abs(chanceOf(index) - p), `index ${index}`).toBeLessThan(rare / 60);
    }
  });

  test("is resolved down to 2^−24, and no further", () => {
    expect(chanceOf(-4000)).toBeCloseTo(logistic(-4000 / 256), 7);
    expect(chanceOf(-4000)).toBeGreaterThan(0);
    expect(chanceOf(-5000)).toBe(0);
    expect(chanceOf(5000)).toBe(1);
  });

  test("rises with the index: who takes an option takes a better one", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -4000, max: 4000 }),
        fc.nat(500),
        (bits, index, more) => {
          if (chooses(index, bits)) expect(chooses(index + more, bits)).toBe(true);
        },
      ),
    );
  });

  test.each([-2400, -1300, -600, -100, 0, 300, 900, 2000])(
    "of index %i shows in as many draws",
    (index) => {
      const { k0, k1 } = drawKey(11, 34, 6);
      const many = 60_000;
      let taken = 0;
      for (let i = 0; i < many; i += 1) taken += +chooses(index, draw(k0, k1, i, 3));
      const p = logistic(index / 256);
      const bias = Math.min(p, 1 - p) / 60;
      expect(Math.abs(taken / many - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / many) + bias);
    },
  );
});
