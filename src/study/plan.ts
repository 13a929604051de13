import type { StandingId, Text } from "../catalogue/index.ts";
import type { Window } from "./summary.ts";

/** A document that a study rests on, with its text: whatever has been read once is never looked up again. */
export interface InputDocument {
  /** A base is a ledger of assumptions that the study’s own amends. */
  readonly role: "study" | "society" | "assumptions" | "rulebook" | "base";
  /** Where it stands in a run's folder below `inputs/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** One treatment of the same society. */
export interface ArmPlan {
  /** The rulebook's id; "none" for the arm without a scheme. */
  readonly arm: string;
  readonly title: Text;
  /** What the rulebook is a model of; null for the arm without one. */
  readonly standing: StandingId | null;
  /** The path of its rulebook among the inputs; null for the arm without one. */
  readonly rulebook: string | null;
}

/**
 * A study with everything settled: what runs, on what, and what is compared. Plain data, so that it travels to
 * workers; it names no machine, no thread and no time, so equal plans give equal results.
 */
export interface StudyPlan {
  readonly id: string;
  readonly title: Text;
  readonly question: Text | null;
  /** In ascending order. */
  readonly seeds: readonly number[];
  readonly residents: number;
  /** Months of shared past before the launch. */
  readonly pastMonths: number;
  /** Months after the launch. */
  readonly months: number;
  /** The months after the launch that the verdict is about. */
  readonly window: Window;
  /** Ids of the outcomes that the verdict rests on. */
  readonly primary: readonly string[];
  /** Expected listed residents from which on a group can be named as the worst. */
  readonly leastListed: number;
  /** The arm without a scheme first. */
  readonly arms: readonly ArmPlan[];
  /** The study first; then what it names. */
  readonly inputs: readonly InputDocument[];
}

/** Months that a whole world lives: the shared past once, then every arm. */
export function monthsOfWorld(plan: StudyPlan): number {
  return plan.pastMonths + plan.arms.length * plan.months;
}

/** The one input with this role. Throws when there is none. */
export function inputOf(plan: StudyPlan, role: InputDocument["role"]): InputDocument {
  const input = plan.inputs.find((one) => one.role === role);
  if (input === undefined) throw new RangeError(`the study has no ${role}`);
  return input;
}
