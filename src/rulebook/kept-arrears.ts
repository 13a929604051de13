import type { KindId } from "../catalogue/index.ts";

/**
 * The kinds of act whose arrears are kept, so that one can tell later whether they have been made good: bills, loans,
 * and what a court ordered.
 */
export const keptArrears = [
  "utilities.late-payment",
  "finance.loan-arrears",
  "justice.non-performance",
] as const satisfies readonly KindId[];
