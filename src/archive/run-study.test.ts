import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Executor } from "../study/executor.ts";
import type { StudyPlan } from "../study/plan.ts";
import { engine, fakePlan, fakeWorld } from "../testing/fake-engine.ts";
import { worldIdentity } from "./identity.ts";
import { openManifest, openRun } from "./open-run.ts";
import { reproduceRun } from "./reproduce.ts";
import { openRunFolder } from "./run-folder.ts";
import { runStudy } from "./run-study.ts";
import { readWholeTable } from "./table-reader.ts";
import { tableWriter } from "./table-writer.ts";
import { outcomesTable } from "./tables.ts";

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "glasshouse-run-"));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

/** Runs worlds here and now; `order` is that in which they come in, `stopAfter` an interrupt. */
function executorHere(
  options: {
    readonly reverse?: boolean;
    readonly stopAfter?: number;
    readonly ran?: number[];
  } = {},
): Executor {
  return {
    async run(plan, seeds, { world }) {
      const order = options.reverse === true ? [...seeds].reverse() : seeds;
      for (const [place, seed] of order.entries()) {
        if (place === options.stopAfter) return "interrupted";
        options.ran?.push(seed);
        world(fakeWorld(plan, seed));
      }
      return "done";
    },
  };
}

function runInto(name: string, executor: Executor, plan: StudyPlan = fakePlan()) {
  return runStudy({
    plan,
    engine,
    executor,
    folder: openRunFolder(join(room, name), worldIdentity(plan, engine.modelVersion)),
    version: "0.0.0",
    command: "glasshouse run",
    pages: async (run) => new Map([["report.html", run.manifest.study.id]]),
  });
}

test("a run leaves one folder with everything in it", async () => {
  await runInto("out", executorHere());
  expect(readdirSync(room)).toEqual(["out"]);
  expect(readdirSync(join(room, "out")).sort()).toEqual([
    "courses.parquet",
    "groups.parquet",
    "inputs",
    "lists.parquet",
    "manifest.json",
    "outcomes.parquet",
    "report.html",
    "verdict.json",
    "verdict.parquet",
  ]);
  const run = await openRun(join(room, "out"));
  expect(run.verdict.rows).toHaveLength(3);
  expect(run.manifest.tables[0].rows).toBe(4 * (2 + 3) * 3 * 12);
});

test("the order in which worlds come in leaves no trace", async () => {
  await runInto("a", executorHere());
  await runInto("b", executorHere({ reverse: true }));
  for (const file of readdirSync(join(room, "a"), { recursive: true }) as string[]) {
    if (!/\.\w+$/.test(file)) continue;
    const same = readFileSync(join(room, "a", file)).equals(readFileSync(join(room, "b", file)));
    expect({ file, same }).toEqual({ file, same: true });
  }
});

describe("interrupted", () => {
  test("finished worlds are kept and not run again, and the result is the same", async () => {
    expect(await runInto("out", executorHere({ stopAfter: 3 }))).toEqual({
      end: "interrupted",
      kept: 3,
    });
    expect(existsSync(join(room, "out"))).toBe(false);
    const ran: number[] = [];
    await runInto("out", executorHere({ ran }));
    expect(ran).toEqual([4]);
    await runInto("straight", executorHere());
    const hashes = (name: string) => openManifest(join(room, name)).manifest.tables;
    expect(hashes("out")).toEqual(hashes("straight"));
    expect(readdirSync(room).sort()).toEqual(["out", "straight"]);
  });

  test("a kept world whose file was damaged is run again", async () => {
    await runInto("out", executorHere({ stopAfter: 3 }));
    const partial = join(room, readdirSync(room)[0], "worlds");
    const [first] = readdirSync(partial).sort();
    writeFileSync(join(partial, first), "damaged");
    const ran: number[] = [];
    await runInto("out", executorHere({ ran }));
    expect(ran).toEqual([1, 4]);
  });

  test("worlds of other documents are not taken up", async () => {
    await runInto("out", executorHere({ stopAfter: 3 }));
    const ran: number[] = [];
    await runInto("out", executorHere({ ran }), fakePlan({ residents: 2000 }));
    expect(ran).toEqual([1, 2, 3, 4]);
  });

  test("before the first world, nothing is left", async () => {
    await runInto("deep/out", executorHere({ stopAfter: 0 }));
    expect(readdirSync(room)).toEqual([]);
  });
});

