import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { expectSaid, said } from "../testing/marked.ts";
import { compileRulebook, readRulebook } from "./index.ts";

const head = (id: string) =>
  `glasshouse: 1\nid: ${id}\nstanding: fictional\ntitle: { en: T, zh-Hant: 試, zh-Hans: 试 }\n`;

const base = `${head("base")}
score: { start: 100, min: 0, max: 150, grades: { A: 110, B: 90, C: 0 } }
watch: { administration: { coverage: 0.9 }, camera: { coverage: 0.5 } }
rules:
  - { id: bill, on: utilities.late-payment, effect: { points: -5 }, lasts: 1 year, cap: { points: 20, every: 1 year } }
  - { id: jaywalk, on: traffic.jaywalking, recorded-by: [camera], effect: { points: -2 } }
  - { id: tax, on: finance.tax-late, effect: { list: bad } }
lists:
  - { id: bad, leave: { any: [{ after: 1 year }] } }
measures:
  - { id: no-air, on: { list: bad }, denies: travel.air }
  - { id: no-loan, on: { grade: C }, denies: finance.loan, reaches: [self, household] }
redress: { notice: on-listing }
`;

const files: { readonly [name: string]: string } = { "base.yaml": base };
const beside = (more: { readonly [name: string]: string } = {}) => ({
  base: (name: string) => ({ ...files, ...more })[name],
});

/** An amendment of the base, as compiled. */
function amended(body: string, more: { readonly [name: string]: string } = {}) {
  const reading = readRulebook(
    `${head("amended")}amends: base.yaml\n${body}`,
    "amended.yaml",
    beside(more),
  );
  if ("diagnostics" in reading) throw new Error(reading.diagnostics.map((d) => d.message).join());
  expect(reading.warnings).toEqual([]);
  return compileRulebook(reading.value);
}

function written(text: string) {
  const reading = readRulebook(text, "written.yaml");
  if ("diagnostics" in reading) throw new Error(reading.diagnostics.map((d) => d.message).join());
  return compileRulebook(reading.value);
}

test("an amended rulebook is the one that would be written by hand", () => {
  const whole = amended(`
remove: { rules: [tax], measures: [no-air], lists: [bad] }
change:
  rules:
    - { id: bill, effect: { points: -7 }, cap: null, grace: 1 month }
  watch: { camera: null, court: { coverage: 1 } }
  measures:
    - { id: no-loan, reaches: [self] }
  redress: null
  score: { start: 105 }
add:
  rules:
    - { id: debt, on: justice.debt-judgment, effect: { grade: C }, lasts: 6 months }
`);
  const hand = written(`${head("amended")}
score: { start: 105, min: 0, max: 150, grades: { A: 110, B: 90, C: 0 } }
watch: { administration: { coverage: 0.9 }, court: { coverage: 1 } }
rules:
  - { id: bill, on: utilities.late-payment, effect: { points: -7 }, lasts: 1 year, grace: 1 month }
  - { id: jaywalk, on: traffic.jaywalking, recorded-by: [camera], effect: { points: -2 } }
  - { id: debt, on: justice.debt-judgment, effect: { grade: C }, lasts: 6 months }
measures:
  - { id: no-loan, on: { grade: C }, denies: finance.loan, reaches: [self] }
`);
  expect(whole).toEqual(hand);
});

test("every rule can be changed at once, and all of a part removed", () => {
  const whole = amended(`
remove: { lists: all, measures: all }
change:
  every-rule: { effect: { record: only }, lasts: null, cap: null }
  score: null
`);
  expect(whole.score).toBeNull();
  expect(whole.lists).toEqual([]);
  expect(whole.measures).toEqual([]);
  expect(whole.rules.map(({ effect }) => effect)).toEqual(
    whole.rules.map(() => ({ type: "record" })),
  );
  expect(whole.watch.camera.coverage).toBe(0.5);
});

