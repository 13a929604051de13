/** What must not matter does not: scale of points, labels of groups, kin reach on those who are listed themselves. */
import { describe, expect, test } from "vitest";
import type { CompiledRulebook } from "../src/rulebook/index.ts";
import { copyWorld, differingColumns, sameBesideColumns } from "../src/testing/states.ts";
import { armOf, assuming, live, presets, strict } from "../src/testing/worlds.ts";
import type { ColumnName } from "../src/world/columns.ts";
import { month as phases, type World } from "../src/world/index.ts";

const options = { residents: 2000, past: 3 };
const months = 24;

/** A scheme with fixed points: an even draw from a range of points is not the same on another scale. */
const fixed = (rulebook: CompiledRulebook): CompiledRulebook => ({
  ...rulebook,
  bodies: {
    company: withoutPassing(rulebook.bodies.company),
    organisation: withoutPassing(rulebook.bodies.organisation),
  },
  rules: rulebook.rules.map((rule) =>
    rule.effect.type === "points"
      ? { ...rule, effect: { ...rule.effect, most: rule.effect.least } }
      : rule,
  ),
});

/** Bodies whose burdens stay with them: their points are on a scale of their own. */
function withoutPassing<T extends CompiledRulebook["bodies"]["company"]>(scheme: T): T {
  if (scheme === null) return scheme;
  return { ...scheme, rules: scheme.rules.map((rule) => ({ ...rule, passesTo: null })) };
}

/** What passes to others, multiplied. */
function passedOn<T extends CompiledRulebook["rules"][number]["passesTo"]>(
  passing: T,
  by: number,
): T {
  if (passing === null) return passing;
  const entries = Object.entries(passing).map(([who, pass]) => [
    who,
    pass === null ? null : { ...pass, points: pass.points * by },
  ]);
  return Object.fromEntries(entries) as T;
}

/** The same rulebook with every number of points of residents multiplied; bodies keep a scale of their own. */
function rescaled(rulebook: CompiledRulebook, by: number): CompiledRulebook {
  const { score } = rulebook;
  return {
    ...rulebook,
    score:
      score === null
        ? null
        : {
            ...score,
            start: score.start * by,
            floor: score.floor * by,
            ceiling: score.ceiling * by,
            bands: score.bands.map(({ id, from }) => ({ id, from: from * by })),
          },
    rules: rulebook.rules.map((rule) => ({
      ...rule,
      passesTo: passedOn(rule.passesTo, by),
      cap: rule.cap === null ? null : { ...rule.cap, points: rule.cap.points * by },
      effect:
        rule.effect.type === "points"
          ? { ...rule.effect, least: rule.effect.least * by, most: rule.effect.most * by }
          : rule.effect,
    })),
    redress: {
      ...rulebook.redress,
      repair: rulebook.redress.repair.map((way) => ({
        ...way,
        points: way.points * by,
        cap: { ...way.cap, points: way.cap.points * by },
      })),
    },
    bodies: {
      company: withoutPassing(rulebook.bodies.company),
      organisation: withoutPassing(rulebook.bodies.organisation),
    },
    lists: rulebook.lists.map((list) => ({
      ...list,
      enter: list.enter.map((entry) =>
        entry.by === "score" ? { ...entry, score: entry.score * by } : entry,
      ),
    })),
  };
}

describe("points and bands on another scale", () => {
  test.each([
    ["strict", strict, 10],
    ["strict", strict, 3],
    ["as-described", presets[2], 7],
    ["rongcheng-legacy", presets[3], 20],
  ] as const)("change nothing but the points: %s, %#", (_name, rulebook, by) => {
    const one = live(armOf(fixed(rulebook), options), months);
    const other = live(armOf(rescaled(fixed(rulebook), by), options), months);
    const changed = differingColumns(one, other);
    const points: readonly ColumnName[] = [
      "points",
      "falsePoints",
      "unwilledPoints",
      "repairedPoints",
    ];
    expect(changed.filter((name) => !points.includes(name))).toEqual([]);
    for (const name of points) {
      expect([...other.columns[name]]).toEqual([...one.columns[name]].map((value) => value * by));
    }
  });
});

