import { text } from "../../catalogue/index.ts";
import { kindOf, wilfulFlag } from "../../world/index.ts";
import { isBreach } from "../kinds.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const wilfulBreaches: Outcome = {
  id: "wilful-breaches",
  heading: "honesty",
  kind: "effect",
  primary: true,
  title: text("Wilful breaches", "故意失信行為", "故意失信行为"),
  definition: text(
    "Breaches that residents could have avoided: obligations withheld though they could be paid, and temptations taken. All kinds, recorded or not.",
    "居民本可避免的違規：有能力卻不履行的義務，以及一時受誘的違規；不論種類，也不論是否留下紀錄。",
    "居民本可避免的违规：有能力却不履行的义务，以及一时受诱的违规；不论种类，也不论是否留下记录。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 5,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) =>
    countEvents(
      world,
      tally,
      "acts",
      (word) => isBreach[kindOf(word)] === 1 && (word & wilfulFlag) !== 0,
    ),
};
