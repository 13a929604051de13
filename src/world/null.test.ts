import { describe, expect, test } from "vitest";
import { isNull } from "../rulebook/index.ts";
import { differingColumns, sameBesideColumns } from "../testing/states.ts";
import { armOf, live, none, scheme, strict } from "../testing/worlds.ts";
import type { CompiledRulebook } from "../rulebook/index.ts";
import { falseFlags } from "./event-list.ts";
import { hashWorld } from "./hash.ts";
import type { ColumnName } from "./columns.ts";
import { writeSnapshot } from "./snapshot.ts";

const months = 24;
const options = { residents: 2000, past: 3 };

describe("a rulebook that is the absence of a scheme", () => {
  const twin = live(armOf(none, options), months);

  test.each([
    ["nothing at all", ""],
    [
      "an office of appeal for nothing",
      "redress: { notice: on-record, appeal: { window: 6 months, decides-in: 1 month, reviewer: court, capacity-per-1000: 10 } }",
    ],
    [
      "channels that see nothing",
      "watch: { camera: { coverage: 0, error: 50 % }, neighbour: { per-1000: 0, malice: 1 }, court: { coverage: 0 %, error: 10 % } }",
    ],
  ])("with %s gives the bits of the twin", (_what, body) => {
    const rulebook = scheme(body, "none");
    expect(isNull(rulebook)).toBe(true);
    const arm = live(armOf(rulebook, options), months);
    expect(differingColumns(arm, twin)).toEqual([]);
    expect(hashWorld(arm)).toBe(hashWorld(twin));
    expect(Buffer.compare(writeSnapshot(arm), writeSnapshot(twin))).toBe(0);
  });

  test("with a scale but nothing to move on it differs in the grade alone", () => {
    const rulebook = scheme(
      "score: { start: 10, min: 0, max: 20, grades: { A: 5, B: 0 } }",
      "none",
    );
    expect(isNull(rulebook)).toBe(true);
    const arm = live(armOf(rulebook, options), months);
    expect(differingColumns(arm, twin)).toEqual(["grade"]);
    expect(sameBesideColumns(arm, twin)).toBe(true);
  });

  test("with rules that move no points, and no watch, gives the bits of the twin but for the grade", () => {
    const rulebook = scheme(
      `
score: { start: 10, min: 0, max: 20, grades: { A: 5, B: 0 } }
rules: [{ id: idle, on: traffic.violation, effect: { points: 0 } }]
`,
      "none",
    );
    expect(isNull(rulebook)).toBe(true);
    const arm = live(armOf(rulebook, options), months);
    expect(differingColumns(arm, twin)).toEqual(["grade"]);
  });
});

describe("without error and malice", () => {
  const { watch } = strict;
  const faultless: CompiledRulebook = {
    ...strict,
    watch: {
      ...watch,
      administration: { ...watch.administration, error: 0 },
      court: { ...watch.court, error: 0 },
      camera: { ...watch.camera, error: 0 },
      neighbour: { ...watch.neighbour, error: 0, malice: 0 },
      platform: { ...watch.platform, error: 0 },
      inspector: { ...watch.inspector, error: 0 },
      selfReport: { ...watch.selfReport, error: 0 },
    },
  };

  test("no record is false, and nothing rests on one", () => {
    const world = armOf(faultless, options);
    let records = 0;
    for (let m = 0; m < months; m += 1) {
      live(world, 1);
      for (const { records: list } of world.blocks) {
        records += list.length;
        for (let e = 0; e < list.length; e += 1) expect(list.words[2 * e + 1] & falseFlags).toBe(0);
      }
      expect(world.columns.falsePoints.every((points) => points === 0)).toBe(true);
      expect(world.columns.listedFalse.every((bits) => bits === 0)).toBe(true);
    }
    expect(records).toBeGreaterThan(1000);
  });

  test("with them, some are", () => {
    const world = live(armOf(strict, options), 3);
    expect(world.columns.falsePoints.some((points) => points !== 0)).toBe(true);
  });
});

/** Columns of acts and of money, and what is felt. */
const actsAndMoney: readonly ColumnName[] = [
  "paid",
  "gained",
  "fined",
  "billArrears",
  "loan",
  "instalment",
  "loanArrears",
  "claim",
  "claimMonths",
  "claimJudged",
  "lastDefault",
  "lastGrave",
  "wished",
  "kept",
  "income",
  "purse",
  "consumption",
  "hardship",
  "liquidity",
  "borrowed",
  "employer",
  "tripCost",
  "trips",
  "school",
  "attainment",
];

describe("rules that can never fire change nothing in acts or money", () => {
  const twin = live(armOf(none, options), months);
  const scale = "score: { start: 100, min: 0, max: 140, grades: { A: 90, D: 0 } }";
  const impossible = `
rules:
  - { id: a, on: traffic.violation, where: { age: ">= 120" }, effect: { points: -50 }, lasts: 12 months }
  - { id: b, on: expression.criticism, where: { age: ">= 120" }, effect: { points: -50 } }
  - { id: c, on: belief.worship, where: { age: ">= 120" }, effect: { grade: D } }
  - { id: d, on: civic.volunteering, where: { age: ">= 120" }, effect: { points: 5 } }
  - { id: e, on: utilities.late-payment, where: { age: ">= 120" }, effect: { list: shame } }
lists: [{ id: shame }]
measures:
  - { id: rail, on: { grade: D }, denies: travel.rail-high-speed }
  - { id: air, on: { list: shame }, denies: travel.air }
`;

  test.each([
    ["with nothing watched", ""],
    [
      "with everything watched",
      `
watch:
  administration: { coverage: 100 % }
  camera: { coverage: 100 % }
  neighbour: { per-1000: 100 }
  inspector: { coverage: 100 % }
  platform: { coverage: 100 % }
`,
    ],
  ])("%s", (_what, watch) => {
    const arm = live(armOf(scheme(scale + watch + impossible), options), months);
    const changed = new Set(differingColumns(arm, twin));
    expect(actsAndMoney.filter((name) => changed.has(name))).toEqual([]);
  });
});
