import { monthsOfWorld, type StudyPlan } from "./plan.ts";

/** How far a study has come. */
export interface Progress {
  readonly worldsDone: number;
  readonly worlds: number;
  /** Worlds that are being lived now. */
  readonly running: readonly {
    readonly seed: number;
    readonly arm: string;
    readonly month: number;
    readonly of: number;
  }[];
  /** Share of all months that has been lived, 0 to 1. */
  readonly share: number;
  readonly residentMonthsPerSecond: number;
  /** Estimated seconds to the end; null as long as nothing can be said. */
  readonly secondsLeft: number | null;
}

/** One worker's word on the world it is at. */
export interface MonthReport {
  readonly seed: number;
  readonly arm: string;
  readonly month: number;
  readonly of: number;
  /** Months that this world has lived in all, past and arms together. */
  readonly lived: number;
}

/** Adds up what workers report. Seconds are given from outside, so that this knows no clock. */
export interface ProgressTally {
  report(month: MonthReport): void;
  finished(seed: number): void;
  progress(seconds: number): Progress;
}

/** @param kept worlds that were finished before this execution began */
export function progressTally(plan: StudyPlan, kept: number): ProgressTally {
  const perWorld = monthsOfWorld(plan);
  const running = new Map<number, MonthReport>();
  const ended = new Set<number>();
  return {
    report(month) {
      // A world's last report can come in after the world itself.
      if (!ended.has(month.seed)) running.set(month.seed, month);
    },
    finished(seed) {
      running.delete(seed);
      ended.add(seed);
    },
    progress(seconds) {
      const done = ended.size;
      const inWorks = [...running.values()].sort((a, b) => a.seed - b.seed);
      const lived =
        done * perWorld + inWorks.reduce((sum, month) => sum + Math.min(month.lived, perWorld), 0);
      const all = plan.seeds.length * perWorld;
      const left = all - kept * perWorld - lived;
      const perSecond = seconds > 0 ? lived / seconds : 0;
      return {
        worldsDone: kept + done,
        worlds: plan.seeds.length,
        running: inWorks.map(({ seed, arm, month, of }) => ({ seed, arm, month, of })),
        share: (kept * perWorld + lived) / all,
        residentMonthsPerSecond: perSecond * plan.residents,
        // At first most of the time goes into starting up, and no guess is worth showing.
        secondsLeft: lived > all / 50 ? left / perSecond : null,
      };
    },
  };
}
