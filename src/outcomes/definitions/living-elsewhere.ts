import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const livingElsewhere: Outcome = {
  id: "living-elsewhere",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text("Living elsewhere", "遷居外地", "迁居外地"),
  definition: text(
    "Adults of the town who live in the other jurisdiction at the end of the month.",
    "月底居於另一轄區的本鎮成年人。",
    "月底居于另一辖区的本镇成年人。",
  ),
  unit: text("% of adults", "占成年人的百分比", "占成年人的百分比"),
  better: null,
  tolerance: 0.5,
  scale: 100,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { elsewhere } = world.columns;
    sumCohort(world, tally, (i) => elsewhere[i]);
  },
};
