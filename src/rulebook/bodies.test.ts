import { describe, expect, test } from "vitest";
import { bodyKindIndex, bodyKinds, kinds } from "../catalogue/index.ts";
import { organisationForms } from "../society/columns.ts";
import { expectSaid } from "../testing/marked.ts";
import { compileRulebook, isNull, printRulebook, readRulebook } from "./index.ts";
import { formIds } from "./predicates.ts";

const title = "title: { en: Case, zh-Hant: 例, zh-Hans: 例 }";
const head = `glasshouse: 1\nid: case\nstanding: fictional\n${title}\nsubjects: [resident, company, organisation, official]\n`;
const alone = `glasshouse: 1\nid: case\nstanding: fictional\n${title}\n`;
const score = "score: { start: 1000, min: 0, max: 1300, grades: { A: 960, C: 0 } }\n";
const scores =
  "scores: { company: { start: 90, min: 0, max: 100, grades: { A: 90, D: 0 } }, organisation: { start: 100, min: 0, max: 200, grades: { G: 50, H: 0 }, gains: { at-most: 100, every: 1 year } } }\n";
const watch =
  "watch: { administration: { coverage: 1 }, inspector: { coverage: 1 }, neighbour: { per-1000: 10 } }\n";
const rule = (fields: string) => `rules: [{ id: r, ${fields} }]\n`;
const read = (text: string) => readRulebook(text, "case.yaml");
const errors = (text: string) => {
  const reading = read(text);
  if (!("diagnostics" in reading)) return reading;
  return { diagnostics: reading.diagnostics.filter(({ severity }) => severity === "error") };
};
const compiled = (text: string) => {
  const reading = read(text);
  if ("diagnostics" in reading) throw new Error(JSON.stringify(reading.diagnostics[0]));
  return compileRulebook(reading.value);
};

test("the words are one set: no kind of bodies bears the name of a residents' kind, and bits suffice", () => {
  const ids = [...kinds, ...bodyKinds].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(bodyKinds.length).toBeLessThanOrEqual(32);
  expect(formIds).toEqual(organisationForms);
  for (const kind of bodyKinds) {
    if (kind.conduct !== "label") continue;
    expect(bodyKinds.find(({ id }) => id === kind.of)).toMatchObject({ conduct: "activity" });
  }
});

describe("diagnostics", () => {
  test.each<[string, string, string, object]>([
    [
      "a subject that is not assessed",
      `${alone}${watch}${rule("on: finance.tax-evasion, by: «company», effect: { record: only }")}`,
      "not-assessed",
      { found: "company" },
    ],
    [
      "an act of somebody else",
      `${head}${score}${watch}${rule("on: «finance.tax-evasion», effect: { points: -1 }")}`,
      "other-subject",
      { expected: "an act of a resident" },
    ],
    [
      "a label that nobody calls",
      `${head}${scores}${watch}${rule("on: «politics.endangering-unity», by: organisation, effect: { points: -1 }")}`,
      "called-missing",
      {},
    ],
    [
      "calling what simply happens",
      `${head}${scores}${watch}${rule("on: association.late-filing, by: organisation, «called»: 5 %, effect: { points: -1 }")}`,
      "called-without-label",
      {},
    ],
    [
      "a grade of somebody else",
      `${head}${score}${scores}${watch}${rule("on: finance.tax-evasion, by: company, effect: { grade: «C» }")}`,
      "unknown-grade",
      { expected: "A, D" },
    ],
    [
      "points without a score of its own",
      `${head}${score}${watch}${rule("on: finance.tax-evasion, by: company, effect: «{ points: -1 }»")}`,
      "no-score",
      {},
    ],
    [
      "passing to a head that has no score",
      `${head}${scores}${watch}${rule("on: finance.tax-evasion, by: company, effect: { points: -1 }, passes-to: «{ head: -50 }»")}`,
      "no-score",
      {},
    ],
    [
      "passing to nobody",
      `${head}${score}${watch}${rule("on: finance.tax-late, effect: { points: -1 }, passes-to: { «head»: -50 }")}`,
      "nobody-bears",
      { expected: "household, children, organisation" },
    ],
    [
      "a share of nothing",
      `${head}${score}${scores}${watch}${rule("on: finance.tax-evasion, by: company, effect: { grade: D }, passes-to: { head: «50 %» }")}`,
      "share-of-nothing",
      {},
    ],
    [
      "a predicate about somebody else",
      `${head}${score}${scores}${watch}${rule("on: finance.tax-evasion, by: company, where: { «form»: [charity] }, effect: { points: -1 }")}`,
      "foreign-predicate",
      {},
    ],
    [
      "what can be said of residents alone",
      `${head}${scores}${watch}${rule("on: finance.tax-evasion, by: company, effect: { points: -1 }, «vague»: true")}`,
      "residents-only",
      {},
    ],
    [
      "a list entered by a label",
      `${head}${scores}${watch}lists: [{ id: bad, of: organisation, enter: { any: [{ act: «politics.endangering-unity» }] } }]`,
      "label-as-entry",
      {},
    ],
    [
      "a way off that bodies do not have",
      `${head}${scores}${watch}lists: [{ id: bad, of: company, enter: { any: [{ grade: D }] }, leave: { any: [{ when: «obligation-met» }] } }]`,
      "no-obligation",
      {},
    ],
    [
      "a measure that reaches nobody",
      `${head}${score}${watch}measures: [{ id: m, on: { grade: C }, denies: travel.air, reaches: [«employees»] }]`,
      "nobody-reached",
      { expected: "self, children, household, organisation" },
    ],
    [
      "a measure of two subjects",
      `${head}${scores}${watch}lists: [{ id: bad, of: company, enter: { any: [{ grade: D }] } }]\nmeasures: [{ id: m, of: «organisation», on: { list: bad }, denies: travel.air }]`,
      "other-subject",
      { suggestion: "company" },
    ],
    [
      "bounds of a body's score",
      `${head}scores: { company: { start: 1, min: 2, max: «1», grades: { A: 2 } } }`,
      "bounds-reversed",
      { path: "scores.company.max" },
    ],
  ])("%s", (_, notation, code, more) => {
    expect(expectSaid(errors, notation, [code])[0]).toMatchObject(more);
  });
});

