import { draw } from "../draws/index.ts";
import { tieSlots } from "../society/columns.ts";
import { adultAge } from "./age.ts";
import { clampShare, towards } from "./fixed.ts";
import type { Phase } from "./phase.ts";
import { exchangeCheated, exchangeCompleted } from "./acts/exchange.ts";
import { decisions } from "./decisions.ts";
import {
  bodyResponseAssumptions,
  type BodyResponsePlan,
  planBodyResponse,
  respondBodies,
} from "./response/bodies.ts";
import { type MindsPlan, mindsAssumptions, planMinds } from "./response/plan.ts";
import {
  countShown,
  lessonOf,
  planPlatform,
  platformAssumptions,
  type PlatformPlan,
} from "./response/platform.ts";
import { dropTies, formTies, planTies, tiesAssumptions, type TiesPlan } from "./response/ties.ts";
import { countOf, signal, spread } from "./signals.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 8. What people make of it: perceived detection is learned from one's own and one's ties' fates and fades;
 * fear, private support, approval of the scheme and trust move by what happened and return to their level; intrinsic
 * motivation is crowded out by watching, or grows into a habit under it (rival forms).
 */
export interface ResponsePlan {
  readonly minds: MindsPlan;
  readonly ties: TiesPlan;
  readonly platform: PlatformPlan;
  readonly bodies: BodyResponsePlan;
}

export const response: Phase<ResponsePlan> = {
  id: "response",
  reads: [
    "key",
    "alive",
    "birthMonth",
    "elsewhere",
    "education",
    "exchange",
    "neighbourhood",
    "loyalty",
    "trustfulness",
    "orderliness",
    "hardship",
    "victim",
    "wished",
    "lastGrave",
    "sanctioned",
    "listed",
    "listedFalse",
    "listedUnwilled",
    "closed",
    "refused",
    "passed",
  ],
  writes: [
    "risk",
    "fear",
    "support",
    "approval",
    "trust",
    "motivation",
    "norm",
    "company",
    "signals",
    "signalsNext",
    "dispute",
    "ties",
    "tiesSought",
  ],
  draws: ["response.dispute", "response.tie-drop", "response.tie-seek"],
  assumes: [
    ...mindsAssumptions,
    ...tiesAssumptions,
    ...platformAssumptions,
    ...bodyResponseAssumptions,
  ],
  plan: (context) => ({
    minds: planMinds(context),
    ties: planTies(context),
    platform: planPlatform(context),
    bodies: planBodyResponse(context),
  }),
  passes: [
    { over: "town", run: (world, plan) => countShown(world, plan.platform) },
    { over: "blocks", run: (world, plan, block) => respond(world, plan, block) },
    { over: "blocks", run: (world, plan, block) => dropTies(world, plan.ties, block) },
    { over: "town", run: (world, plan) => formTies(world, plan.ties) },
    { over: "blocks", run: (world, _plan, block) => show(world, block) },
    { over: "town", run: (world, plan) => respondBodies(world, plan.bodies) },
  ],
};

/** Bits of the column `sanctioned`. */
const sanctionedTruly = 3;
const recordedFalsely = 4;
const recorded = 6;
const denounced = 8;
/** Bit of the column `signals`. */
const listedBit = 1 << signal.listed;

/** Shares of ties, by count and degree, in 1/65536: a division for each resident would cost more than the gather. */
const shares = shareTable();

function shareTable(): Int32Array {
  const table = new Int32Array(32 * 32);
  for (let degree = 1; degree < 32; degree += 1) {
    for (let count = 0; count <= degree; count += 1) {
      table[32 * degree + count] = Math.floor((65536 * count) / degree);
    }
  }
  return table;
}

