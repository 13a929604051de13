import { text } from "../../catalogue/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const judgmentsUnperformed: Outcome = {
  id: "judgments-unperformed",
  heading: "honesty",
  kind: "effect",
  primary: true,
  title: text("Debts unpaid after judgment", "判決後仍未償還的債務", "判决后仍未偿还的债务"),
  definition: text(
    "Adults who owe what a court has ordered them to pay.",
    "法院已判令清償而仍有欠款的成年人。",
    "法院已判令清偿而仍有欠款的成年人。",
  ),
  unit: text("per 1,000 adults", "每千名成年人", "每千名成年人"),
  better: "less",
  tolerance: 1,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +(columns.claim[i] > 0 && (columns.claimJudged[i] & 1) !== 0));
  },
};
