import { domainIndex } from "../../catalogue/index.ts";
import { draw, drawKey, threshold } from "../../draws/index.ts";
import type { Society } from "../../society/columns.ts";
import { stateOffice } from "../bodies.ts";
import { decisions } from "../decisions.ts";
import type { AssumptionValues, PlanContext } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * Public orders. A part of the posts in firms hangs on lots of public orders; each lot is tendered anew when its term
 * is over. Firms that bid stand in the order of their draws, and the lots of the month go to them in that order: who
 * is barred stands aside and the next takes the lot, so that orders and posts are conserved. Who loses a lot has more
 * staff than posts and lays some off; who wins one hires.
 */
export interface TenderPlan {
  readonly lots: number;
  readonly term: number;
  readonly posts: number;
  readonly bid: number;
  /** Share of the surplus staff laid off in a month, 1/65536. */
  readonly layoff: number;
}

export const tenderAssumptions = [
  "bodies.orders.share",
  "bodies.orders.posts",
  "bodies.orders.term",
  "bodies.orders.bid",
  "bodies.layoff",
] as const;

const tenderBit = 1 << domainIndex("commerce.tender");

export function planTenders({
  assumptions,
  society: { firms },
}: Pick<PlanContext, "assumptions" | "society">): TenderPlan {
  const number = (id: string) => assumptions.number(`bodies.${id}`);
  const posts = Math.max(1, Math.round(number("orders.posts")));
  let all = 0;
  for (let f = 0; f < firms.count; f += 1) {
    if (firms.ownership[f] !== stateOffice) all += firms.posts[f];
  }
  return {
    lots: Math.floor((all * number("orders.share")) / posts),
    term: Math.max(1, Math.round(number("orders.term"))),
    posts,
    bid: threshold(number("orders.bid")),
    layoff: Math.round(65536 * Math.min(1, number("layoff"))),
  };
}

/** Lots of public orders in a society. */
export function lotsOf(society: Society, assumptions: AssumptionValues): number {
  return planTenders({ society, assumptions }).lots;
}

/** Who has which lot at month 0: firms in the order of their draws, while the lots leave them half of their posts. */
export function settleOrders(world: World, assumptions: AssumptionValues): void {
  const { society, town, seed } = world;
  const { holder } = town.bodies;
  const { posts: each } = planTenders({ society, assumptions });
  const { k0, k1 } = drawKey(seed, decisions["bodies.lot"].number, 0);
  const order = firmsBy(
    society,
    (f) => draw(k0, k1, f, 0) >>> 0,
    () => true,
  );
  let lot = 0;
  for (let held = 1; lot < holder.length; held += 1) {
    let given = false;
    for (let at = 0; at < order.length && lot < holder.length; at += 1) {
      if (society.firms.posts[order[at]] < 2 * held * each) continue;
      holder[lot] = order[at];
      lot += 1;
      given = true;
    }
    if (!given) return;
  }
}

/** Firms that are no state offices and for which `stands` holds, by rank, the highest first; ties by row. */
function firmsBy(
  { firms }: Society,
  rank: (f: number) => number,
  stands: (f: number) => boolean,
): readonly number[] {
  const found: { readonly f: number; readonly rank: number }[] = [];
  for (let f = 0; f < firms.count; f += 1) {
    if (firms.ownership[f] === stateOffice || !stands(f)) continue;
    found.push({ f, rank: rank(f) });
  }
  found.sort((a, b) => b.rank - a.rank || a.f - b.f);
  return found.map(({ f }) => f);
}

export function tender(world: World, plan: TenderPlan): void {
  const { society, town, keys, month } = world;
  const { holder, closed, opened, layoff } = town.bodies;
  const at = 2 * decisions["bodies.tender"].number;
  const bidders = firmsBy(
    society,
    // Credit with the scheme comes before the draw: whoever has priority is served first.
    (f) =>
      (draw(keys[at], keys[at + 1], f, 1) >>> 0) + ((opened[f] & tenderBit) !== 0 ? 4294967296 : 0),
    (f) => draw(keys[at], keys[at + 1], f, 0) >>> 0 < plan.bid && (closed[f] & tenderBit) === 0,
  );
  if (bidders.length > 0) {
    let next = 0;
    const first = (plan.term - (month % plan.term)) % plan.term;
    for (let lot = first; lot < plan.lots; lot += plan.term) {
      if (holder[lot] < 0) continue;
      const winner = bidders[next % bidders.length];
      next += 1;
      town.posts[holder[lot]] -= plan.posts;
      town.posts[winner] += plan.posts;
      holder[lot] = winner;
    }
  }
  for (let f = 0; f < layoff.length; f += 1) {
    const surplus = town.staff[f] - town.posts[f];
    layoff[f] = surplus > 0 ? Math.floor((surplus * plan.layoff) / town.staff[f]) : 0;
  }
}
