import { text } from "../../catalogue/index.ts";
import { signal } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

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
  per: "own",
  measure: (world, tally) => {
    const { signals, support, cell } = world.columns;
    for (const i of tally.living) {
      // Who lives beyond the town says nothing here.
      if (((signals[i] >> signal.there) & 1) === 0) continue;
      tally.n[cell[i]] += 1;
      tally.sum[cell[i]] += ((signals[i] >> signal.supports) & 1) - +(support[i] >= 32768);
    }
  },
};
