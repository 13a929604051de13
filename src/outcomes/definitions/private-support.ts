import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const privateSupport: Outcome = {
  id: "private-support",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text("Private support of the authorities", "對當局的支持（內心）", "对当局的支持（内心）"),
  definition: text(
    "Adults who privately support the authorities.",
    "內心支持當局的成年人。",
    "内心支持当局的成年人。",
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
    sumCohort(world, tally, (i) => +(columns.support[i] >= 32768));
  },
};
