import { z } from "zod";
import { type AttributeId, attributes } from "../catalogue/index.ts";
import type { CompiledBodyWhere, CompiledPredicate } from "./compiled.ts";
import { exposureIds } from "./exposures.ts";

/** No resident is older. */
export const oldest = 150;

const ageWords = "an age such as >= 18, < 60 or 18 to 60";

/** An age as a comparison; the value read has both ends included, in whole years. */
const ageField = z
  .string({ error: ageWords })
  .regex(/^\s*(?:(?:>=|<=|>|<|=)\s*\d{1,3}|\d{1,3}\s+to\s+\d{1,3})\s*$/, { error: ageWords })
  .transform(agesOf)
  .refine(({ least, most }) => least <= most && most <= oldest, {
    error: `ages from 0 to ${oldest}, the lower one first`,
  })
  .describe("The ages meant, in whole years: >= 18, < 60, or 18 to 60 with both ends included.");

function agesOf(text: string): { least: number; most: number } {
  const numbers = text.match(/\d+/g)!.map(Number);
  const [first, second] = numbers as [number, number | undefined];
  if (second !== undefined) return { least: first, most: second };
  if (text.includes(">=")) return { least: first, most: oldest };
  if (text.includes("<=")) return { least: 0, most: first };
  if (text.includes(">")) return { least: first + 1, most: oldest };
  if (text.includes("<")) return { least: 0, most: first - 1 };
  return { least: first, most: first };
}

function levelsField<const L extends string>(levels: readonly L[], meaning: string) {
  return z.array(z.enum(levels)).min(1).max(levels.length).describe(meaning).optional();
}

function levelsOf<A extends AttributeId>(attribute: A) {
  type Level = (typeof attributes)[A]["levels"][number]["id"];
  const levels = attributes[attribute].levels.map((level) => level.id) as Level[];
  return levelsField(levels, `The levels of ${attributes[attribute].title.en} meant; any of them.`);
}

/** The forms of organisations, in the order of a society's codes; a test holds the two lists equal. */
export const formIds = ["charity", "foundation", "religious", "foreign-ngo"] as const;

const fundingIds = ["domestic", "foreign"] as const;

/** Codes of a society; state offices are no companies. */
const ownershipIds = ["state-office", "state", "private"] as const;

/** Whom a rule asks about: all that is said must hold of the subject. */
export const whereField = z
  .strictObject({
    age: ageField.optional(),
    sex: levelsOf("sex"),
    residence: levelsOf("residence"),
    nationality: levelsOf("nationality"),
    ethnicity: levelsOf("ethnicity"),
    faith: levelsOf("faith"),
    party: levelsOf("party"),
    education: levelsOf("education"),
    occupation: levelsOf("occupation"),
    exposure: levelsField(exposureIds, "The circumstances meant; any of them."),
    form: levelsField(formIds, "Of organisations: the forms meant; any of them."),
    funding: levelsField(fundingIds, "Of organisations: where their money is from."),
    ownership: levelsField(["state", "private"], "Of companies: who owns them."),
  })
  .describe("Whom the rule is about; all that is said must hold. Without it: everybody.");

export type Where = z.output<typeof whereField>;

/** The predicates of a `where`, in the order of the schema. */
export function compileWhere(where: Where | undefined): readonly CompiledPredicate[] {
  if (where === undefined) return [];
  const { age, exposure, form: _form, funding: _funding, ownership: _owner, ...levels } = where;
  const compiled: CompiledPredicate[] = [];
  if (age !== undefined) compiled.push({ on: "age", least: age.least, most: age.most });
  for (const attribute of Object.keys(attributes) as AttributeId[]) {
    const wanted: readonly string[] | undefined = levels[attribute];
    if (wanted === undefined) continue;
    const known: readonly { readonly id: string }[] = attributes[attribute].levels;
    const bits = known.reduce(
      (set, { id }, code) => (wanted.includes(id) ? set | (1 << code) : set),
      0,
    );
    compiled.push({ on: "attribute", attribute, levels: bits });
  }
  if (exposure !== undefined) {
    const bits = exposureIds.reduce(
      (set, id, bit) => (exposure.includes(id) ? set | (1 << bit) : set),
      0,
    );
    compiled.push({ on: "exposure", bits });
  }
  return compiled;
}

/** What a `where` asks of a body: all bits where it asks nothing. */
export function compileBodyWhere(where: Where | undefined): CompiledBodyWhere {
  const bits = (known: readonly string[], wanted: readonly string[] | undefined) =>
    wanted === undefined
      ? -1
      : known.reduce((set, id, code) => (wanted.includes(id) ? set | (1 << code) : set), 0);
  return {
    form: bits(formIds, where?.form),
    funding: bits(fundingIds, where?.funding),
    ownership: bits(ownershipIds, where?.ownership),
  };
}
