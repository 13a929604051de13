import { zstdDecompressSync } from "node:zlib";
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
} from "hyparquet";
import { parquetReadColumn } from "hyparquet/src/read.js";
import { type TableHash, tableHasher } from "./column-hash.ts";
import type { Cell, Columns, ColumnShape, TableShape } from "./tables.ts";

const compressors = { ZSTD: (bytes: Uint8Array) => zstdDecompressSync(bytes) };

/**
 * Reads a table piece by piece, a row group at a time.
 *
 * @throws when the file is missing, is no Parquet, or does not have the columns of `shape`
 */
export async function* readTable(path: string, shape: TableShape): AsyncGenerator<Columns> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const found = metadata.schema.slice(1).map((element) => element.name);
  const expected = shape.columns.map((column) => column.name);
  if (found.join() !== expected.join()) {
    throw new Error(`its columns are ${found.join(", ")} and should be ${expected.join(", ")}`);
  }
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    yield await readRows(file, metadata, shape, rowStart, rowEnd);
    rowStart = rowEnd;
  }
}

/** Reads a whole table at once; for tables that are known to be small. */
export async function readWholeTable(path: string, shape: TableShape): Promise<Columns> {
  const whole: Record<string, Cell[]> = Object.fromEntries(
    shape.columns.map((column) => [column.name, []]),
  );
  for await (const piece of readTable(path, shape)) {
    for (const { name } of shape.columns) {
      for (let row = 0; row < piece[name].length; row += 1) whole[name].push(piece[name][row]);
    }
  }
  return whole;
}

/** The hash of the table in a file, to be held against the one in a manifest. */
export async function hashTable(path: string, shape: TableShape): Promise<TableHash> {
  const hasher = tableHasher(shape);
  for await (const piece of readTable(path, shape)) hasher.add(piece);
  return hasher.finish();
}

async function readRows(
  file: AsyncBuffer,
  metadata: FileMetaData,
  shape: TableShape,
  rowStart: number,
  rowEnd: number,
): Promise<Columns> {
  const columns: Record<string, ArrayLike<Cell>> = {};
  for (const column of shape.columns) {
    const data = await parquetReadColumn({
      file,
      metadata,
      columns: [column.name],
      rowStart,
      rowEnd,
      compressors,
    });
    columns[column.name] = cellsOf(column, data as ArrayLike<unknown>);
  }
  return columns;
}

function cellsOf(column: ColumnShape, data: ArrayLike<unknown>): ArrayLike<Cell> {
  if (column.type === "integer") {
    return Float64Array.from(data as ArrayLike<bigint>, Number);
  }
  if (!column.nullable) return data as ArrayLike<Cell>;
  return Array.from(data, (cell) => (cell === undefined ? null : (cell as Cell)));
}