describe("labels of groups, given to others by lot", () => {
  /** Some residents of month 0, chosen by lot, belong to the first of two other groups or to the second. */
  const relabel = (world: World, name: ColumnName): World => {
    const other = copyWorld(world);
    const labels = other.columns[name];
    let state = 12345;
    for (let i = 0; i < world.society.size; i += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      if (state < 2 ** 31) labels[i] = state < 2 ** 30 ? 0 : 1;
    }
    return other;
  };

  test.each(
    (["residence", "nationality", "ethnicity", "party"] as const).flatMap((name) =>
      presets.map((rulebook) => ({ name, id: rulebook.id, rulebook })),
    ),
  )("change nothing else: $name under $id", ({ name, rulebook }) => {
    const blind = rulebook.rules.every((rule) =>
      rule.where.every((predicate) => predicate.on !== "attribute" || predicate.attribute !== name),
    );
    expect(blind).toBe(true);
    const one = armOf(rulebook, options);
    const other = relabel(one, name);
    live(one, months);
    live(other, months);
    expect(differingColumns(one, other)).toEqual([name]);
    expect(sameBesideColumns(one, other)).toBe(true);
  });

  test("dealt by lot, faith goes with no more and no fewer wilful breaches", () => {
    const rates = [1, 2, 3, 4, 5, 6].map((seed) => {
      const world = relabel(armOf(presets[1], { ...options, seed }), "faith");
      const breaches = [0, 0];
      const adultMonths = [0, 0];
      for (let m = 0; m < 12; m += 1) {
        live(world, 1);
        const { faith, cohort, alive, kept } = world.columns;
        for (let i = 0; i < world.size; i += 1) {
          if (cohort[i] !== 1 || alive[i] === 0) continue;
          adultMonths[+(faith[i] > 0)] += 1;
          breaches[+(faith[i] > 0)] += (kept[i] & 15) - (kept[i] >> 4);
        }
      }
      return breaches[1] / adultMonths[1] - breaches[0] / adultMonths[0];
    });
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const spread = Math.sqrt(
      rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rates.length - 1),
    );
    expect(Math.abs(mean) / (spread / Math.sqrt(rates.length))).toBeLessThan(4);
  });
});

describe("without reach to kin", () => {
  const alone: CompiledRulebook = {
    ...strict,
    measures: strict.measures.flatMap((measure) =>
      measure.reaches.self
        ? [{ ...measure, reaches: { ...measure.reaches, children: false, household: false } }]
        : [],
    ),
  };
  /** The same state and plans, but for the measures. */
  const under = (world: World, rulebook: CompiledRulebook): World => ({
    ...copyWorld(world),
    // The measures alone: that people reckon with what may befall their kin is in the plan of the acts.
    plans: phases.map((phase, p) =>
      phase.id === "measures"
        ? phase.plan({ society: world.society, assumptions: assuming(), rulebook })
        : world.plans[p],
    ),
  });

  test("nobody bears a measure for another, and in that month nothing else changes directly", () => {
    const world = live(armOf(strict, options), 18);
    const with_ = live(copyWorld(world), 1);
    const without = live(under(world, alone), 1);
    const { closed, denied } = without.columns;
    let spared = 0;
    for (let i = 0; i < world.size; i += 1) {
      expect(without.columns.denied[i]).toBe(with_.columns.denied[i]);
      expect(closed[i]).toBe(denied[i]);
      expect(closed[i] & ~with_.columns.closed[i]).toBe(0);
      spared += +(closed[i] !== with_.columns.closed[i]);
    }
    expect(spared).toBeGreaterThan(20);
    // Acts, records, scores and lists come before the measures; what is felt comes after them.
    const later: readonly ColumnName[] = [
      "employer",
      "borrowed",
      "tripCost",
      "reach",
      "reachHome",
      "closed",
      "trips",
      "refused",
      "school",
      "appealMonth",
      "upheld",
      "fear",
      "approval",
      "signals",
      "signalsNext",
    ];
    expect(differingColumns(with_, without).filter((name) => !later.includes(name))).toEqual([]);
  });
});
