/**
 * The circumstances that a rule may ask for, in the order of the bits of a society's `exposures` column.
 * A society stands beside a rulebook, not below it, so the words stand here as well; a test holds the two
 * lists equal.
 */
export const exposureIds = [
  "pays-bills",
  "tenant",
  "driver",
  "dog-owner",
  "trader",
  "heads-firm",
  "heads-organisation",
  "grid-officer",
  "private-debtor",
  "borrower",
  "has-elders",
  "kin-in-army",
] as const;

export type ExposureId = (typeof exposureIds)[number];