describe("nothing half-written", () => {
  test("a failure while the run is put together leaves nothing behind", async () => {
    const plan = fakePlan();
    const run = runStudy({
      plan,
      engine,
      executor: executorHere(),
      folder: openRunFolder(join(room, "out"), worldIdentity(plan, engine.modelVersion)),
      version: "0",
      command: "",
      pages: async () => {
        throw Object.assign(new Error("no space left"), { code: "ENOSPC", syscall: "write" });
      },
    });
    await expect(run).rejects.toThrow(/No room is left on the disk/);
    expect(readdirSync(room)).toEqual([]);
  });

  test("a folder that holds another run is refused and left alone", async () => {
    await runInto("out", executorHere());
    expect(() => openRunFolder(join(room, "out"), "0".repeat(64))).toThrow(/holds a run already/);
    expect(readdirSync(room)).toEqual(["out"]);
  });

  test("so is a folder with anything else in it, and a file", () => {
    mkdirSync(join(room, "full"));
    writeFileSync(join(room, "full", "letter.txt"), "");
    expect(() => openRunFolder(join(room, "full"), "0".repeat(64))).toThrow(/is not empty/);
    writeFileSync(join(room, "file"), "");
    expect(() => openRunFolder(join(room, "file"), "0".repeat(64))).toThrow(/is a file/);
    expect(() => openRunFolder(join(room, "file", "out"), "0".repeat(64))).toThrow(
      /stands in its way/,
    );
  });

  test("an empty folder is taken", async () => {
    mkdirSync(join(room, "out"));
    await runInto("out", executorHere());
    expect(existsSync(join(room, "out", "manifest.json"))).toBe(true);
  });
});

describe("damage", () => {
  /** Writes the table of outcomes anew with one change to its columns. */
  async function rewrite(change: (columns: Record<string, unknown[]>) => void): Promise<void> {
    const path = join(room, "out", "outcomes.parquet");
    const columns = (await readWholeTable(path, outcomesTable)) as Record<string, unknown[]>;
    change(columns);
    const writer = tableWriter(path, outcomesTable, { rowGroupSize: 50 });
    writer.add(columns as never);
    writer.finish();
  }

  test("a changed cell is damage, and a changed layout is not", async () => {
    await runInto("out", executorHere());
    await rewrite(() => {});
    await expect(openRun(join(room, "out"))).resolves.toBeDefined();
    await rewrite((columns) => {
      columns.value[5] = 0;
    });
    await expect(openRun(join(room, "out"))).rejects.toThrow(
      /outcomes\.parquet is missing or not as/,
    );
  });

  test("so are a cut table, a changed input and a lost file", async () => {
    await runInto("out", executorHere());
    const lists = join(room, "out", "lists.parquet");
    writeFileSync(lists, readFileSync(lists).subarray(0, 100));
    writeFileSync(join(room, "out", "inputs", "study.yaml"), "glasshouse: 2\n");
    rmSync(join(room, "out", "verdict.json"));
    await expect(openRun(join(room, "out"))).rejects.toThrow(
      /inputs\/study\.yaml, verdict\.json, lists\.parquet are missing/,
    );
  });

  test("a folder without a run, and a manifest of another time, are named", async () => {
    await expect(openRun(join(room, "nowhere"))).rejects.toThrow(/does not exist/);
    await expect(openRun(room)).rejects.toThrow(/there is no manifest\.json/);
    writeFileSync(join(room, "manifest.json"), '{"glasshouse": 2}');
    await expect(openRun(room)).rejects.toThrow(/not a manifest that this version can read/);
  });

  function again(changes: Partial<typeof engine> = {}) {
    const folder = join(room, "out");
    return reproduceRun({
      folder,
      manifest: openManifest(folder).manifest,
      plan: fakePlan(),
      engine: { ...engine, ...changes },
      executor: executorHere(),
      version: "0.0.0",
    });
  }

  test("a run that is as it was is reproduced", async () => {
    await runInto("out", executorHere());
    expect(await again()).toMatchObject({ same: true, skew: [], changedInputs: [] });
  });

  test("a reproduction names the first cell that differs", async () => {
    await runInto("out", executorHere());
    let told: unknown;
    await rewrite((columns) => {
      told = columns.n[40];
      columns.n[40] = 1;
    });
    const reproduction = await again();
    expect(reproduction?.same).toBe(false);
    expect(reproduction?.tables[0]).toMatchObject({
      verdict: "differs",
      difference: { table: "outcomes", column: "n", expected: 1, found: told },
    });
    expect(reproduction?.tables[0].difference?.row).toMatch(/^seed=1, arm=none, outcome=/);
  });

  test("and says when the model is another one", async () => {
    await runInto("out", executorHere());
    expect((await again({ modelVersion: "fake-2" }))?.skew).toEqual([
      { of: "model", recorded: "fake-1", current: "fake-2" },
    ]);
  });
});
