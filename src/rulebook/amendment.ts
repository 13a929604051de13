import { z } from "zod";
import {
  documentVersion,
  idField,
  noteField,
  sourcesField,
  textField,
} from "../documents/index.ts";
import { rulebookSchema } from "./schema.ts";

/**
 * The language of amendments: a rulebook that takes another one and says what is different, so that a reform is a
 * diff that can be read. What it may change is taken from the schema of rulebooks itself.
 */

const { shape } = rulebookSchema;

/** The parts of a rulebook whose entries have ids. */
export const collections = ["rules", "lists", "measures"] as const;
export type Collection = (typeof collections)[number];

/** What an amendment says for itself, and never takes from its base. */
export const ownKeys = [
  "glasshouse",
  "id",
  "standing",
  "counterpart",
  "title",
  "short",
  "about",
  "tests",
] as const;

const fileWords = "the name of a rulebook's file beside this one, such as as-described.yaml";

const removedField = (what: string) =>
  z
    .union([z.literal("all"), z.array(idField).min(1).max(500)], {
      error: "a list of ids such as [no-loan], or all",
    })
    .describe(`Ids of the ${what} of the base that are left out, or all.`)
    .optional();

/** Every field of a map, changed; null takes the field away. */
function changesOf(fields: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.nullable().optional()]),
  );
}

const entryOf = (collection: Collection) => shape[collection].unwrap().element;

const changedEntry = (collection: Collection) => {
  const { id: _, ...fields } = entryOf(collection).shape as Record<string, z.ZodType>;
  return z.strictObject({
    id: idField.describe("The entry of the base that is changed."),
    ...changesOf(fields),
  });
};

/** The parts without ids: score, watch, redress and the like. */
function changedSections(): Record<string, z.ZodType> {
  const apart: readonly string[] = [...ownKeys, ...collections, "sources"];
  const entries = Object.entries(shape as Readonly<Record<string, z.ZodType>>)
    .filter(([key]) => !apart.includes(key))
    .map(([key, field]) => {
      const inner: unknown = field instanceof z.ZodOptional ? field.unwrap() : field;
      const changed =
        inner instanceof z.ZodObject
          ? z.strictObject(changesOf(inner.shape as Record<string, z.ZodType>))
          : (inner as z.ZodType);
      return [key, changed.nullable().optional()] as const;
    });
  return Object.fromEntries(entries);
}

const { id: _id, ...ruleFields } = entryOf("rules").shape as Record<string, z.ZodType>;

export const amendmentSchema = z
  .strictObject({
    glasshouse: documentVersion,
    id: shape.id,
    amends: z
      .string({ error: fileWords })
      .max(100)
      .regex(/^[a-z0-9][a-z0-9.-]*\.(?:yaml|yml|json)$/, { error: fileWords })
      .describe("The file of the rulebook that this one amends; it stands beside this one."),
    standing: shape.standing,
    counterpart: shape.counterpart,
    title: textField,
    short: textField
      .describe("A title of a few words for figures; the base's is not taken over.")
      .optional(),
    about: noteField.describe("What a reader should know before using it.").optional(),
    sources: sourcesField.describe("What is cited here besides the base's own sources.").optional(),
    remove: z
      .strictObject({
        rules: removedField("rules"),
        lists: removedField("lists"),
        measures: removedField("measures"),
      })
      .describe("What is left out.")
      .optional(),
    change: z
      .strictObject({
        "every-rule": z
          .strictObject(changesOf(ruleFields))
          .describe(
            "What is changed in every rule of the base that is left; null takes a field away.",
          )
          .optional(),
        rules: z.array(changedEntry("rules")).min(1).max(500).optional(),
        lists: z.array(changedEntry("lists")).min(1).max(500).optional(),
        measures: z.array(changedEntry("measures")).min(1).max(500).optional(),
        ...changedSections(),
      })
      .describe(
        "What is otherwise, by id; what is not named stays. Null takes a field or a part away.",
      )
      .optional(),
    add: z
      .strictObject({
        rules: z.array(entryOf("rules")).min(1).max(500).optional(),
        lists: z.array(entryOf("lists")).min(1).max(500).optional(),
        measures: z.array(entryOf("measures")).min(1).max(500).optional(),
      })
      .describe("What comes on top.")
      .optional(),
    ...("tests" in shape ? { tests: (shape as Record<string, z.ZodType>).tests } : {}),
  })
  .describe("A Glasshouse rulebook that amends another one.");

export type AmendmentDocument = z.output<typeof amendmentSchema>;
