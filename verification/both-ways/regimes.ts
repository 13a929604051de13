import { ledger } from "../small-worlds.ts";
import type { Regime } from "./regime.ts";

/**
 * One set of assumptions in which a documented scheme does well and one in which it does badly: every number at an
 * end of its own range, every form one of the rival forms. Found by hand, then frozen. They show that the lab can
 * find either, not which of them is true.
 */
export const kind: Regime["assumptions"] = {
  // Watched conduct becomes habit, and watching is known and felt.
  "response.motivation": "internalisation",
  ...atHigh(
    "response.motivation.size",
    "response.motivation.rate",
    "response.risk.publicity",
    "acts.stake",
  ),
  ...atLow("acts.stake.measure-unit"),
  // It does not frighten, and what it costs weighs little.
  ...atLow(
    "response.fear.watching",
    "response.fear.speech",
    "response.fear.own",
    "response.fear.ties",
    "measures.trip.loss",
    "measures.trip.loss-work",
    "acts.suit.ability-error",
  ),
  // Order among neighbours spreads and makes trust.
  ...atHigh("acts.norm", "response.trust.breach", "response.breach-visible"),
  ...atLow("acts.norm.gravity"),
};

export const unkind: Regime["assumptions"] = {
  // Watching crowds out the will to do right, and deters little.
  "response.motivation": "crowding-out",
  ...atHigh("response.motivation.size", "response.motivation.rate", "acts.stake.measure-unit"),
  ...atLow("response.risk.publicity", "acts.stake"),
  // It frightens, courts err, and lost trips cost much.
  ...atHigh(
    "response.fear.watching",
    "response.fear.speech",
    "response.fear.own",
    "response.fear.ties",
    "measures.trip.loss",
    "measures.trip.loss-work",
    "acts.suit.ability-error",
    "fortune.problem.voice",
  ),
  // Disorder among neighbours spreads and costs trust: the same numbers as above.
  ...atHigh("acts.norm", "response.trust.breach", "response.breach-visible"),
  ...atLow("acts.norm.gravity"),
};

function atHigh(...ids: readonly string[]): { readonly [id: string]: number } {
  return Object.fromEntries(ids.map((id) => [id, endsOf(id).high]));
}

function atLow(...ids: readonly string[]): { readonly [id: string]: number } {
  return Object.fromEntries(ids.map((id) => [id, endsOf(id).low]));
}

function endsOf(id: string): { readonly low: number; readonly high: number } {
  const assumption = ledger.assumptions.find((one) => one.id === id);
  if (assumption?.type !== "number") throw new RangeError(`${id} has no range`);
  return assumption;
}

const size = {
  worlds: [1, 2, 3, 4, 5],
  residents: 2000,
  pastMonths: 12,
  months: 60,
  from: 24,
} as const;

/** Each scheme in each regime, and what most of its primary outcomes then do. */
export const regimes: readonly { readonly most: "better" | "worse"; readonly regime: Regime }[] = [
  { most: "better", regime: { ...size, scheme: "court-list", assumptions: kind } },
  { most: "worse", regime: { ...size, scheme: "court-list", assumptions: unkind } },
  { most: "better", regime: { ...size, scheme: "rongcheng-legacy", assumptions: kind } },
  { most: "worse", regime: { ...size, scheme: "rongcheng-legacy", assumptions: unkind } },
];
