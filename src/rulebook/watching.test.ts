import { describe, expect, test } from "vitest";
import { channelIndex, contextIndex } from "../catalogue/index.ts";
import { expectSaid } from "../testing/marked.ts";
import { compileRulebook, isNull, printRulebook, readRulebook } from "./index.ts";

const head = `glasshouse: 1\nid: case\nstanding: fictional\ntitle: { en: Case, zh-Hant: 例, zh-Hans: 例 }\n`;
const score = "score: { start: 10, min: 0, max: 20, grades: { A: 5, B: 0 } }\n";
const watch =
  "watch: { administration: { coverage: 1 }, camera: { coverage: 1 }, neighbour: { per-1000: 5 } }\n";
const rule = (fields: string) =>
  `rules: [{ id: late, on: utilities.late-payment, effect: { points: -1 }, ${fields} }]\n`;
const model = (fields: string) =>
  `score: { start: 10, min: 0, max: 20, grades: { A: 5, B: 0 }, ${fields} }\n`;
const read = (text: string) => readRulebook(text, "case.yaml");
const compiled = (text: string) => {
  const reading = read(text);
  if ("diagnostics" in reading) throw new Error(JSON.stringify(reading.diagnostics[0]));
  return compileRulebook(reading.value);
};

describe("diagnostics", () => {
  test.each<[string, string, string[], object]>([
    // Watching.
    [
      "a group that there is not",
      `${head}watch: { camera: { coverage: 1, weights: { residence: { «migrants»: 2 } } } }`,
      ["unknown-key"],
      { suggestion: "migrant" },
    ],
    [
      "a weight below nothing",
      `${head}watch: { camera: { coverage: 1, weights: { sex: { male: «-1» } } } }`,
      ["too-small"],
      { path: "watch.camera.weights.sex.male" },
    ],
    [
      "more twice than there is",
      `${head}watch: { court: { coverage: 1, duplicate: «2» } }`,
      ["too-large"],
      { expected: "a share between 0 and 1, or a percentage such as 60 %" },
    ],
    [
      "officers over cameras",
      `${head}watch: { neighbour: { per-1000: 5 }, officers: { over: [«camera»] } }`,
      ["unknown-value"],
      { expected: "neighbour or inspector" },
    ],
    [
      "officers with nothing to write up",
      `${head}watch: { neighbour: { per-1000: 5 }, officers: { over: [neighbour, «inspector»] } }`,
      ["nothing-to-write-up"],
      { severity: "warning" },
    ],
    [
      "officers without informants",
      `${head}watch: { «officers»: { favour: 0.5 } }`,
      ["nothing-to-write-up"],
      { severity: "warning" },
    ],
    [
      "bounties that nobody earns",
      `${head}watch: { platform: { coverage: 1, bounty: «100» } }`,
      ["bounty-without-informants"],
      { severity: "warning" },
    ],
    // Vague rules, dates and triggers.
    [
      "a call where there is none to make",
      `${head}${score}${watch}${rule("«decided-by»: party")}`,
      ["call-without-vagueness"],
      { expected: "vague: true" },
    ],
    [
      "somebody else's call",
      `${head}${score}${watch}${rule("vague: true, decided-by: «partys»")}`,
      ["unknown-value"],
      { suggestion: "party" },
    ],
    [
      "an end before the beginning",
      `${head}${score}${watch}${rule("from: year 3, until: «year 2»")}`,
      ["never-in-force"],
      { found: "year 2", expected: "after year 3" },
    ],
    [
      "a calendar year",
      `${head}${score}${watch}${rule("from: «2027»")}`,
      ["wrong-type"],
      { expected: "a year or a month of the scheme, such as year 3 or month 30" },
    ],
    [
      "a trigger on nothing",
      `${head}${score}${watch}${rule("«when»: {}")}`,
      ["empty-trigger"],
      { expected: "share-listed, records-per-1000 or criticism-per-1000" },
    ],
    [
      "a trigger on what is not counted",
      `${head}${score}${watch}${rule('when: { «share-liste»: ">= 2 %" }')}`,
      ["unknown-key"],
      { suggestion: "share-listed" },
    ],
    [
      "a share without its sign",
      `${head}${score}${watch}${rule('when: { share-listed: «">= 2"» }')}`,
      ["wrong-value"],
      { expected: "a share to compare with, such as >= 2 %" },
    ],
    // Computed scores.
    [
      "a protected attribute as feature",
      `${head}${model("model: logistic, on: [«ethnicity»], refitted: yearly, scale: 2")}${watch}${rule("")}`,
      ["unknown-value"],
      {
        expected:
          "records, records.<context>, past-breach, ties or liquidity (protected attributes are no features)",
      },
    ],
    [
      "features without a model",
      `${head}${model("«on»: [records]")}${watch}${rule("")}`,
      ["no-model"],
      { expected: "model: logistic" },
    ],
    [
      "a model that says too little",
      `${head}${model("«model»: logistic, on: [records], refitted: yearly")}${watch}${rule("")}`,
      ["model-incomplete"],
      { expected: "points" },
    ],
    [
      "a feature twice",
      `${head}${model("model: logistic, on: [records, «records»], refitted: yearly, scale: 2")}${watch}${rule("")}`,
      ["duplicate-id"],
      {},
    ],
    [
      "a model without records of breaches",
      `${head}${model("model: «logistic», on: [records], refitted: yearly, scale: 2")}watch: { self-report: { coverage: 1 } }\nrules: [{ id: good, on: civic.donation, effect: { points: 1 } }]`,
      ["nothing-to-learn"],
      { severity: "warning" },
    ],
  ])("%s", (_, notation, codes, more) => {
    expect(expectSaid(read, notation, codes)[0]).toMatchObject(more);
  });
});

