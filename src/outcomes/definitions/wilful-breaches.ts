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
    "居民本可避免的違規：有能力履行而拒不履行的義務，以及受誘惑而作出的違規。不論種類、不論是否被記錄。",
    "居民本可避免的违规：有能力履行而拒不履行的义务，以及受诱惑而作出的违规。不论种类、不论是否被记录。",
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
