import { text } from "../../catalogue/index.ts";
import { faultyEntry, struckEntry } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

export const faultyEntries: Outcome = {
  id: "faulty-entries",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Duplicated or stale entries", "重複或過期的紀錄", "重复或过期的记录"),
  definition: text(
    "Entries in force that repeat another entry about the same act, or whose time is over.",
    "仍有效力、但重複記載同一行為或已過期限的紀錄。",
    "仍有效力、但重复记载同一行为或已过期限的记录。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: null,
  tolerance: 1,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { cohort, cell, alive } = world.columns;
    for (const { ledger } of world.blocks) {
      for (const { words, length } of ledger.months) {
        for (let e = 0; e < length; e += 1) {
          const i = words[2 * e];
          if ((words[2 * e + 1] & (faultyEntry | struckEntry)) !== faultyEntry) continue;
          if (cohort[i] === 1 && alive[i] === 1) tally.sum[cell[i]] += 1;
        }
      }
    }
  },
};
