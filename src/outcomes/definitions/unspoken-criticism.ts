import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const unspokenCriticism: Outcome = {
  id: "unspoken-criticism",
  heading: "liberty",
  kind: "effect",
  primary: true,
  title: text("Criticism wished but unspoken", "想說而未說出的批評", "想说而未说出的批评"),
  definition: text(
    "Adults who wished to voice lawful criticism in the month and kept silent.",
    "當月想表達合法批評而保持沉默的成年人。",
    "当月想表达合法批评而保持沉默的成年人。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 2,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +((columns.wished[i] & 12) === 4));
  },
};
