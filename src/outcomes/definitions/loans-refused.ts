import { domainIndex, text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

const domain = 1 << domainIndex("finance.loan");

export const loansRefused: Outcome = {
  id: "loans-refused",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Loans refused", "被拒的貸款", "被拒的贷款"),
  definition: text(
    "Loans refused by the scheme to those whom an ordinary lender would have considered.",
    "一般貸款機構本會考慮、卻因該制度而被拒的貸款。",
    "一般贷款机构本会考虑、却因该制度而被拒的贷款。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "less",
  tolerance: 0.1,
  scale: 1000,
  digits: 3,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { refused } = world.columns;
    sumCohort(world, tally, (i) => +((refused[i] & domain) !== 0));
  },
};
