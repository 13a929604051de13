import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const obligationsKept: Outcome = {
  id: "obligations-kept",
  heading: "honesty",
  kind: "effect",
  primary: false,
  title: text("Obligations kept", "已履行的義務", "已履行的义务"),
  definition: text(
    "Share of the bills, rents, instalments, taxes and judgments due in the month that were met.",
    "當月到期的帳單、租金、分期、稅款與判決義務中獲履行的比例。",
    "当月到期的账单、租金、分期、税款与判决义务中获履行的比例。",
  ),
  unit: text("% of those due", "占到期義務的百分比", "占到期义务的百分比"),
  better: "more",
  tolerance: 0.5,
  scale: 100,
  digits: 2,
  grouped: true,
  per: "own",
  measure: (world, tally) => {
    const { kept, cohort, cell, alive } = world.columns;
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] !== 1 || alive[i] === 0) continue;
      tally.n[cell[i]] += kept[i] & 15;
      tally.sum[cell[i]] += kept[i] >> 4;
    }
  },
};
