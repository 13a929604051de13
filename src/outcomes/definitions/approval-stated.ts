import { text } from "../../catalogue/index.ts";
import { signal } from "../../world/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const approvalStated: Outcome = {
  id: "approval-stated",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Approval of the scheme, stated", "對制度的認可（口頭）", "对制度的认可（口头）"),
  definition: text(
    "Adults who say that they approve of the scheme, out of conviction or out of fear.",
    "出於信念或出於恐懼而表示認可該制度的成年人。",
    "出于信念或出于恐惧而表示认可该制度的成年人。",
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
    sumCohort(world, tally, (i) => (columns.signals[i] >> signal.approves) & 1);
  },
};
