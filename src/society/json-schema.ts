import { documentJsonSchema } from "../documents/index.ts";
import { societySchema } from "./document.ts";

/** The JSON Schema of a society; `schemas/society.schema.json` is written from it. */
export function societyJsonSchema(): Record<string, unknown> {
  return documentJsonSchema(societySchema, "Glasshouse society");
}
