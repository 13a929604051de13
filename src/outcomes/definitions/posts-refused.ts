import { domainIndex, text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

const domain = 1 << domainIndex("work.public-post");

export const postsRefused: Outcome = {
  id: "posts-refused",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Public posts refused", "被拒的公職", "被拒的公职"),
  definition: text(
    "Applicants whom the scheme keeps from a free public post.",
    "因該制度而無法擔任空缺公職的申請人。",
    "因该制度而无法担任空缺公职的申请人。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
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
