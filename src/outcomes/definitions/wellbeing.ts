import { text } from "../../catalogue/index.ts";
import { wellbeingOf, wellbeingUnit } from "../wellbeing.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const wellbeing: Outcome = {
  id: "wellbeing",
  heading: "welfare",
  kind: "effect",
  primary: true,
  title: text("Wellbeing", "福祉", "福祉"),
  definition: text(
    "Mean of a formula without a score in it: consumption 40, health 20, work 15, trust 15, freedom from fear 10.",
    "不含任何評分的公式平均值：消費 40、健康 20、工作 15、信任 15、免於恐懼 10。",
    "不含任何评分的公式平均值：消费 40、健康 20、工作 15、信任 15、免于恐惧 10。",
  ),
  unit: text("points of 100", "百分制分數", "百分制分数"),
  better: "more",
  tolerance: 0.5,
  scale: 100,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const formula = wellbeingOf(world);
    sumCohort(world, tally, (i) => formula(i) / wellbeingUnit);
  },
};
