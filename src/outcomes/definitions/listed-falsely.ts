import { text } from "../../catalogue/index.ts";
import { blacklists } from "../lists.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const listedFalsely: Outcome = {
  id: "listed-falsely",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Listed through false records", "因錯誤紀錄而被列入", "因错误记录而被列入"),
  definition: text(
    "Adults on a blacklist who would not be on it but for records of what they did not do.",
    "若非被記錄了自己沒有做過的事便不會在黑名單上的成年人。",
    "若非被记录了自己没有做过的事便不会在黑名单上的成年人。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: "less",
  tolerance: 0.1,
  scale: 1000,
  digits: 3,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { listedFalse } = world.columns;
    const black = blacklists(world);
    sumCohort(world, tally, (i) => +((listedFalse[i] & black) !== 0));
  },
};
