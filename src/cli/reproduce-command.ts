import { availableParallelism } from "node:os";
import { join } from "node:path";
import { openManifest, type Reproduction, reproduceRun } from "../archive/index.ts";
import { formatDiagnostics } from "../documents/index.ts";
import { engine, loadStudy, localExecutor, threadsThatFit } from "../study/index.ts";
import { interruptible } from "./interruptible.ts";
import { shownPath } from "./paths.ts";
import type { Surroundings } from "./surroundings.ts";
import { progressView } from "./progress-view.ts";
import { type Status, status } from "./status.ts";
import { tell, tellError, tellNote, type Voice } from "./voice.ts";
import { words } from "./words.ts";

/** `glasshouse reproduce`: runs a run again from its own inputs and compares what its tables say. */
export async function reproduce(
  path: string,
  options: { readonly threads?: number; readonly json?: boolean },
  { voice, version }: Surroundings,
): Promise<Status> {
  const { say } = voice;
  const { folder, manifest } = openManifest(path);
  const study = shownPath(join(folder, "inputs", "study.yaml"));
  const loaded = loadStudy({
    files: [study],
    defaultStudy: study,
    outcomes: engine.outcomes.map((outcome) => outcome.id),
    changes: {},
  });
  if ("diagnostics" in loaded) {
    tell(formatDiagnostics(loaded.diagnostics, loaded.sources));
    tellError(voice, say(words.documentsWrong, { count: loaded.diagnostics.length }));
    return status.wrong;
  }
  const { plan } = loaded;
  const threads = threadsThatFit(plan, engine, options.threads ?? availableParallelism());
  tell(say(words.reproducing, { path: shownPath(folder) }));
  const view = progressView(voice, process.stderr);
  const { signal, settle } = interruptible(() => {
    view.clear();
    tell(say(words.stoppingEmpty));
  });
  try {
    const reproduction = await reproduceRun({
      folder,
      manifest,
      plan,
      engine,
      executor: localExecutor({ threads }),
      version,
      progress: (progress) => view.show(progress),
      signal,
    });
    view.clear();
    if (reproduction === null) return status.interrupted;
    for (const { of, recorded, current } of reproduction.skew) {
      tellNote(voice, say(skewWords[of], { recorded, current }));
    }
    if (options.json) process.stdout.write(`${JSON.stringify(reproduction, null, 1)}\n`);
    else write(reproduction, voice);
    return reproduction.same ? status.done : status.notHeld;
  } finally {
    view.clear();
    settle();
  }
}

const skewWords = {
  model: words.skewModel,
  version: words.skewVersion,
  node: words.skewNode,
} as const;

function write(reproduction: Reproduction, { say }: Voice): void {
  const lines: string[] = [];
  if (reproduction.same) {
    lines.push(say(words.reproduced, { count: reproduction.tables.length }));
  } else {
    lines.push(say(words.notReproduced));
    for (const path of reproduction.changedInputs)
      lines.push(`  ${say(words.inputChanged, { path })}`);
    for (const one of reproduction.tables) lines.push(`  ${tableLine(one, say)}`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

function tableLine(one: Reproduction["tables"][number], say: Voice["say"]): string {
  const { table, verdict, difference } = one;
  if (verdict === "same") return say(words.tableSame, { table });
  if (verdict === "unreadable") return say(words.tableUnreadable, { table });
  if (difference === null) return say(words.tableHash, { table });
  const cell = (value: unknown) =>
    value === undefined ? say(words.noSuchRow) : JSON.stringify(value);
  return say(words.tableDiffers, {
    table,
    row: difference.row,
    column: difference.column,
    expected: cell(difference.expected),
    found: cell(difference.found),
  });
}
