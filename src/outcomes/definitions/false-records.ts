import { text } from "../../catalogue/index.ts";
import { falseFlags } from "../../world/index.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const falseRecords: Outcome = {
  id: "false-records",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("False records", "錯誤紀錄", "错误记录"),
  definition: text(
    "Records of what the resident did not do, pinned by error or invented.",
    "居民並未做過、卻因誤認或捏造而留下的紀錄。",
    "居民并未做过、却因误认或捏造而留下的记录。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 0.1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) =>
    countEvents(world, tally, "records", (word) => (word & falseFlags) !== 0),
};
