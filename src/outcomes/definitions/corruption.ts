import { text } from "../../catalogue/index.ts";
import { boughtFlag, kindOf } from "../../world/index.ts";
import { corruption as corruptionKind } from "../kinds.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const corruption: Outcome = {
  id: "corruption",
  heading: "governance",
  kind: "effect",
  primary: false,
  title: text("Bribes taken", "受賄", "受贿"),
  definition: text(
    "Bribes taken by those who hold public posts, and by grid officers for records left out.",
    "公職人員收賄，以及網格員收錢後不予記錄的行為。",
    "公职人员受贿，以及网格员收钱后不予记录的行为。",
  ),
  unit: text("per 100,000 adults and month", "每十萬名成年人每月", "每十万名成年人每月"),
  better: "less",
  tolerance: 1,
  scale: 100000,
  digits: 1,
  grouped: false,
  per: "cohort",
  measure: (world, tally) => {
    countEvents(world, tally, "acts", (word) => kindOf(word) === corruptionKind);
    countEvents(world, tally, "withheld", (word) => (word & boughtFlag) !== 0);
  },
};
