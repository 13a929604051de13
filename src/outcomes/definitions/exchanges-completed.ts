import { text } from "../../catalogue/index.ts";
import { exchangeCompleted } from "../../world/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const exchangesCompleted: Outcome = {
  id: "exchanges-completed",
  heading: "trust",
  kind: "effect",
  primary: false,
  title: text("Exchanges completed", "完成的互惠交易", "完成的互惠交易"),
  definition: text(
    "Lending, hiring and buying among people who know one another that both sides kept.",
    "相識者之間雙方都守約的借貸、雇用與買賣。",
    "相识者之间双方都守约的借贷、雇用与买卖。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: "more",
  tolerance: 2,
  scale: 1000,
  digits: 1,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { columns } = world;
    sumCohort(world, tally, (i) => +((columns.exchange[i] & exchangeCompleted) !== 0));
  },
};
