import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const employeesBurdened: Outcome = {
  id: "employees-burdened",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text(
    "Employees burdened for what their company did",
    "因所在企業的行為而受罰的僱員",
    "因所在企业的行为而受罚的雇员",
  ),
  definition: text(
    "Employees of the launch cohort, heads apart, who lose points in the month for another’s act, or to whom a domain of life is closed because of the company that they work for.",
    "啟動時的居民中（負責人除外），當月因他人行為被扣分，或因所在企業有生活領域被關閉的僱員。",
    "启动时的居民中（负责人除外），当月因他人行为被扣分，或因所在企业有生活领域被关闭的雇员。",
  ),
  unit: text("per 1,000 employees and month", "每千名僱員每月", "每千名雇员每月"),
  better: null,
  tolerance: 1,
  scale: 1000,
  digits: 2,
  grouped: false,
  per: "own",
  measure: ({ columns, town }, { living, sum, n }) => {
    const { employer, heads, passed } = columns;
    const { head, bindsStaff } = town.bodies;
    for (const i of living) {
      const firm = employer[i];
      if (firm < 0 || head[firm] === i || heads[i] >= 0) continue;
      n[0] += 1;
      sum[0] += +(passed[i] < 0 || bindsStaff[firm] !== 0);
    }
  },
};
