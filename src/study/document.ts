import { z } from "zod";
import {
  documentVersion,
  durationField,
  either,
  idField,
  nearest,
  readDocument,
  type Reading,
  textField,
} from "../documents/index.ts";

/** A study as it is written: which documents, which arms, how many worlds, and what is compared. */
export interface StudyDocument extends z.output<typeof studySchema> {}

/** A path to a document, relative to the study's own file. */
const pathField = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\\\0]+$/, { error: "a path with forward slashes, relative to this file" });

const seedField = z
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER - 100_000);

/** The most residents, worlds and years that a study may ask for; memory sets a lower limit. */
export const studyLimits = {
  leastResidents: 1000,
  mostResidents: 50_000_000,
  mostWorlds: 10_000,
  mostYears: 100,
};

export const studySchema = z
  .strictObject({
    glasshouse: documentVersion,
    id: idField.describe("The study's name, also that of its folder."),
    title: textField.describe("The title of the study."),
    question: textField.describe("What the study asks.").optional(),
    society: pathField.describe("The society document."),
    assumptions: pathField.describe("The document of assumptions."),
    arms: z
      .array(z.union([z.literal("none"), pathField]))
      .min(2)
      .max(20)
      .describe("The arms: none first, then rulebook documents."),
    residents: z
      .int()
      .min(studyLimits.leastResidents)
      .max(studyLimits.mostResidents)
      .describe("Residents of each world."),
    past: z
      .union([z.literal("none").transform(() => 0), durationField], {
        error: "a duration such as 5 years, or none",
      })
      .describe("How long every world lives without a scheme before the launch."),
    length: durationField.describe("How long the arms run after the launch."),
    worlds: z
      .int()
      .min(1)
      .max(studyLimits.mostWorlds)
      .describe("Number of worlds: the replicates over which intervals are made."),
    "first-seed": seedField.describe("Seed of the first world; the others follow one by one."),
    window: z
      .strictObject({
        "from-year": z.int().min(1).max(studyLimits.mostYears).describe("First year that counts."),
        "to-year": z.int().min(1).max(studyLimits.mostYears).describe("Last year that counts."),
      })
      .describe("The years after the launch that the verdict is about; the first year is 1."),
    primary: z
      .array(idField)
      .max(12)
      .describe("The few outcomes that the verdict rests on, declared before the run."),
    groups: z
      .strictObject({
        "least-listed": z
          .number()
          .min(1)
          .max(100_000)
          .describe(
            "Groups with fewer expected listed residents are shown and never named as the worst.",
          ),
      })
      .describe("How groups are judged."),
  })
  .describe("A study: arms × worlds, and what is compared.");

/**
 * Reads a study document. `file` is a name for the diagnostics; nothing is opened.
 *
 * @param outcomes ids of the outcomes that the engine measures
 */
export function readStudy(
  text: string,
  file: string,
  outcomes: readonly string[],
): Reading<StudyDocument> {
  return readDocument(text, file, studySchema, {
    check(study, report) {
      if (study.arms[0] !== "none") {
        report(["arms", 0], {
          code: "baseline-missing",
          message: "The first arm is the one without a scheme.",
          expected: "none",
        });
      }
      for (const [place, arm] of study.arms.entries()) {
        if (study.arms.indexOf(arm) < place) {
          report(["arms", place], {
            code: "arm-twice",
            message: "This arm stands in the study already.",
          });
        }
      }
      for (const [place, outcome] of study.primary.entries()) {
        if (!outcomes.includes(outcome)) {
          report(["primary", place], {
            code: "unknown-outcome",
            message: `No outcome is called “${outcome}”.`,
            expected: either(outcomes),
            suggestion: nearest(outcome, outcomes),
          });
        }
      }
      if (study.length % 12 !== 0) {
        report(["length"], {
          code: "broken-year",
          message: "A study runs for whole years.",
          expected: "a duration such as 10 years",
        });
      }
      const { "from-year": from, "to-year": to } = study.window;
      if (from > to || to * 12 > study.length) {
        report(["window"], {
          code: "window-outside",
          message: "The window of the verdict must lie within the years of the study.",
        });
      }
    },
  });
}
