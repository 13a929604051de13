import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openRun } from "../archive/index.ts";
import type { Language } from "../catalogue/index.ts";
import { withPath } from "../study/index.ts";
import { shownPath } from "./paths.ts";
import type { Surroundings } from "./surroundings.ts";
import { reportPages } from "./report-pages.ts";
import { type Status, status } from "./status.ts";
import { words } from "./words.ts";

export interface ReportOptions {
  readonly lang?: readonly Language[];
  readonly format?: "html" | "json";
  readonly out?: string;
  readonly json?: boolean;
}

/** `glasshouse report`: writes the report of a run again, in other languages or elsewhere. */
export async function report(
  path: string,
  options: ReportOptions,
  { voice }: Surroundings,
): Promise<Status> {
  const run = await openRun(path);
  if (options.format === "json") {
    process.stdout.write(`${JSON.stringify(run.verdict, null, 1)}\n`);
    return status.done;
  }
  const folder = resolve(options.out ?? run.folder);
  const written: string[] = [];
  for (const language of options.lang ?? [voice.language]) {
    const page = reportPages(run, [language]).values().next().value as string;
    const file = join(folder, `report.${language}.html`);
    withPath(shownPath(file), () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.part`, page, { flush: true });
      renameSync(`${file}.part`, file);
    });
    written.push(file);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ written })}\n`);
  else
    for (const file of written)
      process.stdout.write(`${voice.say(words.wrote, { path: shownPath(file) })}\n`);
  return status.done;
}
