import { text } from "../../catalogue/index.ts";
import { blacklists } from "../lists.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const listedWithoutWill: Outcome = {
  id: "listed-without-will",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Listed, with nothing wilful behind it", "無故意行為而被列入", "无故意行为而被列入"),
  definition: text(
    "Adults on a blacklist who would not be on it but for false records and for acts without will, such as a bill they could not pay.",
    "若非錯誤紀錄及非出於故意的行為（例如無力支付的帳單）便不會在黑名單上的成年人。",
    "若非错误记录及非出于故意的行为（例如无力支付的账单）便不会在黑名单上的成年人。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: "less",
  tolerance: 0.5,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { listedUnwilled } = world.columns;
    const black = blacklists(world);
    sumCohort(world, tally, (i) => +((listedUnwilled[i] & black) !== 0));
  },
};
