import { text } from "../../catalogue/index.ts";
import { wellbeingHistogram, wellbeingUnit } from "../wellbeing.ts";
import type { Outcome } from "../measure.ts";

export const wellbeingBottom: Outcome = {
  id: "wellbeing-bottom",
  heading: "equality",
  kind: "effect",
  primary: true,
  title: text("Wellbeing of the worst-off tenth", "處境最差一成人的福祉", "处境最差一成人的福祉"),
  definition: text(
    "Mean wellbeing of the tenth of adults with the lowest wellbeing in the month.",
    "當月福祉最低的一成成年人的平均福祉。",
    "当月福祉最低的一成成年人的平均福祉。",
  ),
  unit: text("points of 100", "百分制分數", "百分制分数"),
  better: "more",
  tolerance: 0.5,
  scale: 100,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const counts = wellbeingHistogram(world, tally.living);
    let left = Math.floor(counts.reduce((sum, count) => sum + count, 0) / 10);
    for (let value = 0; value < counts.length && left > 0; value += 1) {
      const taken = Math.min(left, counts[value]);
      tally.sum[0] += (taken * value) / wellbeingUnit;
      tally.n[0] += taken;
      left -= taken;
    }
  },
};
