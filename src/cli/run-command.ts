import { callAgain } from "./call-again.ts";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  freeFolder,
  openRunFolder,
  type Run,
  runIdentity,
  runStudy,
  worldIdentity,
} from "../archive/index.ts";
import { formatDiagnostics } from "../documents/index.ts";
import {
  engine,
  loadStudy,
  localExecutor,
  type StudyChanges,
  type StudyPlan,
  threadsThatFit,
} from "../study/index.ts";
import { colourOn } from "./colour.ts";
import { interruptible } from "./interruptible.ts";
import { numberText } from "./number-text.ts";
import { defaultStudy, shownPath } from "./paths.ts";
import type { Surroundings } from "./surroundings.ts";
import { progressView } from "./progress-view.ts";
import { type Status, status } from "./status.ts";
import { verdictView } from "./verdict-view.ts";
import { tell, tellError, tellNote, type Voice } from "./voice.ts";
import { words } from "./words.ts";

export interface RunOptions {
  readonly society?: string;
  readonly assumptions?: string;
  readonly residents?: number;
  readonly years?: number;
  readonly past?: number;
  readonly seeds?: number;
  readonly seed?: number;
  readonly threads?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** `glasshouse run`: runs a study into a folder and says what came out. */
export async function run(
  files: readonly string[],
  options: RunOptions,
  { voice, call, version }: Surroundings,
): Promise<Status> {
  const { say } = voice;
  const loaded = loadStudy({
    files,
    defaultStudy: defaultStudy(),
    outcomes: engine.outcomes.map((outcome) => outcome.id),
    changes: changesOf(options),
  });
  const colour = colourOn(process.stderr);
  if ("diagnostics" in loaded) {
    tell(formatDiagnostics(loaded.diagnostics, loaded.sources, { colour }));
    tellError(voice, say(words.documentsWrong, { count: loaded.diagnostics.length }));
    if (options.json) writeJson({ diagnostics: loaded.diagnostics });
    return status.wrong;
  }
  if (loaded.warnings.length > 0)
    tell(formatDiagnostics(loaded.warnings, loaded.sources, { colour }));
  for (const note of loaded.notes) tellNote(voice, say(note));

  const { plan } = loaded;
  const asked = options.threads ?? availableParallelism();
  const threads = Math.min(threadsThatFit(plan, engine, asked), plan.seeds.length);
  if (threads < Math.min(asked, plan.seeds.length)) {
    tellNote(voice, say(words.fewerThreads, { fit: threads, asked }));
  }
  const out =
    options.out ??
    freeFolder(join("out", `${plan.id}-${runIdentity(plan, engine.modelVersion).slice(0, 8)}`));
  const folder = openRunFolder(out, worldIdentity(plan, engine.modelVersion));
  tellStart(voice, plan, threads, folder.worlds.seeds());

  // Loaded while the worlds run, for it is large.
  const report = import("./report-pages.ts");
  const view = progressView(voice, process.stderr);
  const { signal, settle } = interruptible(() => {
    view.clear();
    tell(say(words.stopping));
  });
  try {
    const ended = await runStudy({
      plan,
      engine,
      executor: localExecutor({ threads }),
      folder,
      version,
      command: call,
      pages: async (finished) => (await report).reportPages(finished, [voice.language]),
      progress: (progress) => view.show(progress),
      signal,
    });
    view.clear();
    if (ended.end === "interrupted") {
      tellInterrupted(voice, call, plan, ended.kept);
      return status.interrupted;
    }
    if (options.json) writeJson(resultOf(ended.run));
    else writeVerdict(voice, ended.run);
    return status.done;
  } finally {
    view.clear();
    settle();
  }
}

function changesOf(options: RunOptions): StudyChanges {
  const { society, assumptions, residents, years, past, seeds, seed } = options;
  return {
    ...(society === undefined ? {} : { society }),
    ...(assumptions === undefined ? {} : { assumptions }),
    ...(residents === undefined ? {} : { residents }),
    ...(years === undefined ? {} : { years }),
    ...(past === undefined ? {} : { pastYears: past }),
    ...(seeds === undefined ? {} : { worlds: seeds }),
    ...(seed === undefined ? {} : { firstSeed: seed }),
  };
}

function tellStart(
  { say, language }: Voice,
  plan: StudyPlan,
  threads: number,
  kept: readonly number[],
): void {
  tell(plan.title[language]);
  tell(
    say(words.starting, {
      worlds: plan.seeds.length,
      residents: numberText(plan.residents, 0),
      arms: plan.arms.length,
      past: plan.pastMonths / 12,
      years: plan.months / 12,
      threads,
    }),
  );
  const finished = kept.filter((seed) => plan.seeds.includes(seed)).length;
  if (finished > 0) tell(say(words.resuming, { kept: finished }));
}

function tellInterrupted({ say }: Voice, call: string, plan: StudyPlan, kept: number): void {
  if (kept === 0) {
    tell(say(words.interruptedEmpty));
    return;
  }
  tell(say(words.interrupted, { kept, worlds: plan.seeds.length }));
  tell(`  ${call}`);
}

function writeVerdict(voice: Voice, run: Run): void {
  const { say, language } = voice;
  const folder = shownPath(run.folder);
  const other = language === "en" ? "zh-Hant,zh-Hans" : "en";
  const lines = [
    verdictView(run.verdict, voice, { width: terminalWidth() }),
    "",
    say(words.reportAt, { path: join(folder, "report.html") }),
    say(words.tryNext, { command: callAgain(`report ${folder} --lang ${other}`) }),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function terminalWidth(): number {
  return process.stdout.isTTY ? Math.min(120, Math.max(72, process.stdout.columns || 80)) : 100;
}

function resultOf({ folder, manifest, verdict }: Run): object {
  const tables = manifest.tables.map(({ name, rows, hash }) => ({ name, rows, hash }));
  return { folder, report: join(folder, "report.html"), tables, verdict };
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}
