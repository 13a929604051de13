import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const worklessness: Outcome = {
  id: "worklessness",
  heading: "welfare",
  kind: "effect",
  primary: false,
  title: text("Looking for work", "正在找工作", "正在找工作"),
  definition: text(
    "Adults who want work and have none.",
    "想工作而沒有工作的成年人。",
    "想工作而没有工作的成年人。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: "less",
  tolerance: 1,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +(columns.workless[i] > 0));
  },
};
