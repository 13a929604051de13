import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { disclaimer } from "../catalogue/index.ts";
import type { WorldMeasurement } from "../outcomes/result.ts";
import { courseStep, courses } from "../study/course.ts";
import { groupRows, worstGroups } from "../study/disparity.ts";
import type { Engine } from "../study/engine.ts";
import { confidence } from "../study/interval.ts";
import type { StudyPlan } from "../study/plan.ts";
import { everybody, seriesKey, summariseWorld, type WorldSummary } from "../study/summary.ts";
import { verdictRows } from "../study/verdict.ts";
import type { TableHash } from "./column-hash.ts";
import { fileHash, sha256 } from "./file-hash.ts";
import type { Manifest } from "./manifest.ts";
import { listColumns, outcomeColumns } from "./measured-columns.ts";
import type { Run, VerdictFile } from "./run.ts";
import { tableWriter } from "./table-writer.ts";
import {
  type Cell,
  columnsOf,
  coursesTable,
  groupsTable,
  listsTable,
  outcomesTable,
  type TableShape,
  verdictTable,
} from "./tables.ts";

export interface RunContents {
  readonly plan: StudyPlan;
  readonly engine: Pick<Engine, "modelVersion" | "outcomes" | "listedOutcome">;
  /** Version of the program. */
  readonly version: string;
  /** The command as it was given. */
  readonly command: string;
  /** The measurement of the world of a seed; asked once for each, in the order of seeds. */
  readonly world: (seed: number) => WorldMeasurement;
}

/**
 * Puts a run together in an empty folder: inputs, tables, verdict, manifest. Worlds are taken one at a time and in
 * the order of their seeds, so neither memory nor any sum depends on how they were run.
 */
export function writeRun(folder: string, contents: RunContents): Run {
  const { plan, engine } = contents;
  for (const input of plan.inputs) writeText(folder, `inputs/${input.path}`, input.text);

  const { summaries, worlds, tables } = writeWorlds(folder, contents);
  const definitions = engine.outcomes.filter((definition) =>
    summaries.some((world) =>
      world.arms.some((arm) => arm.series.has(seriesKey(definition.id, everybody))),
    ),
  );
  const policy = { listedOutcome: engine.listedOutcome, leastListed: plan.leastListed };
  const rows = verdictRows(summaries, definitions, plan.primary);
  const points = courses(summaries, definitions, courseStep(plan.months));
  const groups = groupRows(summaries, definitions, policy);
  tables.push(
    writeTable(folder, verdictTable, rows),
    writeTable(folder, coursesTable, points),
    writeTable(folder, groupsTable, groups),
  );

  const study = { id: plan.id, title: plan.title, question: plan.question };
  const verdict: VerdictFile = {
    glasshouse: 1,
    disclaimer,
    study,
    arms: plan.arms.map(({ arm, title, standing }) => ({ arm, title, standing })),
    window: plan.window,
    confidence,
    worlds: plan.seeds.length,
    residents: plan.residents,
    primary: plan.primary,
    outcomes: definitions,
    rows,
    leastListed: plan.leastListed,
    worst: worstGroups(summaries, definitions, policy),
  };
  const verdictText = writeJson(folder, "verdict.json", verdict);

  const manifest: Manifest = {
    glasshouse: 1,
    engine: { version: contents.version, model: engine.modelVersion, node: process.version },
    disclaimer,
    study,
    command: contents.command,
    arms: [...plan.arms],
    seeds: [...plan.seeds],
    residents: plan.residents,
    pastMonths: plan.pastMonths,
    months: plan.months,
    window: plan.window,
    primary: [...plan.primary],
    leastListed: plan.leastListed,
    inputs: plan.inputs.map(({ role, path, text }) => ({ role, path, sha256: sha256(text) })),
    worlds,
    tables,
    files: [{ path: "verdict.json", sha256: sha256(verdictText) }],
  };
  writeJson(folder, "manifest.json", manifest);
  return { folder, manifest, verdict, courses: points, groups, inputs: plan.inputs };
}

interface Worlds {
  readonly summaries: readonly WorldSummary[];
  readonly worlds: Manifest["worlds"];
  readonly tables: Manifest["tables"];
}

function writeWorlds(folder: string, { plan, engine, world }: RunContents): Worlds {
  const outcomes = tableWriter(tablePath(folder, outcomesTable), outcomesTable);
  const lists = tableWriter(tablePath(folder, listsTable), listsTable);
  const summaries: WorldSummary[] = [];
  const worlds: Manifest["worlds"] = [];
  try {
    for (const seed of plan.seeds) {
      const measured = world(seed);
      outcomes.add(outcomeColumns(measured, engine.outcomes));
      lists.add(listColumns(measured));
      summaries.push(summariseWorld(measured, plan.window, courseStep(plan.months)));
      worlds.push({
        seed,
        launch: measured.launchHash,
        end: Object.fromEntries(measured.arms.map(({ arm, stateHash }) => [arm, stateHash])),
      });
    }
  } catch (error) {
    outcomes.abandon();
    lists.abandon();
    throw error;
  }
  const tables = [
    withBytes(folder, outcomesTable, outcomes.finish()),
    withBytes(folder, listsTable, lists.finish()),
  ];
  return { summaries, worlds, tables };
}

/** The file of a table in a run's folder. */
export function tablePath(folder: string, shape: TableShape): string {
  return join(folder, `${shape.name}.parquet`);
}

function writeTable(
  folder: string,
  shape: TableShape,
  rows: readonly object[],
): Manifest["tables"][number] {
  const writer = tableWriter(tablePath(folder, shape), shape);
  writer.add(columnsOf(shape, rows as readonly Readonly<Record<string, Cell>>[]));
  return withBytes(folder, shape, writer.finish());
}

function withBytes(folder: string, shape: TableShape, hash: TableHash): Manifest["tables"][number] {
  return { ...hash, columns: [...hash.columns], bytes: fileHash(tablePath(folder, shape)) };
}

function writeText(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flush: true });
}

function writeJson(folder: string, path: string, value: unknown): string {
  const content = `${JSON.stringify(value, null, 1)}\n`;
  writeText(folder, path, content);
  return content;
}
