import { text } from "../../catalogue/index.ts";
import { signal } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

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
  per: "own",
  measure: (world, tally) => {
    const { signals, cell } = world.columns;
    for (const i of tally.living) {
      // Who lives beyond the town says nothing here.
      if (((signals[i] >> signal.there) & 1) === 0) continue;
      tally.n[cell[i]] += 1;
      tally.sum[cell[i]] += (signals[i] >> signal.approves) & 1;
    }
  },
};
