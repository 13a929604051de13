/** What is checked without running the laboratory. */
import { join } from "node:path";
import type { Count } from "./count.ts";
import { runProgram } from "./program.ts";
import { type Tool, tool } from "./tool.ts";

/** One check: it holds when its program ends with status 0. */
export interface StaticCheck {
  readonly name: string;
  readonly tool: Tool;
  readonly words: readonly string[];
}

const compiler = tool("@typescript/native", "tsc");
const own: Tool = { command: process.execPath, first: [] };

/** The checks in the order in which they run: the quickest to understand first. */
export const staticChecks: readonly StaticCheck[] = [
  { name: "types", tool: compiler, words: ["--project", "tsconfig.json"] },
  { name: "types without Node", tool: compiler, words: ["--project", "tsconfig.engine.json"] },
  { name: "types of the page", tool: compiler, words: ["--project", "tsconfig.browser.json"] },
  { name: "lint", tool: tool("oxlint", "oxlint"), words: ["--deny-warnings"] },
  { name: "banned uses", tool: own, words: [join("scripts", "bans.ts")] },
  {
    name: "format",
    tool: tool("@biomejs/biome", "biome"),
    words: ["format", "--reporter=concise", "."],
  },
  {
    name: "boundaries",
    tool: tool("dependency-cruiser", "depcruise"),
    words: ["--config", ".dependency-cruiser.mjs", "src", "scripts", "tests"],
  },
  { name: "dead code", tool: tool("knip", "knip"), words: ["--no-progress", "--no-config-hints"] },
];

/** Runs one check and prints a line about it, followed by what its program said if it failed. */
export async function runStaticCheck(check: StaticCheck): Promise<Count> {
  const start = performance.now();
  const { status, said } = await runProgram(check.tool, check.words, "keep");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? "holds" : "FAILS"}  ${check.name} (${seconds} s)`);
  if (status !== 0) console.log(said);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
