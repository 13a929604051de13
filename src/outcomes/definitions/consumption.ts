import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const consumption: Outcome = {
  id: "consumption",
  heading: "welfare",
  kind: "effect",
  primary: false,
  title: text("Consumption", "消費", "消费"),
  definition: text("Mean consumption of adults.", "成年人的平均消費。", "成年人的平均消费。"),
  unit: text("yuan a month", "元／月", "元／月"),
  better: "more",
  tolerance: 20,
  scale: 1,
  digits: 0,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => columns.consumption[i]);
  },
};
