import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const fear: Outcome = {
  id: "fear",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text("Fear to speak", "發言的恐懼", "发言的恐惧"),
  definition: text(
    "Mean fear to speak, from 0 to 100.",
    "對發言的恐懼平均值，由 0 至 100。",
    "对发言的恐惧平均值，由 0 至 100。",
  ),
  unit: text("points of 100", "百分制分數", "百分制分数"),
  better: "less",
  tolerance: 1,
  scale: 100,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => columns.fear[i] / 65536);
  },
};
