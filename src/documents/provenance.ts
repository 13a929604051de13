import { z } from "zod";
import type { Path, Report } from "./diagnostic.ts";
import { noteField } from "./fields.ts";
import { nearest } from "./suggest.ts";

/** How good a source is (EVIDENCE.md, at the top). */
export const evidenceGrades = [
  "primary",
  "official",
  "scholarship",
  "press",
  "contested",
  "weak",
  "recalled",
] as const;

export type EvidenceGrade = (typeof evidenceGrades)[number];

const sourceKey = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "lower-case words and numbers joined by hyphens" });

/** The sources of a document, by the key under which they are cited. */
export const sourcesField = z
  .record(
    sourceKey,
    z.strictObject({
      author: z.string().min(1).max(300).describe("Who wrote or issued it.").optional(),
      year: z.int().min(1800).max(2100).describe("When it appeared.").optional(),
      title: z.string().min(1).max(400).describe("What it is called."),
      grade: z.enum(evidenceGrades).describe("How good it is as evidence."),
      url: z
        .url({ protocol: /^https?$/, error: "an address that begins with https://" })
        .max(500)
        .describe("Where it can be read.")
        .optional(),
      note: noteField.describe("What a reader should know about it.").optional(),
    }),
  )
  .describe("What the document rests on, by citation key.");

export type Sources = z.output<typeof sourcesField>;

/** Where one statement is written. */
export const citationField = z
  .strictObject({
    cite: z.string().min(1).max(60).describe("The key of a source that the document declares."),
    at: z
      .string()
      .min(1)
      .max(120)
      .describe("The place in it: an article, a row, a page.")
      .optional(),
  })
  .describe("Where this is written.");

/** The two fields by which a statement says what it rests on; it may need both. */
export const provenanceFields = {
  source: citationField.optional(),
  assumed: noteField
    .describe("What in this is assumed because no source gives it, and why so.")
    .optional(),
} as const;

export interface Provenance {
  readonly source?: z.output<typeof citationField> | undefined;
  readonly assumed?: string | undefined;
}

/** Says which citations lead nowhere and which sources nobody cites. */
export function checkCitations(
  sources: Sources,
  statements: Iterable<readonly [Path, Provenance]>,
  report: Report,
): void {
  const cited = new Set<string>();
  for (const [path, { source }] of statements) {
    if (source === undefined) continue;
    cited.add(source.cite);
    if (!Object.hasOwn(sources, source.cite)) {
      report([...path, "source", "cite"], {
        code: "unknown-source",
        message: `The source “${source.cite}” is not declared under “sources”.`,
        suggestion: nearest(source.cite, Object.keys(sources)),
      });
    }
  }
  for (const key of Object.keys(sources)) {
    if (!cited.has(key)) {
      report(["sources", key], {
        code: "unused-source",
        severity: "warning",
        atKey: true,
        message: `The source “${key}” is never cited.`,
      });
    }
  }
}
