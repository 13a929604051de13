import { z } from "zod";
import {
  documentVersion,
  evidenceGrades,
  idField,
  noteField,
  provenanceFields,
  sourcesField,
  textField,
} from "../documents/index.ts";

const idWords = "dotted lower-case words, such as honesty.across-contexts";

/** The id of an assumption: dotted lower-case words. */
export const assumptionIdField = z
  .string({ error: idWords })
  .max(80)
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, { error: idWords });

/** How values between the two ends of a range are weighed. */
export const shapes = ["uniform", "log-uniform", "triangular"] as const;

/** Whether what an assumption drives can help a scheme keep its promise, harm, or either. */
export const leanings = ["help", "harm", "either"] as const;

const commonFields = {
  title: textField.optional(),
  grade: z
    .enum([...evidenceGrades, "assumed"])
    .describe("How good the evidence is; assumed when there is none."),
  ...provenanceFields,
  drives: noteField.describe("Which mechanism of the world it drives, and how."),
  can: z.enum(leanings).describe("Whether the mechanism can help, harm, or either."),
} as const;

const formName = idField;

/** A number between two ends, as a person writes it. */
export const numberField = z.strictObject({
  ...commonFields,
  unit: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .describe("What the number counts: share, per month, yuan."),
  default: z.number().describe("The value when nothing else is asked for."),
  range: z
    .tuple([z.number(), z.number()], { error: "two numbers, such as [0.1, 0.4]" })
    .describe("The lowest and the highest value that the evidence leaves open."),
  shape: z
    .enum(shapes)
    .describe("How values in the range are weighed; a triangle has its top at the default."),
  bounded: noteField
    .describe(
      "Why the range ends where it does, if that is earlier than the grade of evidence asks.",
    )
    .optional(),
});

/** Rival forms, as a person writes them. */
export const formsField = z.strictObject({
  ...commonFields,
  forms: z
    .array(formName)
    .min(2)
    .max(12)
    .describe("Rival forms of the mechanism, of which one runs."),
  default: formName.describe("The form when nothing else is asked for."),
});

/** The ledger of assumptions as a person writes it. */
export const assumptionsSchema = z
  .strictObject({
    glasshouse: documentVersion,
    id: idField.describe("The ledger's name in studies and manifests."),
    title: textField,
    about: noteField.describe("What a reader should know before using it.").optional(),
    sources: sourcesField.optional(),
    assumptions: z
      .record(assumptionIdField, z.union([numberField, formsField]))
      .describe("The assumptions by id: a number with its range, or rival forms."),
  })
  .describe(
    "A Glasshouse ledger of assumptions: numbers about people that the literature gives as ranges.",
  );

export type AssumptionsDocument = z.output<typeof assumptionsSchema>;
export type AssumptionDocument = AssumptionsDocument["assumptions"][string];
