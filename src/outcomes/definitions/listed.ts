import { text } from "../../catalogue/index.ts";
import { blacklists } from "../lists.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const listed: Outcome = {
  id: "listed",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("On a blacklist", "被列入黑名單", "被列入黑名单"),
  definition: text(
    "Adults who stand on a blacklist at the end of the month.",
    "月底在黑名單上的成年人。",
    "月底在黑名单上的成年人。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: null,
  tolerance: 1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { listed } = world.columns;
    const black = blacklists(world);
    sumCohort(world, tally, (i) => +((listed[i] & black) !== 0));
  },
};
