import { z } from "zod";
import { documentJsonSchema } from "../documents/index.ts";
import { assumptionsAmendmentSchema } from "./amendment.ts";
import { assumptionsSchema } from "./schema.ts";

/** The JSON Schema of a ledger, whole or amending another; `schemas/assumptions.schema.json` is written from it. */
export function assumptionsJsonSchema(): Record<string, unknown> {
  return documentJsonSchema(
    z.union([assumptionsSchema, assumptionsAmendmentSchema]),
    "Glasshouse assumptions",
  );
}
