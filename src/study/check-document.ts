import { readAssumptions } from "../assumptions/index.ts";
import type { Diagnostic, Reading } from "../documents/index.ts";
import { type BaseText, readRulebook } from "../rulebook/index.ts";
import { readSociety } from "../society/index.ts";
import { readStudy } from "./document.ts";
import { type DocumentKind, documentKind } from "./document-kind.ts";

/**
 * Checks a document of whatever kind by itself; null when it is of none.
 *
 * @param outcomes ids of the outcomes that the engine measures, for studies
 * @param base finds the rulebooks and ledgers that others amend
 */
export function checkDocument(
  content: string,
  file: string,
  outcomes: readonly string[],
  base?: BaseText,
): { readonly kind: DocumentKind; readonly diagnostics: readonly Diagnostic[] } | null {
  const kind = documentKind(content);
  if (kind === null) {
    const persons = tableOfPersons(content, file);
    return persons === null ? null : { kind: "society", diagnostics: persons };
  }
  const reading = read(kind, content, file, outcomes, base);
  return { kind, diagnostics: "diagnostics" in reading ? reading.diagnostics : reading.warnings };
}

/** Why a text is refused as a table with a row for each person; null when it is none. */
export function tableOfPersons(content: string, file: string): readonly Diagnostic[] | null {
  const reading = readSociety(content, file);
  if ("value" in reading) return null;
  const refused = reading.diagnostics.filter(({ code }) => code === "table-of-persons");
  return refused.length > 0 ? refused : null;
}

function read(
  kind: DocumentKind,
  content: string,
  file: string,
  outcomes: readonly string[],
  base: BaseText | undefined,
): Reading<unknown> {
  if (kind === "study") return readStudy(content, file, outcomes);
  if (kind === "rulebook") {
    return readRulebook(content, file, base === undefined ? {} : { base });
  }
  return kind === "society" ? readSociety(content, file) : readAssumptions(content, file, base);
}
