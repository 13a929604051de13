/** Tables of a society that no population can meet together. */
export class Contradiction extends Error {
  override readonly name = "Contradiction";
  /** The table to look at first. */
  readonly table: "households" | "living" | "parents";

  constructor(table: "households" | "living" | "parents", message: string) {
    super(message);
    this.table = table;
  }
}
