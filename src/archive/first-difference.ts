import { readTable } from "./table-reader.ts";
import type { Cell, Columns, TableShape } from "./tables.ts";

/** The first cell in which two tables differ. `row` is its key, in words. */
export interface CellDifference {
  readonly table: string;
  /** The key of the row, such as `seed=3, arm=court-list, month=17`. */
  readonly row: string;
  readonly column: string;
  /** What the recorded table says; undefined when it has no such row. */
  readonly expected: Cell | undefined;
  /** What the other table says; undefined when it has no such row. */
  readonly found: Cell | undefined;
}

/** Compares two files of the same shape row by row; null when they say the same. Layouts may differ. */
export async function firstDifference(
  shape: TableShape,
  expectedPath: string,
  foundPath: string,
): Promise<CellDifference | null> {
  const expected = cursor(readTable(expectedPath, shape));
  const found = cursor(readTable(foundPath, shape));
  for (;;) {
    const here = await expected.piece();
    const there = await found.piece();
    if (here === null && there === null) return null;
    if (here === null || there === null) {
      const { columns, at } = (here ?? there)!;
      const column = shape.columns.find(({ name }) => !shape.key.includes(name))!.name;
      const cell = columns[column][at];
      return {
        table: shape.name,
        row: keyText(shape, columns, at),
        column,
        expected: here === null ? undefined : cell,
        found: there === null ? undefined : cell,
      };
    }
    const rows = Math.min(here.rows - here.at, there.rows - there.at);
    for (let row = 0; row < rows; row += 1) {
      for (const { name } of shape.columns) {
        const expectedCell = here.columns[name][here.at + row];
        const foundCell = there.columns[name][there.at + row];
        if (Object.is(expectedCell, foundCell)) continue;
        return {
          table: shape.name,
          row: keyText(shape, here.columns, here.at + row),
          column: name,
          expected: expectedCell,
          found: foundCell,
        };
      }
    }
    expected.take(rows);
    found.take(rows);
  }
}

interface Piece {
  readonly columns: Columns;
  readonly rows: number;
  at: number;
}

/** Walks along a table without regard to how it is cut into pieces. */
function cursor(pieces: AsyncGenerator<Columns>) {
  let now: Piece | null = null;
  return {
    /** The piece with the next row in it; null after the last. */
    async piece(): Promise<Piece | null> {
      while (now === null || now.at >= now.rows) {
        const next = await pieces.next();
        if (next.done === true) return null;
        const columns = next.value;
        now = { columns, rows: Object.values(columns)[0].length, at: 0 };
      }
      return now;
    },
    take(rows: number): void {
      if (now !== null) now.at += rows;
    },
  };
}

function keyText(shape: TableShape, columns: Columns, row: number): string {
  return shape.key.map((name) => `${name}=${columns[name][row]}`).join(", ");
}
