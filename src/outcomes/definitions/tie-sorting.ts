import { text } from "../../catalogue/index.ts";
import { tieSlots } from "../../society/columns.ts";
import { blacklists } from "../lists.ts";
import type { Outcome } from "../measure.ts";

export const tieSorting: Outcome = {
  id: "tie-sorting",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text(
    "Sorting of ties by standing",
    "人際關係依名單狀況而分隔",
    "人际关系按名单状况的分隔",
  ),
  definition: text(
    "Of the ties of those on a blacklist, the share that are on one too. Without sorting it is the share of the listed in the town.",
    "黑名單上者的人際關係中，對方同在黑名單上的比例。若無分隔，應等於全鎮被列入者的比例。",
    "黑名单上者的人际关系中，对方同在黑名单上的比例。若无分隔，应等于全镇被列入者的比例。",
  ),
  unit: text("% of their ties", "占其關係的百分比", "占其关系的百分比"),
  better: null,
  tolerance: 1,
  scale: 100,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { ties, listed } = world.columns;
    const black = blacklists(world);
    for (const i of tally.living) {
      if ((listed[i] & black) === 0) continue;
      for (let slot = i * tieSlots; slot < (i + 1) * tieSlots && ties[slot] >= 0; slot += 1) {
        tally.n[0] += 1;
        tally.sum[0] += +((listed[ties[slot]] & black) !== 0);
      }
    }
  },
};
