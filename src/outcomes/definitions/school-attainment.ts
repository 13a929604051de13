import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const schoolAttainment: Outcome = {
  id: "school-attainment",
  heading: "equality",
  kind: "effect",
  primary: false,
  title: text("Schooling of the children", "子女的學業成就", "子女的学业成就"),
  definition: text(
    "Mean school attainment of those who were children at the launch, in years of ordinary schooling.",
    "推行時為兒童者的平均學業成就，以一般就學年數計。",
    "推行时为儿童者的平均学业成就，以一般就学年数计。",
  ),
  unit: text("years", "年", "年"),
  better: "more",
  tolerance: 0.05,
  scale: 1,
  digits: 3,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { alive, cohort, attainment } = world.columns;
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] !== 2 || alive[i] === 0) continue;
      tally.sum[0] += attainment[i] / 256;
      tally.n[0] += 1;
    }
  },
};
