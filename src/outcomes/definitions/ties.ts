import { text } from "../../catalogue/index.ts";
import { tieSlots } from "../../society/columns.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const ties: Outcome = {
  id: "ties",
  heading: "trust",
  kind: "effect",
  primary: false,
  title: text("Ties", "人際關係", "人际关系"),
  definition: text(
    "Mean number of ties outside the household.",
    "家庭以外人際關係的平均數目。",
    "家庭以外人际关系的平均数目。",
  ),
  unit: text("ties per adult", "每名成年人的關係數", "每名成年人的关系数"),
  better: "more",
  tolerance: 0.1,
  scale: 1,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { ties } = world.columns;
    sumCohort(world, tally, (i) => {
      let count = 0;
      while (count < tieSlots && ties[i * tieSlots + count] >= 0) count += 1;
      return count;
    });
  },
};
