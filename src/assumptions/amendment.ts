import { z } from "zod";
import {
  documentVersion,
  idField,
  noteField,
  type Report,
  sourcesField,
  textField,
} from "../documents/index.ts";
import { nearest } from "../documents/index.ts";
import {
  type AssumptionDocument,
  assumptionIdField,
  type AssumptionsDocument,
  formsField,
  numberField,
} from "./schema.ts";

const fileWords = "the name of a ledger's file beside this one, such as default.yaml";

/** What of an assumption can be other than in the base: not its unit, what it drives, nor whether it helps or harms. */
const changedField = z
  .strictObject({
    ...numberField.pick({
      range: true,
      shape: true,
      grade: true,
      source: true,
      assumed: true,
      bounded: true,
    }).shape,
    default: z.union([numberField.shape.default, formsField.shape.default]),
  })
  .partial()
  .describe("What is other than in the base.");

/** A ledger that takes another one and says what is other elsewhere: in another country, or after a calibration. */
export const assumptionsAmendmentSchema = z
  .strictObject({
    glasshouse: documentVersion,
    id: idField.describe("The ledger's name in studies and manifests."),
    title: textField,
    about: noteField.describe("What a reader should know before using it.").optional(),
    amends: z
      .string({ error: fileWords })
      .regex(/^[a-z0-9][a-z0-9.-]*\.yaml$/, { error: fileWords })
      .describe("The ledger that it takes, a file beside it."),
    sources: sourcesField.optional(),
    assumptions: z
      .record(assumptionIdField, changedField)
      .describe("By id, what is other than in the base; each change says why."),
  })
  .describe("A Glasshouse ledger of assumptions that amends another one.");

export type AssumptionsAmendment = z.output<typeof assumptionsAmendmentSchema>;

/** Puts an amendment on its base. What leads nowhere or gives no reason is reported, and left as it was. */
export function amendAssumptions(
  base: AssumptionsDocument,
  amendment: AssumptionsAmendment,
  report: Report,
): AssumptionsDocument {
  const ids = Object.keys(base.assumptions);
  const assumptions: Record<string, AssumptionDocument> = { ...base.assumptions };
  for (const [id, change] of Object.entries(amendment.assumptions)) {
    const path = ["assumptions", id];
    const before = base.assumptions[id];
    if (before === undefined) {
      report(path, {
        code: "not-in-base",
        message: `“${base.id}” has no assumption “${id}”.`,
        suggestion: nearest(id, ids),
        atKey: true,
      });
    } else if (change.source === undefined && change.assumed === undefined) {
      report(path, {
        code: "no-reason",
        message: "A change says what it rests on: “source” or “assumed” is missing.",
        expected: "source: { cite: … }, or assumed: with the reason",
        atKey: true,
      });
    } else {
      const grade = change.grade ?? (change.source === undefined ? "assumed" : before.grade);
      // What the base rests on is not what the change rests on.
      const { source: _source, assumed: _assumed, ...kept } = before;
      assumptions[id] = { ...kept, ...change, grade } as AssumptionDocument;
    }
  }
  const { glasshouse, id, title, about } = amendment;
  return {
    glasshouse,
    id,
    title,
    ...(about === undefined ? {} : { about }),
    sources: { ...base.sources, ...amendment.sources },
    assumptions,
  };
}