describe("compiled", () => {
  test("watching, its faults and its officers", () => {
    const { watch } = compiled(
      `${head}watch:
  camera: { coverage: 1, duplicate: 5 %, stale: 10 %, weights: { residence: { migrant: 1.5 } } }
  inspector: { coverage: 1, follows-records: true }
  neighbour: { per-1000: 5 }
  officers: { over: [neighbour, inspector], diligence: 70 %, favour: 0.5, bribe: 10 % }
`,
    );
    expect(watch.camera).toMatchObject({
      duplicate: 0.05,
      stale: 0.1,
      weights: [{ attribute: "residence", levels: [1, 1.5] }],
    });
    expect(watch.inspector.followsRecords).toBe(true);
    expect(watch.officers).toEqual({
      channels: (1 << channelIndex("neighbour")) | (1 << channelIndex("inspector")),
      diligence: 0.7,
      favour: 0.5,
      bribe: 0.1,
    });
  });

  test("a rule's course, in months after the launch and per 1,000 adults", () => {
    const fields =
      'vague: true, from: year 3, until: month 61, when: { share-listed: ">= 2 %", criticism-per-1000: "<= 7.5" }';
    const { rules } = compiled(`${head}${score}${watch}${rule(fields)}`);
    expect(rules[0]).toMatchObject({
      vague: "officer",
      from: 24,
      until: 60,
      trigger: [
        { total: 0, least: true, per1000: 20 },
        { total: 2, least: false, per1000: 7.5 },
      ],
    });
  });

  test("a computed score learns from breaches, and from nothing good", () => {
    const rules = `rules:
  - { id: late, on: utilities.late-payment, effect: { record: only } }
  - { id: walk, on: traffic.jaywalking, effect: { points: -1 } }
  - { id: gift, on: civic.donation, effect: { points: 1 } }
`;
    const fields =
      "model: logistic, on: [records.traffic, past-breach, ties], refitted: yearly, scale: 2, ties: 25 %";
    const book = compiled(`${head}${model(fields)}${watch}${rules}`);
    expect(book.score).toMatchObject({ ties: 0.25, computed: { scale: 2 } });
    expect(book.score?.computed?.features).toEqual([
      {
        id: "records.traffic",
        from: "records",
        context: contextIndex("traffic"),
        months: [0, 12],
      },
      { id: "past-breach", from: "records", context: null, months: [12, 24] },
      { id: "ties", from: "ties" },
    ]);
    expect(book.rules.map(({ feeds }) => feeds)).toEqual([true, true, false]);
  });

  test("what is left out is as if nothing had been said", () => {
    const { watch, rules, score: own } = compiled(`${head}${score}${rule("")}`);
    expect(watch).toMatchObject({
      officers: null,
      platform: { bounty: 0 },
      inspector: { followsRecords: false, duplicate: 0, stale: 0, weights: [] },
    });
    expect(rules[0]).toMatchObject({
      vague: null,
      feeds: false,
      from: 0,
      until: null,
      trigger: null,
    });
    expect(own).toMatchObject({ computed: null, ties: 0 });
    expect(isNull(compiled(`${head}watch: { neighbour: { per-1000: 0 }, officers: {} }`))).toBe(
      true,
    );
  });
});

test("all of it is printed", () => {
  const text = printRulebook(
    compiled(`${head}${model("model: logistic, on: [records, ties], refitted: yearly, scale: 2, ties: 0.2")}watch:
  camera: { coverage: 1, duplicate: 5 %, stale: 10 %, weights: { residence: { migrant: 1.5 } } }
  inspector: { coverage: 1, follows-records: true }
  neighbour: { per-1000: 5 }
  platform: { coverage: 0.5, bounty: 100 }
  officers: { diligence: 70 %, favour: 0.5, bribe: 10 % }
rules:
  - id: walk
    on: traffic.jaywalking
    vague: true
    decided-by: party
    effect: { points: -1 }
    from: year 2
    until: month 30
    when: { share-listed: ">= 2 %" }
`),
  );
  for (const words of [
    "5% entered twice, 10% left in when its time is over, migrants × 1.5",
    "inspections go to where records are",
    "100 yuan for a lead",
    "grid officers write up 70% of what comes through neighbour, let off their own in 50% of cases",
    "2 points for each doubling of the odds of a record within a year, fitted every January on records, ties",
    "of it is the mean score of one’s ties",
    "where the Party sees it so",
    "from year 2 of the scheme on, until month 30",
    "once the share of adults on a blacklist ≥ 2%",
  ]) {
    expect(text).toContain(words);
  }
});
