import { createHash, type Hash } from "node:crypto";
import type { Cell, Columns, ColumnShape, TableShape } from "./tables.ts";

/** The fingerprints of a table: of what it says, and not of the bytes in which a file says it. */
export interface TableHash {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 in hex over shape, rows and columns. */
  readonly hash: string;
  readonly columns: readonly { readonly name: string; readonly hash: string }[];
}

/** Takes a table in pieces, in order. How it is cut makes no difference; any cell does. */
export interface TableHasher {
  add(columns: Columns): void;
  finish(): TableHash;
}

export function tableHasher(shape: TableShape): TableHasher {
  const hashers = shape.columns.map((column) => ({ column, hash: createHash("sha256") }));
  let rows = 0;
  return {
    add(columns) {
      for (const { column, hash } of hashers) addCells(hash, column, columns[column.name]);
      rows += columns[shape.columns[0].name].length;
    },
    finish() {
      const columns = hashers.map(({ column, hash }) => ({
        name: column.name,
        hash: hash.digest("hex"),
      }));
      const whole = createHash("sha256");
      whole.update(JSON.stringify([shape.name, rows, shape.columns, columns]));
      return { name: shape.name, rows, hash: whole.digest("hex"), columns };
    },
  };
}

/** Text enters as its length and its UTF-8, numbers as eight bytes; a leading byte tells an empty cell. */
function addCells(hash: Hash, shape: ColumnShape, cells: ArrayLike<Cell>): void {
  if (shape.type === "text") addTexts(hash, cells);
  else addNumbers(hash, cells);
}

function addNumbers(hash: Hash, cells: ArrayLike<Cell>): void {
  const bytes = new Uint8Array(9 * cells.length);
  const view = new DataView(bytes.buffer);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    if (cell === null) continue;
    bytes[9 * row] = 1;
    view.setFloat64(9 * row + 1, Number(cell), true);
  }
  hash.update(bytes);
}

function addTexts(hash: Hash, cells: ArrayLike<Cell>): void {
  const known = new Map<Cell, Buffer>();
  const parts: Buffer[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    let bytes = known.get(cell);
    if (bytes === undefined) {
      bytes = textBytes(cell);
      known.set(cell, bytes);
    }
    parts.push(bytes);
  }
  hash.update(Buffer.concat(parts));
}

function textBytes(cell: Cell): Buffer {
  if (cell === null) return Buffer.from([0]);
  const text = Buffer.from(String(cell), "utf8");
  const head = Buffer.alloc(5);
  head[0] = 1;
  head.writeUInt32LE(text.length, 1);
  return Buffer.concat([head, text]);
}
