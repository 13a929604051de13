import { contextIndex, kindIndex } from "../../catalogue/index.ts";
import { draw, drawAmong, halfDraw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { tieSlots } from "../../society/columns.ts";
import { adultAge } from "../age.ts";
import { chooses } from "../choice.ts";
import { honestyStride } from "../columns.ts";
import { decisions } from "../decisions.ts";
import { schemeLoss } from "../deterrence.ts";
import { logit8 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import { signal } from "../signals.ts";
import type { Block, World } from "../world.ts";

/**
 * Exchange: lending, hiring, buying from one another. Each brings a gain when both keep it, and a loss to whoever is
 * cheated. People choose among two of their ties; where a scheme makes standing public they take the better one and
 * shun the listed. If standing tells of honesty, that spares them cheats; if it tells of poverty or bad luck, it only
 * shuts people out. Both can happen (EVIDENCE.md F10, M5).
 */
export interface ExchangePlan {
  readonly occasion: number;
  readonly agree: number;
  readonly trust: number;
  /** Index lost with a partner on a published blacklist. */
  readonly shun: number;
  readonly visible: boolean;
  readonly keep: number;
  readonly honesty: number;
  readonly stake: number;
  readonly gain: number;
  readonly loss: number;
}

export const exchangeAssumptions = [
  "acts.exchange",
  "acts.exchange.agree",
  "acts.exchange.trust",
  "acts.exchange.shun",
  "acts.exchange.cheat",
  "acts.exchange.gain",
  "acts.exchange.loss",
  "acts.honesty",
  "acts.stake",
  "acts.stake.measure-unit",
] as const;

const cheating = kindIndex("commerce.other");

export function planExchange({ assumptions, rulebook }: PlanContext): ExchangePlan {
  const number = (id: string) => assumptions.number(`acts.exchange${id}`);
  const { lasting, list } = schemeLoss(rulebook, cheating);
  const atStake = (lasting + list) / assumptions.number("acts.stake.measure-unit");
  return {
    occasion: threshold(number("")),
    agree: logit8(logit(number(".agree"))),
    trust: logit8(number(".trust")),
    shun: logit8(number(".shun")),
    visible: rulebook.lists.some((entry) => entry.published),
    keep: -logit8(logit(number(".cheat"))),
    honesty: logit8(assumptions.number("acts.honesty")),
    stake: logit8(assumptions.number("acts.stake") * Math.sqrt(atStake)),
    gain: Math.round(number(".gain")),
    loss: Math.round(number(".loss")),
  };
}

/** Bits of the column `exchange`. */
export const exchangeSought = 1;
export const exchangeAgreed = 2;
export const exchangeCompleted = 4;
export const exchangeCheated = 8;

const commerce = contextIndex("commerce");
const there = 1 << signal.there;

export function deal(world: World, plan: ExchangePlan, block: Block): void {
  const { columns, month, keys } = world;
  const { alive, birthMonth, key, trust, exchange, gained, liquidity, paid } = columns;
  const { signals, honesty, risk } = columns;
  const occasion = 2 * decisions["acts.exchange"].number;
  const agreeing = 2 * decisions["acts.exchange-agree"].number;
  const keeping = 2 * decisions["acts.exchange-keep"].number;
  const listed = 1 << signal.listed;

  for (let i = block.from; i < block.to; i += 1) {
    exchange[i] = 0;
    if (alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    if (draw(keys[occasion], keys[occasion + 1], key[i], 0) >>> 0 >= plan.occasion) continue;
    const partner = choosePartner(world, plan, i);
    if (partner < 0) continue;
    exchange[i] = exchangeSought;
    const shunned = plan.visible && (signals[partner] & listed) !== 0 ? plan.shun : 0;
    const index = plan.agree + ((plan.trust * (trust[i] - 32768)) >> 16) - shunned;
    const other = key[partner];
    if (!chooses(index, draw(keys[agreeing], keys[agreeing + 1], key[i], other))) continue;
    const keeps =
      plan.keep +
      ((plan.honesty * honesty[partner * honestyStride + commerce]) >> 5) +
      ((plan.stake * risk[partner]) >> 16);
    if (chooses(keeps, draw(keys[keeping], keys[keeping + 1], key[i], other))) {
      exchange[i] = exchangeSought | exchangeAgreed | exchangeCompleted;
      gained[i] += plan.gain;
    } else {
      exchange[i] = exchangeSought | exchangeAgreed | exchangeCheated;
      gained[i] -= Math.max(0, Math.min(plan.loss, liquidity[i] - paid[i]));
    }
  }
}

/** The better of the two ties with the largest draws, where standing is public; else the one with the largest. */
function choosePartner(world: World, plan: ExchangePlan, i: number): number {
  const { columns, keys } = world;
  const { ties, key, signals } = columns;
  const at = 2 * decisions["acts.exchange-partner"].number;
  let first = -1;
  let second = -1;
  let most = -1;
  let next = -1;
  const half = halfDraw(keys[at], key[i]);
  const k1 = keys[at + 1];
  const from = i * tieSlots;
  for (let slot = from; slot < from + tieSlots && ties[slot] >= 0; slot += 1) {
    const tie = ties[slot];
    if ((signals[tie] & there) === 0) continue;
    const bits = drawAmong(half, k1, key[tie]) >>> 0;
    if (bits > most) {
      next = most;
      second = first;
      most = bits;
      first = tie;
    } else if (bits > next) {
      next = bits;
      second = tie;
    }
  }
  if (!plan.visible || second < 0) return first;
  const listed = 1 << signal.listed;
  const avoid = (signals[first] & listed) !== 0 && (signals[second] & listed) === 0;
  return avoid ? second : first;
}
