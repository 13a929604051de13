/** Runs a script under the given Node in place of this process, or as near to that as possible. */
import { spawn } from "node:child_process";
import { constants } from "node:os";

/** Type stripping is announced as experimental by the first releases of Node 24. */
const flags = ["--disable-warning=ExperimentalWarning"];

/**
 * Where this process can be replaced, it is, and signals reach the script without a go-between.
 * Older Nodes and Windows start a child, pass signals on, and end as the child ended.
 */
export function runUnder(node, scriptAndArguments) {
  const all = [...flags, ...scriptAndArguments];
  if (typeof process.execve === "function" && process.platform !== "win32") {
    process.execve(node, [node, ...all], process.env);
  } else {
    runAsChild(node, all);
  }
}

function runAsChild(node, all) {
  const child = spawn(node, all, { stdio: "inherit" });

  // A terminal sends its interrupt to the child as well, and twice is not the same as once.
  process.on("SIGINT", () => {
    if (!process.stdin.isTTY) child.kill("SIGINT");
  });
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));

  child.on("error", (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}\n`);
    process.exit(2);
  });
  child.on("exit", (status, signal) => {
    process.exit(status ?? 128 + (constants.signals[signal] ?? 0));
  });
}
