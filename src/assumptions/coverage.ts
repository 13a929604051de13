import type { AssumptionLedger } from "./ledger.ts";

/** Those of `ids` that the ledger lacks, each once, in the order given. */
export function missingAssumptions(
  ledger: AssumptionLedger,
  ids: Iterable<string>,
): readonly string[] {
  const known = new Set(ledger.assumptions.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !known.has(id));
}

/** Those of the ledger's assumptions that are not among `ids`, in the order of the ledger. */
export function unusedAssumptions(
  ledger: AssumptionLedger,
  ids: Iterable<string>,
): readonly string[] {
  const used = new Set(ids);
  return ledger.assumptions.map(({ id }) => id).filter((id) => !used.has(id));
}
