import { text } from "../../catalogue/index.ts";
import { kindOf, wilfulFlag } from "../../world/index.ts";
import { isBreach, isGrave } from "../kinds.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const graveBreaches: Outcome = {
  id: "grave-breaches",
  heading: "honesty",
  kind: "effect",
  primary: false,
  title: text("Grave wilful breaches", "嚴重的故意違規", "严重的故意违规"),
  definition: text(
    "Wilful breaches of gravity 5 or more (offences and crimes).",
    "嚴重程度為 5 級或以上的故意違規（違法與犯罪）。",
    "严重程度为 5 级或以上的故意违规（违法与犯罪）。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 0.5,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) =>
    countEvents(
      world,
      tally,
      "acts",
      (word) =>
        isBreach[kindOf(word)] === 1 && isGrave[kindOf(word)] === 1 && (word & wilfulFlag) !== 0,
    ),
};
