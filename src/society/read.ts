import { type Reading, readDocument } from "../documents/index.ts";
import { checkSociety } from "./check.ts";
import { type SocietyDocument, societySchema } from "./document.ts";
import { refusePersons } from "./persons.ts";

/**
 * Reads and checks a society document; `file` names it in diagnostics. A table of persons is refused before
 * anything else is said about it.
 */
export function readSociety(text: string, file: string): Reading<SocietyDocument> {
  const refused = refusePersons(text, file);
  if (refused !== null) return { diagnostics: refused };
  return readDocument(text, file, societySchema, { check: checkSociety });
}
