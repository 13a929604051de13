import { text } from "../../catalogue/index.ts";
import { totals } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

export const appealsDecided: Outcome = {
  id: "appeals-decided",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Appeals decided", "已裁決的申訴", "已裁决的申诉"),
  definition: text(
    "Appeals of the wronged that were decided in the month.",
    "當月就錯誤處置作出裁決的申訴。",
    "当月就错误处置作出裁决的申诉。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: null,
  tolerance: 0.1,
  scale: 1000,
  digits: 3,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    tally.sum[0] = world.town.totals[totals.appealsDecided];
    tally.n[0] = world.town.totals[totals.adults];
  },
};
