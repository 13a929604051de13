import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "../study/engine.ts";
import type { Executor } from "../study/executor.ts";
import type { StudyPlan } from "../study/plan.ts";
import type { Progress } from "../study/progress.ts";
import { sha256 } from "./file-hash.ts";
import { type CellDifference, firstDifference } from "./first-difference.ts";
import { worldIdentity } from "./identity.ts";
import type { Manifest } from "./manifest.ts";
import { openRunFolder } from "./run-folder.ts";
import { runStudy } from "./run-study.ts";
import { hashTable } from "./table-reader.ts";
import { type TableShape, tables } from "./tables.ts";
import { tablePath } from "./write-run.ts";

export interface Reproduction {
  /** True if every table came out as the manifest says, and the run's own files still say so. */
  readonly same: boolean;
  /** By table, in the order of the manifest. */
  readonly tables: readonly TableComparison[];
  /** Inputs that were changed or lost since the run, by path. */
  readonly changedInputs: readonly string[];
  /** The versions under which the run was made and run again, where they differ. */
  readonly skew: readonly Skew[];
}

export interface Skew {
  readonly of: "model" | "version" | "node";
  readonly recorded: string;
  readonly current: string;
}

export interface TableComparison {
  readonly table: string;
  /**
   * - `same`: the hash of the new table is the recorded one, and so is that of the table in the folder;
   * - `differs`: a cell differs between the table in the folder and the new one;
   * - `unreadable`: the table in the folder cannot be read or is missing;
   * - `hash-differs`: the tables are equal, and the hash in the manifest is another.
   */
  readonly verdict: "same" | "differs" | "unreadable" | "hash-differs";
  readonly difference: CellDifference | null;
}

export interface ReproductionOptions {
  /** The run's folder. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The plan as read from the folder's own inputs. */
  readonly plan: StudyPlan;
  readonly engine: Pick<Engine, "modelVersion" | "outcomes" | "listedOutcome">;
  readonly executor: Executor;
  readonly version: string;
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs a run again from its own inputs, beside it, and compares what the tables say. Null when interrupted.
 */
export async function reproduceRun(options: ReproductionOptions): Promise<Reproduction | null> {
  const { folder, manifest, plan, engine } = options;
  const beside = mkdtempSync(join(tmpdir(), "glasshouse-reproduce-"));
  try {
    const again = join(beside, "run");
    const ended = await runStudy({
      ...options,
      folder: openRunFolder(again, worldIdentity(plan, engine.modelVersion)),
      command: manifest.command,
    });
    if (ended.end === "interrupted") return null;
    const compared: TableComparison[] = [];
    for (const shape of tables) {
      const recorded = manifest.tables.find((table) => table.name === shape.name)?.hash;
      const found = ended.run.manifest.tables.find((table) => table.name === shape.name)?.hash;
      compared.push(await compare(shape, folder, again, recorded, found));
    }
    const changedInputs = inputsChanged(folder, manifest);
    return {
      same: changedInputs.length === 0 && compared.every(({ verdict }) => verdict === "same"),
      tables: compared,
      changedInputs,
      skew: skewOf(manifest, engine.modelVersion, options.version),
    };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

async function compare(
  shape: TableShape,
  folder: string,
  again: string,
  recorded: string | undefined,
  found: string | undefined,
): Promise<TableComparison> {
  const table = shape.name;
  const path = tablePath(folder, shape);
  try {
    const onDisk = (await hashTable(path, shape)).hash;
    if (onDisk === found) {
      return { table, verdict: recorded === found ? "same" : "hash-differs", difference: null };
    }
    const difference = await firstDifference(shape, path, tablePath(again, shape));
    return { table, verdict: "differs", difference };
  } catch {
    return { table, verdict: "unreadable", difference: null };
  }
}

function inputsChanged(folder: string, manifest: Manifest): readonly string[] {
  return manifest.inputs
    .filter((input) => {
      const path = join(folder, "inputs", input.path);
      return !existsSync(path) || sha256(readFileSync(path)) !== input.sha256;
    })
    .map((input) => input.path);
}

function skewOf(manifest: Manifest, model: string, version: string): Reproduction["skew"] {
  const { engine } = manifest;
  return [
    { of: "model" as const, recorded: engine.model, current: model },
    { of: "version" as const, recorded: engine.version, current: version },
    { of: "node" as const, recorded: engine.node, current: process.version },
  ].filter(({ recorded, current }) => recorded !== current);
}
