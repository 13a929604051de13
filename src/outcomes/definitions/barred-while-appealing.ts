import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const barredWhileAppealing: Outcome = {
  id: "barred-while-appealing",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Barred while appealing", "申訴期間仍受限制", "申诉期间仍受限制"),
  definition: text(
    "Adults to whom a measure closes something while their appeal is pending.",
    "申訴尚未裁決，而仍受措施限制的成年人。",
    "申诉尚未裁决，而仍受措施限制的成年人。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: null,
  tolerance: 0.1,
  scale: 1000,
  digits: 3,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { denied, appealMonth } = world.columns;
    sumCohort(world, tally, (i) => +(denied[i] !== 0 && appealMonth[i] >= 0));
  },
};
