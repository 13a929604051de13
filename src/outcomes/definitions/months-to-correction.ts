import { text } from "../../catalogue/index.ts";
import { totals } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

export const monthsToCorrection: Outcome = {
  id: "months-to-correction",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Months to correction", "更正所需月數", "更正所需月数"),
  definition: text(
    "Months from a false record, or an entry on a list with nothing wilful behind it, to its correction by appeal or review; of those corrected.",
    "從錯誤紀錄，或並非出於故意的列名，到經申訴或複核更正所經月數；只計已更正者。",
    "从错误记录，或并非出于故意的列名，到经申诉或复核更正所经月数；只计已更正者。",
  ),
  unit: text("months", "月", "月"),
  better: null,
  tolerance: 1,
  scale: 1,
  digits: 1,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { totals: sums } = world.town;
    tally.sum[0] = sums[totals.correctedAfter];
    tally.n[0] = sums[totals.corrected];
  },
};