function respond(
  world: World,
  { minds: plan, platform }: { readonly minds: MindsPlan; readonly platform: PlatformPlan },
  block: Block,
): void {
  const lesson = lessonOf(world, platform);
  const { columns: c, month, town, keys } = world;
  const { signals, ties } = c;
  block.queue.tieChanges.clear();
  const quarrel = 2 * decisions["response.dispute"].number;
  for (let i = block.from; i < block.to; i += 1) {
    if (c.alive[i] === 0 || month - c.birthMonth[i] < adultAge) {
      c.signalsNext[i] = 0;
      continue;
    }
    // What ties showed last month, all counts in one word.
    let gathered = 0;
    let degree = 0;
    const from = i * tieSlots;
    // Who lives elsewhere neither sees nor is seen.
    const away = c.elsewhere[i];
    for (let tie = away === 1 ? -1 : ties[from]; tie >= 0; tie = ties[from + degree]) {
      gathered += spread[signals[tie]];
      degree += 1;
      if (degree === tieSlots) break;
    }
    const row = 32 * degree;
    const breach = shares[row + countOf(gathered, signal.breach)];
    const wronged = shares[row + countOf(gathered, signal.wronged)];
    const struck = shares[row + countOf(gathered, signal.sanctioned)];
    const onList = countOf(gathered, signal.listed);
    const listed = shares[row + onList];
    const unlike = (signals[i] & listedBit) !== 0 ? degree - onList : onList;
    if (away === 0 && (unlike > 0 || c.tiesSought[i] > 0)) block.queue.tieChanges.push(i, 0);
    const spoke = shares[row + countOf(gathered, signal.spoke)];
    const news = c.sanctioned[i];
    const treated = +(
      (c.listedFalse[i] | c.listedUnwilled[i]) !== 0 || (news & recordedFalsely) !== 0
    );

    // Perceived detection: sanctions of one's own and of ties raise it; without news it fades to what is public.
    const riskAnchor = away === 1 ? plan.riskElsewhere : plan.riskAnchor;
    let risk = towards(c.risk[i], riskAnchor, plan.riskDecay);
    risk = towards(risk, 65535, (plan.riskTies * struck) >> 16);
    if ((news & sanctionedTruly) !== 0) risk = towards(risk, 65535, plan.riskOwn);
    if (lesson > 0 && away === 0) risk = towards(risk, 65535, lesson);
    c.risk[i] = risk;

    // Fear: of who was struck after speaking or was refused something, and of who sees it happen to ties.
    const fearAnchor = away === 1 ? plan.fearElsewhere : plan.fearAnchor;
    let fear = towards(c.fear[i], fearAnchor, plan.fearDecay);
    fear = towards(fear, 65535, (plan.fearTies * Math.min(65536, listed + wronged)) >> 16);
    const hit = (news & recorded) !== 0 && (c.wished[i] & 8) !== 0;
    if (hit || c.refused[i] !== 0 || c.passed[i] < 0) fear = towards(fear, 65535, plan.fearOwn);
    c.fear[i] = fear;

    const problems = Math.min(8, town.problems[c.neighbourhood[i]]);
    const support =
      plan.supportAnchor +
      ((plan.supportSpread * c.loyalty[i]) >> 5) -
      plan.supportProblem * problems -
      plan.supportHardship * c.hardship[i] -
      plan.supportWronged * treated -
      part(plan.supportTiesWronged, wronged);
    c.support[i] = towards(c.support[i], clampShare(support), plan.supportReturn);

    if (plan.hasScheme) {
      const burdened = +(c.closed[i] !== 0 || treated === 1);
      const approval =
        plan.approvalAnchor +
        ((plan.approvalSpread * c.orderliness[i]) >> 5) -
        part(plan.approvalOrder, breach) -
        plan.approvalBurden * burdened -
        part(plan.approvalTiesWronged, wronged);
      c.approval[i] = towards(c.approval[i], clampShare(approval), plan.approvalReturn);
    }

    const trust =
      plan.trustAnchor +
      ((plan.trustSpread * c.trustfulness[i]) >> 5) -
      part(plan.trustBreach, breach);
    const fall =
      plan.trustVictim * c.victim[i] +
      plan.trustWronged * treated +
      ((c.listed[i] & platform.shows) !== 0 ? platform.trust : 0) +
      ((news & denounced) !== 0 ? plan.trustDenounced : 0);
    const dealt =
      ((c.exchange[i] & exchangeCompleted) !== 0 ? plan.trustKept : 0) -
      ((c.exchange[i] & exchangeCheated) !== 0 ? plan.trustCheated : 0);
    const bits = draw(keys[quarrel], keys[quarrel + 1], c.key[i], 0) >>> 0;
    const anger = (news & denounced) !== 0 ? plan.disputeDenounced : plan.dispute;
    c.dispute[i] = +(bits < anger * (65536 - c.trust[i]));
    c.trust[i] = clampShare(
      towards(c.trust[i], clampShare(trust), plan.trustReturn) +
        dealt -
        fall -
        plan.trustDispute * c.dispute[i],
    );

    // Labelling: who is publicly listed comes to act the part (EVIDENCE.md F8, F9).
    const label = (c.listed[i] & plan.published) === 0 ? 0 : plan.label;
    c.motivation[i] = towards(c.motivation[i], plan.motivationTarget - label, plan.motivationRate);
    c.norm[i] = Math.min(255, breach >> 8);
    c.company[i] = Math.min(255, spoke >> 8);

    const afraid = +(c.fear[i] >= plan.falsifyFear) & plan.falsifies;
    const says = +(c.approval[i] >= 32768) | afraid;
    const saysSupport = +(c.support[i] >= 32768) | afraid;
    c.signalsNext[i] =
      (+(month - c.lastGrave[i] < plan.breachVisible) << signal.breach) |
      (+((news & sanctionedTruly) !== 0) << signal.sanctioned) |
      (+((c.listed[i] & plan.published) !== 0) << signal.listed) |
      (+((c.wished[i] & 24) === 8) << signal.spoke) |
      ((says & +plan.hasScheme) << signal.approves) |
      (treated << signal.wronged) |
      (saysSupport << signal.supports) |
      (1 << signal.there);
    if (away === 1) c.signalsNext[i] = 0;
  }
}

/** A push in proportion to a share of ties (in 1/65536). Both are cut to 12 bits, so that the product stays whole. */
function part(push: number, share: number): number {
  return ((push >> 4) * (share >> 4)) >> 8;
}

/** This month's signals become what ties see next month. */
function show(world: World, block: Block): void {
  const { signals, signalsNext } = world.columns;
  signals.set(signalsNext.subarray(block.from, block.to), block.from);
}
