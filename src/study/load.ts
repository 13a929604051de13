import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { stringify } from "yaml";
import { readAssumptions } from "../assumptions/index.ts";
import { type Text, text } from "../catalogue/index.ts";
import { type Diagnostic, durationText, type Reading } from "../documents/index.ts";
import { isNull, compileRulebook, readRulebook, type RulebookDocument } from "../rulebook/index.ts";
import { readSociety } from "../society/index.ts";
import { baseline } from "./baseline.ts";
import { besideFile } from "./base-file.ts";
import { tableOfPersons } from "./check-document.ts";
import { Complaint } from "./complaint.ts";
import { documentKind } from "./document-kind.ts";
import { readStudy, type StudyDocument } from "./document.ts";
import { withPath } from "./file-errors.ts";
import type { ArmPlan, InputDocument, StudyPlan } from "./plan.ts";
import { baselineArm } from "./verdict.ts";

export interface StudyRequest {
  /** A study; or rulebooks, which then stand in the place of the default study's arms; or nothing. */
  readonly files: readonly string[];
  /** The study that is run when none is named, and lends what rulebooks do not say. */
  readonly defaultStudy: string;
  /** Ids of the outcomes that the engine measures. */
  readonly outcomes: readonly string[];
  readonly changes: StudyChanges;
}

/** What the caller wants otherwise than the study says. */
export interface StudyChanges {
  readonly society?: string;
  readonly assumptions?: string;
  readonly residents?: number;
  readonly years?: number;
  readonly pastYears?: number;
  readonly worlds?: number;
  readonly firstSeed?: number;
}

export type LoadedStudy =
  | {
      readonly plan: StudyPlan;
      readonly warnings: readonly Diagnostic[];
      /** What was settled on the caller's behalf, and why. */
      readonly notes: readonly Text[];
      readonly sources: ReadonlyMap<string, string>;
    }
  | { readonly diagnostics: readonly Diagnostic[]; readonly sources: ReadonlyMap<string, string> };

/**
 * Reads a study with every document that it names, and settles what is to be run. After this no file is read.
 *
 * @throws Complaint for a file that is missing or is no document of the kind that is needed
 */
export function loadStudy(request: StudyRequest): LoadedStudy {
  const desk = readingDesk();
  const named = request.files.map((file) => desk.open(file));
  const kinds = named.map(({ content }) => documentKind(content));
  const isStudy = kinds.includes("study");
  if (isStudy && named.length > 1) throw new Complaint(oneStudy);
  for (const [place, kind] of kinds.entries()) {
    if (kind === "society" || kind === "assumptions") {
      throw new Complaint(wrongPlace(named[place].file, kind));
    }
    const persons = kind === null ? tableOfPersons(named[place].content, named[place].file) : null;
    if (persons !== null) return { diagnostics: persons, sources: desk.sources };
  }
  const studyFile = isStudy ? named[0] : desk.open(request.defaultStudy);
  const study = desk.take(readStudy(studyFile.content, studyFile.file, request.outcomes));
  const beside = (path: string) => shown(join(dirname(studyFile.file), path));

  const armFiles =
    isStudy || named.length === 0
      ? (study?.arms ?? [])
          .filter((arm) => arm !== baselineArm)
          .map((arm) => desk.open(beside(arm)))
      : named;
  const notes: Text[] = [];
  const rulebooks = readArms(desk, armFiles, notes);

  const societyPath = request.changes.society ?? (study === null ? null : beside(study.society));
  const societyFile = societyPath === null ? null : desk.open(societyPath);
  if (societyFile !== null) {
    desk.take(readSociety(societyFile.content, societyFile.file));
  }
  const assumptionsPath =
    request.changes.assumptions ?? (study === null ? null : beside(study.assumptions));
  const assumptionsFile = assumptionsPath === null ? null : desk.open(assumptionsPath);
  const ledgers: OpenFile[] = [];
  if (assumptionsFile !== null) {
    const { content, file } = assumptionsFile;
    desk.take(readAssumptions(content, file, remembering(file, ledgers)));
  }

  const errors = desk.errors();
  if (errors.length > 0 || study === null || societyFile === null || assumptionsFile === null) {
    return { diagnostics: errors, sources: desk.sources };
  }
  const inputs = inputNames();
  const society = inputs.add("society", societyFile);
  const assumptions = inputs.add("assumptions", assumptionsFile);
  const arms: ArmPlan[] = [
    baseline,
    ...rulebooks.map(({ file, document }) => ({
      arm: document.id,
      title: document.title,
      standing: document.standing,
      rulebook: inputs.add("rulebook", file),
    })),
  ];
  for (const base of ledgers) inputs.addBase("base", base);
  for (const { bases } of rulebooks) for (const base of bases) inputs.addBase("rulebook", base);
  const own = isStudy || named.length === 0;
  const settled = settle(
    own ? study : { ...study, ...namedAfter(rulebooks.map(({ document }) => document)) },
    request.changes,
    { society, assumptions, arms: arms.map((arm) => arm.rulebook ?? baselineArm) },
  );
  if (settled.window !== study.window) notes.push(windowMoved(settled));
  return {
    plan: {
      id: settled.id,
      title: settled.title,
      question: settled.question ?? null,
      seeds: Array.from({ length: settled.worlds }, (_, place) => settled["first-seed"] + place),
      residents: settled.residents,
      pastMonths: settled.past,
      months: settled.length,
      window: {
        from: (settled.window["from-year"] - 1) * 12,
        to: settled.window["to-year"] * 12,
      },
      primary: settled.primary,
      leastListed: settled.groups["least-listed"],
      arms,
      inputs: [{ role: "study", path: "study.yaml", text: written(settled) }, ...inputs.documents],
    },
    warnings: desk.warnings(),
    notes,
    sources: desk.sources,
  };
}

