import { text } from "../../catalogue/index.ts";
import { adultAge } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

export const firstIncome: Outcome = {
  id: "first-income",
  heading: "equality",
  kind: "effect",
  primary: false,
  title: text("First income of the children", "子女初入社會的收入", "子女初入社会的收入"),
  definition: text(
    "Mean income of an ordinary month at the age of 18, of those who were children at the launch and turn 18 in the month.",
    "推行時為兒童、當月年滿十八歲者的平均月收入。",
    "推行时为儿童、当月年满十八岁者的平均月收入。",
  ),
  unit: text("yuan a month", "元／月", "元／月"),
  better: "more",
  tolerance: 30,
  scale: 1,
  digits: 0,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { alive, cohort, birthMonth, potential } = world.columns;
    // The month that was lived; the world has turned to the next.
    const lived = world.month - 1;
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] !== 2 || alive[i] === 0 || lived - birthMonth[i] !== adultAge) continue;
      tally.sum[0] += potential[i];
      tally.n[0] += 1;
    }
  },
};
