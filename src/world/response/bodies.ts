import { bodyKinds, channels } from "../../catalogue/index.ts";
import { rate12, share16, towards } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import { channelsOfBodies } from "../records/bodies.ts";
import { planWatch, watchAssumptions } from "../records/watch.ts";
import type { World } from "../world.ts";

/** What bodies make of it: perceived detection learns from sanctions and fades to what the scheme is known to watch. */
export interface BodyResponsePlan {
  readonly anchor: number;
  readonly decay: number;
  readonly own: number;
}

export const bodyResponseAssumptions = [
  ...watchAssumptions,
  "bodies.risk.ordinary",
  "bodies.risk.publicity",
  "bodies.risk.decay",
  "bodies.risk.own",
] as const;

export function planBodyResponse({ assumptions, rulebook }: PlanContext): BodyResponsePlan {
  const number = (id: string) => assumptions.number(`bodies.risk.${id}`);
  const { seen } = planWatch(assumptions, rulebook);
  const seeing = watching(channelsOfBodies(rulebook), seen);
  const watched = Math.min(1, number("ordinary") + number("publicity") * seeing);
  return { anchor: share16(watched), decay: rate12(number("decay")), own: rate12(number("own")) };
}

/** Mean chance, over the kinds of breach of bodies, that the scheme sees one. */
function watching(channelsOfKind: Uint8Array, seen: Float64Array): number {
  let breaches = 0;
  let sum = 0;
  bodyKinds.forEach((kind, k) => {
    if (kind.conduct !== "breach") return;
    let unseen = 1;
    for (let channel = 0; channel < channels.length; channel += 1) {
      if ((channelsOfKind[k] & (1 << channel)) !== 0) unseen *= 1 - seen[channel] / 4294967296;
    }
    breaches += 1;
    sum += 1 - unseen;
  });
  return sum / breaches;
}

export function respondBodies(world: World, plan: BodyResponsePlan): void {
  const { risk, sanctioned } = world.town.bodies;
  for (let b = 0; b < risk.length; b += 1) {
    const faded = towards(risk[b], plan.anchor, plan.decay);
    risk[b] = (sanctioned[b] & 3) === 0 ? faded : towards(faded, 65535, plan.own);
  }
}
