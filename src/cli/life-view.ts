import { styleText } from "node:util";
import { type LifeSheet, lifeWords } from "../report/index.ts";
import { fit } from "./display-width.ts";
import type { Voice } from "./voice.ts";
import { wrap } from "./wrap.ts";

const monthWidth = 12;
const gap = 2;
/** An arm's column is never narrower than this. */
const leastColumn = 20;

/** A life as text for a terminal of so many columns: the arms side by side, month by month. */
export function lifeView(
  sheet: LifeSheet,
  { say, language }: Voice,
  { width }: { readonly width: number },
): string {
  const column = Math.max(leastColumn, Math.floor((width - monthWidth) / sheet.arms.length) - gap);
  const row = (first: string, cells: readonly (readonly string[])[]): readonly string[] => {
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      [
        fit(at === 0 ? first : "", monthWidth),
        ...cells.map((lines) => fit(lines[at] ?? "", column) + " ".repeat(gap)),
      ]
        .join("")
        .trimEnd(),
    );
  };
  const cell = (texts: readonly string[]) => texts.flatMap((one) => wrap(one, column, 2));
  const [colon, semicolon] = language === "en" ? [": ", "; "] : ["：", "；"];
  const head = row(
    say(lifeWords.month),
    sheet.arms.map(({ title, standing }) => [...wrap(title, column), `(${standing})`]),
  );
  const months = sheet.months.flatMap(({ at, alike, arms }) => {
    const own = arms.some((texts) => texts.length > 0);
    const common = `${say(lifeWords.allArms)}${colon}${alike.join(semicolon)}`;
    const lines =
      alike.length === 0
        ? []
        : wrap(common, width - monthWidth).map((line, place) =>
            styleText("dim", fit(place === 0 ? at : "", monthWidth) + line),
          );
    return own ? [...lines, ...row(alike.length === 0 ? at : "", arms.map(cell))] : lines;
  });
  return [
    styleText("bold", sheet.heading),
    styleText("italic", sheet.disclaimer),
    ...sheet.facts.flatMap((fact) => wrap(fact, width)),
    "",
    ...(months.length === 0
      ? [say(lifeWords.nothing)]
      : [...head.map((line) => styleText("bold", line)), ...months]),
    ...sheet.inWords.flatMap(({ title, sentences }) => [
      "",
      styleText("bold", `${say(lifeWords.inWords)}${colon}${title}`),
      ...sentences.flatMap((sentence) => wrap(sentence, width, 2)),
    ]),
  ].join("\n");
}
