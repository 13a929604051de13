import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const disputes: Outcome = {
  id: "disputes",
  heading: "harmony",
  kind: "effect",
  primary: false,
  title: text("Disputes", "糾紛", "纠纷"),
  definition: text("Disputes among neighbours.", "鄰里之間的糾紛。", "邻里之间的纠纷。"),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => columns.dispute[i]);
  },
};
