import { contexts, type DomainId, domains, kinds } from "../catalogue/index.ts";
import type { CompiledRulebook } from "../rulebook/compiled.ts";
import { logit8 } from "./fixed.ts";
import { logit } from "../numerics/index.ts";
import type { AssumptionValues } from "./phase.ts";
import type { World } from "./world.ts";

/**
 * Why somebody who could keep an obligation, or pass by a temptation, breaches: the index of a logit choice.
 *
 *   index = base(kind) − honesty(context) − perceived detection × stake(kind) + norm − intrinsic motivation
 *
 * in 1/256 logits. The stake grows with the square root of what is at stake, so that certainty of detection deters
 * more than severity (EVIDENCE.md F1). What the scheme puts at stake is what the rulebook says that a record of the
 * kind leads to: points on the way to a band that closes something, a list and the measures on it.
 */
export interface DeterrencePlan {
  /** By kind. */
  readonly base: Int32Array;
  readonly context: Uint8Array;
  readonly stake: Int32Array;
  /** Stake of somebody already on a blacklist: what a list can still add is gone. */
  readonly stakeListed: Int32Array;
  /** Bits of the blacklists. */
  readonly blacklists: number;
  /** Per standard deviation of honesty. */
  readonly honesty: number;
  /** Per whole share of ties with a breach seen. */
  readonly norm: number;
}

export const deterrenceAssumptions = [
  "acts.honesty",
  "acts.norm",
  "acts.stake",
  "acts.stake.fine-unit",
  "acts.stake.measure-unit",
  "acts.norm.gravity",
  ...kinds
    .filter((kind) => kind.conduct === "obligation" || kind.conduct === "temptation")
    .flatMap((kind) => [`acts.yield.${kind.id}`, `records.fine.${kind.id}`]),
] as const;

export function planDeterrence(
  assumptions: AssumptionValues,
  rulebook: CompiledRulebook,
): DeterrencePlan {
  const scale = assumptions.number("acts.stake");
  const base = new Int32Array(kinds.length);
  const stake = new Int32Array(kinds.length);
  const stakeListed = new Int32Array(kinds.length);
  kinds.forEach((kind, k) => {
    if (kind.conduct !== "obligation" && kind.conduct !== "temptation") return;
    base[k] = logit8(logit(assumptions.number(`acts.yield.${kind.id}`)));
    const fine =
      assumptions.number(`records.fine.${kind.id}`) / assumptions.number("acts.stake.fine-unit");
    const unit = assumptions.number("acts.stake.measure-unit");
    const { lasting, list } = schemeLoss(rulebook, k);
    stake[k] = logit8(scale * Math.sqrt(fine + (lasting + list) / unit));
    stakeListed[k] = logit8(scale * Math.sqrt(fine + lasting / unit));
  });
  return {
    base,
    context: Uint8Array.from(kinds, (kind) => contexts.findIndex((c) => c.id === kind.context)),
    stake,
    stakeListed,
    blacklists: rulebook.lists.reduce(
      (bits, list, l) => (list.colour === "black" ? bits | (1 << l) : bits),
      0,
    ),
    honesty: logit8(assumptions.number("acts.honesty")),
    norm: logit8(assumptions.number("acts.norm")),
  };
}

/**
 * What a record of the kind costs under the rulebook, in severity of the domains closed (catalogue): `list` through
 * lists that it leads to at once, `lasting` through points and grades, as the share of the way from the start value
 * to the band at which something closes.
 */
export function schemeLoss(
  rulebook: CompiledRulebook,
  kind: number,
): { readonly lasting: number; readonly list: number } {
  let lasting = 0;
  let list = 0;
  const listLoss = (index: number) =>
    severityOf(rulebook, (on) => on.by === "list" && on.list === index);
  rulebook.lists.forEach((entry, index) => {
    if (entry.colour === "black" && entry.enter.some((by) => by.by === "act" && by.kind === kind)) {
      list += listLoss(index);
    }
  });
  for (const rule of rulebook.rulesOfKind[kind] ?? []) {
    const { effect, feeds } = rulebook.rules[rule];
    // Nobody outside knows what a model makes of a record: it is taken to double the odds, which costs `scale`.
    const learned = feeds ? (rulebook.score?.computed?.scale ?? 0) : 0;
    if (effect.type === "list") {
      if (rulebook.lists[effect.list].colour === "black") list += listLoss(effect.list);
    } else if (rulebook.score !== null) {
      if (effect.type === "grade") {
        lasting += lossAt(rulebook, effect.band);
      } else {
        const posted = effect.type === "points" ? -(effect.least + effect.most) / 2 : 0;
        const points = posted + learned;
        const fall = fallFromStart(rulebook);
        if (points > 0) lasting += fall.loss * (points < fall.points ? points / fall.points : 1);
      }
    }
  }
  return { lasting, list };
}

