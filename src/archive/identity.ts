import type { StudyPlan } from "../study/plan.ts";
import { sha256 } from "./file-hash.ts";

/**
 * What decides how the world of a seed comes out: the model, the documents, the arms, the sizes. Worlds of the
 * same identity and seed are the same to the bit, whichever study they belong to. 64 hex digits.
 */
export function worldIdentity(plan: StudyPlan, modelVersion: string): string {
  return sha256(
    JSON.stringify([
      modelVersion,
      plan.residents,
      plan.pastMonths,
      plan.months,
      plan.arms.map((arm) => [arm.arm, arm.rulebook]),
      documentsBut(plan, "study"),
    ]),
  );
}

/** What decides everything that a run says: its worlds, and what is made of them. 64 hex digits. */
export function runIdentity(plan: StudyPlan, modelVersion: string): string {
  return sha256(
    JSON.stringify([
      worldIdentity(plan, modelVersion),
      plan.seeds,
      plan.window,
      plan.primary,
      plan.leastListed,
    ]),
  );
}

function documentsBut(plan: StudyPlan, role: string): readonly (readonly string[])[] {
  return plan.inputs
    .filter((input) => input.role !== role)
    .map((input) => [input.role, input.path, sha256(input.text)]);
}
