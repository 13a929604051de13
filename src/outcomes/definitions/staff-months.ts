import { text } from "../../catalogue/index.ts";
import { totals } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

/** Minutes of work in a staff-month: 160 hours. */
const staffMonth = 160 * 60;

export const staffMonths: Outcome = {
  id: "staff-months",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Staff of the scheme", "制度所需人手", "制度所需人手"),
  definition: text(
    "Work of the scheme's staff: records handled, appeals decided, files reviewed; a staff-month is 160 hours.",
    "制度人員的工作量：處理紀錄、裁決申訴、複核檔案；一人月為 160 小時。",
    "制度人员的工作量：处理记录、裁决申诉、复核档案；一人月为 160 小时。",
  ),
  unit: text(
    "staff-months per 10,000 residents and month",
    "每萬名居民每月的人月數",
    "每万名居民每月的人月数",
  ),
  better: null,
  tolerance: 0.1,
  scale: 10000,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { alive } = world.columns;
    let residents = 0;
    for (let i = 0; i < world.size; i += 1) residents += alive[i];
    tally.sum[0] = world.town.totals[totals.staffMinutes] / staffMonth;
    tally.n[0] = residents;
  },
};