/**
 * The first edge at or below the start value under which something closes: points to it, and what closes there. The
 * edge and not the highest score under it, so that the scale of points does not matter.
 */
function fallFromStart(rulebook: CompiledRulebook): {
  readonly points: number;
  readonly loss: number;
} {
  const { start, bands } = rulebook.score!;
  const edges = [
    ...bands.slice(1).map(({ from }) => from),
    ...rulebook.lists.flatMap(({ enter }) =>
      enter.flatMap((by) => (by.by === "score" ? [by.score] : [])),
    ),
  ];
  for (const edge of edges.filter((from) => from <= start).sort((a, b) => b - a)) {
    const band = bands.findLastIndex(({ from }) => from < edge);
    const loss = lossAt(rulebook, Math.max(0, band), edge);
    if (loss > 0) return { points: start - edge, loss };
  }
  return { points: 0, loss: 0 };
}

/** What is closed to somebody in a band, with a score just below `edge`, directly and through blacklists. */
function lossAt(
  rulebook: CompiledRulebook,
  band: number,
  edge: number = Number.POSITIVE_INFINITY,
): number {
  const byGrade = severityOf(rulebook, (on) => on.by === "grade" && band <= on.band);
  const byList = rulebook.lists.reduce(
    (sum, entry, index) =>
      entry.colour === "black" &&
      entry.enter.some(
        (by) => (by.by === "grade" && band <= by.band) || (by.by === "score" && edge <= by.score),
      )
        ? sum + severityOf(rulebook, (on) => on.by === "list" && on.list === index)
        : sum,
    0,
  );
  return byGrade + byList;
}

/** Severity of all domains that measures on the matching condition deny. */
function severityOf(
  rulebook: CompiledRulebook,
  matches: (on: CompiledRulebook["measures"][number]["on"]) => boolean,
): number {
  let sum = 0;
  for (const measure of rulebook.measures) {
    if (measure.effect === "denies" && matches(measure.on)) sum += severityOfDomain(measure.domain);
  }
  return sum;
}

export function severityOfDomain(id: DomainId): number {
  return domains.find((domain) => domain.id === id)?.severity ?? 0;
}

/** By kind: 1 for breaches from the gravity on that ties notice and mind. */
export function graveKinds(assumptions: AssumptionValues): Uint8Array {
  const least = assumptions.number("acts.norm.gravity");
  return Uint8Array.from(kinds, (kind) => +(kind.gravity >= least));
}

/** The index of the choice to breach, in 1/256 logits. */
export function breachIndex(world: World, plan: DeterrencePlan, i: number, kind: number): number {
  const { columns } = world;
  const honesty = columns.honesty[i * 16 + plan.context[kind]];
  const listed = (columns.listed[i] & plan.blacklists) !== 0;
  const stake = listed ? plan.stakeListed[kind] : plan.stake[kind];
  return (
    plan.base[kind] -
    ((plan.honesty * honesty) >> 5) -
    ((columns.risk[i] * stake) >> 16) +
    ((plan.norm * columns.norm[i]) >> 8) -
    (columns.motivation[i] >> 4)
  );
}

/**
 * How heavily the rulebook weighs on a kind of act: all that a record of it leads to, as the square root of the
 * severity of the domains it closes or brings closer. 0 where it has no rule.
 */
export function severityOfRule(rulebook: CompiledRulebook, kind: number): number {
  const { lasting, list } = schemeLoss(rulebook, kind);
  return Math.sqrt(lasting + list);
}
