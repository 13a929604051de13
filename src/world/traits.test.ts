import { describe, expect, test } from "vitest";
import { contexts } from "../catalogue/index.ts";
import { assuming, newWorld } from "../testing/worlds.ts";
import { honestyStride } from "./columns.ts";
import { lognormalTable, normalTable32 } from "./lognormal.ts";
import { drawTraits, planTraits } from "./traits.ts";

const mean = (values: ArrayLike<number>) => {
  let sum = 0;
  for (let k = 0; k < values.length; k += 1) sum += values[k];
  return sum / values.length;
};

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let k = 0; k < a.length; k += 1) {
    ab += (a[k] - ma) * (b[k] - mb);
    aa += (a[k] - ma) ** 2;
    bb += (b[k] - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

describe("honesty across contexts", () => {
  test.each([0, 0.3, 0.7, 1])(
    "with ρ = %d: honesty in two contexts has that correlation, and the spread stays 1",
    (rho) => {
      const world = newWorld({ residents: 4000 });
      const { columns, size } = world;
      const plan = planTraits(assuming({ "trait.honesty.across-contexts": rho }));
      for (let i = 0; i < size; i += 1) drawTraits(world.seed, plan, columns, i);
      const of = (context: number) =>
        Array.from({ length: size }, (_, i) => columns.honesty[i * honestyStride + context] / 32);
      for (const [a, b] of [
        [0, 1],
        [2, contexts.length - 1],
        [5, 7],
      ] as const) {
        const r = correlation(of(a), of(b));
        expect(Math.abs(r - rho)).toBeLessThan(rho === 1 ? 0.001 : 4 / Math.sqrt(size));
      }
      for (const context of [0, 6]) {
        const values = of(context);
        const spread = Math.sqrt(mean(values.map((v) => v * v)) - mean(values) ** 2);
        expect(Math.abs(mean(values))).toBeLessThan(4 / Math.sqrt(size));
        expect(Math.abs(spread - 1)).toBeLessThan(4 / Math.sqrt(2 * size) + 0.01);
      }
    },
  );

  test("goes with no other trait, and they not with each other", () => {
    const world = newWorld({ residents: 4000 });
    const { columns, size } = world;
    const traits = [
      Array.from({ length: size }, (_, i) => columns.honesty[i * honestyStride]),
      ...(["prosociality", "reticence", "loyalty", "trustfulness", "orderliness"] as const).map(
        (name) => [...columns[name].subarray(0, size)],
      ),
    ];
    traits.forEach((one, a) => {
      for (const other of traits.slice(a + 1)) {
        expect(Math.abs(correlation(one, other))).toBeLessThan(4 / Math.sqrt(size));
      }
    });
  });
});

describe("tables of quantiles", () => {
  test.each([0, 0.2, 0.6, 1])(
    "log-normal factors with spread %d: median 1, or mean 1",
    (spread) => {
      const median = lognormalTable(spread);
      expect(median.length).toBe(256);
      expect(Math.abs((median[127] + median[128]) / 2 - 256)).toBeLessThanOrEqual(2);
      const centred = lognormalTable(spread, "mean");
      expect(Math.abs(mean(centred) / 256 - 1)).toBeLessThan(0.002);
      for (let cell = 1; cell < 256; cell += 1)
        expect(median[cell]).toBeGreaterThanOrEqual(median[cell - 1]);
      const logs = [...median].map((factor) => Math.log(factor / 256));
      const found = Math.sqrt(mean(logs.map((v) => v * v)) - mean(logs) ** 2);
      expect(Math.abs(found - spread)).toBeLessThan(0.02 + 0.02 * spread);
    },
  );

  test("normal quantiles: symmetric, standard, within a byte", () => {
    for (let cell = 0; cell < 4096; cell += 1) {
      // Halves are rounded up on both sides.
      expect(Math.abs(normalTable32[cell] + normalTable32[4095 - cell])).toBeLessThanOrEqual(1);
    }
    const values = [...normalTable32].map((v) => v / 32);
    expect(Math.abs(mean(values))).toBeLessThan(0.001);
    expect(Math.abs(mean(values.map((v) => v * v)) - 1)).toBeLessThan(0.005);
    expect(Math.max(...normalTable32)).toBe(Math.round(32 * 3.6683));
  });
});
