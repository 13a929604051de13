import { domainIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { chooses } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { logit8, share8 } from "../fixed.ts";
import type { AssumptionValues } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * Moving to another jurisdiction and back. Who moves keeps their place in the town's books and their household, gives
 * up the post, and works there; this scheme's cameras, neighbours and offices do not see them, ties see nothing of
 * them, and only lists that are shared follow them. Rival forms: moving responds to the scheme (being listed or
 * barred, fear, discontent), or the same people move in every arm.
 */
export interface MovingPlan {
  readonly any: boolean;
  readonly responds: boolean;
  /** Threshold of a move in a month, where moving does not respond. */
  readonly rate: number;
  /** Index of the choice to leave, in 1/256 logits: base, being listed or barred, per unit of fear and of discontent. */
  readonly base: number;
  readonly burdened: number;
  readonly fear: number;
  readonly discontent: number;
  /** Threshold that who may not travel does not move. */
  readonly hindered: number;
  readonly cost: number;
  readonly back: number;
  /** Income there, 1/256 of that here. */
  readonly income: number;
}

export const movingAssumptions = [
  "response.fear.ordinary",
  "response.support.level",
  "moves.respond",
  "moves.rate",
  "moves.burdened",
  "moves.fear",
  "moves.discontent",
  "moves.hindered",
  "moves.cost",
  "moves.return",
  "moves.income",
] as const;

export function planMoving(assumptions: AssumptionValues): MovingPlan {
  const number = (id: string) => assumptions.number(`moves.${id}`);
  const rate = number("rate");
  return {
    any: rate > 0,
    responds: assumptions.form("moves.respond") === "responds",
    rate: threshold(rate),
    // At the ordinary levels of fear and support people move at the plain rate.
    base: logit8(
      logit(Math.max(1e-6, rate)) -
        number("fear") * assumptions.number("response.fear.ordinary") -
        number("discontent") * (1 - assumptions.number("response.support.level")),
    ),
    burdened: logit8(number("burdened")),
    fear: logit8(number("fear")),
    discontent: logit8(number("discontent")),
    hindered: threshold(number("hindered")),
    cost: Math.round(number("cost")),
    back: threshold(number("return")),
    income: share8(number("income")),
  };
}

/** Bits of the column `move`. */
const wishedToLeave = 1;
const left = 2;
export const hinderedToLeave = 4;
const cameBack = 8;

const fastTravel = (1 << domainIndex("travel.rail-high-speed")) | (1 << domainIndex("travel.air"));

/**
 * Does adult i leave or come back this month? Returns what the move costs. `money` is at hand; leaving wants all of
 * the cost, except where moving does not respond to anything.
 */
export function move(world: World, plan: MovingPlan, i: number, money: number): number {
  const { columns, keys } = world;
  const at = 2 * decisions["fortune.move"].number;
  const bits = draw(keys[at], keys[at + 1], columns.key[i], columns.elsewhere[i]);
  if (columns.elsewhere[i] === 1) {
    columns.move[i] = 0;
    if (bits >>> 0 >= plan.back) return 0;
    columns.elsewhere[i] = 0;
    columns.move[i] = cameBack;
    return 0;
  }
  columns.move[i] = 0;
  if (!plan.responds) {
    if (bits >>> 0 >= plan.rate) return 0;
    leave(columns, i);
    return Math.min(money, plan.cost);
  }
  const burdened = +((columns.listed[i] | columns.closed[i]) !== 0);
  const index =
    plan.base +
    plan.burdened * burdened +
    ((plan.fear * columns.fear[i]) >> 16) +
    ((plan.discontent * (65536 - columns.support[i])) >> 16);
  if (!chooses(index, bits)) return 0;
  columns.move[i] = wishedToLeave;
  if (money < plan.cost) return 0;
  if ((columns.closed[i] & fastTravel) !== 0) {
    const hindrance = draw(keys[at], keys[at + 1], columns.key[i], 2) >>> 0;
    if (hindrance < plan.hindered) {
      columns.move[i] = wishedToLeave | hinderedToLeave;
      return 0;
    }
  }
  leave(columns, i);
  return plan.cost;
}

function leave(columns: World["columns"], i: number): void {
  columns.elsewhere[i] = 1;
  columns.move[i] = wishedToLeave | left;
}
