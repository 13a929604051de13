/**
 * An engine that lives no world: small measurements made from keyed draws, for the tests of everything that
 * handles measurements. Some seeds misbehave, see {@link brokenSeed} and {@link slowSeeds}.
 */
import { text } from "../catalogue/index.ts";
import { draw, drawKey, unit } from "../draws/index.ts";
import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { Series, WorldMeasurement } from "../outcomes/result.ts";
import type { Engine } from "../study/engine.ts";
import type { StudyPlan } from "../study/plan.ts";

/** The world of this seed throws. */
export const brokenSeed = 666;

/** Worlds from this seed on take a while. */
export const slowSeeds = 5000;

const groups = ["all", "residence=local", "residence=migrant"];

export const fakeOutcomes: readonly OutcomeDefinition[] = [
  fakeOutcome("breaches", "effect", "less", 1000, 1),
  fakeOutcome("trust", "effect", "more", 100, 0.5),
  fakeOutcome("listed", "burden", "less", 1000, 1),
];

function fakeOutcome(
  id: string,
  kind: OutcomeDefinition["kind"],
  better: OutcomeDefinition["better"],
  scale: number,
  tolerance: number,
): OutcomeDefinition {
  const title = text(id, id, id);
  const unitText = text("per 1,000", "每千人", "每千人");
  return {
    id,
    heading: kind === "burden" ? "burdens" : "honesty",
    kind,
    primary: kind === "effect",
    title,
    definition: title,
    unit: unitText,
    better,
    tolerance,
    scale,
    digits: 1,
  };
}

export const engine: Engine = {
  modelVersion: "fake-1",
  outcomes: fakeOutcomes,
  listedOutcome: "listed",
  bytesPerWorld: (plan) => 1000 * plan.residents,
  prepare: (plan) => (seed, observer) => {
    if (seed === brokenSeed) throw new Error("a stone fell from the sky");
    for (const { arm } of plan.arms) {
      for (let month = 1; month <= plan.months; month += 1) observer.month(arm, month, plan.months);
    }
    if (seed >= slowSeeds) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
    return fakeWorld(plan, seed);
  },
};

/** The measurement of a world that nobody lived. Arms share the world's luck, and each arm shifts it a little. */
export function fakeWorld(
  plan: Pick<StudyPlan, "arms" | "months" | "residents">,
  seed: number,
): WorldMeasurement {
  return {
    seed,
    months: plan.months,
    launchHash: "0".repeat(16),
    arms: plan.arms.map(({ arm }, place) => ({
      arm,
      stateHash: String(place).padStart(16, "0"),
      series: fakeOutcomes.flatMap((outcome, at) =>
        outcome.kind === "burden" && place === 0
          ? []
          : groups.map((group, which) =>
              fakeSeries(plan, seed, place, outcome.id, at, group, which),
            ),
      ),
      lists: place === 0 ? [] : [fakeFlow(plan.months)],
    })),
  };
}

function fakeSeries(
  plan: Pick<StudyPlan, "months" | "residents">,
  seed: number,
  arm: number,
  outcome: string,
  at: number,
  group: string,
  which: number,
): Series {
  const sum = new Float64Array(plan.months);
  const n = new Float64Array(plan.months);
  for (let month = 0; month < plan.months; month += 1) {
    const local = Math.round(plan.residents * 0.75);
    const parts = [local, plan.residents - local].map((size, side) => {
      const { k0, k1 } = drawKey(seed, at, month);
      return Math.round(
        size * (0.05 + 0.02 * unit(draw(k0, k1, side, 0)) + 0.01 * arm * (side + 1)),
      );
    });
    sum[month] = which === 0 ? parts[0] + parts[1] : parts[which - 1];
    n[month] = which === 0 ? plan.residents : which === 1 ? local : plan.residents - local;
  }
  return { outcome, group, sum, n };
}

function fakeFlow(months: number): WorldMeasurement["arms"][number]["lists"][number] {
  const stock = Float64Array.from({ length: months }, (_, month) => 2 * (month + 1));
  return {
    list: "untrustworthy",
    stock,
    entries: new Float64Array(months).fill(3),
    exits: new Float64Array(months).fill(1),
    deaths: new Float64Array(months),
  };
}

/** A small plan for the fake engine. */
export function fakePlan(changes: Partial<StudyPlan> = {}): StudyPlan {
  return {
    id: "fake",
    title: text("A fake study", "虛構研究", "虚构研究"),
    question: null,
    seeds: [1, 2, 3, 4],
    residents: 1000,
    pastMonths: 0,
    months: 12,
    window: { from: 6, to: 12 },
    primary: ["breaches", "trust"],
    leastListed: 5,
    arms: [
      { arm: "none", title: text("no scheme", "無計劃", "无计划"), standing: null, rulebook: null },
      {
        arm: "court-list",
        title: text("court list", "失信名單", "失信名单"),
        standing: "statute",
        rulebook: "rulebooks/court-list.yaml",
      },
    ],
    inputs: [
      { role: "study", path: "study.yaml", text: "glasshouse: 1\n" },
      {
        role: "rulebook",
        path: "rulebooks/court-list.yaml",
        text: "glasshouse: 1\nid: court-list\n",
      },
    ],
    ...changes,
  };
}
