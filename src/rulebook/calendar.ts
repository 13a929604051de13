import { z } from "zod";
import type { CompiledTrigger } from "./compiled.ts";

/**
 * How a scheme changes while it runs: rules that begin or end so long after the launch, and rules that begin once
 * something has come about. Both are decidable from the month and from whole numbers of the town, so that an audit
 * can tell which rules may be in force together.
 */

const whenWords = "a year or a month of the scheme, such as year 3 or month 30";

/** `year 3` or `month 30`, the first of which begin at the launch; the value read is in months since the launch. */
export const momentField = z
  .string({ error: whenWords })
  .regex(/^\s*(?:year [1-9]\d?|month [1-9]\d{0,2})\s*$/, { error: whenWords })
  .transform((text) => {
    const [unit, count] = text.trim().split(/\s+/);
    return (Number(count) - 1) * (unit === "year" ? 12 : 1);
  });

/** What a trigger may ask of the town. Appended, never reordered: the place is what a compiled trigger holds. */
export const townTotals = [
  { id: "share-listed", unit: "share", says: "the share of adults on a blacklist" },
  {
    id: "records-per-1000",
    unit: "rate",
    says: "records of the scheme in the last twelve months per 1,000 adults",
  },
  {
    id: "criticism-per-1000",
    unit: "rate",
    says: "lawful criticism, petitions and protests of the last twelve months per 1,000 adults",
  },
] as const;

const shareWords = "a share to compare with, such as >= 2 %";
const rateWords = "a number to compare with, such as >= 50";

function boundField(unit: "share" | "rate") {
  const words = unit === "share" ? shareWords : rateWords;
  const form =
    unit === "share"
      ? /^\s*(>=|<=)\s*(100|\d{1,2}(?:\.\d{1,3})?)\s?%\s*$/
      : /^\s*(>=|<=)\s*(\d{1,6}(?:\.\d{1,3})?)\s*$/;
  return z
    .string({ error: words })
    .regex(form, { error: words })
    .transform((text) => {
      const [, sign, number] = form.exec(text) as unknown as [string, string, string];
      // A share of 2 % is 20 of 1,000 adults: both kinds of bound are kept per 1,000.
      const per1000 = Number(number) * (unit === "share" ? 10 : 1);
      return { least: sign === ">=", per1000 };
    });
}

export const triggerField = z
  .strictObject({
    "share-listed": boundField("share").describe(`Compared with ${townTotals[0].says}.`).optional(),
    "records-per-1000": boundField("rate")
      .describe(`Compared with ${townTotals[1].says}.`)
      .optional(),
    "criticism-per-1000": boundField("rate")
      .describe(`Compared with ${townTotals[2].says}.`)
      .optional(),
  })
  .describe(
    "The rule begins in the February after all of this held at the end of a January, and stays in force.",
  );

export type Trigger = z.output<typeof triggerField>;

export function compileTrigger(trigger: Trigger | undefined): readonly CompiledTrigger[] | null {
  if (trigger === undefined) return null;
  return townTotals.flatMap(({ id }, total) => {
    const bound = trigger[id];
    return bound === undefined ? [] : [{ total, ...bound }];
  });
}

/** `year 3`, `month 30`. */
export function momentText(months: number): string {
  return months % 12 === 0 ? `year ${months / 12 + 1}` : `month ${months + 1}`;
}
