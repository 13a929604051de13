import { join } from "node:path";
import { writeFileSync } from "node:fs";
import type { Engine } from "../study/engine.ts";
import type { Executor } from "../study/executor.ts";
import type { StudyPlan } from "../study/plan.ts";
import type { Progress } from "../study/progress.ts";
import { complaintAbout } from "../study/file-errors.ts";
import type { Run } from "./run.ts";
import type { RunFolder } from "./run-folder.ts";
import { writeRun } from "./write-run.ts";

export interface StudyRun {
  readonly plan: StudyPlan;
  readonly engine: Pick<Engine, "modelVersion" | "outcomes" | "listedOutcome">;
  readonly executor: Executor;
  readonly folder: RunFolder;
  /** Version of the program. */
  readonly version: string;
  /** The command as it was given. */
  readonly command: string;
  /** Pages to put beside the tables, by file name. */
  readonly pages?: (run: Run) => Promise<ReadonlyMap<string, string>>;
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type StudyEnd =
  | { readonly end: "done"; readonly run: Run }
  /** `kept` finished worlds wait for the same command to be given again. */
  | { readonly end: "interrupted"; readonly kept: number };

/**
 * Runs a study into a folder. Worlds that the folder keeps from an earlier, interrupted run are not run again.
 * When anything goes wrong, every trace of the run is removed and the error is thrown on.
 */
export async function runStudy(study: StudyRun): Promise<StudyEnd> {
  const { plan, folder, executor } = study;
  try {
    const kept = new Set(folder.worlds.seeds());
    const missing = plan.seeds.filter((seed) => !kept.has(seed));
    const end = await executor.run(plan, missing, {
      world: (measurement) => folder.worlds.keep(measurement),
      ...(study.progress === undefined ? {} : { progress: study.progress }),
      ...(study.signal === undefined ? {} : { signal: study.signal }),
    });
    if (end === "interrupted") {
      const finished = folder.worlds.seeds().filter((seed) => plan.seeds.includes(seed)).length;
      if (finished === 0) folder.discard();
      else folder.leave();
      return { end, kept: finished };
    }
    const draft = folder.draft();
    const run = writeRun(draft, { ...study, world: (seed) => folder.worlds.read(seed) });
    for (const [name, page] of (await study.pages?.(run)) ?? []) {
      writeFileSync(join(draft, name), page, { flush: true });
    }
    folder.publish();
    return { end, run: { ...run, folder: folder.path } };
  } catch (error) {
    folder.discard();
    throw complaintAbout(folder.path, error);
  }
}
