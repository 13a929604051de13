import {
  checkCitations,
  type Path,
  type Reading,
  readDocument,
  type Report,
} from "../documents/index.ts";
import {
  amendAssumptions,
  type AssumptionsAmendment,
  assumptionsAmendmentSchema,
} from "./amendment.ts";
import { checkAssumptions } from "./check.ts";
import type { Assumption, AssumptionLedger } from "./ledger.ts";
import { type AssumptionDocument, type AssumptionsDocument, assumptionsSchema } from "./schema.ts";

/** Gives the text of the file that an amendment names; undefined when there is none. Nothing is opened here. */
export type LedgerText = (file: string) => string | undefined;

/**
 * Reads and checks a ledger of assumptions; `file` names it in diagnostics. One that amends another is given as the
 * whole that comes of it.
 *
 * @param base finds the ledger that another amends; what it amends is whole, and no amendment itself
 */
export function readAssumptions(
  text: string,
  file: string,
  base?: LedgerText,
): Reading<AssumptionLedger> {
  const reading = /^["']?amends["']?\s*:/m.test(text)
    ? readAmendment(text, file, base)
    : readDocument(text, file, assumptionsSchema, { check: checkAssumptions });
  if ("diagnostics" in reading) return reading;
  return { value: ledgerOf(reading.value), warnings: reading.warnings };
}

function readAmendment(
  text: string,
  file: string,
  base: LedgerText | undefined,
): Reading<AssumptionsDocument> {
  let whole: AssumptionsDocument | null = null;
  const reading = readDocument(text, file, assumptionsAmendmentSchema, {
    check(amendment, report) {
      const found = readBase(amendment.amends, base, report);
      if (found === null) return;
      whole = amendAssumptions(found, amendment, report);
      const statements = Object.entries(amendment.assumptions).map(
        ([id, change]) => [["assumptions", id], change] as const,
      );
      checkCitations(amendment.sources ?? {}, statements, report);
      // The base was in order: what is wrong now, is so by this amendment, and stands there.
      checkAssumptions(whole, (path, remark) => {
        if (path[0] === "assumptions" && Object.hasOwn(amendment.assumptions, String(path[1])))
          report(placeIn(amendment, path), remark);
      });
    },
  });
  if ("diagnostics" in reading) return reading;
  if (whole === null) throw new Error(`the amendment ${file} was read without its base`);
  return { value: whole, warnings: reading.warnings };
}

/** The field itself where the amendment has it, otherwise the assumption. */
function placeIn({ assumptions }: AssumptionsAmendment, [head, id, field, ...rest]: Path): Path {
  return field !== undefined && Object.hasOwn(assumptions[String(id)] ?? {}, String(field))
    ? [head, id, field, ...rest]
    : [head, id];
}

function readBase(
  name: string,
  base: LedgerText | undefined,
  report: Report,
): AssumptionsDocument | null {
  const text = base?.(name);
  if (text === undefined) {
    report(["amends"], {
      code: "base-missing",
      message: `The ledger “${name}” that this one amends is not beside it.`,
    });
    return null;
  }
  const reading = readDocument(text, name, assumptionsSchema, { check: checkAssumptions });
  if ("value" in reading) return reading.value;
  const error = reading.diagnostics.find(({ severity }) => severity === "error");
  report(["amends"], {
    code: "base-wrong",
    message: `The ledger “${name}” has errors of its own, or amends another: ${error?.message ?? ""} (line ${error?.line ?? 1}).`,
  });
  return null;
}

function ledgerOf(document: AssumptionsDocument): AssumptionLedger {
  const assumptions = Object.entries(document.assumptions).map(([id, one]) =>
    assumptionOf(id, one),
  );
  return { id: document.id, title: document.title, sources: document.sources ?? {}, assumptions };
}

function assumptionOf(id: string, one: AssumptionDocument): Assumption {
  const common = {
    id,
    title: one.title ?? null,
    grade: one.grade,
    source: one.source === undefined ? null : { cite: one.source.cite, at: one.source.at ?? "" },
    assumed: one.assumed ?? null,
    drives: one.drives,
    can: one.can,
  };
  if ("forms" in one) return { ...common, type: "form", default: one.default, forms: one.forms };
  const [low, high] = one.range;
  return {
    ...common,
    type: "number",
    unit: one.unit,
    default: one.default,
    low,
    high,
    shape: one.shape,
  };
}
