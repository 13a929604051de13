import { z } from "zod";
import { documentJsonSchema } from "../documents/index.ts";
import { amendmentSchema } from "./amendment.ts";
import { rulebookSchema } from "./schema.ts";

/** The JSON Schema of a rulebook, whole or amending another; `schemas/rulebook.schema.json` is written from it. */
export function rulebookJsonSchema(): Record<string, unknown> {
  return documentJsonSchema(z.union([rulebookSchema, amendmentSchema]), "Glasshouse rulebook");
}
