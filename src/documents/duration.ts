import { z } from "zod";

/** Months in one of each unit; a month is a twelfth of 365.25 days. */
const monthsIn = { day: 1 / 30.4375, week: 7 / 30.4375, month: 1, year: 12 } as const;

/** The longest duration that is read, in months: a century. */
export const longestDuration = 1200;

const words = "a duration such as 24 months, 2 years or 180 days";

/** A duration as people write it; the value read is in whole months, days and weeks rounded up. */
export const durationField = z
  .string({ error: words })
  .regex(/^\s*\d{1,6}\s+(?:days?|weeks?|months?|years?)\s*$/, { error: words })
  .transform(monthsOf)
  .refine((months) => months >= 1 && months <= longestDuration, {
    error: "a duration from 1 day to 100 years",
  })
  .describe(
    "A duration such as 24 months, 2 years or 180 days; days and weeks are rounded up to months.",
  );

/** The same, or `for ever`, which is read as 0. */
export const lastingField = z
  .union([z.literal("for ever").transform(() => 0), durationField], {
    error: `${words}, or for ever`,
  })
  .describe("A duration such as 24 months, 2 years or 180 days, or for ever.");

function monthsOf(text: string): number {
  const [count, unit] = text.trim().split(/\s+/) as [string, string];
  const name = (unit.endsWith("s") ? unit.slice(0, -1) : unit) as keyof typeof monthsIn;
  return Math.ceil(Number(count) * monthsIn[name] - 1e-9);
}

/** A duration in words: `24 months`, `for ever`. */
export function durationText(months: number): string {
  if (months === 0) return "for ever";
  if (months % 12 === 0) return months === 12 ? "1 year" : `${months / 12} years`;
  return months === 1 ? "1 month" : `${months} months`;
}
