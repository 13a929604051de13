import { expect, test } from "vitest";
import type { Progress } from "../study/progress.ts";
import { progressView, timeText } from "./progress-view.ts";
import { voice } from "./voice.ts";

const halfway: Progress = {
  worldsDone: 3,
  worlds: 6,
  running: [{ seed: 4, arm: "court-list", month: 7, of: 120 }],
  share: 0.5,
  residentMonthsPerSecond: 1_234_567,
  secondsLeft: 75,
};

/** What is written when progress is shown at the given seconds. */
function written(isTTY: boolean, columns: number, at: readonly number[]): readonly string[] {
  const lines: string[] = [];
  const stream = { isTTY, columns, write: (line: string) => lines.push(line) > 0 };
  let second = 0;
  const view = progressView(voice("en"), stream, () => second);
  for (second of at) view.show(halfway);
  view.clear();
  return lines;
}

test("without a terminal the first line comes at once, and then few", () => {
  expect(written(false, 0, [0, 1, 9, 11, 12])).toEqual([
    "50 %  worlds 3/6  court-list month 7/120  1.2 M resident-months/s  1 min 15 s left\n",
    "50 %  worlds 3/6  court-list month 7/120  1.2 M resident-months/s  1 min 15 s left\n",
  ]);
});

test.each([0, 40, 80, 200])("on a terminal of %d columns the bar stays on its line", (columns) => {
  const [bar, clearing] = written(true, columns, [0]);
  expect(bar.startsWith("\r")).toBe(true);
  expect(bar.length - 1).toBeLessThan(columns || 80);
  expect(clearing).toBe("\r\u001b[K");
});

test.each([
  [3.4, "3 s"],
  [190, "3 min 10 s"],
  [7500, "2 h 5 min"],
])("%d seconds are %s", (seconds, text) => {
  expect(timeText(seconds)).toBe(text);
});
