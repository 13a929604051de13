import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { WorldMeasurement } from "../outcomes/result.ts";
import type { StudyPlan } from "./plan.ts";

/**
 * What a study needs of the engine. A module that exports `engine` of this type can be named to an executor,
 * whose workers load it for themselves.
 */
export interface Engine {
  /** Whatever changes the bits of a result changes this. */
  readonly modelVersion: string;
  /** In the order in which they are reported. */
  readonly outcomes: readonly OutcomeDefinition[];
  /** The outcome whose numerator counts the residents on a list. */
  readonly listedOutcome: string;
  /** Memory that one running world takes, in bytes. */
  bytesPerWorld(plan: StudyPlan): number;
  /** Reads the plan's documents once, and gives what runs one of its worlds. */
  prepare(plan: StudyPlan): RunWorld;
}

/** Runs the world of a seed in all arms. */
export type RunWorld = (seed: number, observer: WorldObserver) => WorldMeasurement;

/** Is told of each month that has been lived; what it does cannot reach the world. */
export interface WorldObserver {
  month(arm: string, month: number, of: number): void;
}
