import { type Reading, readDocument } from "../documents/index.ts";
import { checkRulebook } from "./check.ts";
import { reserved } from "./reserved.ts";
import { type RulebookDocument, rulebookSchema } from "./schema.ts";

/** Reads and checks a rulebook; `file` names it in diagnostics. */
export function readRulebook(text: string, file: string): Reading<RulebookDocument> {
  return readDocument(text, file, rulebookSchema, { reserved, check: checkRulebook });
}
