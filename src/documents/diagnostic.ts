/** Something that a reader found in a document. Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  /** Errors make the document unusable; warnings do not. */
  readonly severity: "error" | "warning";
  /** A stable word for the sort of finding, such as `unknown-key`; tests and editors rely on it. */
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The first column after the place. */
  readonly endColumn: number;
  /** Where in the document's structure, such as `rules[2].effect.points`; empty for the whole. */
  readonly path: string;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** What to write instead, when that can be guessed. */
  readonly suggestion?: string;
}

/** Keys and places in lists, from the root of a document. */
export type Path = readonly (string | number)[];

/** What a check says; the reader adds the file and the place. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly severity?: "error" | "warning";
  /** Point at the key instead of the value. */
  readonly atKey?: boolean;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly suggestion?: string | undefined;
}

export type Report = (path: Path, remark: Remark) => void;

/** A document that could be used, with what is worth a warning; or all that is wrong with it. */
export type Reading<T> =
  | { readonly value: T; readonly warnings: readonly Diagnostic[] }
  | { readonly diagnostics: readonly Diagnostic[] };

/** `rules[2].effect.points`. */
export function pathText(path: Path): string {
  let out = "";
  for (const step of path) {
    if (typeof step === "number") out += `[${step}]`;
    else out += out === "" ? step : `.${step}`;
  }
  return out;
}
