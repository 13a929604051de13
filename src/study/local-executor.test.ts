import { expect, test } from "vitest";
import type { WorldMeasurement } from "../outcomes/result.ts";
import { brokenSeed, fakePlan, fakeWorld, slowSeeds } from "../testing/fake-engine.ts";
import { localExecutor } from "./local-executor.ts";
import type { Progress } from "./progress.ts";

const engine = new URL("../testing/fake-engine.ts", import.meta.url);

async function measured(threads: number): Promise<readonly WorldMeasurement[]> {
  const plan = fakePlan();
  const worlds: WorldMeasurement[] = [];
  await localExecutor({ threads, engine }).run(plan, plan.seeds, {
    world: (world) => worlds.push(world),
  });
  return worlds.sort((a, b) => a.seed - b.seed);
}

test("any number of threads gives the same worlds", async () => {
  const plan = fakePlan();
  const alone = await measured(1);
  expect(alone).toEqual(plan.seeds.map((seed) => fakeWorld(plan, seed)));
  expect(await measured(3)).toEqual(alone);
});

test("progress ends with everything done", async () => {
  const plan = fakePlan();
  const seen: Progress[] = [];
  const executor = localExecutor({ threads: 2, engine });
  await executor.run(plan, [3, 4], { world: () => {}, progress: (one) => seen.push(one) });
  expect(seen.at(-1)).toMatchObject({ worldsDone: 4, worlds: 4, share: 1, running: [] });
});

test("a world that breaks down is named by its seed, and the others stop", async () => {
  const seeds = [brokenSeed, slowSeeds, slowSeeds + 1, slowSeeds + 2];
  const run = localExecutor({ threads: 2, engine }).run(fakePlan({ seeds }), seeds, {
    world: () => {},
  });
  await expect(run).rejects.toThrow(/seed 666.*a stone fell/);
});

test("when interrupted, finished worlds have come through", async () => {
  const seeds = [1, slowSeeds, slowSeeds + 1, slowSeeds + 2];
  const finished: number[] = [];
  const stop = new AbortController();
  const end = await localExecutor({ threads: 1, engine }).run(fakePlan({ seeds }), seeds, {
    world: ({ seed }) => {
      finished.push(seed);
      stop.abort();
    },
    signal: stop.signal,
  });
  expect(end).toBe("interrupted");
  expect(finished).toEqual([1]);
});

test("what cannot be kept stops the run with its own error", async () => {
  const run = localExecutor({ threads: 1, engine }).run(fakePlan(), [1, 2], {
    world: () => {
      throw new Error("the disk is full");
    },
  });
  await expect(run).rejects.toThrow("the disk is full");
});
