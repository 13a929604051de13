import { z } from "zod";
import type { languages } from "../catalogue/index.ts";

/** The version of the languages of Glasshouse's documents. */
export const documentVersion = z
  .literal(1, { error: "1, the version of the language" })
  .describe("The version of the language in which the document is written.");

/** Lower-case words joined by hyphens. */
export const idField = z
  .string({ error: idWords() })
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: idWords() });

function idWords(): string {
  return "lower-case words joined by hyphens, such as late-utility";
}

const inOneLanguage = z.string().trim().min(1).max(400);

/** One text in every language of Glasshouse. */
export const textField = z
  .strictObject({
    en: inOneLanguage.describe("English"),
    "zh-Hant": inOneLanguage.describe("繁體中文"),
    "zh-Hans": inOneLanguage.describe("简体中文"),
  } satisfies Record<(typeof languages)[number], z.ZodType>)
  .describe("The text in every language; the two Chinese forms are written, not converted.");

/** One sentence or two, in English, for who reads the file. */
export const noteField = z.string().trim().min(3).max(2000);

const shareWords = "a share between 0 and 1, or a percentage such as 60 %";

/** A share of a whole: 0.6 or 60 %. The value read is between 0 and 1. */
export const shareField = z
  .union(
    [
      z.number().min(0, { error: shareWords }).max(1, { error: shareWords }),
      z
        .string()
        .regex(/^\s*(?:100(?:\.0{1,9})?|\d{1,2}(?:\.\d{1,9})?)\s?%\s*$/)
        .transform((text) => Number.parseFloat(text) / 100),
    ],
    { error: shareWords },
  )
  .describe("A share: a number between 0 and 1, or a percentage such as 60 %.");
