import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const tripsMade: Outcome = {
  id: "trips-made",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text("Trips made", "成行的旅程", "成行的行程"),
  definition: text(
    "Trips by fast train or plane that were made.",
    "實際成行的高鐵或飛機旅程。",
    "实际成行的高铁或飞机行程。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "more",
  tolerance: 2,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +((columns.trips[i] & 2) !== 0));
  },
};
