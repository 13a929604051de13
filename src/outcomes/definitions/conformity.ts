import { text } from "../../catalogue/index.ts";
import { kindOf, wilfulFlag } from "../../world/index.ts";
import { isBreach } from "../kinds.ts";
import type { Outcome } from "../measure.ts";

export const conformity: Outcome = {
  id: "conformity",
  heading: "harmony",
  kind: "effect",
  primary: false,
  title: text("Conformity", "守規程度", "守规程度"),
  definition: text(
    "Share of adults without any wilful breach in the month.",
    "當月沒有任何故意違規的成年人比例。",
    "当月没有任何故意违规的成年人比例。",
  ),
  unit: text("% of adults", "占成年人的百分比", "占成年人的百分比"),
  better: "more",
  tolerance: 0.5,
  scale: 100,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { alive, cohort } = world.columns;
    const breached = new Set<number>();
    for (const block of world.blocks) {
      const { words, length } = block.acts;
      for (let e = 0; e < length; e += 1) {
        const word = words[2 * e + 1];
        if (isBreach[kindOf(word)] === 1 && (word & wilfulFlag) !== 0) breached.add(words[2 * e]);
      }
    }
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] !== 1 || alive[i] === 0) continue;
      tally.n[0] += 1;
      tally.sum[0] += +!breached.has(i);
    }
  },
};
