import { domainIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { holdersFirst, inOrderOfDraws, opensDomain } from "../allot.ts";
import { decisions } from "../decisions.ts";
import { share16 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import { totals } from "../town.ts";
import type { Block, World } from "../world.ts";

/**
 * Promotion. Once a year each firm promotes a part of its staff; who is promoted earns more from then on
 * (fortune/promotion.ts). Places are conserved: who is barred is passed over, and the next colleague gets it.
 */
export interface PromotionPlan {
  /** Places a year per post, 1/65536. */
  readonly places: number;
  /** Threshold below which an employee is not considered this year. */
  readonly overlooked: number;
  /** Does the rulebook open promotion to anybody? */
  readonly favours: boolean;
}

export const promotionAssumptions = [
  "measures.promotion.places",
  "measures.promotion.considered",
] as const;

export function planPromotion({ assumptions, rulebook }: PlanContext): PromotionPlan {
  const number = (id: string) => assumptions.number(`measures.promotion.${id}`);
  return {
    places: share16(number("places")),
    overlooked: threshold(1 - number("considered")),
    favours: opensDomain(rulebook, promotionBit),
  };
}

const promotionBit = 1 << domainIndex("work.promotion");

/** Promotions are made at the end of the year. */
function isPromotionMonth(month: number): boolean {
  return month % 12 === 11;
}

export function standForPromotion(world: World, plan: PromotionPlan, block: Block): void {
  block.queue.promotions.clear();
  const { columns, keys, month } = world;
  // Last month's promotions have been taken up by fortune.
  if (month % 12 === 0) columns.promoted.fill(0, block.from, block.to);
  if (plan.places === 0 || !isPromotionMonth(month)) return;
  const { alive, employer, key, leaving, closed } = columns;
  const at = 2 * decisions["measures.promotion"].number;
  for (let i = block.from; i < block.to; i += 1) {
    if (employer[i] < 0 || alive[i] === 0 || leaving[i] === 1) continue;
    const bits = draw(keys[at], keys[at + 1], key[i], 0);
    if (bits >>> 0 < plan.overlooked) continue;
    if ((closed[i] & promotionBit) !== 0) {
      columns.refused[i] |= promotionBit;
      continue;
    }
    block.queue.promotions.push(i, bits);
  }
}

export function allotPromotions(world: World, plan: PromotionPlan): void {
  const { columns, town, keys, blocks, month } = world;
  town.totals[totals.promoted] = 0;
  town.totals[totals.promotionPlaces] = 0;
  if (plan.places === 0 || !isPromotionMonth(month)) return;
  const queue = inOrderOfDraws(
    world,
    blocks.map((block) => block.queue.promotions),
  );
  if (plan.favours) holdersFirst(queue, columns.opened, promotionBit);
  const at = 2 * decisions["measures.promotion-places"].number;
  const places = Int32Array.from(town.posts, (posts, firm) => {
    // Parts of a place are drawn for the firm.
    const part = draw(keys[at], keys[at + 1], firm, 0) >>> 16;
    return Math.floor((posts * plan.places + part) / 65536);
  });
  town.totals[totals.promotionPlaces] = places.reduce((sum, count) => sum + count, 0);
  for (const i of queue) {
    const firm = columns.employer[i];
    // Who was hired since by another firm, or left, stands in no queue.
    if (firm < 0 || places[firm] === 0) continue;
    places[firm] -= 1;
    columns.promoted[i] = 1;
    town.totals[totals.promoted] += 1;
  }
}
