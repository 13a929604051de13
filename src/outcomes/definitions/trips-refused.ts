import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const tripsRefused: Outcome = {
  id: "trips-refused",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Trips refused", "遭拒的旅程", "被拒的行程"),
  definition: text(
    "Trips by fast train or plane refused by the scheme.",
    "因該制度而遭拒的高鐵或飛機旅程。",
    "因该制度而被拒的高铁或飞机行程。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 0.1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +((columns.trips[i] & 4) !== 0));
  },
};