interface OpenFile {
  /** As it was named: what diagnostics and messages say. */
  readonly file: string;
  readonly content: string;
}

/** Opens files, and keeps what readers say of them. */
function readingDesk() {
  const sources = new Map<string, string>();
  const errors: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  return {
    sources,
    errors: () => errors,
    warnings: () => warnings,
    open(file: string): OpenFile {
      const content = withPath(file, () => readFileSync(resolve(file), "utf8"));
      sources.set(file, content);
      return { file, content };
    },
    /** The value that was read; null when it could not be. */
    take<T>(reading: Reading<T>): T | null {
      if ("diagnostics" in reading) {
        errors.push(...reading.diagnostics);
        return null;
      }
      warnings.push(...reading.warnings);
      return reading.value;
    },
  };
}

interface ArmFile {
  readonly file: OpenFile;
  readonly document: RulebookDocument;
  /** The files that it amends, from the nearest on. */
  readonly bases: readonly OpenFile[];
}

/** Reads a rulebook, and whatever it amends, which stands beside it. */
function readArm(
  desk: ReturnType<typeof readingDesk>,
  file: OpenFile,
): { readonly document: RulebookDocument | null; readonly bases: readonly OpenFile[] } {
  const bases: OpenFile[] = [];
  const base = remembering(file.file, bases);
  return { document: desk.take(readRulebook(file.content, file.file, { base })), bases };
}

/** Opens what stands beside a file, and keeps what was opened. */
function remembering(file: string, opened: OpenFile[]): (name: string) => string | undefined {
  const base = besideFile(file);
  return (name) => {
    const content = base(name);
    if (content !== undefined) opened.push({ file: shown(join(dirname(file), name)), content });
    return content;
  };
}

/** Reads the arms' rulebooks; a press composite brings its documented counterpart along. */
function readArms(
  desk: ReturnType<typeof readingDesk>,
  files: readonly OpenFile[],
  notes: Text[],
): readonly ArmFile[] {
  const arms: ArmFile[] = [];
  const wanted = [...files];
  const known = new Set<string>();
  for (let file = wanted.shift(); file !== undefined; file = wanted.shift()) {
    const { document, bases } = readArm(desk, file);
    if (document === null) continue;
    if (document.id === baselineArm) {
      if (!isNull(compileRulebook(document))) throw new Complaint(reservedName(file.file));
      notes.push(alreadyThere(file.file));
      continue;
    }
    if (known.has(document.id)) throw new Complaint(sameName(file.file, document.id));
    known.add(document.id);
    arms.push({ file, document, bases });
  }
  const composites = arms.filter(({ document }) => document.standing === "composite");
  for (const { file, document } of composites) {
    const { counterpart } = document;
    if (counterpart === undefined || known.has(counterpart)) continue;
    const path = shown(join(dirname(file.file), `${counterpart}.yaml`));
    if (!existsSync(resolve(path)))
      throw new Complaint(counterpartMissing(document.id, counterpart, path));
    const beside = desk.open(path);
    const { document: read, bases } = readArm(desk, beside);
    if (read === null) continue;
    known.add(counterpart);
    arms.unshift({ file: beside, document: read, bases });
    notes.push(counterpartAdded(document.id, counterpart));
  }
  if (arms.length === 0 && desk.errors().length === 0) throw new Complaint(noArms);
  return arms;
}

/** Gives every input a name in the run's folder. */
function inputNames() {
  const folders = {
    society: "societies",
    assumptions: "assumptions",
    base: "assumptions",
    rulebook: "rulebooks",
    study: ".",
  };
  const documents: InputDocument[] = [];
  return {
    documents,
    add(role: InputDocument["role"], { file, content }: OpenFile): string {
      let path = `${folders[role]}/${basename(file)}`;
      for (let number = 2; documents.some((one) => one.path === path); number += 1) {
        path = `${folders[role]}/${number}-${basename(file)}`;
      }
      documents.push({ role, path, text: content });
      return path;
    },
    /** What others amend keeps its name, because they call it by it. */
    addBase(role: "rulebook" | "base", { file, content }: OpenFile): void {
      const path = `${folders[role]}/${basename(file)}`;
      const there = documents.find((one) => one.path === path);
      if (there === undefined) documents.push({ role, path, text: content });
      else if (there.text !== content) throw new Complaint(twoOfOneName(basename(file)));
    },
  };
}

