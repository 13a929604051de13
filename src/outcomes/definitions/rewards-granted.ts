import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const rewardsGranted: Outcome = {
  id: "rewards-granted",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Rewarded", "享有獎勵", "享有奖励"),
  definition: text(
    "Adults to whom the scheme opens something: priority, a waived deposit, the first place in a queue.",
    "制度給予優待的成年人：優先服務、免押金、排隊優先。",
    "制度给予优待的成年人：优先服务、免押金、排队优先。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: null,
  tolerance: 5,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { opened } = world.columns;
    sumCohort(world, tally, (i) => +(opened[i] !== 0));
  },
};
