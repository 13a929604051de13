import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, largestRemainder } from "./allocate.ts";

test("largest remainders share out exactly, each within one of its due", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 100_000 }),
      (weights, total) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        fc.pre(sum > 1e-6);
        const counts = largestRemainder(weights, total);
        expect(counts.reduce((all, count) => all + count, 0)).toBe(total);
        counts.forEach((count, k) => {
          expect(Math.abs(count - (weights[k] / sum) * total)).toBeLessThan(1.001);
        });
      },
    ),
  );
});

test("an allocation keeps the totals of rows and columns, and leaves empty cells empty", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 50 })),
      fc.infiniteStream(fc.double({ min: 0.05, max: 1, noNaN: true })),
      (rows, columns, counts, weights) => {
        // Any table of counts gives totals that can be met; its empty cells stay forbidden.
        const table = Int32Array.from(
          { length: rows * columns },
          () => counts.next().value as number,
        );
        const cells = Float64Array.from(table, (count) =>
          count > 0 ? (weights.next().value as number) : 0,
        );
        const rowTotals = new Int32Array(rows);
        const columnTotals = new Int32Array(columns);
        table.forEach((count, cell) => {
          rowTotals[Math.floor(cell / columns)] += count;
          columnTotals[cell % columns] += count;
        });
        const dealt = allocate({ rows, columns, cells }, rowTotals, columnTotals);
        if ("unfilled" in dealt) throw new Error("the totals can be met");
        const rowSums = new Int32Array(rows);
        const columnSums = new Int32Array(columns);
        dealt.counts.forEach((count, cell) => {
          expect(count).toBeGreaterThanOrEqual(0);
          if (cells[cell] === 0) expect(count).toBe(0);
          rowSums[Math.floor(cell / columns)] += count;
          columnSums[cell % columns] += count;
        });
        expect(rowSums).toEqual(rowTotals);
        expect(columnSums).toEqual(columnTotals);
      },
    ),
    { numRuns: 300 },
  );
});

test("totals that contradict the weights name the column that stays short", () => {
  const cells = Float64Array.of(1, 0, 1, 0);
  expect(
    allocate({ rows: 2, columns: 2, cells }, Int32Array.of(5, 5), Int32Array.of(7, 3)),
  ).toEqual({
    unfilled: 1,
    missing: 3,
  });
});