function settle(
  study: StudyDocument,
  changes: StudyChanges,
  paths: Pick<StudyDocument, "society" | "assumptions" | "arms">,
): StudyDocument {
  const years = changes.years ?? study.length / 12;
  return {
    ...study,
    ...paths,
    residents: changes.residents ?? study.residents,
    past: changes.pastYears === undefined ? study.past : changes.pastYears * 12,
    length: years * 12,
    worlds: changes.worlds ?? study.worlds,
    "first-seed": changes.firstSeed ?? study["first-seed"],
    window:
      study.window["to-year"] <= years
        ? study.window
        : { "from-year": Math.floor(years / 2) + 1, "to-year": years },
  };
}

/** The study as it was settled, so that it can be read again from the run's own folder. */
function written(study: StudyDocument): string {
  const { past, length, ...rest } = study;
  return stringify(
    { ...rest, past: past === 0 ? "none" : durationText(past), length: durationText(length) },
    { lineWidth: 0 },
  );
}

function namedAfter(
  rulebooks: readonly RulebookDocument[],
): Pick<StudyDocument, "id" | "title" | "question"> {
  const join = (language: keyof Text) => rulebooks.map((one) => one.title[language]).join(" · ");
  return {
    id: rulebooks
      .map((one) => one.id)
      .join("-")
      .slice(0, 60)
      .replace(/-+$/, ""),
    title: text(join("en"), join("zh-Hant"), join("zh-Hans")),
    question: undefined,
  };
}

/** A path as one would type it from here. */
function shown(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return near.startsWith("..") ? resolve(path) : near;
}

const oneStudy = text(
  "Name one study, or one or more rulebooks, but not both.",
  "請指定一項研究，或一份以上規則手冊，不可兩者並用。",
  "请指定一项研究，或一份以上规则手册，不可两者并用。",
);

const noArms = text(
  "Nothing is to be compared: name at least one rulebook besides “none”, which is in every study.",
  "沒有可比較的對象：除每項研究都有的「none」外，請至少指定一份規則手冊。",
  "没有可比较的对象：除每项研究都有的“none”外，请至少指定一份规则手册。",
);

function wrongPlace(file: string, kind: "society" | "assumptions"): Text {
  return text(
    `${file} is a ${kind === "society" ? "society" : "document of assumptions"}: name it with --${kind}.`,
    `${file} 是${kind === "society" ? "社會" : "假設"}文件：請以 --${kind} 指定。`,
    `${file} 是${kind === "society" ? "社会" : "假设"}文件：请用 --${kind} 指定。`,
  );
}

function reservedName(file: string): Text {
  return text(
    `${file} is called “none” and yet does something; give it another id.`,
    `${file} 名為「none」卻含有內容；請改用其他 id。`,
    `${file} 名为“none”却含有内容；请改用其他 id。`,
  );
}

function alreadyThere(file: string): Text {
  return text(
    `${file}: the arm without a scheme is in every study already.`,
    `${file}：每項研究都已包含無制度的對照組。`,
    `${file}：每项研究都已包含无制度的对照组。`,
  );
}

function sameName(file: string, id: string): Text {
  return text(
    `${file}: another arm is called “${id}” already; every arm needs an id of its own.`,
    `${file}：已有另一組名為「${id}」；各組 id 不可相同。`,
    `${file}：已有另一组名为“${id}”；各组 id 不可相同。`,
  );
}

function twoOfOneName(name: string): Text {
  return text(
    `Two different rulebooks are called ${name}, and one of them is amended; rename one.`,
    `兩份不同的規則手冊同名為 ${name}，其中一份被另一份修訂；請改名。`,
    `两份不同的规则手册同名为 ${name}，其中一份被另一份修订；请改名。`,
  );
}

function counterpartMissing(id: string, counterpart: string, path: string): Text {
  return text(
    `“${id}” is a composite of press reports and is shown only beside “${counterpart}”, what is documented of it; ${path} does not exist. Name that rulebook too.`,
    `「${id}」由媒體報導綜合而成，須與有文獻依據的「${counterpart}」並列；找不到 ${path}。請一併指定該規則手冊。`,
    `“${id}”由媒体报道综合而成，须与有文献依据的“${counterpart}”并列；找不到 ${path}。请一并指定该规则手册。`,
  );
}

function counterpartAdded(id: string, counterpart: string): Text {
  return text(
    `“${counterpart}” runs too: “${id}” is a composite of press reports and is never shown without what is documented.`,
    `同時執行「${counterpart}」：「${id}」由媒體報導綜合而成，須與有文獻依據者並列。`,
    `同时运行“${counterpart}”：“${id}”由媒体报道综合而成，须与有文献依据者并列。`,
  );
}

function windowMoved({ window }: StudyDocument): Text {
  const years =
    window["from-year"] === window["to-year"]
      ? `${window["to-year"]}`
      : `${window["from-year"]}–${window["to-year"]}`;
  return text(
    `The study ends before its window, so the verdict is about year ${years}.`,
    `研究期短於原定評估期，故以第 ${years} 年為準。`,
    `研究期短于原定评估期，故以第 ${years} 年为准。`,
  );
}
