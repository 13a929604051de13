import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const generalisedTrust: Outcome = {
  id: "generalised-trust",
  heading: "trust",
  kind: "effect",
  primary: true,
  title: text("Trust in others", "對他人的信任", "对他人的信任"),
  definition: text(
    "Mean generalised trust, from 0 (nobody can be trusted) to 100.",
    "對一般人的信任平均值，由 0（誰也不可信）至 100。",
    "对一般人的信任平均值，由 0（谁也不可信）至 100。",
  ),
  unit: text("points of 100", "百分制分數", "百分制分数"),
  better: "more",
  tolerance: 1,
  scale: 100,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => columns.trust[i] / 65536);
  },
};
