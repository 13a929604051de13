import { bodyKinds, type BodySubject, contexts } from "../catalogue/index.ts";
import { logit } from "../numerics/index.ts";
import type { CompiledRulebook } from "../rulebook/compiled.ts";
import { schemeLoss } from "./deterrence.ts";
import { seenByScheme } from "./body-channels.ts";
import { logit8, share16 } from "./fixed.ts";
import type { AssumptionValues } from "./phase.ts";
import { planWatch, watchAssumptions } from "./records/watch.ts";

/**
 * Why the head of a company or an organisation breaches on its behalf. The index is that of residents
 * (deterrence.ts): base of the kind, less the head's honesty in the context, less perceived detection times what the
 * body has at stake, and what the head has where a part passes to the head. Detection is what the body has learned,
 * and beside it what the scheme is known to see of this kind: a scheme deters from what it watches.
 */
export interface BodyDeterrencePlan {
  /** By kind of acts of bodies, 1/256 logits. */
  readonly base: Int32Array;
  readonly stake: Int32Array;
  /** How likely the scheme is believed to see an act of the kind, 1/65536. */
  readonly known: Int32Array;
  /** Place of the context in the honesty column. */
  readonly context: Uint8Array;
  readonly honesty: number;
}

export const breachesOfBodies = bodyKinds.filter((kind) => kind.conduct === "breach");

export const bodyDeterrenceAssumptions = [
  "acts.honesty",
  "acts.stake",
  "acts.stake.measure-unit",
  "bodies.fine-unit",
  "bodies.risk.publicity",
  ...watchAssumptions,
  ...breachesOfBodies.flatMap((kind) => [`bodies.yield.${kind.id}`, `bodies.fine.${kind.id}`]),
] as const;

export function planBodyDeterrence(
  assumptions: AssumptionValues,
  rulebook: CompiledRulebook,
): BodyDeterrencePlan {
  const scale = assumptions.number("acts.stake");
  const unit = assumptions.number("acts.stake.measure-unit");
  const base = new Int32Array(bodyKinds.length);
  const stake = new Int32Array(bodyKinds.length);
  bodyKinds.forEach((kind, k) => {
    if (kind.conduct !== "breach") return;
    base[k] = logit8(logit(assumptions.number(`bodies.yield.${kind.id}`)));
    const fine =
      assumptions.number(`bodies.fine.${kind.id}`) / assumptions.number("bodies.fine-unit");
    stake[k] = logit8(scale * Math.sqrt(fine + lossOfBody(rulebook, k) / unit));
  });
  const { seen } = planWatch(assumptions, rulebook);
  const believed = assumptions.number("bodies.risk.publicity");
  return {
    base,
    stake,
    known: Int32Array.from(seenByScheme(rulebook, seen), (chance) => share16(chance * believed)),
    context: Uint8Array.from(bodyKinds, (kind) => contexts.findIndex((c) => c.id === kind.context)),
    honesty: logit8(assumptions.number("acts.honesty")),
  };
}

/**
 * What a record of the kind costs under the rulebook, in severity of the domains closed: the body itself, and its
 * head by what passes. A label costs its share of the activities that are called so.
 */
export function lossOfBody(rulebook: CompiledRulebook, kind: number): number {
  const subject: BodySubject = bodyKinds[kind].by;
  const scheme = rulebook.bodies[subject];
  if (scheme === null) return 0;
  // The body's part of the rulebook stands in for the residents' part.
  const view = { ...rulebook, ...scheme } as unknown as CompiledRulebook;
  let loss = 0;
  bodyKinds.forEach((named, k) => {
    const counts = k === kind || ("of" in named && named.of === bodyKinds[kind].id);
    if (!counts || scheme.rulesOfKind[k].length === 0) return;
    const rules = scheme.rulesOfKind[k].map((r) => scheme.rules[r]);
    const called = Math.max(...rules.map((rule) => rule.called));
    const own = schemeLoss(view, k);
    loss += called * (own.lasting + own.list + lossOfHead(rulebook, rules));
  });
  const own = scheme.rulesOfKind[kind].length === 0 ? schemeLoss(view, kind).list : 0;
  return loss + own;
}

/** What the head has at stake by the points that pass: as if a rule about residents took them. */
function lossOfHead(
  rulebook: CompiledRulebook,
  rules: readonly NonNullable<CompiledRulebook["bodies"]["company"]>["rules"][number][],
): number {
  let points = 0;
  for (const { passesTo, effect } of rules) {
    const pass = passesTo?.head ?? null;
    if (pass === null) continue;
    const whole = effect.type === "points" ? (effect.least + effect.most) / 2 : 0;
    points += pass.points + pass.share * whole;
  }
  if (points >= 0 || rulebook.score === null) return 0;
  const rule = { effect: { type: "points", least: points, most: points } };
  const pretended = { ...rulebook, lists: rulebook.lists, rules: [rule], rulesOfKind: [[0]] };
  const { lasting } = schemeLoss(pretended as unknown as CompiledRulebook, 0);
  return lasting;
}
