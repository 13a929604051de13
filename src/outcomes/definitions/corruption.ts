import { text } from "../../catalogue/index.ts";
import { kindOf } from "../../world/index.ts";
import { corruption as corruptionKind } from "../kinds.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const corruption: Outcome = {
  id: "corruption",
  heading: "governance",
  kind: "effect",
  primary: false,
  title: text("Bribes taken", "受賄", "受贿"),
  definition: text(
    "Bribes taken by those who hold public posts.",
    "公職人員的受賄行為。",
    "公职人员的受贿行为。",
  ),
  unit: text("per 100,000 adults and month", "每十萬名成年人每月", "每十万名成年人每月"),
  better: "less",
  tolerance: 1,
  scale: 100000,
  digits: 1,
  grouped: false,
  per: "cohort",
  measure: (world, tally) =>
    countEvents(world, tally, "acts", (word) => kindOf(word) === corruptionKind),
};
