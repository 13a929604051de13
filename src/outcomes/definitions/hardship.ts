import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const hardship: Outcome = {
  id: "hardship",
  heading: "welfare",
  kind: "effect",
  primary: false,
  title: text("Hardship", "生活困難", "生活困难"),
  definition: text(
    "Adults whose household could not cover subsistence in the month.",
    "當月所在家庭無法維持基本生活的成年人。",
    "当月所在家庭无法维持基本生活的成年人。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: "less",
  tolerance: 1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => columns.hardship[i]);
  },
};
