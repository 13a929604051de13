import type { Progress } from "../study/progress.ts";
import { fit } from "./display-width.ts";
import { sizeText } from "./number-text.ts";
import type { Voice } from "./voice.ts";
import { words } from "./words.ts";

/** Shows how far a study has come: a bar that moves on a terminal, now and then a line elsewhere. */
export interface ProgressView {
  show(progress: Progress): void;
  /** Clears the bar, so that other lines can be written. */
  clear(): void;
}

/** Seconds between two lines where there is no terminal; the first comes at once. */
const linePause = 10;

/**
 * @param clock seconds, from any beginning
 */
export function progressView(
  { say }: Voice,
  stream: Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns">,
  clock: () => number = () => performance.now() / 1000,
): ProgressView {
  let barShown = false;
  let nextLine = 0;

  function lineOf(progress: Progress): string {
    const first = progress.running[0];
    return say(words.progress, {
      percent: Math.floor(progress.share * 100),
      done: progress.worldsDone,
      worlds: progress.worlds,
      now:
        first === undefined
          ? ""
          : say(words.progressNow, { arm: first.arm, month: first.month, of: first.of }),
      speed: sizeText(progress.residentMonthsPerSecond),
      left:
        progress.secondsLeft === null || progress.secondsLeft < 1
          ? ""
          : say(words.progressLeft, { time: timeText(progress.secondsLeft) }),
    });
  }

  return {
    show(progress) {
      if (stream.isTTY) {
        const room = Math.min(stream.columns || 80, 110) - 1;
        const line = lineOf(progress);
        const bar = room < 70 ? 0 : 12;
        const filled = Math.round(bar * progress.share);
        const drawn = bar === 0 ? "" : `[${"█".repeat(filled)}${"·".repeat(bar - filled)}] `;
        stream.write(`\r${fit(drawn + line, room)}`);
        barShown = true;
        return;
      }
      const now = clock();
      const isEnd = progress.worldsDone === progress.worlds;
      if (now < nextLine && !isEnd) return;
      nextLine = now + linePause;
      stream.write(`${lineOf(progress).trimEnd()}\n`);
    },
    clear() {
      if (barShown) stream.write("\r\u001b[K");
      barShown = false;
    },
  };
}

/** A time as people say it: 45 s, 3 min 10 s, 2 h 5 min. */
export function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
