/** Runs a program to its end, and takes it along when this process is told to stop. */
import { spawn } from "node:child_process";
import type { Tool } from "./tool.ts";

/** How a program ended: its status (or that of a program killed), and what it said if kept. */
export interface Ending {
  readonly status: number;
  readonly said: string;
}

/** The exit status for "interrupted", as everywhere in Glasshouse. */
const interrupted = 3;

/** With `show`, what the program says goes to the terminal at once; otherwise it is kept. */
export function runProgram(
  tool: Tool,
  words: readonly string[],
  show: "show" | "keep",
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool.command, [...tool.first, ...words], {
      stdio: ["ignore", show === "show" ? "inherit" : "pipe", show === "show" ? "inherit" : "pipe"],
    });
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal);
      child.once("close", () => process.exit(interrupted));
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);

    let said = "";
    child.stdout?.on("data", (text) => (said += String(text)));
    child.stderr?.on("data", (text) => (said += String(text)));
    child.on("error", reject);
    child.on("close", (status) => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve({ status: status ?? 1, said });
    });
  });
}
