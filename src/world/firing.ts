import type { CompiledRule } from "../rulebook/compiled.ts";
import { endOfLife } from "./age.ts";
import type { PlanContext } from "./phase.ts";

/**
 * The documents of an arm without the rules that can never fire, because they ask for an age that nobody reaches.
 * The phases are planned from these: nobody reckons with such a rule, and no channel looks for it. The rules keep
 * their places in the rulebook, so that a trace names them alike.
 */
export function withFiringRules<C extends PlanContext>(context: C): C {
  const { rulebook } = context;
  const rulesOfKind = rulebook.rulesOfKind.map((rules) =>
    rules.filter((rule) => canFire(rulebook.rules[rule])),
  );
  return { ...context, rulebook: { ...rulebook, rulesOfKind } };
}

function canFire({ where }: CompiledRule): boolean {
  return where.every((predicate) => predicate.on !== "age" || 12 * predicate.least < endOfLife);
}
