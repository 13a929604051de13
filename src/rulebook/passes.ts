import { z } from "zod";
import type { Path, Report } from "../documents/index.ts";
import type { CompiledPass, CompiledPassing } from "./compiled.ts";

/** Who can bear a part of what a record costs or brings the subject. */
export const bearers = ["head", "employees", "household", "children", "organisation"] as const;
export type Bearer = (typeof bearers)[number];

const partWords = "points such as -50, or a share of the subject's points such as 50 %";

/** Points, or a share of the points that the subject gets. */
const partField = z
  .union(
    [
      z.int().min(-100_000).max(100_000),
      z
        .string()
        .regex(/^\s*(?:100|\d{1,2}(?:\.\d{1,4})?)\s?%\s*$/)
        .transform((text) => ({ share: Number.parseFloat(text) / 100 })),
    ],
    { error: partWords },
  )
  .optional();

/** `passes-to` of a rule. */
export const passesField = z
  .strictObject({
    head: partField.describe("Whoever heads the company or organisation at the time."),
    employees: partField.describe("Each employee of the company, its head apart."),
    household: partField.describe(
      "Each other adult of the household: the subject's, or its head's.",
    ),
    children: partField.describe(
      "Each minor child: the subject's, or its head's. It has no score before 18; what is in force then counts.",
    ),
    organisation: partField.describe("The company or organisation that the subject heads."),
  } satisfies Record<Bearer, typeof partField>)
  .describe("Who else bears a part: points, or a share of the subject's points.");

export type Passes = z.output<typeof passesField>;

/** Who can bear for whom: a person has no head and no staff, a body no family but its head's. */
const bearersOf: Readonly<Record<"resident" | "company" | "organisation", readonly Bearer[]>> = {
  resident: ["household", "children", "organisation"],
  company: ["head", "employees", "household", "children"],
  organisation: ["head", "household", "children"],
};

export function checkPasses(
  passes: Passes | undefined,
  subject: keyof typeof bearersOf,
  movesPoints: boolean,
  path: Path,
  report: Report,
): void {
  if (passes === undefined) return;
  const known = bearersOf[subject];
  for (const bearer of bearers) {
    const part = passes[bearer];
    if (part === undefined) continue;
    if (!known.includes(bearer)) {
      report([...path, "passes-to", bearer], {
        code: "nobody-bears",
        message: `A rule about a ${subject} cannot pass anything to “${bearer}”.`,
        atKey: true,
        expected: known.join(", "),
      });
    } else if (typeof part === "object" && !movesPoints) {
      report([...path, "passes-to", bearer], {
        code: "share-of-nothing",
        message: "A share is passed of points, and this rule moves none.",
        expected: "points such as -50",
      });
    }
  }
}

export function compilePasses(passes: Passes | undefined): CompiledPassing | null {
  if (passes === undefined) return null;
  const compiled = Object.fromEntries(
    bearers.map((bearer) => [bearer, compilePass(passes[bearer])]),
  ) as unknown as CompiledPassing;
  return bearers.some((bearer) => compiled[bearer] !== null) ? compiled : null;
}

function compilePass(part: Passes[Bearer]): CompiledPass | null {
  if (part === undefined) return null;
  const pass = typeof part === "number" ? { points: part, share: 0 } : { points: 0, ...part };
  return pass.points === 0 && pass.share === 0 ? null : pass;
}
