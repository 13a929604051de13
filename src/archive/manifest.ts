import { z } from "zod";
import { type Language, standings } from "../catalogue/index.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const texts = z.strictObject({
  en: z.string(),
  "zh-Hant": z.string(),
  "zh-Hans": z.string(),
} satisfies Record<Language, z.ZodType>);
const standing = z.enum(standings.map((one) => one.id));

/** Everything that is needed to run a run again, and to tell whether it came out the same. It names no time. */
export const manifestSchema = z.strictObject({
  /** Version of this format. */
  glasshouse: z.literal(1),
  engine: z.strictObject({
    /** Version of the program. */
    version: z.string(),
    /** Version of the model: equal models give equal bits. */
    model: z.string(),
    node: z.string(),
  }),
  disclaimer: texts,
  study: z.strictObject({ id: z.string(), title: texts, question: texts.nullable() }),
  command: z.string(),
  arms: z.array(
    z.strictObject({
      arm: z.string(),
      title: texts,
      standing: standing.nullable(),
      rulebook: z.string().nullable(),
    }),
  ),
  seeds: z.array(z.int().min(0)),
  residents: z.int(),
  pastMonths: z.int(),
  months: z.int(),
  /** Months after the launch that the verdict is about: `from` up to but without `to`. */
  window: z.strictObject({ from: z.int(), to: z.int() }),
  primary: z.array(z.string()),
  leastListed: z.number(),
  inputs: z.array(
    z.strictObject({
      role: z.enum(["study", "society", "assumptions", "rulebook", "base"]),
      /** Below `inputs/`. */
      path: z.string(),
      sha256,
    }),
  ),
  /** Hashes of each world's columns at the launch and, by arm, at the end. */
  worlds: z.array(
    z.strictObject({
      seed: z.int(),
      launch: z.string(),
      end: z.record(z.string(), z.string()),
    }),
  ),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      rows: z.int(),
      /** Over what the table says: the one that a reproduction must meet. */
      hash: sha256,
      columns: z.array(z.strictObject({ name: z.string(), hash: sha256 })),
      /** Over the file's bytes: tells quickly that a file is as it was written. */
      bytes: sha256,
    }),
  ),
  /** Hashes of further files over their bytes. */
  files: z.array(z.strictObject({ path: z.string(), sha256 })),
});

export interface Manifest extends z.output<typeof manifestSchema> {}
