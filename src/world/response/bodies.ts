import { rate12, share16, towards } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * What bodies make of it: perceived detection learns from sanctions and fades to its level. What a scheme is known to
 * watch comes beside it, kind by kind (body-deterrence.ts).
 */
export interface BodyResponsePlan {
  readonly anchor: number;
  readonly decay: number;
  readonly own: number;
}

export const bodyResponseAssumptions = [
  "bodies.risk.ordinary",
  "bodies.risk.decay",
  "bodies.risk.own",
] as const;

export function planBodyResponse({ assumptions }: PlanContext): BodyResponsePlan {
  const number = (id: string) => assumptions.number(`bodies.risk.${id}`);
  return {
    anchor: share16(Math.min(1, number("ordinary"))),
    decay: rate12(number("decay")),
    own: rate12(number("own")),
  };
}

export function respondBodies(world: World, plan: BodyResponsePlan): void {
  const { risk, sanctioned } = world.town.bodies;
  for (let b = 0; b < risk.length; b += 1) {
    const faded = towards(risk[b], plan.anchor, plan.decay);
    risk[b] = (sanctioned[b] & 3) === 0 ? faded : towards(faded, 65535, plan.own);
  }
}
