import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tableHasher } from "./column-hash.ts";
import { firstDifference } from "./first-difference.ts";
import { hashTable, readWholeTable } from "./table-reader.ts";
import { tableWriter } from "./table-writer.ts";
import { type Cell, columnsOf, rowsOf, type TableShape } from "./tables.ts";

const shape: TableShape = {
  name: "test",
  key: ["seed", "arm"],
  columns: [
    { name: "seed", type: "integer", nullable: false },
    { name: "arm", type: "text", nullable: false },
    { name: "note", type: "text", nullable: true },
    { name: "value", type: "number", nullable: true },
    { name: "n", type: "number", nullable: false },
    { name: "flag", type: "boolean", nullable: true },
  ],
};

type Row = Readonly<Record<string, Cell>>;

const finite = fc.double({ noNaN: true });
const aRow: fc.Arbitrary<Row> = fc.record({
  seed: fc.maxSafeNat(),
  arm: fc.string(),
  note: fc.option(fc.constantFrom("", "名單", "a", "null")),
  value: fc.option(finite),
  n: finite,
  flag: fc.option(fc.boolean()),
});
const someRows = fc.array(aRow, { minLength: 1, maxLength: 30 });

let folder: string;
let written = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "glasshouse-table-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes rows in pieces of the given length, and gives path and hash. */
function write(rows: readonly Row[], piece = 1000, rowGroupSize = 1000) {
  const path = join(folder, `${(written += 1)}.parquet`);
  const writer = tableWriter(path, shape, { rowGroupSize });
  for (let from = 0; from < rows.length; from += piece) {
    writer.add(columnsOf(shape, rows.slice(from, from + piece)));
  }
  return { path, hash: writer.finish().hash };
}

test("what is written is what is read", async () => {
  await fc.assert(
    fc.asyncProperty(someRows, async (rows) => {
      const { path } = write(rows);
      expect(rowsOf(shape, await readWholeTable(path, shape))).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});

test("the hash does not see how rows are grouped in the file", async () => {
  await fc.assert(
    fc.asyncProperty(someRows, fc.nat(10), fc.nat(10), async (rows, piece, group) => {
      const whole = write(rows);
      const cut = write(rows, piece + 1, group + 1);
      expect(cut.hash).toBe(whole.hash);
      expect((await hashTable(cut.path, shape)).hash).toBe(whole.hash);
      expect(await firstDifference(shape, whole.path, cut.path)).toBeNull();
    }),
    { numRuns: 25 },
  );
});

function hashOf(rows: readonly Row[]): string {
  const hasher = tableHasher(shape);
  hasher.add(columnsOf(shape, rows));
  return hasher.finish().hash;
}

test("the hash sees any cell", () => {
  fc.assert(
    fc.property(
      someRows,
      fc.nat(),
      fc.constantFrom(...shape.columns),
      aRow,
      (rows, at, column, other) => {
        const row = at % rows.length;
        fc.pre(!Object.is(rows[row][column.name], other[column.name]));
        const changed = rows.map((one, place) =>
          place === row ? { ...one, [column.name]: other[column.name] } : one,
        );
        expect(hashOf(changed)).not.toBe(hashOf(rows));
      },
    ),
  );
});

const plain: Row = { seed: 1, arm: "none", note: null, value: 1, n: 2, flag: true };

test("an empty cell is not a zero, nor an empty text; and text does not run over into the next row", () => {
  expect(hashOf([{ ...plain, value: null }])).not.toBe(hashOf([{ ...plain, value: 0 }]));
  expect(hashOf([{ ...plain, note: null }])).not.toBe(hashOf([{ ...plain, note: "" }]));
  const ab = [
    { ...plain, arm: "ab" },
    { ...plain, arm: "c" },
  ];
  const abc = [
    { ...plain, arm: "a" },
    { ...plain, arm: "bc" },
  ];
  expect(hashOf(ab)).not.toBe(hashOf(abc));
});

test("the first difference is named by its row and column, whatever the layout", async () => {
  const rows = Array.from({ length: 25 }, (_, seed) => ({ ...plain, seed, value: seed / 10 }));
  const other = rows.map((row) => (row.seed === 17 ? { ...row, value: 9 } : row));
  expect(await firstDifference(shape, write(rows, 7, 3).path, write(other, 10, 4).path)).toEqual({
    table: "test",
    row: "seed=17, arm=none",
    column: "value",
    expected: 1.7,
    found: 9,
  });
});

test("a row too many is named", async () => {
  const rows = [plain, { ...plain, seed: 2 }];
  const difference = await firstDifference(shape, write(rows).path, write(rows.slice(0, 1)).path);
  expect(difference).toMatchObject({ row: "seed=2, arm=none", found: undefined });
});
