import { describe, expect, test } from "vitest";
import { channelIndex, kindIndex } from "../catalogue/index.ts";
import { exposureBit, exposures } from "../society/columns.ts";
import { expectSaid } from "../testing/marked.ts";
import { compileRulebook, exposureIds, isNull, printRulebook, readRulebook } from "./index.ts";

const title = "title: { en: Case, zh-Hant: 例, zh-Hans: 例 }";
const head = `glasshouse: 1\nid: case\nstanding: fictional\n${title}\n`;
const score = "score: { start: 1000, min: 0, max: 1300, grades: { A: 960, B: 600, C: 0 } }\n";
const watch =
  "watch: { administration: { coverage: 1 }, court: { coverage: 1 }, camera: { coverage: 1 } }\n";
const list = "lists: [{ id: bad, enter: { any: [{ grade: C }] } }]\n";
const rule = (fields: string) =>
  `rules:\n  - { id: late, on: utilities.late-payment, ${fields} }\n`;
const read = (text: string) => readRulebook(text, "case.yaml");
const compiled = (text: string) => {
  const reading = read(text);
  if ("diagnostics" in reading) throw new Error(JSON.stringify(reading.diagnostics[0]));
  return compileRulebook(reading.value);
};

describe("diagnostics", () => {
  test.each<[string, string, string, object]>([
    // Words of the catalogue.
    [
      "kind",
      `${head}${score}${watch}rules:\n  - { id: a, on: «utilities.late-paymnt», effect: { points: -1 } }`,
      "unknown-value",
      { suggestion: "utilities.late-payment", expected: "a kind of act of the catalogue" },
    ],
    [
      "channel",
      `${head}${score}${watch}${rule("recorded-by: [«admin»], effect: { points: -1 }")}`,
      "unknown-value",
      { path: "rules[0].recorded-by[0]" },
    ],
    [
      "domain",
      `${head}${score}${watch}${list}measures: [{ id: m, on: { list: bad }, denies: «travel.rail» }]`,
      "unknown-value",
      { expected: "a domain of life of the catalogue" },
    ],
    [
      "attribute level",
      `${head}${score}${watch}${rule("where: { residence: [«locals»] }, effect: { points: -1 }")}`,
      "unknown-value",
      { suggestion: "local" },
    ],
    [
      "standing",
      `glasshouse: 1\nid: case\nstanding: «statut»\n${title}`,
      "unknown-value",
      { suggestion: "statute" },
    ],
    [
      "version",
      `glasshouse: «2»\nid: case\nstanding: fictional\n${title}`,
      "unknown-value",
      { expected: "1, the version of the language" },
    ],
    [
      "a language short",
      `glasshouse: 1\nid: case\nstanding: fictional\ntitle: «{ en: Case, zh-Hans: 例 }»`
        .replace("title: «", "«title»: ")
        .replace("}»", "}"),
      "missing-key",
      { path: "title.zh-Hant" },
    ],
    // Not yet.
    ["an amendment with nothing beside it", `${head}amends: «other.yaml»`, "base-missing", {}],
    ["tests", `${head}«tests»: []`, "not-in-this-version", {}],
    [
      "repair by what is no good deed",
      `${head}${score}${watch}redress: { repair: [{ act: «utilities.late-payment», points: 2, at-most: 20 per year }] }`,
      "no-good-deed",
      {},
    ],
    [
      "repair by the day",
      `${head}${score}${watch}redress: { repair: [{ act: civic.donation, points: 2, at-most: «20 a day» }] }`,
      "wrong-value",
      { expected: "points per time, such as 20 per year or 5 per 3 months" },
    ],
    [
      "grace for what cannot be made good",
      `${head}${score}${watch}rules: [{ id: a, on: traffic.jaywalking, effect: { points: -1 }, «grace»: 1 month }]`,
      "no-arrears",
      {},
    ],
    [
      "grace where nothing follows",
      `${head}${score}${watch}${rule("effect: { record: only }, «grace»: 1 month")}`,
      "grace-on-record",
      {},
    ],
    [
      "a grant of what is open to all",
      `${head}${score}${watch}${list}measures: [{ id: m, on: { list: bad }, grants: «travel.hotel» }]`,
      "nothing-to-open",
      {},
    ],
    [
      "taking a reward that nobody has",
      `${head}${score}${watch}${list}measures: [{ id: m, on: { list: bad }, denies: «civic.priority-service» }]`,
      "nothing-to-close",
      {},
    ],
    [
      "reach of heads",
      `${head}${score}${watch}${list}measures: [{ id: m, on: { list: bad }, denies: travel.air, reaches: [«head»] }]`,
      "nobody-reached",
      {},
    ],
    // The score.
    [
      "bounds reversed",
      `${head}score: { start: 1, min: 2, max: «1», grades: { A: 2 } }`,
      "bounds-reversed",
      {},
    ],
    [
      "start outside",
      `${head}score: { start: «9», min: 0, max: 5, grades: { A: 0 } }`,
      "start-outside",
      { expected: "0 to 5" },
    ],
    [
      "grade outside",
      `${head}score: { start: 1, min: 0, max: 5, grades: { A: «9», B: 0 } }`,
      "grade-outside",
      {},
    ],
    [
      "grades disordered",
      `${head}score: { start: 1, min: 0, max: 5, grades: { A: 2, B: «3», C: 0 } }`,
      "grades-disordered",
      { expected: "less than 2" },
    ],
    [
      "gap below",
      `${head}score: { start: 1, min: 0, max: 5, grades: { A: 3, B: «1» } }`,
      "grades-gap",
      { expected: "0" },
    ],
    ["no grades", `${head}score: { start: 1, min: 0, max: 5, grades: «{}» }`, "no-grades", {}],
    ["no score", `${head}${watch}${rule("effect: «{ points: -1 }»")}`, "no-score", {}],
    // Rules.
    [
      "unknown grade",
      `${head}${score}${watch}${rule("effect: { grade: «D» }")}`,
      "unknown-grade",
      { expected: "A, B, C" },
    ],
    [
      "unknown list of a rule",
      `${head}${score}${watch}${list}${rule("effect: { list: «bda» }")}`,
      "unknown-list",
      { suggestion: "bad" },
    ],
    [
      "blind channel",
      `${head}${score}${watch}${rule("recorded-by: [administration, «camera»], effect: { points: -1 }")}`,
      "blind-channel",
      { expected: "administration" },
    ],
    [
      "a channel twice",
      `${head}${score}${watch}${rule("recorded-by: [administration, «administration»], effect: { points: -1 }")}`,
      "duplicate-id",
      {},
    ],
    [
      "window",
      `${head}${score}${watch}${rule("repeats: { at-least: 3, within: «33 months» }, effect: { points: -1 }")}`,
      "window-too-long",
      { expected: "1 to 32 months" },
    ],
    [
      "range reversed",
      `${head}${score}${watch}${rule("effect: { points: «[-5, -50]» }")}`,
      "range-reversed",
      { suggestion: "[-50, -5]" },
    ],
    [
      "points in parts",
      `${head}${score}${watch}${rule("effect: { points: «-1.5» }")}`,
      "wrong-value",
      {},
    ],
    [
      "nothing to do",
      `${head}${score}${watch}${rule("effect: «{}»")}`,
      "not-one",
      { expected: "one of points, grade, list, record" },
    ],
    [
      "two things to do",
      `${head}${score}${watch}${rule("effect: «{ points: -1, grade: C }»")}`,
      "not-one",
      { found: "points and grade" },
    ],
    [
      "no points",
      `${head}${score}${watch}${rule("effect: { points: «0» }")}`,
      "no-effect",
      { severity: "warning" },
    ],
    [
      "cap without points",
      `${head}${score}${watch}${rule("effect: { grade: C }, «cap»: { points: 2, every: 1 year }")}`,
      "cap-without-points",
      {},
    ],
    [
      "an entry that lasts",
      `${head}${score}${watch}${list}${rule("effect: { list: bad }, «lasts»: 1 year")}`,
      "lasts-on-list",
      {},
    ],
    [
      "ages",
      `${head}${score}${watch}${rule('where: { age: «"18+"» }, effect: { points: -1 }')}`,
      "wrong-value",
      { expected: "an age such as >= 18, < 60 or 18 to 60" },
    ],
    [
      "ages reversed",
      `${head}${score}${watch}${rule("where: { age: «60 to 18» }, effect: { points: -1 }")}`,
      "wrong-value",
      {},
    ],
    [
      "a rule twice",
      `${head}${score}${watch}rules:\n  - { id: a, on: finance.tax-late, effect: { points: -1 } }\n  - { id: «a», on: finance.tax-late, effect: { points: -1 } }`,
      "duplicate-id",
      {},
    ],
    [
      "unwatched",
      `${head}${score}rules:\n  - { id: a, on: finance.tax-late, recorded-by: «[administration]», effect: { points: -1 } }`,
      "nothing-watched",
      { severity: "warning" },
    ],
    // Lists.
    ["no entry", `${head}${score}${watch}lists: [{ id: «bad» }]`, "list-without-entry", {}],
    [
      "entry by nothing",
      `${head}${score}${watch}lists: [{ id: bad, enter: { any: [«{}»] } }]`,
      "not-one",
      {},
    ],
    [
      "entry by unknown grade",
      `${head}${score}${watch}lists: [{ id: bad, enter: { any: [{ grade: «E» }] } }]`,
      "unknown-grade",
      {},
    ],
    [
      "entry by blind channel",
      `${head}${watch}lists: [{ id: bad, enter: { any: [{ act: justice.non-performance, recorded-by: [«camera»] }] } }]`,
      "blind-channel",
      {},
    ],
    [
      "channels of no act",
      `${head}${score}lists: [{ id: bad, enter: { any: [{ grade: C, «recorded-by»: [court] }] } }]`,
      "channels-without-act",
      {},
    ],
    [
      "black from above",
      `${head}${score}lists: [{ id: bad, enter: { any: [{ «score-above»: 900 }] } }]`,
      "wrong-colour",
      { suggestion: "score-below" },
    ],
    [
      "red from below",
      `${head}${score}lists: [{ id: good, colour: red, enter: { any: [{ «score-below»: 900 }] } }]`,
      "wrong-colour",
      {},
    ],
    [
      "better than the best",
      `${head}${score}lists: [{ id: bad, enter: { any: [{ grade: C }] }, leave: { any: [{ better-than: «A» }] } }]`,
      "impossible-exit",
      {},
    ],
    [
      "red left by grade",
      `${head}${score}lists: [{ id: good, colour: red, enter: { any: [{ grade: A }] }, leave: { any: [{ «better-than»: C }] } }]`,
      "wrong-colour",
      {},
    ],
    // Measures.
    [
      "measure on an unknown list",
      `${head}${score}${list}measures: [{ id: m, on: { list: «bda» }, denies: travel.air }]`,
      "unknown-list",
      { suggestion: "bad" },
    ],
    [
      "neither denies nor grants",
      `${head}${score}${list}measures: [«{ id: m, on: { list: bad } }»]`,
      "not-one",
      { expected: "one of denies, grants" },
    ],
    [
      "reach twice",
      `${head}${score}${list}measures: [{ id: m, on: { list: bad }, denies: travel.air, reaches: [self, «self»] }]`,
      "duplicate-id",
      {},
    ],
    // Sources.
    [
      "unknown source",
      `${head}${score}${watch}sources: { sz-2018: { title: T, grade: press } }\n${rule("effect: { points: -1 }, source: { cite: «sz-2019» }")}`,
      "unknown-source",
      { suggestion: "sz-2018" },
    ],
    [
      "composite alone",
      `«g»lasshouse: 1\nid: case\nstanding: composite\n${title}`,
      "missing-counterpart",
      {},
    ],
    ["its own counterpart", `${head}counterpart: «case»`, "own-counterpart", {}],
    [
      "a rule that rests on nothing",
      `glasshouse: 1\nid: case\nstanding: pilot\n${title}\nscore: { start: 1, min: 0, max: 2, grades: { A: 0 }, assumed: a case }\nwatch: { court: { coverage: 1, assumed: a case } }\nrules: [«{ id: a, on: justice.debt-judgment, effect: { points: -1 } }»]`,
      "no-provenance",
      { severity: "error" },
    ],
    [
      "a watch that rests on nothing",
      `glasshouse: 1\nid: case\nstanding: pilot\n${title}\nwatch: { court: «{ coverage: 1 }» }`,
      "no-provenance",
      { severity: "warning" },
    ],
  ])("%s", (_, notation, code, more) => {
    // Unwatched or uncited is a matter of other cases.
    const quiet = (text: string) => {
      const reading = read(text);
      if (code === "nothing-watched" || !("diagnostics" in reading)) return reading;
      const diagnostics = reading.diagnostics.filter(
        (one) =>
          one.severity === "error" && (code === "unknown-source" || one.code !== "unused-source"),
      );
      return { diagnostics };
    };
    expect(expectSaid(quiet, notation, [code])[0]).toMatchObject(more);
  });

  test("an unused source is a warning", () => {
    expectSaid(read, `${head}sources: { «sz-2018»: { title: T, grade: press } }`, [
      "unused-source",
    ]);
  });

  test("several at once, in the order of the file", () => {
    const notation = `${head}${score}${watch}rules:\n  - { id: a, on: «late», effect: { points: -1 } }\n  - { id: b, «off»: x, on: finance.tax-late, effect: «[]» }`;
    expectSaid(read, notation, ["unknown-value", "unknown-key", "wrong-type"]);
  });
});

