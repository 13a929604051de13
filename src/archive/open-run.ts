import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Text, text } from "../catalogue/index.ts";
import { Complaint } from "../study/complaint.ts";
import type { CoursePoint } from "../study/course.ts";
import type { GroupRow } from "../study/disparity.ts";
import { fileHash, sha256 } from "./file-hash.ts";
import { withPath } from "../study/file-errors.ts";
import { type Manifest, manifestSchema } from "./manifest.ts";
import type { Run, VerdictFile } from "./run.ts";
import { hashTable, readWholeTable } from "./table-reader.ts";
import { coursesTable, groupsTable, rowsOf, type TableShape, tables } from "./tables.ts";
import { tablePath } from "./write-run.ts";

/**
 * Opens a finished run and checks that everything in it is as it was written.
 *
 * @param path the run's folder, or the manifest in it
 * @throws Complaint when there is no run, it was written by a later version, or something in it is damaged
 */
export async function openRun(path: string): Promise<Run> {
  const { folder, manifest } = openManifest(path);
  const damaged = await damageOf(folder, manifest);
  if (damaged.length > 0) throw new Complaint(damageText(path, damaged));
  const verdict = JSON.parse(readFileSync(join(folder, "verdict.json"), "utf8")) as VerdictFile;
  const courses = await readRows<CoursePoint>(folder, coursesTable);
  const groups = await readRows<GroupRow>(folder, groupsTable);
  const inputs = manifest.inputs.map(({ role, path }) => ({
    role,
    path,
    text: readFileSync(join(folder, "inputs", path), "utf8"),
  }));
  return { folder, manifest, verdict, courses, groups, inputs };
}

/** Reads the manifest of a run without looking at anything else. */
export function openManifest(path: string): {
  readonly folder: string;
  readonly manifest: Manifest;
} {
  const file = manifestPath(path);
  const content = withPath(file, () => readFileSync(file, "utf8"));
  return { folder: dirname(file), manifest: parseManifest(path, content) };
}

/** The files of a run, by their paths in it, that are not as they were written. */
export async function damageOf(folder: string, manifest: Manifest): Promise<readonly string[]> {
  const damaged: string[] = [];
  const small = [
    ...manifest.inputs.map((input) => ({ path: `inputs/${input.path}`, sha256: input.sha256 })),
    ...manifest.files,
  ];
  for (const file of small) {
    const path = join(folder, file.path);
    if (!existsSync(path) || sha256(readFileSync(path)) !== file.sha256) damaged.push(file.path);
  }
  for (const shape of tables) {
    if (!(await isWhole(folder, manifest, shape))) damaged.push(basename(tablePath(folder, shape)));
  }
  return damaged;
}

/** True if the table says what the manifest says that it says; its layout in the file may differ. */
async function isWhole(folder: string, manifest: Manifest, shape: TableShape): Promise<boolean> {
  const expected = manifest.tables.find((table) => table.name === shape.name);
  const path = tablePath(folder, shape);
  if (expected === undefined || !existsSync(path)) return false;
  if (fileHash(path) === expected.bytes) return true;
  try {
    return (await hashTable(path, shape)).hash === expected.hash;
  } catch {
    return false;
  }
}

function manifestPath(path: string): string {
  const whole = resolve(path);
  const isFolder = withPath(path, () => statSync(whole).isDirectory());
  if (!isFolder) return whole;
  const file = join(whole, "manifest.json");
  if (existsSync(file)) return file;
  throw new Complaint(
    text(
      `${path} holds no run: there is no manifest.json in it.`,
      `${path} 中沒有執行結果：找不到 manifest.json。`,
      `${path} 中没有运行结果：找不到 manifest.json。`,
    ),
  );
}

function parseManifest(path: string, content: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    data = undefined;
  }
  const read = manifestSchema.safeParse(data);
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join(".") ?? "";
  throw new Complaint(
    text(
      `${path} is not a manifest that this version can read${place === "" ? "" : ` (see “${place}”)`}.`,
      `${path} 不是此版本可讀取的 manifest${place === "" ? "" : `（見「${place}」）`}。`,
      `${path} 不是此版本可读取的 manifest${place === "" ? "" : `（见“${place}”）`}。`,
    ),
  );
}

function damageText(path: string, damaged: readonly string[]): Text {
  const files = damaged.join(", ");
  return text(
    `${path} is damaged: ${files} ${damaged.length === 1 ? "is" : "are"} missing or not as written. Name the differing cell with “glasshouse reproduce ${path}”, or run the study again.`,
    `${path} 已損壞：${files} 缺失或與寫入時不符。可用「glasshouse reproduce ${path}」找出不同之處，或重新執行研究。`,
    `${path} 已损坏：${files} 缺失或与写入时不符。可用“glasshouse reproduce ${path}”找出不同之处，或重新运行研究。`,
  );
}

async function readRows<T>(folder: string, shape: TableShape): Promise<readonly T[]> {
  return rowsOf(
    shape,
    await readWholeTable(tablePath(folder, shape), shape),
  ) as unknown as readonly T[];
}
