import { contexts } from "../catalogue/index.ts";
import { draw, drawKey } from "../draws/index.ts";
import { type Columns, honestyStride } from "./columns.ts";
import { decisions } from "./decisions.ts";
import { normalTable32 } from "./lognormal.ts";
import type { AssumptionValues } from "./phase.ts";

/**
 * Who somebody is, for life: honesty in each context, prosociality, reticence, leanings. None of it depends on ethnicity,
 * faith, sex, residence, nationality or party card: the draws are keyed by the resident alone (DESIGN.md §2).
 *
 * Honesty in context c is √ρ z + √(1 − ρ) e_c, with z common to all contexts and e_c of its own, so that honesty in
 * two contexts has the correlation ρ. It decides whether conduct in one context tells of conduct in another, which is
 * what scoring across contexts presumes.
 */
export interface TraitPlan {
  /** √ρ and √(1 − ρ), in 1/4096. */
  readonly common: number;
  readonly own: number;
}

export function planTraits(assumptions: AssumptionValues): TraitPlan {
  const rho = assumptions.number("trait.honesty.across-contexts");
  return {
    common: Math.round(4096 * Math.sqrt(rho)),
    own: Math.round(4096 * Math.sqrt(1 - rho)),
  };
}

/** Draws the traits of resident i, whose key must be set. Keyed by month 0, so that they never change. */
export function drawTraits(seed: number, plan: TraitPlan, columns: Columns, i: number): void {
  const key = columns.key[i];
  const normal = (decision: keyof typeof decisions, identity: number) => {
    const { k0, k1 } = drawKey(seed, decisions[decision].number, 0);
    return normalTable32[draw(k0, k1, key, identity) >>> 20];
  };
  const common = normal("trait.honesty-common", 0);
  const { k0, k1 } = drawKey(seed, decisions["trait.honesty-context"].number, 0);
  for (let context = 0; context < contexts.length; context += 1) {
    const own = normalTable32[draw(k0, k1, key, context) >>> 20];
    const honesty = (plan.common * common + plan.own * own + 2048) >> 12;
    columns.honesty[i * honestyStride + context] = Math.max(-127, Math.min(127, honesty));
  }
  columns.prosociality[i] = normal("trait.prosociality", 0);
  columns.reticence[i] = normal("trait.reticence", 0);
  columns.loyalty[i] = normal("trait.leaning", 0);
  columns.trustfulness[i] = normal("trait.leaning", 1);
  columns.orderliness[i] = normal("trait.leaning", 2);
}
