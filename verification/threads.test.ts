/** A world is the same whichever thread runs it, beside whichever others, and when none of them is there. */
import { expect, test } from "vitest";
import { text } from "../src/catalogue/index.ts";
import type { WorldMeasurement } from "../src/outcomes/index.ts";
import { engine } from "../src/study/glasshouse-engine.ts";
import { baseline } from "../src/study/baseline.ts";
import { localExecutor } from "../src/study/local-executor.ts";
import type { StudyPlan } from "../src/study/plan.ts";
import { documentText, presetNames } from "../src/testing/worlds.ts";

const schemes = presetNames.slice(1);
const plan: StudyPlan = {
  id: "threads",
  title: text("Threads", "執行緒", "线程"),
  question: null,
  seeds: [3, 4],
  residents: 1200,
  pastMonths: 3,
  months: 12,
  window: { from: 0, to: 12 },
  primary: [],
  leastListed: 1,
  arms: [
    baseline,
    ...schemes.map((arm) => ({
      arm,
      title: text(arm, arm, arm),
      standing: null,
      rulebook: `rulebooks/${arm}.yaml`,
    })),
  ],
  inputs: [
    {
      role: "society",
      path: "societies/county-town.yaml",
      text: documentText("societies/county-town.yaml"),
    },
    {
      role: "assumptions",
      path: "assumptions/default.yaml",
      text: documentText("assumptions/default.yaml"),
    },
    ...schemes.map((arm) => ({
      role: "rulebook" as const,
      path: `rulebooks/${arm}.yaml`,
      text: documentText(`rulebooks/${arm}.yaml`),
    })),
  ],
};

async function worlds(threads: number, seeds: readonly number[]): Promise<WorldMeasurement[]> {
  const found: WorldMeasurement[] = [];
  await localExecutor({ threads }).run(plan, seeds, { world: (one) => found.push(one) });
  return found.sort((a, b) => a.seed - b.seed);
}

test("one thread, two threads and none give the same worlds", async () => {
  const run = engine.prepare(plan);
  const here = plan.seeds.map((seed) => run(seed, { month: () => {} }));
  expect(new Set(here.map(({ launchHash }) => launchHash)).size).toBe(2);
  expect(await worlds(2, plan.seeds)).toEqual(here);
  expect(await worlds(1, [...plan.seeds].reverse())).toEqual(here);
});
