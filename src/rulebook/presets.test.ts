import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../catalogue/index.ts";
import { formatDiagnostics } from "../documents/index.ts";
import { said } from "../testing/marked.ts";
import {
  compileRulebook,
  isNull,
  printRulebook,
  readRulebook,
  type RulebookDocument,
  rulebookJsonSchema,
} from "./index.ts";

const folder = new URL("../../rulebooks/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

const shipped = (file: string) => readFileSync(new URL(file, folder), "utf8");

function preset(file: string): RulebookDocument {
  const text = shipped(file);
  const reading = readRulebook(text, file, { base: shipped });
  expect(formatDiagnostics(said(reading), { [file]: text })).toBe("");
  if ("diagnostics" in reading) throw new Error(file);
  return reading.value;
}

describe.each(files)("%s", (file) => {
  test("reads without a word, bears its file's name, compiles and prints", () => {
    const document = preset(file);
    expect(`${document.id}.yaml`).toBe(file);
    const compiled = compileRulebook(document);
    for (const language of languages) {
      expect(printRulebook(compiled, language)).toContain(document.title[language]);
    }
  });

  test("has its counterpart beside it", () => {
    const { counterpart } = preset(file);
    if (counterpart !== undefined) expect(files).toContain(`${counterpart}.yaml`);
  });
});

test("there are the presets of the default study", () => {
  expect(files).toEqual(
    expect.arrayContaining([
      "none.yaml",
      "court-list.yaml",
      "as-described.yaml",
      "as-described-no-kin.yaml",
      "watch-only.yaml",
      "rongcheng-legacy.yaml",
    ]),
  );
});

test("none is null, and nothing else is", () => {
  const nothing = files.filter((file) => isNull(compileRulebook(preset(file))));
  expect(nothing).toEqual(["none.yaml"]);
});

test("the documented counterpart has no score, lists no minor and can be appealed", () => {
  const court = compileRulebook(preset("court-list.yaml"));
  expect(court.score).toBeNull();
  expect(
    court.rules.every(({ where }) => where.some((one) => one.on === "age" && one.least >= 18)),
  ).toBe(true);
  expect(court.redress.appeal?.reviewer).toBe("court");
});

test("Rongcheng's rows keep their points", () => {
  const { rules } = compileRulebook(preset("rongcheng-legacy.yaml"));
  const points = rules.flatMap(({ source, effect }) =>
    effect.type === "points"
      ? [[Number(/RC-(\d+)/.exec(source!.at)![1]), effect.least, effect.most]]
      : [],
  );
  expect(points).toEqual(
    [
      [1, -20],
      [2, -50],
      [3, -10],
      [4, -20],
      [5, -40],
      [7, -30],
      [8, -30],
      [9, -30],
      [10, -50, -5],
      [11, -20],
      [12, -50],
      [13, -50],
      [14, -60],
      [15, -100],
      [16, -5],
      [17, 30],
      [19, 2],
      [20, 30],
      [21, 10],
    ].map(([row, least, most]) => [row, least, most ?? least]),
  );
});

test("the JSON Schema that is shipped is not stale (scripts/schemas.ts writes it)", () => {
  const file = new URL("../../schemas/rulebook.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(rulebookJsonSchema())),
  );
});
