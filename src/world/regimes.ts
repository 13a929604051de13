import type { CompiledRulebook } from "../rulebook/compiled.ts";
import type { Phase, PlanContext } from "./phase.ts";
import { isInForce } from "./scores/course.ts";
import { hasCourse } from "./scores/course-columns.ts";
import type { World } from "./world.ts";

/**
 * Plans for a scheme that changes while it runs: what people fear, what is watched and what is at stake follow from
 * the rules in force, so the phases are planned anew for each set of them, once. A scheme that does not change has one
 * plan and never comes here.
 */
export function makeRegimes(
  documents: PlanContext,
  phases: readonly Phase<unknown>[],
): World["regimes"] {
  const { rulebook } = documents;
  if (!hasCourse(rulebook)) return null;
  const known = new Map<string, readonly unknown[]>();
  return (world) => {
    const inForce = rulebook.rules.map((rule, r) => isInForce(world, rule, r));
    const name = inForce.map(Number).join("");
    let plans = known.get(name);
    if (plans === undefined) {
      const now = restrict(rulebook, inForce);
      plans = phases.map((phase) => phase.plan({ ...documents, rulebook: now }));
      known.set(name, plans);
    }
    return plans;
  };
}

/** The rulebook with the rules in force alone; every rule keeps its number. */
function restrict(rulebook: CompiledRulebook, inForce: readonly boolean[]): CompiledRulebook {
  const rulesOfKind = rulebook.rulesOfKind.map((rules) => rules.filter((r) => inForce[r]));
  return { ...rulebook, rulesOfKind };
}

/** The plans of the phases for the world's month. */
export function plansInForce(world: World): readonly unknown[] {
  return world.regimes === null ? world.plans : world.regimes(world);
}
