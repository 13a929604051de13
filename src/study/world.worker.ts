/** Runs in a thread of {@link localExecutor}: reads the plan's documents once, then runs worlds by their seeds. */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { WorldMeasurement } from "../outcomes/result.ts";
import type { Engine, RunWorld } from "./engine.ts";
import type { StudyPlan } from "./plan.ts";
import type { MonthReport } from "./progress.ts";

enableCompileCache();

/** Milliseconds between two reports. */
const pulse = 150;

let prepared: RunWorld | undefined;

export default async function run({ seed }: { readonly seed: number }): Promise<WorldMeasurement> {
  prepared ??= await prepare();
  let lived = 0;
  let last = 0;
  return prepared(seed, {
    month(arm, month, of) {
      lived += 1;
      const now = performance.now();
      if (now - last < pulse) return;
      last = now;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
      parentPort?.postMessage({ seed, arm, month, of, lived } satisfies MonthReport);
    },
  });
}

async function prepare(): Promise<RunWorld> {
  const data = workerData as { readonly plan: StudyPlan; readonly engine: string };
  const { engine } = (await import(data.engine)) as { readonly engine: Engine };
  return engine.prepare(data.plan);
}
