import { kinds } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import type { CompiledRule } from "../../rulebook/compiled.ts";
import { decisions } from "../decisions.ts";
import { isFavourite, officerOf, type Officers, planOfficers } from "../officers.ts";
import type { PlanContext } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * Vague rules: whether an act falls under one is somebody's call. For a breach the call is nearly always yes; for
 * lawful conduct that is disliked it depends on who decides. An officer spares their own as the rulebook's watch says;
 * a Party committee knows nobody. The call looks at the act and at nothing else about the subject.
 */
export interface VaguePlan {
  readonly any: boolean;
  /** Thresholds that an act is taken to fall under a rule. */
  readonly lawful: { readonly officer: number; readonly party: number };
  readonly breach: number;
  /** Chance that an officer spares a favourite. */
  readonly favour: number;
  readonly officers: Officers | null;
}

export const vagueAssumptions = [
  "scores.vague.lawful-officer",
  "scores.vague.lawful-party",
  "scores.vague.breach",
] as const;

export function planVague({ assumptions, rulebook, society }: PlanContext): VaguePlan {
  const number = (id: string) => threshold(assumptions.number(`scores.vague.${id}`));
  const any = rulebook.rules.some(({ vague }) => vague !== null);
  const favour = rulebook.watch.officers?.favour ?? 0;
  return {
    any,
    lawful: { officer: number("lawful-officer"), party: number("lawful-party") },
    breach: number("breach"),
    favour,
    officers: any && favour > 0 ? planOfficers(society) : null,
  };
}

/** Is the resident's act taken to fall under the vague rule? */
export function fallsUnder(
  world: World,
  plan: VaguePlan,
  rule: CompiledRule,
  r: number,
  i: number,
  flags: number,
): boolean {
  const { vague, kind } = rule;
  if (vague === null) return true;
  let chance = kinds[kind].gravity === 0 ? plan.lawful[vague] : plan.breach;
  if (vague === "officer" && plan.officers !== null) {
    const officer = officerOf(world, plan.officers, i);
    if (officer >= 0 && isFavourite(world, officer, i)) chance *= 1 - plan.favour;
  }
  const at = 2 * decisions["scores.vague"].number;
  return draw(world.keys[at], world.keys[at + 1], world.columns.key[i], r | flags) >>> 0 < chance;
}
