import { channels, kinds } from "../../catalogue/index.ts";
import { isNull } from "../../rulebook/index.ts";
import { severityOfRule } from "../deterrence.ts";
import { logit8, rate12, share16 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import { planWatch, watchAssumptions } from "../records/watch.ts";

/** Rates are in 1/4096 a month, levels and pushes in 1/65536. */
export interface MindsPlan {
  readonly hasScheme: boolean;
  /** Bits of the blacklists that everybody can read. */
  readonly published: number;
  readonly riskAnchor: number;
  /** Levels of risk and fear beyond the town, where the scheme does not watch. */
  readonly riskElsewhere: number;
  readonly fearElsewhere: number;
  readonly riskDecay: number;
  readonly riskOwn: number;
  readonly riskTies: number;
  readonly fearAnchor: number;
  readonly fearDecay: number;
  readonly fearOwn: number;
  readonly fearTies: number;
  readonly supportAnchor: number;
  readonly supportSpread: number;
  readonly supportReturn: number;
  readonly supportProblem: number;
  readonly supportHardship: number;
  readonly supportWronged: number;
  readonly supportTiesWronged: number;
  readonly approvalAnchor: number;
  readonly approvalSpread: number;
  readonly approvalReturn: number;
  readonly approvalOrder: number;
  readonly approvalBurden: number;
  readonly approvalTiesWronged: number;
  /** Fear from which people say what is expected of them; 1 where they do so at all (rival forms F2, F4). */
  readonly falsifyFear: number;
  readonly falsifies: number;
  readonly trustAnchor: number;
  readonly trustSpread: number;
  readonly trustReturn: number;
  readonly trustBreach: number;
  readonly trustVictim: number;
  readonly trustWronged: number;
  readonly trustDenounced: number;
  readonly trustKept: number;
  readonly trustCheated: number;
  readonly trustDispute: number;
  /** Threshold of a dispute in a month per 1/65536 of distrust; ordinarily, and when denounced. */
  readonly dispute: number;
  readonly disputeDenounced: number;
  readonly breachVisible: number;
  /** Level of motivation under the scheme, 1/4096 logit, and the rate at which it is approached. */
  readonly motivationTarget: number;
  readonly motivationRate: number;
  /** How far a published listing lowers it. */
  readonly label: number;
}

export const mindsAssumptions = [
  ...watchAssumptions,
  "response.risk.ordinary",
  "response.risk.publicity",
  "response.risk.decay",
  "response.risk.own",
  "response.risk.ties",
  "response.fear.ordinary",
  "response.fear.watching",
  "response.fear.speech",
  "response.fear.decay",
  "response.fear.own",
  "response.fear.ties",
  "response.support.level",
  "response.support.spread",
  "response.support.return",
  "response.support.problem",
  "response.support.hardship",
  "response.support.wronged",
  "response.support.ties-wronged",
  "response.approval.level",
  "response.approval.spread",
  "response.approval.return",
  "response.approval.order",
  "response.approval.burden",
  "response.approval.ties-wronged",
  "response.falsification",
  "response.falsification.fear",
  "response.trust.level",
  "response.trust.spread",
  "response.trust.return",
  "response.trust.breach",
  "response.trust.victim",
  "response.trust.wronged",
  "response.trust.denounced",
  "response.trust.kept",
  "response.trust.cheated",
  "response.trust.dispute",
  "response.dispute",
  "response.dispute.denounced",
  "response.breach-visible",
  "response.motivation",
  "response.motivation.size",
  "response.motivation.rate",
  "response.label",
] as const;

export function planMinds({ assumptions, rulebook }: PlanContext): MindsPlan {
  const number = (id: string) => assumptions.number(`response.${id}`);
  const watch = planWatch(assumptions, rulebook);
  const hasScheme = rulebook.rules.length + rulebook.lists.length > 0 && !isNull(rulebook);
  const { watching, speech } = exposure(rulebook, watch);
  const form = assumptions.form("response.motivation");
  const published = rulebook.lists.reduce(
    (bits, list, l) => (list.published && list.colour === "black" ? bits | (1 << l) : bits),
    0,
  );
  const direction = form === "internalisation" ? 1 : form === "crowding-out" ? -1 : 0;
  return {
    hasScheme,
    published,
    riskAnchor: share16(Math.min(1, number("risk.ordinary") + number("risk.publicity") * watching)),
    riskElsewhere: share16(number("risk.ordinary")),
    fearElsewhere: share16(number("fear.ordinary")),
    riskDecay: rate12(number("risk.decay")),
    riskOwn: rate12(number("risk.own")),
    riskTies: rate12(number("risk.ties")),
    fearAnchor: share16(
      Math.min(
        1,
        number("fear.ordinary") +
          number("fear.watching") * watching +
          number("fear.speech") * speech,
      ),
    ),
    fearDecay: rate12(number("fear.decay")),
    fearOwn: rate12(number("fear.own")),
    fearTies: rate12(number("fear.ties")),
    supportAnchor: share16(number("support.level")),
    supportSpread: share16(number("support.spread")),
    supportReturn: rate12(number("support.return")),
    supportProblem: share16(number("support.problem")),
    supportHardship: share16(number("support.hardship")),
    supportWronged: share16(number("support.wronged")),
    supportTiesWronged: share16(number("support.ties-wronged")),
    approvalAnchor: share16(number("approval.level")),
    approvalSpread: share16(number("approval.spread")),
    approvalReturn: rate12(number("approval.return")),
    approvalOrder: share16(number("approval.order")),
    approvalBurden: share16(number("approval.burden")),
    approvalTiesWronged: share16(number("approval.ties-wronged")),
    falsifyFear: share16(number("falsification.fear")),
    falsifies: +(assumptions.form("response.falsification") === "out-of-fear"),
    trustAnchor: share16(number("trust.level")),
    trustSpread: share16(number("trust.spread")),
    trustReturn: rate12(number("trust.return")),
    trustBreach: share16(number("trust.breach")),
    trustVictim: share16(number("trust.victim")),
    trustWronged: share16(number("trust.wronged")),
    trustDenounced: share16(number("trust.denounced")),
    trustKept: share16(number("trust.kept")),
    trustCheated: share16(number("trust.cheated")),
    trustDispute: share16(number("trust.dispute")),
    dispute: Math.round(65536 * number("dispute")),
    disputeDenounced: Math.round(65536 * number("dispute.denounced")),
    breachVisible: Math.round(number("breach-visible")),
    // Motivation falls under crowding out and rises under internalisation, by how much is watched.
    motivationTarget: direction * 16 * logit8(number("motivation.size") * watching),
    motivationRate: rate12(number("motivation.rate")),
    label: (published !== 0 ? 16 : 0) * logit8(number("label")),
  };
}

/**
 * How much of ordinary conduct the scheme watches (mean chance, over the kinds of breach it keeps records of, that an
 * act is seen; times the share of the kinds of breach that it covers), and how heavily it weighs on speech, 0 to 1.
 */
function exposure(
  rulebook: PlanContext["rulebook"],
  watch: ReturnType<typeof planWatch>,
): { readonly watching: number; readonly speech: number } {
  let breaches = 0;
  let seen = 0;
  let speech = 0;
  kinds.forEach((kind, k) => {
    if (kind.conduct === "expression") {
      speech = Math.max(speech, Math.min(1, severityOfRule(rulebook, k) / 4));
    }
    if (kind.conduct !== "obligation" && kind.conduct !== "temptation") return;
    breaches += 1;
    // Watching is felt whether or not anything follows from the record.
    if (watch.channelsOfKind[k] === 0) return;
    let unseen = 1;
    for (let channel = 0; channel < channels.length; channel += 1) {
      if ((watch.channelsOfKind[k] & (1 << channel)) === 0) continue;
      unseen *= 1 - watch.seen[channel] / 4294967296;
    }
    seen += 1 - unseen;
  });
  return { watching: seen / breaches, speech };
}
