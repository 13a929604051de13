import { domainIndex, text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

const domain = 1 << domainIndex("work.promotion");

export const promotionsRefused: Outcome = {
  id: "promotions-refused",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Passed over for promotion", "升遷遭拒", "晋升被拒"),
  definition: text(
    "Employees considered for promotion whom the scheme keeps from it.",
    "獲考慮升遷、但因該制度而不得升遷的員工。",
    "获考虑晋升、但因该制度而不得晋升的雇员。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: null,
  tolerance: 0.1,
  scale: 1000,
  digits: 3,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { refused } = world.columns;
    sumCohort(world, tally, (i) => +((refused[i] & domain) !== 0));
  },
};
