import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { text } from "../catalogue/index.ts";
import { Complaint } from "../study/complaint.ts";
import { withPath } from "../study/file-errors.ts";
import { type WorldStore, worldStore } from "./world-file.ts";

/**
 * A run's folder in the making. Everything is written beside the folder, under `NAME.partial-…`, and takes the
 * folder's name by one rename at the end: under the final name there is a whole run or nothing.
 */
export interface RunFolder {
  /** The final name, absolute. */
  readonly path: string;
  /** Where finished worlds are kept until then. */
  readonly partial: string;
  readonly worlds: WorldStore;
  /** An empty folder in which the run is put together. */
  draft(): string;
  /** Gives the draft its final name and removes everything else. */
  publish(): void;
  /** Leaves finished worlds behind for a later run of the same worlds. */
  leave(): void;
  /** Removes every trace. */
  discard(): void;
}

/**
 * Opens the folder for a run.
 *
 * @param path the final name
 * @param identity of the worlds to be run: only worlds of the same identity are taken up again
 * @throws Complaint when `path` holds something, cannot be written, or is being written by another process
 */
export function openRunFolder(path: string, identity: string): RunFolder {
  const final = resolve(path);
  const partial = `${final}.partial-${identity.slice(0, 8)}`;
  const draft = join(partial, "draft");
  const lock = join(partial, "lock");
  return withPath(path, () => {
    refuseOccupied(path, final);
    const made = makeFolders(dirname(final));
    makeFolders(partial);
    takeLock(path, lock);
    rmSync(draft, { recursive: true, force: true });

    function removeAll(): void {
      rmSync(partial, { recursive: true, force: true });
    }
    function removeMadeParents(): void {
      if (made === undefined) return;
      try {
        for (let folder = dirname(final); folder.length >= made.length; folder = dirname(folder)) {
          rmdirSync(folder);
        }
      } catch {
        // Somebody else has put something there.
      }
    }

    return {
      path: final,
      partial,
      worlds: worldStore(join(partial, "worlds")),
      draft() {
        rmSync(draft, { recursive: true, force: true });
        mkdirSync(draft);
        return draft;
      },
      publish() {
        refuseOccupied(path, final);
        if (existsSync(final)) rmdirSync(final);
        renameSync(draft, final);
        removeAll();
      },
      leave() {
        rmSync(draft, { recursive: true, force: true });
        rmSync(lock, { force: true });
      },
      discard() {
        removeAll();
        removeMadeParents();
      },
    };
  });
}

/**
 * Makes a folder and those above it that are missing; gives the topmost that it made. Step by step, because where
 * nothing can be made at all (`/proc`) the recursive form of `mkdir` never ends.
 */
function makeFolders(path: string): string | undefined {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) mkdirSync(folder);
  if (missing.length === 0 && !statSync(path).isDirectory()) {
    throw Object.assign(new Error(path), { code: "ENOTDIR" });
  }
  return missing[0];
}

/** A folder that does not exist yet: `base`, or with the first free number behind it. */
export function freeFolder(base: string): string {
  if (!existsSync(base)) return base;
  for (let number = 2; ; number += 1) {
    const path = `${base}-${number}`;
    if (!existsSync(path)) return path;
  }
}

function refuseOccupied(path: string, final: string): void {
  if (!existsSync(final)) return;
  if (!statSync(final).isDirectory()) {
    throw new Complaint(
      text(
        `${path} is a file. Name a new folder with --out.`,
        `${path} 是檔案。請以 --out 指定新資料夾。`,
        `${path} 是文件。请用 --out 指定新文件夹。`,
      ),
    );
  }
  const found = readdirSync(final);
  if (found.length === 0) return;
  throw found.includes("manifest.json")
    ? new Complaint(
        text(
          `${path} holds a run already. Name another folder with --out, or remove it first.`,
          `${path} 已存有一次執行的結果。請以 --out 另選資料夾，或先將其刪除。`,
          `${path} 已存有一次运行的结果。请用 --out 另选文件夹，或先将其删除。`,
        ),
      )
    : new Complaint(
        text(
          `${path} is not empty. Name a new folder with --out.`,
          `${path} 不是空資料夾。請以 --out 指定新資料夾。`,
          `${path} 不是空文件夹。请用 --out 指定新文件夹。`,
        ),
      );
}

function takeLock(path: string, lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = Number(readFileSync(lock, "utf8"));
  if (holder !== process.pid && isRunning(holder)) {
    throw new Complaint(
      text(
        `Process ${holder} is writing to ${path} at this moment.`,
        `行程 ${holder} 正在寫入 ${path}。`,
        `进程 ${holder} 正在写入 ${path}。`,
      ),
    );
  }
  writeFileSync(lock, String(process.pid));
}

function isRunning(holder: number): boolean {
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
