import { styleText } from "node:util";
import { standings } from "../catalogue/index.ts";
import type { VerdictFile } from "../archive/run.ts";
import type { VerdictRow } from "../study/verdict.ts";
import { displayWidth, fit } from "./display-width.ts";
import { numberText } from "./number-text.ts";
import type { Voice } from "./voice.ts";
import { words } from "./words.ts";

/** Up to so many effects of an arm are all shown; of more, only the primary ones. */
const mostEffects = 12;

/** The verdict as a table for a terminal of so many columns: arm by arm, effects and burdens apart. */
export function verdictView(
  verdict: VerdictFile,
  voice: Voice,
  { width }: { readonly width: number },
): string {
  const { say, language } = voice;
  const from = Math.floor(verdict.window.from / 12) + 1;
  const to = Math.ceil(verdict.window.to / 12);
  const head = say(words.verdictOver, {
    worlds: verdict.worlds,
    residents: numberText(verdict.residents, 0),
    window: from === to ? say(words.windowYear, { to }) : say(words.windowYears, { from, to }),
    confidence: verdict.confidence * 100,
  });
  const baseline = verdict.arms[0].title[language];
  const arms = verdict.arms.slice(1).map((arm) => {
    const standing = standings.find((one) => one.id === arm.standing)?.title[language] ?? "";
    const title = say(words.against, { arm: arm.title[language], baseline });
    const rows = verdict.rows.filter((row) => row.arm === arm.arm);
    return [
      "",
      styleText("bold", title),
      say(words.standing, { standing }),
      ...effectLines(rows, verdict, voice, width),
      ...burdenLines(rows, verdict, voice, width),
    ].join("\n");
  });
  const oneWorld = verdict.worlds < 2 ? [say(words.oneWorld)] : [];
  const disclaimer = styleText("italic", verdict.disclaimer[language]);
  return [head, disclaimer, ...oneWorld, ...arms, "", say(words.key)].join("\n");
}

function effectLines(
  rows: readonly VerdictRow[],
  verdict: VerdictFile,
  voice: Voice,
  width: number,
): readonly string[] {
  const { say } = voice;
  const effects = rows.filter((row) => row.kind === "effect");
  if (effects.length === 0) return [];
  const primary = effects.filter((row) => row.primary);
  const shown = effects.length <= mostEffects || primary.length === 0 ? effects : primary;
  const hasUnpaired = width >= 100;
  const fixed = 9 + 17 + (hasUnpaired ? 10 : 0) + 10 + 19;
  const title = Math.max(16, width - fixed - 2);
  const header = [
    fit(`  ${say(words.effects)}`, title + 2),
    fit(say(words.change), 9, "left"),
    fit(say(words.interval), 17, "left"),
    ...(hasUnpaired ? [fit(say(words.unpaired), 10, "left")] : []),
    fit(say(words.tolerance), 10, "left"),
    `  ${say(words.finding)}`,
  ].join("");
  const lines = shown.map((row) => {
    const digits = definitionOf(row, verdict).digits;
    const finding = findingWords(row, voice);
    return [
      fit(`  ${titleOf(row, verdict, voice, title)}`, title + 2),
      fit(row.difference === null ? "–" : numberText(row.difference, digits, "both"), 9, "left"),
      fit(rangeText(row.low, row.high, digits), 17, "left"),
      ...(hasUnpaired
        ? [fit(reachText(row.unpairedLow, row.unpairedHigh, digits), 10, "left")]
        : []),
      fit(`±${numberText(row.tolerance, toleranceDigits(row.tolerance, digits))}`, 10, "left"),
      `  ${row.finding === "up" || row.finding === "down" ? styleText("bold", finding) : finding}`,
    ].join("");
  });
  const hidden = effects.length - shown.length;
  const further = hidden > 0 ? [`  ${say(words.further, { count: hidden })}`] : [];
  return [styleText("dim", header), ...lines, ...further];
}

function burdenLines(
  rows: readonly VerdictRow[],
  verdict: VerdictFile,
  voice: Voice,
  width: number,
): readonly string[] {
  const { say } = voice;
  const burdens = rows.filter((row) => row.kind === "burden");
  if (burdens.length === 0) return [];
  const title = Math.max(30, Math.min(68, width - 11 - 22 - 2));
  const header =
    fit(`  ${say(words.burdens)}`, title + 2) +
    fit(say(words.level), 11, "left") +
    fit(say(words.interval), 22, "left");
  const lines = burdens.map((row) => {
    const { digits } = definitionOf(row, verdict);
    return (
      fit(`  ${titleOf(row, verdict, voice, title)}`, title + 2) +
      fit(numberText(row.level, digits), 11, "left") +
      fit(rangeText(row.low, row.high, digits), 22, "left")
    );
  });
  return [styleText("dim", header), ...lines];
}

function findingWords({ finding, better }: VerdictRow, { say }: Voice): string {
  if (finding === "within-tolerance") return say(words.within);
  if (finding !== "up" && finding !== "down") return say(words.unclear);
  const move = say(words[finding]);
  return better === null ? move : say(better ? words.better : words.worse, { finding: move });
}

/** The outcome's title, and its unit where there is room for both. */
function titleOf(row: VerdictRow, verdict: VerdictFile, { language }: Voice, room: number): string {
  const { title, unit } = definitionOf(row, verdict);
  const both = `${title[language]}${language === "en" ? ", " : "，"}${unit[language]}`;
  return unit[language] !== "" && displayWidth(both) <= room ? both : title[language];
}

function definitionOf(row: VerdictRow, verdict: VerdictFile): VerdictFile["outcomes"][number] {
  const definition = verdict.outcomes.find((outcome) => outcome.id === row.outcome);
  if (definition === undefined) throw new RangeError(`no definition of ${row.outcome}`);
  return definition;
}

function rangeText(low: number | null, high: number | null, digits: number): string {
  if (low === null || high === null) return "–";
  return `${numberText(low, digits)} … ${numberText(high, digits)}`;
}

/** Half the width of an interval. */
function reachText(low: number | null, high: number | null, digits: number): string {
  return low === null || high === null ? "–" : `±${numberText((high - low) / 2, digits)}`;
}

/** A tolerance is shown with as many digits as it has. */
function toleranceDigits(tolerance: number, digits: number): number {
  const own = String(tolerance).split(".")[1]?.length ?? 0;
  return Math.min(Math.max(own, 0), Math.max(digits, 4));
}
