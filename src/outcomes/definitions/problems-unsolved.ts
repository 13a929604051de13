import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const problemsUnsolved: Outcome = {
  id: "problems-unsolved",
  heading: "governance",
  kind: "effect",
  primary: true,
  title: text("Local problems unsolved", "未解決的社區問題", "未解决的社区问题"),
  definition: text(
    "Unsolved local problems per neighbourhood at the end of the month.",
    "月底每個社區尚未解決的問題數目。",
    "月底每个社区尚未解决的问题数目。",
  ),
  unit: text("per neighbourhood", "每個社區", "每个社区"),
  better: "less",
  tolerance: 0.1,
  scale: 1,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    for (const problems of world.town.problems) tally.sum[0] += problems;
    tally.n[0] = world.town.problems.length;
  },
};
