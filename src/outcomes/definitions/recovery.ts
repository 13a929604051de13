import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const recovery: Outcome = {
  id: "recovery",
  heading: "harmony",
  kind: "effect",
  primary: false,
  title: text("Problems after the shock", "衝擊後未解決的問題", "冲击后未解决的问题"),
  definition: text(
    "Unsolved local problems per neighbourhood in the two years after the shock that hits every arm: how well the town recovers.",
    "各組別共同遭遇的衝擊之後兩年內，每個社區未解決的問題數目：反映城鎮的恢復能力。",
    "各组别共同遭遇的冲击之后两年内，每个社区未解决的问题数目：反映城镇的恢复能力。",
  ),
  unit: text("per neighbourhood", "每個社區", "每个社区"),
  better: "less",
  tolerance: 0.1,
  scale: 1,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const since = world.month - 1 - world.launch - world.shockMonth;
    if (world.shockMonth < 0 || since < 0 || since >= 24) return;
    for (const problems of world.town.problems) tally.sum[0] += problems;
    tally.n[0] = world.town.problems.length;
  },
};
