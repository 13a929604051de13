import { text } from "../../catalogue/index.ts";
import { kindOf } from "../../world/index.ts";
import { petition, protest as protestKind } from "../kinds.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const protest: Outcome = {
  id: "protest",
  heading: "harmony",
  kind: "effect",
  primary: false,
  title: text("Petition and protest", "陳情與抗議", "信访与抗议"),
  definition: text(
    "Petitions and peaceful protests. Fewer counts as better on the makers’ terms.",
    "陳情（信訪）與和平抗議。依設計者的定義，越少越好。",
    "信访与和平抗议。按设计者的定义，越少越好。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 0.1,
  scale: 1000,
  digits: 2,
  grouped: false,
  per: "cohort",
  measure: (world, tally) =>
    countEvents(
      world,
      tally,
      "acts",
      (word) => kindOf(word) === petition || kindOf(word) === protestKind,
    ),
};
