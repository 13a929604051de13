/** Runs Vitest and counts what its report says. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Count } from "./count.ts";
import { runProgram } from "./program.ts";
import { tool } from "./tool.ts";
import { countTests } from "./vitest-report.ts";

/** Runs the tests whose path contains one of the filters, or all if there are none. */
export async function runTests(filters: readonly string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "glasshouse-test-"));
  try {
    const report = join(folder, "report.json");
    const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { status } = await runProgram(tool("vitest", "vitest"), [...words, ...filters], "show");
    const { count, complaints } = countTests(readReport(report), status);
    for (const complaint of complaints) console.log(`FAILS  ${complaint}`);
    return count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The report as data, or undefined when there is none that can be read. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
