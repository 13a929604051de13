import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Text, text } from "../catalogue/index.ts";
import { type Diagnostic, formatDiagnostics } from "../documents/index.ts";
import {
  besideFile,
  checkDocument,
  Complaint,
  type DocumentKind,
  engine,
  withPath,
} from "../study/index.ts";
import { colourOn } from "./colour.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Status, status } from "./status.ts";
import type { Voice } from "./voice.ts";
import { words } from "./words.ts";

interface Checked {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `glasshouse check`: says what is wrong with each document. A file that cannot be opened, or is no document at
 * all, ends the command.
 */
export function check(
  files: readonly string[],
  options: { readonly json?: boolean },
  { voice }: Surroundings,
): Status {
  const sources = new Map<string, string>();
  const outcomes = engine.outcomes.map((outcome) => outcome.id);
  const checked = files.map((file): Checked => {
    const content = withPath(file, () => readFileSync(resolve(file), "utf8"));
    sources.set(file, content);
    const found = checkDocument(content, file, outcomes, besideFile(file));
    if (found === null) throw new Complaint(unknownKind(file));
    return { file, ...found };
  });
  if (options.json) writeJson(checked);
  else for (const one of checked) write(one, sources, voice);
  return checked.every(isUsable) ? status.done : status.wrong;
}

function isUsable({ diagnostics }: Checked): boolean {
  return diagnostics.every(({ severity }) => severity !== "error");
}

function writeJson(checked: readonly Checked[]): void {
  const documents = checked.map(({ file, kind, diagnostics }) => ({
    file,
    kind,
    usable: isUsable({ file, kind, diagnostics }),
    diagnostics,
  }));
  process.stdout.write(`${JSON.stringify({ documents }, null, 1)}\n`);
}

function write(one: Checked, sources: ReadonlyMap<string, string>, { say }: Voice): void {
  const colour = colourOn(process.stdout);
  const values = { file: one.file, kind: say(kindWords[one.kind]), count: one.diagnostics.length };
  const summary = !isUsable(one)
    ? words.checkedWrong
    : one.diagnostics.length > 0
      ? words.checkedWarned
      : words.checkedWell;
  if (one.diagnostics.length > 0) {
    process.stdout.write(`${formatDiagnostics(one.diagnostics, sources, { colour })}\n\n`);
  }
  process.stdout.write(`${say(summary, values)}\n`);
}

const kindWords: { readonly [kind in DocumentKind]: Text } = {
  study: words.kindStudy,
  rulebook: words.kindRulebook,
  society: words.kindSociety,
  assumptions: words.kindAssumptions,
};

function unknownKind(file: string): Text {
  const fill = (template: string) => template.replace("{file}", file);
  const { kindUnknown } = words;
  return text(fill(kindUnknown.en), fill(kindUnknown["zh-Hant"]), fill(kindUnknown["zh-Hans"]));
}
