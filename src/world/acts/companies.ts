import { type BodyKindId, bodyKindIndex, bodyKinds, domainIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { isSubject } from "../bodies.ts";
import {
  type BodyDeterrencePlan,
  bodyDeterrenceAssumptions,
  breachesOfBodies,
  planBodyDeterrence,
} from "../body-deterrence.ts";
import { chooses } from "../choice.ts";
import { honestyStride } from "../columns.ts";
import { decisions } from "../decisions.ts";
import { logit8, share8 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import { totals } from "../town.ts";
import type { World } from "../world.ts";

/**
 * What companies do, through their heads. A firm in distress that no loan tides over leaves wages unpaid without
 * will. Beside that, occasions to breach come along, and the head takes them or not. Some firms give.
 *
 * Breaches have victims: wages not paid are missed by the staff (fortune), smoke makes neighbours ill (fortune), fake
 * goods cheat buyers (they join the frauds of the month), and who refuses an inspection is not seen by inspectors.
 */
export interface CompanyPlan {
  readonly deterrence: BodyDeterrencePlan;
  /** By kind: threshold of an occasion in a month. */
  readonly occasion: Float64Array;
  readonly kinds: readonly number[];
  readonly distress: number;
  /** Threshold that a loan tides a firm in distress over: ordinary, and with credit opened by the scheme. */
  readonly bridge: readonly [number, number];
  /** Share of a month's wages that arrears take, 1/256. */
  readonly unpaid: number;
  /** People who are cheated by one firm's fake goods. */
  readonly victims: number;
  readonly donation: number;
  readonly prosocial: number;
  readonly donationVoices: number;
}

export const companyAssumptions = [
  ...bodyDeterrenceAssumptions,
  ...breachesOfBodies.map((kind) => `bodies.occasion.${kind.id}`),
  "bodies.distress",
  "bodies.bridge",
  "bodies.bridge.opened",
  "bodies.unpaid",
  "bodies.goods.victims",
  "bodies.donation",
  "bodies.donation.reward",
  "bodies.donation.voices",
  "acts.prosocial.trait",
] as const;

const arrears = bodyKindIndex("work.wage-arrears");
const pollution = bodyKindIndex("environment.pollution");
const unsafeGoods = bodyKindIndex("commerce.unsafe-goods");
const donation = bodyKindIndex("civic.company-donation");
const loanBit = 1 << domainIndex("finance.loan");

export function planCompanies({ assumptions, rulebook }: PlanContext): CompanyPlan {
  const number = (id: string) => assumptions.number(`bodies.${id}`);
  const occasion = new Float64Array(bodyKinds.length);
  for (const kind of breachesOfBodies) {
    occasion[bodyKindIndex(kind.id)] = threshold(number(`occasion.${kind.id}`));
  }
  const reward = logit8(number("donation.reward"));
  return {
    deterrence: planBodyDeterrence(assumptions, rulebook),
    occasion,
    kinds: breachesOfBodies.flatMap(({ id, by }) => (by === "company" ? [bodyKindIndex(id)] : [])),
    distress: threshold(number("distress")),
    bridge: [threshold(number("bridge")), threshold(number("bridge.opened"))],
    unpaid: share8(number("unpaid")),
    victims: Math.round(number("goods.victims")),
    donation:
      logit8(logit(number("donation"))) +
      (rewarded(rulebook, "civic.company-donation") ? reward : 0),
    prosocial: logit8(assumptions.number("acts.prosocial.trait")),
    donationVoices: Math.round(number("donation.voices")),
  };
}

/** Does the scheme give points for the kind? */
export function rewarded(rulebook: PlanContext["rulebook"], id: BodyKindId): boolean {
  const k = bodyKindIndex(id);
  const scheme = rulebook.bodies[bodyKinds[k].by];
  return (scheme?.rulesOfKind[k] ?? []).some((r) => {
    const effect = scheme?.rules[r].effect;
    return effect?.type === "points" && effect.most > 0;
  });
}

/** Clears the month of all bodies, then lets companies act. */
export function actCompanies(world: World, plan: CompanyPlan): void {
  const { town, society, keys, columns } = world;
  const { did, willed, forgone, unpaid, smoke, help, place, head, closed, opened } = town.bodies;
  did.fill(0);
  willed.fill(0);
  forgone.fill(0);
  unpaid.fill(0);
  smoke.fill(0);
  help.fill(0);
  const occasions = 2 * decisions["bodies.occasion"].number;
  const yields = 2 * decisions["bodies.yield"].number;
  const trouble = 2 * decisions["bodies.distress"].number;
  let cheated = 0;
  for (let f = 0; f < society.firms.count; f += 1) {
    if (!isSubject(society, f) || town.staff[f] === 0) continue;
    if (draw(keys[trouble], keys[trouble + 1], f, 0) >>> 0 < plan.distress) {
      const bridged = draw(keys[trouble], keys[trouble + 1], f, 1) >>> 0;
      const credit = plan.bridge[(opened[f] & loanBit) === 0 ? 0 : 1];
      if ((closed[f] & loanBit) !== 0 || bridged >= credit) did[f] |= 1 << arrears;
    }
    const h = head[f];
    if (h < 0) continue;
    for (const kind of plan.kinds) {
      if (draw(keys[occasions], keys[occasions + 1], f, kind) >>> 0 >= plan.occasion[kind])
        continue;
      if ((did[f] & (1 << kind)) !== 0) continue;
      const index = breachIndexOfBody(world, plan.deterrence, f, h, kind);
      if (!chooses(index, draw(keys[yields], keys[yields + 1], f, kind))) continue;
      did[f] |= 1 << kind;
      willed[f] |= 1 << kind;
    }
    const gives = plan.donation + ((plan.prosocial * columns.prosociality[h]) >> 5);
    if (chooses(gives, draw(keys[yields], keys[yields + 1], f, donation))) {
      did[f] |= 1 << donation;
      help[place[f]] += plan.donationVoices;
    }
    if ((did[f] & (1 << arrears)) !== 0) unpaid[f] = plan.unpaid;
    if ((did[f] & (1 << pollution)) !== 0) smoke[place[f]] += 1;
    if ((did[f] & (1 << unsafeGoods)) !== 0) cheated += plan.victims;
  }
  town.totals[totals.fraud] += cheated;
}

/** The index of the head's choice to breach on behalf of the body, in 1/256 logits. */
export function breachIndexOfBody(
  world: World,
  plan: BodyDeterrencePlan,
  b: number,
  head: number,
  kind: number,
): number {
  const honesty = world.columns.honesty[head * honestyStride + plan.context[kind]];
  const learned = world.town.bodies.risk[b];
  const believed = learned + Math.floor(((65536 - learned) * plan.known[kind]) / 65536);
  return (
    plan.base[kind] -
    ((plan.honesty * honesty) >> 5) -
    Math.floor((believed * plan.stake[kind]) / 65536)
  );
}
