/** The command `glasshouse`. Each command is loaded only when it is called, so that help is quick. */
import { enableCompileCache } from "node:module";
import { CommanderError } from "commander";
import { callMessage, callOf } from "./call.ts";
import { spokenLanguage } from "./language.ts";
import { buildProgram } from "./program.ts";
import { status } from "./status.ts";
import { tellError, tellFault, voice } from "./voice.ts";

enableCompileCache();

const call = process.argv.slice(2);
const spoken = voice(spokenLanguage(call, process.env));

// Whoever reads the output may stop reading: `glasshouse … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(status.done);
  throw error;
});

try {
  const program = buildProgram(spoken, callOf(call), (code) => {
    process.exitCode = code;
  });
  if (call.length === 0) program.outputHelp();
  else await program.parseAsync(call, { from: "user" });
} catch (error) {
  process.exitCode = fail(error);
}

function fail(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return status.done;
    return refuse(callMessage(error, spoken, call), status.wrong);
  }
  // Complaints are told by their name: loading their class would slow every call down.
  if (error instanceof Error && error.name === "Complaint") {
    const complaint = error as Error & { text: Record<string, string>; status: 1 | 2 | 3 };
    return refuse(complaint.text[spoken.language], complaint.status);
  }
  tellFault(spoken, error);
  if (call.includes("--json")) answer(error instanceof Error ? error.message : String(error));
  return status.wrong;
}

function refuse(message: string, code: number): number {
  tellError(spoken, message);
  if (call.includes("--json")) answer(message);
  return code;
}

function answer(message: string): void {
  process.stdout.write(`${JSON.stringify({ error: message })}\n`);
}
