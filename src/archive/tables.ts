/**
 * The tables of a run's folder. Readers, writers, hashes and comparisons all work from these shapes.
 */

/** What a column holds: whole numbers up to 2^53, doubles, or text. */
export type ColumnType = "integer" | "number" | "text" | "boolean";

export interface ColumnShape {
  readonly name: string;
  readonly type: ColumnType;
  /** Can a cell be empty? */
  readonly nullable: boolean;
}

export interface TableShape {
  readonly name: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnShape[];
}

export type Cell = number | string | boolean | null;

/** Some rows of a table, column by column, every column of the same length. */
export type Columns = Readonly<Record<string, ArrayLike<Cell>>>;

const text = (name: string): ColumnShape => ({ name, type: "text", nullable: false });
const textOrNull = (name: string): ColumnShape => ({ name, type: "text", nullable: true });
const integer = (name: string): ColumnShape => ({ name, type: "integer", nullable: false });
const number = (name: string): ColumnShape => ({ name, type: "number", nullable: false });
const numberOrNull = (name: string): ColumnShape => ({ name, type: "number", nullable: true });

/** Every outcome of every group, month by month: value = scale × numerator / n, empty where n is 0. */
export const outcomesTable: TableShape = {
  name: "outcomes",
  key: ["seed", "arm", "outcome", "group", "month"],
  columns: [
    integer("seed"),
    text("arm"),
    integer("month"),
    text("outcome"),
    text("group"),
    numberOrNull("value"),
    number("n"),
  ],
};

/** Stock and flows of every list, month by month. */
export const listsTable: TableShape = {
  name: "lists",
  key: ["seed", "arm", "list", "month"],
  columns: [
    integer("seed"),
    text("arm"),
    integer("month"),
    text("list"),
    number("stock"),
    number("entries"),
    number("exits"),
    number("deaths"),
  ],
};

/** The rows of the verdict: see `VerdictRow`. */
export const verdictTable: TableShape = {
  name: "verdict",
  key: ["outcome", "arm"],
  columns: [
    text("outcome"),
    text("kind"),
    { name: "primary", type: "boolean", nullable: false },
    text("arm"),
    textOrNull("baseline"),
    numberOrNull("difference"),
    number("level"),
    numberOrNull("baselineLevel"),
    numberOrNull("low"),
    numberOrNull("high"),
    numberOrNull("unpairedLow"),
    numberOrNull("unpairedHigh"),
    number("tolerance"),
    integer("worlds"),
    textOrNull("finding"),
    { name: "better", type: "boolean", nullable: true },
  ],
};

/** Every outcome over time, by arm: see `CoursePoint`. */
export const coursesTable: TableShape = {
  name: "courses",
  key: ["outcome", "arm", "month"],
  columns: [
    text("outcome"),
    text("arm"),
    integer("month"),
    number("mean"),
    numberOrNull("low"),
    numberOrNull("high"),
    integer("worlds"),
  ],
};

/** Every outcome by group, beside the rest of the town: see `GroupRow`. */
export const groupsTable: TableShape = {
  name: "groups",
  key: ["outcome", "arm", "group"],
  columns: [
    text("outcome"),
    text("kind"),
    text("arm"),
    text("group"),
    number("level"),
    numberOrNull("levelLow"),
    numberOrNull("levelHigh"),
    number("rest"),
    number("gap"),
    numberOrNull("gapLow"),
    numberOrNull("gapHigh"),
    numberOrNull("ratio"),
    integer("worlds"),
    number("expectedListed"),
  ],
};

/** All tables of a run, in the order of the manifest. */
export const tables: readonly TableShape[] = [
  outcomesTable,
  listsTable,
  verdictTable,
  coursesTable,
  groupsTable,
];

/** The number of rows in some columns of a table. */
export function rowCount(shape: TableShape, columns: Columns): number {
  return columns[shape.columns[0].name].length;
}

/** Turns rows as objects into columns. */
export function columnsOf(
  shape: TableShape,
  rows: readonly Readonly<Record<string, Cell>>[],
): Columns {
  return Object.fromEntries(
    shape.columns.map((column) => [column.name, rows.map((row) => row[column.name])]),
  );
}

/** Turns columns into rows as objects. */
export function rowsOf(shape: TableShape, columns: Columns): readonly Record<string, Cell>[] {
  return Array.from({ length: rowCount(shape, columns) }, (_, row) =>
    Object.fromEntries(shape.columns.map(({ name }) => [name, columns[name][row]])),
  );
}
