import { kindIndex, levelCode } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { adultAge } from "../age.ts";
import { chooses } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { severityOfRule } from "../deterrence.ts";
import { packEvent, wilfulFlag } from "../event-list.ts";
import { logit8 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import type { Block, World } from "../world.ts";

/**
 * Worship. Who has a faith wishes to worship in some months; the wish is forgone out of fear, and because of what the
 * scheme puts on it.
 */
export interface BeliefPlan {
  readonly wish: number;
  /** Index of forgoing, for registered and unregistered places. */
  readonly forgo: readonly [number, number];
  readonly fear: number;
}

export const beliefAssumptions = [
  "acts.worship",
  "acts.worship.forgo",
  "acts.worship.forgo-unregistered",
  "acts.worship.fear",
  "acts.worship.stake",
] as const;

const worship = kindIndex("belief.worship");
const unregisteredWorship = kindIndex("belief.unregistered-worship");
const unregistered = levelCode("faith", "unregistered");

export function planBelief({ assumptions, rulebook }: PlanContext): BeliefPlan {
  const number = (id: string) => assumptions.number(`acts.worship${id}`);
  const forgo = (share: number, kind: number) =>
    logit8(logit(share) + number(".stake") * severityOfRule(rulebook, kind));
  return {
    wish: threshold(number("")),
    forgo: [
      forgo(number(".forgo"), worship),
      forgo(number(".forgo-unregistered"), unregisteredWorship),
    ],
    fear: logit8(number(".fear")),
  };
}

export function believe(world: World, plan: BeliefPlan, block: Block): void {
  const { columns, month, keys } = world;
  const { alive, birthMonth, key, faith, fear, wished } = columns;
  const wishes = 2 * decisions["acts.worship-wish"].number;
  const forgoes = 2 * decisions["acts.worship-forgo"].number;

  for (let i = block.from; i < block.to; i += 1) {
    wished[i] = 0;
    if (faith[i] === 0 || alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    if (draw(keys[wishes], keys[wishes + 1], key[i], 0) >>> 0 >= plan.wish) continue;
    wished[i] = 1;
    const outside = +(faith[i] === unregistered);
    const index = plan.forgo[outside] + ((plan.fear * fear[i]) >> 16);
    if (chooses(index, draw(keys[forgoes], keys[forgoes + 1], key[i], 0))) continue;
    wished[i] = 3;
    block.acts.push(i, packEvent(outside === 1 ? unregisteredWorship : worship, wilfulFlag, 0));
  }
}
