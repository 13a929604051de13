import { expect } from "vitest";
import type { Diagnostic, Reading } from "../documents/index.ts";

/** A place as diagnostics give it. */
type Place = Pick<Diagnostic, "line" | "column" | "endLine" | "endColumn">;

/**
 * The notation of cases for diagnostics: `on: «late-paymnt»` is the text without the marks, and the place
 * between them.
 */
export function marked(notation: string): {
  readonly text: string;
  readonly places: readonly Place[];
} {
  const places: Place[] = [];
  let text = "";
  let line = 1;
  let column = 1;
  let open: { line: number; column: number } | null = null;
  for (const unit of notation.split("")) {
    if (unit === "«") {
      open = { line, column };
    } else if (unit === "»") {
      places.push({ ...open!, endLine: line, endColumn: column });
      open = null;
    } else {
      text += unit;
      column = unit === "\n" ? 1 : column + 1;
      line = unit === "\n" ? line + 1 : line;
    }
  }
  return { text, places };
}

/** Everything that a reading says, whether or not the document could be used. */
export function said(reading: Reading<unknown>): readonly Diagnostic[] {
  return "diagnostics" in reading ? reading.diagnostics : reading.warnings;
}

/** Reads a marked text and expects these codes, in order, at the marked places and nowhere else. */
export function expectSaid(
  read: (text: string) => Reading<unknown>,
  notation: string,
  codes: readonly string[],
): readonly Diagnostic[] {
  const { text, places } = marked(notation);
  const diagnostics = said(read(text));
  expect(
    diagnostics.map(({ code, line, column, endLine, endColumn }) => ({
      code,
      line,
      column,
      endLine,
      endColumn,
    })),
  ).toEqual(codes.map((code, index) => ({ code, ...places[index] })));
  return diagnostics;
}
