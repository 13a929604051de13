import { text } from "../../catalogue/index.ts";
import { headed } from "../bodies.ts";
import type { Outcome } from "../measure.ts";

export const headsBurdened: Outcome = {
  id: "heads-burdened",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text(
    "Heads burdened for what their body did",
    "因所領導機構的行為而受罰的負責人",
    "因所领导机构的行为而受罚的负责人",
  ),
  definition: text(
    "Heads of companies and organisations who lose points in the month, or to whom a domain of life is closed, because of the body that they head.",
    "因所領導的企業或社會組織，當月被扣分或有生活領域被關閉的負責人。",
    "因所领导的企业或社会组织，当月被扣分或有生活领域被关闭的负责人。",
  ),
  unit: text("per 1,000 heads and month", "每千名負責人每月", "每千名负责人每月"),
  better: null,
  tolerance: 1,
  scale: 1000,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { passed, closed } = world.columns;
    const { bindsHead } = world.town.bodies;
    for (const [b, i] of headed(world)) {
      tally.n[0] += 1;
      tally.sum[0] += +(passed[i] < 0 || (bindsHead[b] & closed[i]) !== 0);
    }
  },
};
