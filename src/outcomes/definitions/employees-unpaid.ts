import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const employeesUnpaid: Outcome = {
  id: "employees-unpaid",
  heading: "welfare",
  kind: "effect",
  primary: false,
  title: text("Employees whose wages are in arrears", "被拖欠工資的僱員", "被拖欠工资的雇员"),
  definition: text(
    "Employees of the launch cohort whose firm leaves a part of this month’s wages unpaid, by choice or for want of means.",
    "啟動時的居民中，所在企業當月拖欠部分工資（有意或無力支付）的僱員。",
    "启动时的居民中，所在企业当月拖欠部分工资（有意或无力支付）的雇员。",
  ),
  unit: text("per 1,000 employees and month", "每千名僱員每月", "每千名雇员每月"),
  better: "less",
  tolerance: 0.5,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "own",
  measure: ({ columns, town }, { living, sum, n }) => {
    const { employer, cell } = columns;
    const { unpaid } = town.bodies;
    for (const i of living) {
      const firm = employer[i];
      if (firm < 0) continue;
      n[cell[i]] += 1;
      sum[cell[i]] += +(unpaid[firm] > 0);
    }
  },
};
