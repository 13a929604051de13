import { text } from "../../catalogue/index.ts";
import { ruleOfEntry } from "../../world/index.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const vagueRecords: Outcome = {
  id: "vague-records",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Records under vague rules", "依含糊規則所作的紀錄", "依含糊规则作出的记录"),
  definition: text(
    "Entries under rules that leave it to an officer or to the Party whether an act falls under them.",
    "行為是否屬於規則範圍由網格員或黨組織裁量的規則之下所作的紀錄。",
    "行为是否属于规则范围由网格员或党组织裁量的规则之下所作的记录。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: null,
  tolerance: 0.1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { rules } = world.rulebook;
    if (!rules.some(({ vague }) => vague !== null)) return;
    countEvents(world, tally, "postings", (word) => rules[ruleOfEntry(word)].vague !== null);
  },
};
