import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const kinBurdened: Outcome = {
  id: "kin-burdened",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Under a measure for another’s act", "因他人行為而受限制", "因他人行为而受限制"),
  definition: text(
    "Residents of the launch cohort, children included, to whom a domain of life is closed because of somebody else.",
    "推行時的居民（包括兒童）中，因他人的行為而有生活領域被關閉者。",
    "推行时的居民（包括儿童）中，因他人的行为而有生活领域被关闭者。",
  ),
  unit: text("per 1,000 residents", "每千名居民", "每千名居民"),
  better: "less",
  tolerance: 0.5,
  scale: 1000,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { alive, cohort, closed, denied } = world.columns;
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] === 0 || alive[i] === 0) continue;
      tally.n[0] += 1;
      tally.sum[0] += +((closed[i] & ~denied[i]) !== 0);
    }
  },
};
