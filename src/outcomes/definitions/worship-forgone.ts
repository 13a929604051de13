import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const worshipForgone: Outcome = {
  id: "worship-forgone",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text("Worship forgone", "放棄的宗教活動", "放弃的宗教活动"),
  definition: text(
    "Share of wishes to worship that were given up.",
    "想參加宗教活動而放棄的比例。",
    "想参加宗教活动而放弃的比例。",
  ),
  unit: text("% of wishes", "占意願的百分比", "占意愿的百分比"),
  better: "less",
  tolerance: 2,
  scale: 100,
  digits: 1,
  grouped: true,
  per: "own",
  measure: (world, tally) => {
    const { wished, cohort, cell, alive } = world.columns;
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] !== 1 || alive[i] === 0 || (wished[i] & 1) === 0) continue;
      tally.n[cell[i]] += 1;
      tally.sum[cell[i]] += +((wished[i] & 2) === 0);
    }
  },
};