describe("compiled", () => {
  const book = compiled(`${head}${score}${scores}${watch}rules:
  - { id: late, on: finance.tax-late, effect: { points: -4 }, passes-to: { household: 50 %, children: -1 } }
  - { id: bribe, on: work.public-corruption, by: official, effect: { points: -9 } }
  - { id: unity, on: politics.endangering-unity, by: organisation, where: { funding: [foreign], form: [foundation] }, called: 5 %, effect: { points: -100 }, passes-to: { head: -50 } }
lists:
  - { id: people, enter: { any: [{ grade: C }] } }
  - { id: firms, of: company, enter: { any: [{ act: commerce.unsafe-goods }] } }
measures:
  - { id: m, on: { list: firms }, denies: commerce.tender, reaches: [self, head, employees] }
`);

  test("residents' rules and lists keep numbers of their own", () => {
    expect(book.rules.map(({ id }) => id)).toEqual(["late", "bribe"]);
    expect(book.lists.map(({ id }) => id)).toEqual(["people"]);
    expect(book.measures).toEqual([]);
    expect(book.rules[0].passesTo).toMatchObject({
      household: { points: 0, share: 0.5 },
      children: { points: -1, share: 0 },
      head: null,
    });
    expect(book.rules[1].where).toEqual([{ on: "public-post" }]);
  });

  test("bodies' rules, lists and measures", () => {
    const { company, organisation } = book.bodies;
    expect(organisation?.score).toMatchObject({ start: 100, gains: { points: 100, every: 12 } });
    expect(organisation?.rules).toMatchObject([
      {
        kind: bodyKindIndex("politics.endangering-unity"),
        where: { form: 0b10, funding: 0b10, ownership: -1 },
        called: 0.05,
        passesTo: { head: { points: -50, share: 0 }, employees: null },
      },
    ]);
    expect(company?.lists[0].enter).toMatchObject([
      { by: "act", kind: bodyKindIndex("commerce.unsafe-goods") },
    ]);
    expect(company?.measures).toMatchObject([
      { on: { by: "list", list: 0 }, reaches: { self: true, head: true, employees: true } },
    ]);
    expect(printRulebook(book)).toContain("passes −50 to head");
  });

  test("a scheme about companies alone is not null", () => {
    const text = `${alone}subjects: [company]\n${scores.replace(/, organisation.*\} \}\n/, " }\n")}`;
    expect(isNull(compiled(text))).toBe(false);
  });
});
