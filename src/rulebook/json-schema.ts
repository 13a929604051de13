import { documentJsonSchema } from "../documents/index.ts";
import { rulebookSchema } from "./schema.ts";

/** The JSON Schema of a rulebook; `schemas/rulebook.schema.json` is written from it. */
export function rulebookJsonSchema(): Record<string, unknown> {
  return documentJsonSchema(rulebookSchema, "Glasshouse rulebook");
}