test("an amendment can be amended", () => {
  const middle = `${head("middle")}amends: base.yaml\nremove: { measures: [no-air] }\n`;
  const reading = readRulebook(
    `${head("top")}amends: middle.yaml\nchange: { measures: [{ id: no-loan, reaches: [self] }] }\n`,
    "top.yaml",
    beside({ "middle.yaml": middle }),
  );
  if ("diagnostics" in reading) throw new Error("unread");
  expect(reading.value.id).toBe("top");
  expect(reading.value.measures).toEqual([
    { id: "no-loan", on: { grade: "C" }, denies: "finance.loan", reaches: ["self"] },
  ]);
});

describe("what is wrong is said where the amendment says it", () => {
  const read = (text: string) => readRulebook(text, "amended.yaml", beside());
  const own = `${head("amended")}amends: base.yaml\n`;

  test.each([
    ["an id that the base has not", "remove: { rules: [«bil»] }", ["not-in-base"]],
    ["the same of a change", "change: { lists: [{ id: «worse», colour: red }] }", ["not-in-base"]],
    ["an id twice", "remove: { rules: [tax, «tax»] }", ["duplicate-id"]],
    [
      "removed and changed",
      "remove: { rules: [bill] }\nchange: { rules: [{ id: «bill», lasts: 1 year }] }",
      ["removed-and-changed"],
    ],
    ["a part that is not there", "change: { «subjects»: null }", ["not-in-base"]],
    [
      "a list that something else needs",
      "remove: { rules: [tax], lists: [«bad»] }",
      ["unknown-list"],
    ],
    [
      "a field of a changed entry",
      "change: { measures: [{ id: no-loan, on: { grade: «D» } }] }",
      ["unknown-grade"],
    ],
    [
      "an entry that is added",
      "add: { measures: [{ id: x, on: { list: «bed» }, denies: travel.air }] }",
      ["unknown-list"],
    ],
    ["a part without ids", "change: { score: { start: «200» } }", ["start-outside"]],
    [
      "a word that is unknown",
      "change: { rules: [{ id: bill, «last»: 1 year }] }",
      ["unknown-key"],
    ],
  ])("%s", (_what, body, codes) => {
    const diagnostics = expectSaid(read, own + body, codes);
    expect(diagnostics[0].file).toBe("amended.yaml");
  });

  test("a base that is missing, wrong, or the rulebook itself", () => {
    const missing = (amends: string) => `${head("amended")}amends: «${amends}»\n`;
    expectSaid(read, missing("nowhere.yaml"), ["base-missing"]);
    const wrong = { "wrong.yaml": `${head("wrong")}rules: [{ id: x }]\n` };
    expectSaid((text) => readRulebook(text, "a.yaml", beside(wrong)), missing("wrong.yaml"), [
      "base-wrong",
    ]);
    const round = { "round.yaml": `${head("round")}amends: round.yaml\n` };
    const [circle] = said(
      readRulebook(missing("round.yaml").replace(/[«»]/g, ""), "a.yaml", beside(round)),
    );
    expect(circle.message).toContain("comes to amend itself");
  });
});

test("the shipped amendments differ from their base in what they say, and in nothing else", () => {
  const text = (name: string) =>
    readFileSync(new URL(`../../rulebooks/${name}`, import.meta.url), "utf8");
  const compiled = (name: string) => {
    const reading = readRulebook(text(name), name, { base: text });
    if ("diagnostics" in reading) throw new Error(name);
    return compileRulebook(reading.value);
  };
  const whole = compiled("as-described.yaml");
  const noKin = compiled("as-described-no-kin.yaml");
  expect(noKin.measures).toEqual(
    whole.measures.filter(({ reaches }) => !reaches.children && !reaches.household),
  );
  const kept = ["watch", "score", "lists", "redress"] as const;
  for (const part of kept) expect(noKin[part]).toEqual(whole[part]);
  const watching = compiled("watch-only.yaml");
  expect(watching.watch).toEqual(whole.watch);
  expect(watching.rules.map(({ kind, channels }) => [kind, channels])).toEqual(
    whole.rules.map(({ kind, channels }) => [kind, channels]),
  );
  expect(watching.measures).toEqual([]);
});
