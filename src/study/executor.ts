import type { WorldMeasurement } from "../outcomes/result.ts";
import type { StudyPlan } from "./plan.ts";
import type { Progress } from "./progress.ts";

/** Runs the worlds of a study somewhere. What comes back does not depend on where, nor in which order. */
export interface Executor {
  /**
   * Runs the worlds of `seeds`. Resolves when all are done, or, once `signal` is raised, when none runs any more.
   *
   * @throws WorldFailure when a world cannot be run, after stopping the others
   */
  run(plan: StudyPlan, seeds: readonly number[], options: ExecutionOptions): Promise<ExecutionEnd>;
}

export interface ExecutionOptions {
  /** Takes each finished world, in whatever order they come. */
  readonly world: (measurement: WorldMeasurement) => void;
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type ExecutionEnd = "done" | "interrupted";

/** A world that broke down: a fault of the engine or of the machine, not of what was asked for. */
export class WorldFailure extends Error {
  override readonly name = "WorldFailure";
  readonly seed: number;

  constructor(seed: number, cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause);
    super(`The world of seed ${seed} failed: ${words}`, { cause });
    this.seed = seed;
  }
}
