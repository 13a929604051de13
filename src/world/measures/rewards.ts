import { domainIndex } from "../../catalogue/index.ts";
import { adultAge } from "../age.ts";
import { opensDomain } from "../allot.ts";
import type { PlanContext } from "../phase.ts";
import { totals } from "../town.ts";
import type { Block, World } from "../world.ts";

/**
 * Rewards that save money or time. Priority in public services takes nothing from the office that serves: who is
 * served first spares waiting, and the others wait so much longer (a month later, when it shows). A waived deposit
 * costs the lender's risk, outside the town. Other domains that are opened are served first in their own queues.
 */
export interface RewardPlan {
  /** Yuan a month; 0 where the rulebook opens nothing of the kind. */
  readonly priority: number;
  readonly deposit: number;
}

export const rewardAssumptions = ["measures.reward.priority", "measures.reward.deposit"] as const;

const priorityBit = 1 << domainIndex("civic.priority-service");
const depositBit = 1 << domainIndex("commerce.deposit-waiver");

export function planRewards({ assumptions, rulebook }: PlanContext): RewardPlan {
  const priority = Math.round(assumptions.number("measures.reward.priority"));
  const deposit = Math.round(assumptions.number("measures.reward.deposit"));
  return {
    priority: opensDomain(rulebook, priorityBit) ? priority : 0,
    deposit: opensDomain(rulebook, depositBit) ? deposit : 0,
  };
}

export function reward(world: World, plan: RewardPlan, block: Block): void {
  if (plan.priority === 0 && plan.deposit === 0) return;
  const { columns, month, town } = world;
  const { alive, birthMonth, opened, spared, elsewhere } = columns;
  const longer = town.totals[totals.priorityLoss];
  let holders = 0;
  for (let i = block.from; i < block.to; i += 1) {
    spared[i] = 0;
    if (alive[i] === 0 || elsewhere[i] === 1 || month - birthMonth[i] < adultAge) continue;
    if ((opened[i] & depositBit) !== 0) spared[i] += plan.deposit;
    if ((opened[i] & priorityBit) !== 0) {
      spared[i] += plan.priority;
      holders += 1;
    } else {
      spared[i] -= longer;
    }
  }
  block.sums[totals.priorityHolders] = holders;
}

/** What the others lose next month: all that the holders spare, shared out in whole yuan, and never more than that. */
export function shareWaiting(world: World, plan: RewardPlan): void {
  if (plan.priority === 0) return;
  const { town, blocks } = world;
  const holders = blocks.reduce((sum, block) => sum + block.sums[totals.priorityHolders], 0);
  const others = Math.max(1, town.totals[totals.adults] - holders);
  town.totals[totals.priorityHolders] = holders;
  town.totals[totals.priorityLoss] = Math.min(
    plan.priority,
    Math.floor((holders * plan.priority) / others),
  );
}
