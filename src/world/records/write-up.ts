import { contexts, kinds } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { chooses } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { severityOfRule } from "../deterrence.ts";
import { boughtFlag, forgivenFlag, packEvent } from "../event-list.ts";
import { logit8 } from "../fixed.ts";
import { isFavourite, officerOf, type Officers, planOfficers } from "../officers.ts";
import type { PlanContext } from "../phase.ts";
import { channelStride } from "../town.ts";
import type { Block, World } from "../world.ts";

/**
 * What reaches a grid officer becomes a record when the officer writes it up. A lazy officer writes up a part; one who
 * favours lets off their own ties and household; one who takes money leaves a record out for it. Whether to pay is
 * the subject's choice, and the price is a part of what they have, so that it is the wealthy who can: the index is
 *
 *   base + what the record puts at stake − honesty at work
 *
 * with the stake as in deterrence, at certain detection. Invented reports pass through the same hands, so that they
 * fall on whom officers do not know. Officers without a name in the rulebook's watch are diligent and take nothing.
 */
export interface WriteUpPlan {
  /** Bit set of the channels that pass through officers. 0: none. */
  readonly channels: number;
  readonly diligence: number;
  readonly favour: number;
  readonly bribable: number;
  /** Yuan; and the money that somebody must have to think of it. */
  readonly price: number;
  readonly means: number;
  /** By kind: index of the choice to pay without honesty, 1/256 logits; the least number where nothing is at stake. */
  readonly pays: Int32Array;
  readonly honesty: number;
  readonly officers: Officers;
}

export const writeUpAssumptions = [
  "records.bribe.yield",
  "records.bribe.price",
  "records.bribe.means",
  "acts.honesty",
  "acts.stake",
  "acts.stake.measure-unit",
] as const;

const atWork = contexts.findIndex((context) => context.id === "work");

export function planWriteUp({ assumptions, rulebook, society }: PlanContext): WriteUpPlan {
  const base = logit(assumptions.number("records.bribe.yield"));
  const price = Math.round(assumptions.number("records.bribe.price"));
  const perStake =
    assumptions.number("acts.stake") / Math.sqrt(assumptions.number("acts.stake.measure-unit"));
  const means = Math.round(price / assumptions.number("records.bribe.means"));
  const honesty = logit8(assumptions.number("acts.honesty"));
  const { officers } = rulebook.watch;
  return {
    channels: officers?.channels ?? 0,
    diligence: threshold(officers?.diligence ?? 1),
    favour: threshold(officers?.favour ?? 0),
    bribable: threshold(officers?.bribe ?? 0),
    price,
    means,
    pays: Int32Array.from(kinds, (_, kind) => {
      const stake = severityOfRule(rulebook, kind);
      return stake === 0 ? never : logit8(base + perStake * stake);
    }),
    honesty,
    officers:
      officers === null
        ? { first: new Int32Array(0), who: new Int32Array(0) }
        : planOfficers(society),
  };
}

const never = -(1 << 28);

/** The channels of a record that are left of `through` when it has been through the officer's hands. */
export function writeUp(
  world: World,
  plan: WriteUpPlan,
  block: Block,
  i: number,
  kind: number,
  through: number,
  invented = 0,
): number {
  if ((through & plan.channels) === 0) return through;
  const officer = officerOf(world, plan.officers, i);
  if (officer < 0) return through;
  const knows = plan.favour > 0 && isFavourite(world, officer, i);
  const { keys, columns } = world;
  const key = columns.key[i];
  const decide = (decision: "records.diligence" | "records.favour", identity: number) => {
    const at = 2 * decisions[decision].number;
    return draw(keys[at], keys[at + 1], key, identity) >>> 0;
  };
  let left = through;
  for (let rest = through & plan.channels; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    const identity = channelStride * kind + (31 - Math.clz32(bit)) + 1024 * invented;
    if (decide("records.diligence", identity) >= plan.diligence) left &= ~bit;
    else if (knows && decide("records.favour", identity) < plan.favour) {
      left &= ~bit;
      block.withheld.push(i, packEvent(kind, forgivenFlag, bit));
    } else if (isBoughtOff(world, plan, i, kind, identity)) {
      left &= ~bit;
      columns.fined[i] += plan.price;
      block.withheld.push(i, packEvent(kind, boughtFlag, bit));
      block.queue.bribes.push(officer, plan.price);
    }
  }
  return left;
}

function isBoughtOff(
  world: World,
  plan: WriteUpPlan,
  i: number,
  kind: number,
  identity: number,
): boolean {
  if (plan.bribable === 0 || plan.pays[kind] === never) return false;
  const { columns, keys } = world;
  const money = columns.liquidity[i] + columns.gained[i] - columns.paid[i] - columns.fined[i];
  if (money < plan.means) return false;
  const open = 2 * decisions["records.bribable"].number;
  const bits = draw(keys[open], keys[open + 1], columns.key[i], identity) >>> 0;
  if (bits >= plan.bribable) return false;
  const honesty = (plan.honesty * columns.honesty[i * 16 + atWork]) >> 5;
  const at = 2 * decisions["records.bribe"].number;
  return chooses(plan.pays[kind] - honesty, draw(keys[at], keys[at + 1], columns.key[i], identity));
}

/** Gives the money to the officers. */
export function takeBribes(world: World, plan: WriteUpPlan): void {
  if (plan.bribable === 0) return;
  const { bribes } = world.columns;
  for (const { queue } of world.blocks) {
    const { words, length } = queue.bribes;
    for (let e = 0; e < length; e += 1) bribes[words[2 * e]] += words[2 * e + 1];
  }
}
