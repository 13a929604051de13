import { setMaxListeners } from "node:events";
import { Piscina } from "piscina";
import type { WorldMeasurement } from "../outcomes/result.ts";
import { type ExecutionEnd, type Executor, WorldFailure } from "./executor.ts";
import { type MonthReport, progressTally } from "./progress.ts";

export interface LocalOptions {
  /** Worlds that run at once, each in a thread of its own. */
  readonly threads: number;
  /** The module that exports the engine; by default Glasshouse's own. */
  readonly engine?: URL;
}

/** Milliseconds between two words on progress. */
const pulse = 200;

const extension = import.meta.filename.endsWith(".ts") ? "ts" : "js";
const ownEngine = new URL(`./glasshouse-engine.${extension}`, import.meta.url);

/** Runs worlds in threads of this machine. The number of threads changes how long it takes and nothing else. */
export function localExecutor({ threads, engine = ownEngine }: LocalOptions): Executor {
  return {
    async run(plan, seeds, { world, progress, signal }): Promise<ExecutionEnd> {
      if (seeds.length === 0) return "done";
      const stop = new AbortController();
      const stopped = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
      // Every running world listens to it.
      setMaxListeners(0, stopped);
      const lanes = Math.min(threads, seeds.length);
      const pool = new Piscina({
        filename: new URL(`./world.worker.${extension}`, import.meta.url).href,
        minThreads: lanes,
        maxThreads: lanes,
        workerData: { plan, engine: engine.href },
      });
      const tally = progressTally(plan, plan.seeds.length - seeds.length);
      const began = performance.now();
      const tell = () => progress?.(tally.progress((performance.now() - began) / 1000));
      const ticking = setInterval(tell, pulse);
      pool.on("message", (month: MonthReport) => tally.report(month));

      let failure: WorldFailure | undefined;
      const waiting = seeds.values();
      /** Runs one world after the other, in the order of seeds, as long as there are some. */
      async function lane(): Promise<void> {
        for (const seed of waiting) {
          if (stopped.aborted) return;
          let measurement: WorldMeasurement;
          try {
            measurement = await pool.run({ seed }, { signal: stopped });
          } catch (error) {
            if (!stopped.aborted) {
              failure ??= new WorldFailure(seed, error);
              stop.abort();
            }
            return;
          }
          tally.finished(seed);
          try {
            world(measurement);
          } catch (error) {
            stop.abort();
            throw error;
          }
        }
      }
      try {
        await Promise.all(Array.from({ length: lanes }, lane));
      } finally {
        clearInterval(ticking);
        await pool.destroy();
      }
      if (failure !== undefined) throw failure;
      if (signal?.aborted === true) return "interrupted";
      tell();
      return "done";
    },
  };
}
