import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const approval: Outcome = {
  id: "approval",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Approval of the scheme, private", "對制度的認可（內心）", "对制度的认可（内心）"),
  definition: text(
    "Adults who privately approve of the scheme.",
    "內心認可該制度的成年人。",
    "内心认可该制度的成年人。",
  ),
  unit: text("% of adults", "占成年人的百分比", "占成年人的百分比"),
  better: null,
  tolerance: 1,
  scale: 100,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +(columns.approval[i] >= 32768));
  },
};
