import { documentJsonSchema } from "../documents/index.ts";
import { assumptionsSchema } from "./schema.ts";

/** The JSON Schema of a ledger; `schemas/assumptions.schema.json` is written from it. */
export function assumptionsJsonSchema(): Record<string, unknown> {
  return documentJsonSchema(assumptionsSchema, "Glasshouse assumptions");
}
