import { text } from "../../catalogue/index.ts";
import { totals } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

export const appealsGranted: Outcome = {
  id: "appeals-granted",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Appeals granted", "獲准的申訴", "获准的申诉"),
  definition: text(
    "Share of decided appeals that were granted.",
    "已裁決申訴中獲准的比例。",
    "已裁决申诉中获准的比例。",
  ),
  unit: text("% of those decided", "占已裁決的百分比", "占已裁决的百分比"),
  better: null,
  tolerance: 1,
  scale: 100,
  digits: 1,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    tally.sum[0] = world.town.totals[totals.appealsUpheld];
    tally.n[0] = world.town.totals[totals.appealsDecided];
  },
};