describe("compiled", () => {
  test("exposures are the society's", () => {
    expect(exposureIds).toEqual(exposures);
  });

  test("a rule in full", () => {
    const fields = `recorded-by: [administration], by: resident, where: { age: 18 to 59, residence: [migrant], exposure: [driver, tenant] }, repeats: { at-least: 3, within: 1 year }, effect: { points: [-50, -5] }, lasts: 180 days, cap: { points: 100, every: 2 years }`;
    const { rules, rulesOfKind } = compiled(`${head}${score}${watch}${rule(fields)}`);
    expect(rules).toMatchObject([
      {
        id: "late",
        kind: kindIndex("utilities.late-payment"),
        channels: 1 << channelIndex("administration"),
        where: [
          { on: "age", least: 18, most: 59 },
          { on: "attribute", attribute: "residence", levels: 0b10 },
          { on: "exposure", bits: exposureBit("driver") | exposureBit("tenant") },
        ],
        repeats: { atLeast: 3, within: 12 },
        effect: { type: "points", least: -50, most: -5 },
        lasts: 6,
        cap: { points: 100, every: 24 },
        grace: 0,
        source: null,
      },
    ]);
    expect(rulesOfKind[kindIndex("utilities.late-payment")]).toEqual([0]);
    expect(rulesOfKind[kindIndex("finance.tax-late")]).toEqual([]);
  });

  test("bands stand from the worst up, and names become their numbers", () => {
    const text = `${head}${score}${watch}lists:
  - { id: bad, enter: { any: [{ grade: C }, { score-below: 700 }, { act: justice.debt-judgment }] }, leave: { any: [{ better-than: B }, { after: 2 years }, { when: obligation-met }] }, published: { via: [website] } }
  - { id: good, colour: red, enter: { any: [{ score-above: 1100 }] } }
${rule("effect: { list: good }")}measures:
  - { id: m, on: { list: good }, grants: civic.priority-service }
  - { id: n, on: { grade: B }, denies: education.public-school, reaches: [children, household] }
`;
    const book = compiled(text);
    expect(book.score?.bands).toEqual([
      { id: "C", from: 0 },
      { id: "B", from: 600 },
      { id: "A", from: 960 },
    ]);
    expect(book.lists[0]).toMatchObject({
      colour: "black",
      enter: [
        { by: "grade", band: 0 },
        { by: "score", score: 700 },
        {
          by: "act",
          kind: kindIndex("justice.debt-judgment"),
          channels: 1 << channelIndex("court"),
        },
      ],
      leave: [{ by: "grade", band: 1 }, { by: "after", months: 24 }, { by: "obligation-met" }],
      published: true,
    });
    expect(book.lists[1]).toMatchObject({ colour: "red", leave: [], published: false });
    expect(book.rules[0]?.effect).toEqual({ type: "list", list: 1 });
    expect(book.measures).toMatchObject([
      { on: { by: "list", list: 1 }, effect: "grants", reaches: { self: true, children: false } },
      {
        on: { by: "grade", band: 1 },
        effect: "denies",
        reaches: { self: false, children: true, household: true },
      },
    ]);
    expect(printRulebook(book)).toContain("off it at a grade better than B, after 2 years or when");
  });

  test("what is left out is nothing", () => {
    const book = compiled(head);
    expect(book).toMatchObject({ score: null, rules: [], lists: [], measures: [] });
    expect(book.watch.neighbour).toMatchObject({ per1000: 0, error: 0, malice: 0 });
    expect(book.redress).toEqual({
      notice: "none",
      appeal: null,
      repair: [],
      correction: null,
    });
    expect(isNull(book)).toBe(true);
  });

  test.each<[string, string, boolean]>([
    ["a score alone", score, true],
    ["a watch", watch, false],
    ["informants", "watch: { neighbour: { per-1000: 1 } }", false],
    [
      "a watch of nothing",
      "watch: { camera: { coverage: 0 }, neighbour: { per-1000: 0, malice: 1 } }",
      true,
    ],
    ["a rule", `${score}${rule("effect: { points: -1 }")}`, false],
    ["a rule of nothing", `${score}${rule("effect: { points: 0 }")}`, true],
    ["a list", `${score}${list}`, false],
    ["a measure", `${score}measures: [{ id: m, on: { grade: A }, denies: travel.air }]`, false],
  ])("%s: null or not", (_, body, nothing) => {
    expect(isNull(compiled(head + body))).toBe(nothing);
  });
});
