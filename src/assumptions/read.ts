import { type Reading, readDocument } from "../documents/index.ts";
import { checkAssumptions } from "./check.ts";
import type { Assumption, AssumptionLedger } from "./ledger.ts";
import { type AssumptionDocument, type AssumptionsDocument, assumptionsSchema } from "./schema.ts";

/** Reads and checks a ledger of assumptions; `file` names it in diagnostics. */
export function readAssumptions(text: string, file: string): Reading<AssumptionLedger> {
  const reading = readDocument(text, file, assumptionsSchema, { check: checkAssumptions });
  if ("diagnostics" in reading) return reading;
  return { value: ledgerOf(reading.value), warnings: reading.warnings };
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
