import { describe, expect, test } from "vitest";
import { kindIndex } from "../catalogue/index.ts";
import { armOf, live, presets, scheme } from "../testing/worlds.ts";
import { assuming } from "../testing/worlds.ts";
import {
  breachIndex,
  planDeterrence,
  schemeLoss,
  severityOfDomain,
  severityOfRule,
} from "./deterrence.ts";

const rail = severityOfDomain("travel.rail-high-speed");
const loan = severityOfDomain("finance.loan");
const kind = kindIndex("traffic.violation");

/** A scheme around one rule; lists and measures as given. */
const around = (rule: string, rest: string) =>
  scheme(`
score: { start: 100, min: 0, max: 150, grades: { A: 120, B: 80, C: 50, D: 0 } }
rules: [{ id: one, on: traffic.violation, ${rule} }]
${rest}
`);

const noLoan = "{ id: loan, on: { grade: D }, denies: finance.loan }";
const noRail = "{ id: rail, on: { list: black }, denies: travel.rail-high-speed }";

describe("what a record costs, by the rulebook", () => {
  test.each([
    [
      "a quarter of the way to the grade that closes something",
      "effect: { points: -10 }, lasts: 1 year",
      `measures: [${noLoan}]`,
      { lasting: (10 / 50) * loan, list: 0 },
    ],
    [
      "the whole of it, and no more, when the way is shorter",
      "effect: { points: -500 }",
      `measures: [${noLoan}]`,
      { lasting: loan, list: 0 },
    ],
    [
      "by open points, the middle of their range",
      "effect: { points: [-20, -10] }",
      `measures: [${noLoan}]`,
      { lasting: (15 / 50) * loan, list: 0 },
    ],
    [
      "nothing where points are given",
      "effect: { points: 10 }",
      `measures: [${noLoan}]`,
      { lasting: 0, list: 0 },
    ],
    [
      "what a grade closes at once",
      "effect: { grade: D }",
      `measures: [${noLoan}]`,
      { lasting: loan, list: 0 },
    ],
    [
      "nothing by a grade that closes nothing",
      "effect: { grade: C }",
      `measures: [${noLoan}]`,
      { lasting: 0, list: 0 },
    ],
    [
      "what a list closes at once",
      "effect: { list: black }",
      `lists: [{ id: black }]\nmeasures: [${noRail}]`,
      { lasting: 0, list: rail },
    ],
    [
      "nothing by a redlist",
      "effect: { list: black }",
      `lists: [{ id: black, colour: red }]\nmeasures: [${noRail}]`,
      { lasting: 0, list: 0 },
    ],
    [
      "the way to a list that a grade leads to",
      "effect: { points: -5 }",
      `lists: [{ id: black, enter: { any: [{ grade: C }] } }]\nmeasures: [${noRail}]`,
      { lasting: (5 / 20) * rail, list: 0 },
    ],
    [
      "the way to a list that a score leads to",
      "effect: { points: -5 }",
      `lists: [{ id: black, enter: { any: [{ score-below: 90 }] } }]\nmeasures: [${noRail}]`,
      { lasting: (5 / 10) * rail, list: 0 },
    ],
    [
      "the whole of it at the edge, where the first point lost leads to a list",
      "effect: { points: -1 }",
      `lists: [{ id: black, enter: { any: [{ score-below: 100 }] } }]\nmeasures: [${noRail}]`,
      { lasting: rail, list: 0 },
    ],
    ["nothing where nothing closes", "effect: { points: -50 }", "", { lasting: 0, list: 0 }],
    [
      "nothing for what is granted",
      "effect: { points: -50 }",
      "measures: [{ id: good, on: { grade: A }, grants: civic.priority-service }]",
      { lasting: 0, list: 0 },
    ],
  ])("%s", (_what, rule, rest, expected) => {
    const loss = schemeLoss(around(rule, rest), kind);
    expect(loss.lasting).toBeCloseTo(expected.lasting, 12);
    expect(loss.list).toBe(expected.list);
  });

  test("is nothing for a kind without a rule", () => {
    const rulebook = around(
      "effect: { list: black }",
      `lists: [{ id: black }]\nmeasures: [${noRail}]`,
    );
    expect(severityOfRule(rulebook, kindIndex("commerce.fraud"))).toBe(0);
    expect(severityOfRule(rulebook, kind)).toBe(Math.sqrt(rail));
  });
});

describe("the choice to breach", () => {
  const world = live(armOf(presets[2]), 1);
  const plan = planDeterrence(assuming(), presets[2]);
  const { columns } = world;
  const i = world.town.payer[0];
  const index = () => breachIndex(world, plan, i, kind);

  test("falls with honesty, perceived detection and motivation, and rises with breaches seen", () => {
    const set = (name: "risk" | "norm" | "motivation", low: number, high: number) => {
      const kept = columns[name][i];
      columns[name][i] = low;
      const before = index();
      columns[name][i] = high;
      const after = index();
      columns[name][i] = kept;
      return after - before;
    };
    expect(set("risk", 0, 65535)).toBeLessThan(0);
    expect(set("norm", 0, 255)).toBeGreaterThan(0);
    expect(set("motivation", -2000, 2000)).toBeLessThan(0);
    const context = 16 * i + plan.context[kind];
    columns.honesty[context] = -32;
    const dishonest = index();
    columns.honesty[context] = 32;
    expect(index()).toBe(dishonest - 2 * plan.honesty);
  });
});
