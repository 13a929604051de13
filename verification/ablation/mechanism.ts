import type { AssumptionOverrides } from "../../src/assumptions/index.ts";
import type { Amendment } from "../amendment.ts";
import { outcomeIn, type Preset, type SmallWorld } from "../small-worlds.ts";
import { type Interval, meanInterval } from "../../src/study/interval.ts";

/** A mechanism, a small world in which it shows, and what happens there when it is switched off. */
export interface Mechanism {
  /** The phase's id, a slash, and the mechanism. */
  readonly id: string;
  /** What it does, in one sentence. */
  readonly does: string;
  readonly rulebook: Preset;
  /** What is different from the shipped documents in both worlds, so that the effect is clear in a small one. */
  readonly under?: Change;
  /** What is different in the world without the mechanism only. */
  readonly off: Change;
  /** Id of the outcome that it is for. */
  readonly outcome: string;
  /** What that outcome does when the mechanism is switched off. */
  readonly moves: "up" | "down";
  /** Where 24 measured months after half a year are too few. */
  readonly months?: number;
}

export interface Change {
  readonly assumptions?: AssumptionOverrides;
  readonly amend?: Amendment;
}

/**
 * Worlds of an ablation: three, whose intervals are wide, and where they leave it open, eight. So what is clear costs
 * little, and what is not is looked at twice at most.
 */
const stages: readonly (readonly number[])[] = [
  [1, 2, 3],
  [1, 2, 3, 4, 5, 6, 7, 8],
];
const size = { residents: 2000, pastMonths: 3, from: 6 } as const;
const usualMonths = 30;

export interface Ablation {
  readonly mechanism: Mechanism;
  readonly on: number;
  readonly off: number;
  /** Off minus on, world by world, with its 95 % interval. */
  readonly difference: Interval;
  /** Does the whole interval lie on the declared side of zero? */
  readonly holds: boolean;
}

/** Lives the worlds with and without the mechanism: same people, same luck. */
export function ablate(mechanism: Mechanism): Ablation {
  const [few, many] = stages.map((worlds) => () => ablateIn(mechanism, worlds));
  const first = few();
  return first.holds ? first : many();
}

function ablateIn(mechanism: Mechanism, worlds: readonly number[]): Ablation {
  const { outcome, moves } = mechanism;
  const on = worlds.map((seed) => outcomeIn(worldOf(mechanism, {}), seed, outcome));
  const off = worlds.map((seed) => outcomeIn(worldOf(mechanism, mechanism.off), seed, outcome));
  const difference = meanInterval(worlds.map((_, place) => off[place] - on[place]));
  const { low, high } = difference;
  const holds = low !== null && high !== null && (moves === "up" ? low > 0 : high < 0);
  return { mechanism, on: mean(on), off: mean(off), difference, holds };
}

function worldOf({ rulebook, under, months }: Mechanism, change: Change): SmallWorld {
  return {
    ...size,
    months: months ?? usualMonths,
    rulebook,
    amend: [under?.amend ?? {}, change.amend ?? {}],
    assumptions: { ...under?.assumptions, ...change.assumptions },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One ablation as a line of the table. */
export function lineOf({ mechanism, on, off, difference, holds }: Ablation): string {
  const number = (value: number | null) => (value === null ? "–" : value.toPrecision(4));
  const { mean: by, low, high } = difference;
  return [
    holds ? "moves  " : "NOTHING",
    mechanism.id.padEnd(36),
    mechanism.outcome.padEnd(24),
    mechanism.moves.padEnd(5),
    number(on).padStart(9),
    number(off).padStart(9),
    `${number(by)} (${number(low)} to ${number(high)})`.padStart(34),
  ].join(" ");
}
