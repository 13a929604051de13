import { text } from "../../catalogue/index.ts";
import { exchangeCheated } from "../../world/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const exchangesCheated: Outcome = {
  id: "exchanges-cheated",
  heading: "trust",
  kind: "effect",
  primary: false,
  title: text("Cheated in an exchange", "在互惠交易中受騙", "在互惠交易中受骗"),
  definition: text(
    "Exchanges in which the partner did not keep their side.",
    "對方未守約的互惠交易。",
    "对方未守约的互惠交易。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 0.5,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +((columns.exchange[i] & exchangeCheated) !== 0));
  },
};
