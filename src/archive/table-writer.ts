import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { constants, zstdCompressSync } from "node:zlib";
import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { type TableHash, tableHasher } from "./column-hash.ts";
import { type Columns, type ColumnShape, rowCount, type TableShape } from "./tables.ts";

/** Writes a table piece by piece, so that no run has to fit into memory. */
export interface TableWriter {
  add(columns: Columns): void;
  /** Closes the file, safe on disk, and gives the hash of what it holds. */
  finish(): TableHash;
  /** Closes the file as it is. */
  abandon(): void;
}

/** Rows of a row group; the hash of a table does not depend on it. */
const rowGroupSize = 250_000;

/**
 * Opens a table of the given shape at `path` as Parquet with zstd.
 *
 * @throws the file system's errors as they are
 */
export function tableWriter(
  path: string,
  shape: TableShape,
  options: { readonly rowGroupSize?: number } = {},
): TableWriter {
  const file = openSync(path, "w");
  const buffer = new ByteWriter();
  const hasher = tableHasher(shape);
  const parquet = new ParquetWriter({
    writer: buffer,
    schema: schemaOf(shape),
    codec: "ZSTD",
    compressors: { ZSTD: compress },
    createdBy: "glasshouse",
  });

  function flush(): void {
    const bytes = buffer.getBytes();
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(file, bytes, written);
    }
    buffer.index = 0;
  }

  return {
    add(columns) {
      hasher.add(columns);
      if (rowCount(shape, columns) === 0) return;
      void parquet.write({
        columnData: shape.columns.map((column) => sourceOf(column, columns)),
        rowGroupSize: options.rowGroupSize ?? rowGroupSize,
      });
      flush();
    },
    finish() {
      void parquet.finish();
      flush();
      fsyncSync(file);
      closeSync(file);
      return hasher.finish();
    },
    abandon() {
      closeSync(file);
    },
  };
}

function compress(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 3 } });
}

const parquetTypes = {
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
} as const;

function schemaOf(shape: TableShape): SchemaElement[] {
  return [
    { name: "root", num_children: shape.columns.length },
    ...shape.columns.map((column): SchemaElement => {
      const repetition_type = column.nullable ? "OPTIONAL" : "REQUIRED";
      const { name } = column;
      return { name, ...parquetTypes[column.type], repetition_type };
    }),
  ];
}

function sourceOf(column: ColumnShape, columns: Columns): ColumnSource {
  const cells = columns[column.name];
  if (column.type !== "integer") {
    return {
      name: column.name,
      data:
        Array.isArray(cells) || ArrayBuffer.isView(cells) ? (cells as number[]) : Array.from(cells),
    };
  }
  const whole = new BigInt64Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) whole[row] = BigInt(cells[row] as number);
  return { name: column.name, data: whole };
}
