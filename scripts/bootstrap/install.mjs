/**
 * Installs the packages when package.json, the lockfile or the platform differ from those of the last
 * installation that succeeded, and otherwise does no more than read one small file.
 *
 * Three files below node_modules tell what happened:
 * - the stamp, written last, says what an installation that succeeded was made from;
 * - the claim, written first, names the process that is installing. A claim whose process is gone is an
 *   installation that was interrupted;
 * - that claim, renamed: npm would take half-unpacked packages for whole ones, so everything is removed
 *   and installed anew.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { nodeToUse, pinnedExecutable, platform } from "./node.mjs";
import { fail } from "./words.mjs";

const stampName = ".glasshouse-stamp.json";
const claimName = ".glasshouse-claim";
const interruptedName = ".glasshouse-interrupted";

/** The exit status for "interrupted", as everywhere in Glasshouse. */
const interruptedStatus = 3;

/** Installs if needed; returns the path of the Node to run under. */
export async function installIfNeeded(root) {
  const modules = join(root, "node_modules");
  const made = fingerprint(root);
  const stamp = readStamp(modules);
  if (stamp?.madeFrom === made) return nodeToUse(modules, stamp.executable);

  mkdirSync(modules, { recursive: true });
  if (await claim(modules, made)) {
    const complaint = await install(root, modules);
    if (complaint === undefined) {
      const executable = pinnedExecutable(modules);
      const text = JSON.stringify({ madeFrom: made, executable });
      writeFileSync(join(modules, stampName), `${text}\n`);
    }
    rmSync(join(modules, claimName), { force: true });
    if (complaint !== undefined) fail(complaint);
  }
  return nodeToUse(modules, readStamp(modules)?.executable);
}

/** What an installation is made from, in one hash. */
function fingerprint(root) {
  const hash = createHash("sha256").update(platform);
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  }
  return hash.digest("hex");
}

function readStamp(modules) {
  try {
    return JSON.parse(readFileSync(join(modules, stampName), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Claims the installation for this process. Returns false when another process was at it and has now
 * finished, so that there is nothing left to do.
 */
async function claim(modules, made) {
  const path = join(modules, claimName);
  let waited = false;
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holders = readOr(path, "").split(" ").map(Number);
      if (!holders.some(isRunning)) {
        // Of several that see this, one moves the claim; whoever claims next cleans up.
        moveIfThere(path, join(modules, interruptedName));
        continue;
      }
      if (!waited) process.stderr.write(`Waiting for the installation of process ${holders[0]}.\n`);
      waited = true;
      await pause(200);
      continue;
    }
    if (waited && readStamp(modules)?.madeFrom === made) {
      rmSync(path, { force: true });
      return false;
    }
    removeWhatWasInterrupted(modules);
    return true;
  }
}

/** Empties the folder, but for the claim, if the last installation did not come to its end. */
function removeWhatWasInterrupted(modules) {
  const names = readdirSync(modules);
  if (!names.includes(interruptedName)) return;
  process.stderr.write("The last installation was interrupted; installing anew.\n");
  for (const name of names) {
    if (name === claimName || name === interruptedName) continue;
    rmSync(join(modules, name), { recursive: true, force: true });
  }
  rmSync(join(modules, interruptedName), { force: true });
}

function moveIfThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}

/** True if a process of that number runs; a claim that is just being written counts as running. */
function isRunning(holder) {
  if (holder === 0) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * `npm install` and not `npm ci`: the latter fails where a registry lacks a package for some other
 * platform. `--no-save` leaves package.json and the lockfile as they are.
 */
async function install(root, modules) {
  process.stderr.write("Installing the packages that Glasshouse needs (once; about a minute)…\n");
  rmSync(join(modules, stampName), { force: true });
  // The pinned Node is about to be replaced; nothing may start from it half-written.
  rmSync(join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node"), {
    force: true,
  });

  const npm = spawn(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--include=dev", "--include=optional"],
    {
      cwd: root,
      env: { ...process.env, PATH: pathWithout(modules) },
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  // Should this process be killed outright, npm goes on, and its claim must still stand.
  if (npm.pid !== undefined) writeFileSync(join(modules, claimName), `${process.pid} ${npm.pid}`);

  let said = "";
  npm.stdout.on("data", (text) => (said += text));
  npm.stderr.on("data", (text) => (said += text));
  let interrupted = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => {
      interrupted = true;
      npm.kill(signal);
    });
  }

  const ended = await new Promise((resolve) => {
    npm.on("error", (error) => resolve({ error }));
    npm.on("close", (status) => resolve({ status }));
  });
  // The claim stays, so that the next start begins anew.
  if (interrupted) process.exit(interruptedStatus);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(signal);

  if (ended.error?.code === "ENOENT") {
    return "npm was not found. It comes with Node: install Node with npm and start again.";
  }
  if (ended.status !== 0) {
    return `${said}\nThe packages could not be installed; what npm said stands above.`;
  }
  return undefined;
}

/** The search path without this repository's own tools: npm must not run on the Node it replaces. */
function pathWithout(modules) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== join(modules, ".bin"))
    .join(delimiter);
}
