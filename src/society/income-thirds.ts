import type { HouseholdColumns } from "./columns.ts";

/** By household: 0, 1, 2 for the lowest, middle and highest third of income per head. */
export function incomeThirds(households: HouseholdColumns, income: Int32Array): Uint8Array {
  const { count, first, residents } = households;
  const perHead = new Int32Array(count);
  for (let h = 0; h < count; h += 1) {
    let sum = 0;
    for (let i = first[h]; i < first[h] + residents[h]; i += 1) sum += income[i];
    perHead[h] = Math.floor(sum / residents[h]);
  }
  const sorted = Int32Array.from(perHead).sort();
  const lower = sorted[Math.floor(count / 3)];
  const upper = sorted[Math.floor((2 * count) / 3)];
  return Uint8Array.from(perHead, (yuan) => (yuan < lower ? 0 : yuan < upper ? 1 : 2));
}
