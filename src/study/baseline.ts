import { text } from "../catalogue/index.ts";
import { type CompiledRulebook, compileRulebook } from "../rulebook/index.ts";
import type { ArmPlan } from "./plan.ts";
import { baselineArm } from "./verdict.ts";

/** The arm that is in every study: nobody keeps a scheme. Courts, police and gossip go on as ever. */
export const baseline: ArmPlan = {
  arm: baselineArm,
  title: text("No scheme", "沒有評分制度", "没有评分制度"),
  standing: null,
  rulebook: null,
};

/** The rulebook of that arm: one without a rule. */
export const noScheme: CompiledRulebook = compileRulebook({
  glasshouse: 1,
  id: baselineArm,
  standing: "fictional",
  title: baseline.title,
});
