import { text } from "../../catalogue/index.ts";
import { signal } from "../../world/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const opinionGap: Outcome = {
  id: "opinion-gap",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text(
    "Gap between stated and private support",
    "口頭支持與內心支持的落差",
    "口头支持与内心支持的落差",
  ),
  definition: text(
    "Adults who say that they support the authorities and privately do not.",
    "口頭上支持當局而內心並不支持的成年人。",
    "口头上支持当局而内心并不支持的成年人。",
  ),
  unit: text("% of adults", "占成年人的百分比", "占成年人的百分比"),
  better: "less",
  tolerance: 1,
  scale: 100,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(
      world,
      tally,
      (i) => ((columns.signals[i] >> signal.supports) & 1) - +(columns.support[i] >= 32768),
    );
  },
};
