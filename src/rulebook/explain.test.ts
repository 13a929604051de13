import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../catalogue/index.ts";
import type { CompiledRule, CompiledRulebook } from "./compiled.ts";
import {
  explainList,
  explainMeasure,
  explainRedress,
  explainRule,
  explainWatch,
} from "./explain.ts";
import { listConstructs } from "./explain/lists.ts";
import { measureConstructs } from "./explain/measures.ts";
import { redressConstructs } from "./explain/redress.ts";
import { ruleConstructs } from "./explain/rule.ts";
import { watchConstructs } from "./explain/watch.ts";
import { compileRulebook, readRulebook } from "./index.ts";

const folder = new URL("../../rulebooks/", import.meta.url);
const books = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name): CompiledRulebook[] => {
    const reading = readRulebook(readFileSync(new URL(name, folder), "utf8"), name);
    // Amendments need the rulebook beside them; what they say is read elsewhere.
    return "value" in reading ? [compileRulebook(reading.value)] : [];
  });
const book = books.find(({ id }) => id === "as-described")!;
const [rule] = book.rules;

/** Names, which stand before an explanation. */
const names = ["id"];

test("every field of what is compiled has an explanation", () => {
  const fields = (entries: readonly object[]) => [...new Set(entries.flatMap(Object.keys))];
  const unexplained = (entries: readonly object[], constructs: object) =>
    fields(entries).filter((field) => !names.includes(field) && !(field in constructs));
  expect(
    unexplained(
      books.flatMap(({ rules }) => rules),
      ruleConstructs,
    ),
  ).toEqual([]);
  expect(
    unexplained(
      books.flatMap(({ lists }) => lists),
      listConstructs,
    ),
  ).toEqual([]);
  expect(
    unexplained(
      books.map(({ redress }) => redress),
      redressConstructs,
    ),
  ).toEqual([]);
  expect(
    unexplained(
      books.map(({ watch }) => watch),
      watchConstructs,
    ),
  ).toEqual([]);
  // A measure's own title says what its domain says.
  const measures = unexplained(
    books.flatMap((one) => one.measures),
    measureConstructs,
  );
  expect(measures.filter((field) => field !== "title")).toEqual([]);
});

/** Another value for each field of a rule. A new field needs one here, beside its entry in the table. */
const others: { readonly [field: string]: Partial<CompiledRule> } = {
  kind: { kind: rule.kind + 1 },
  channels: { channels: 2 },
  where: { where: [{ on: "age", least: 30, most: 40 }] },
  repeats: { repeats: { atLeast: 3, within: 12 } },
  vague: { vague: "party" },
  grace: { grace: 2 },
  from: { from: 24 },
  until: { until: 36 },
  trigger: { trigger: [{ total: 0, least: true, per1000: 20 }] },
  effect: { effect: { type: "points", least: -50, most: -5 } },
  lasts: { lasts: 0 },
  cap: { cap: { points: 20, every: 12 } },
  passesTo: {
    passesTo: {
      head: { points: -50, share: 0 },
      employees: null,
      household: { points: 0, share: 0.5 },
      children: null,
      organisation: null,
    },
  },
  feeds: { feeds: !rule.feeds },
  source: { source: { cite: "another", at: "elsewhere" } },
};

describe.each(languages)("in %s", (language) => {
  test.each(Object.keys(ruleConstructs))("%s changes what is said", (field) => {
    const changed = { ...rule, ...others[field] };
    expect(explainRule(changed, book, language)).not.toBe(explainRule(rule, book, language));
  });

  test("everything shipped is explained without a gap", () => {
    for (const one of books) {
      const said = [
        ...one.rules.map((each) => explainRule(each, one, language)),
        ...one.lists.map((each) => explainList(each, one, language)),
        ...one.measures.map((each) => explainMeasure(each, one, language)),
        explainRedress(one.redress, language),
        ...explainWatch(one.watch, language),
      ];
      for (const sentence of said) {
        expect(sentence).not.toMatch(/undefined|NaN|\{|\}|\(\)|（）/);
        expect(sentence).toMatch(/[.。]$/);
      }
    }
  });
});

test("a rule reads as a sentence in each language", () => {
  const volunteering = book.rules.find(({ id }) => id === "donation")!;
  expect(explainRule(volunteering, book, "en")).toBe(
    "A record of “donation” through administration or self-report, of somebody aged 18 or over, " +
      "gives 30 points, for 2 years, at most 30 points every year (rongcheng-press, RC-20).",
  );
  expect(explainRule(volunteering, book, "zh-Hant")).toBe(
    "經行政機關或自行申報記錄「捐贈」，當事人年滿 18 歲：加 30 分，效期 2 年，每年最多 30 分（rongcheng-press，RC-20）。",
  );
});
