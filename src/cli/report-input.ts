import { type Assumption, readAssumptions } from "../assumptions/index.ts";
import type { Run } from "../archive/index.ts";
import { type AttributeId, attributes, text } from "../catalogue/index.ts";
import type { Reading, Sources } from "../documents/index.ts";
import {
  leftOut,
  type ReportedArm,
  type ReportedAssumption,
  type ReportedMargin,
  type ReportInput,
} from "../report/index.ts";
import { readRulebook } from "../rulebook/index.ts";
import { readSociety, type SocietyDocument, synthesise } from "../society/index.ts";
import { besideInput, confidence, courseStep, type InputDocument } from "../study/index.ts";

/** What the report says of a run, taken from the run's own folder. */
export function reportInput(run: Run): ReportInput {
  const { manifest, verdict } = run;
  const society = valueOf(readOf(run, "society", readSociety));
  const assumptions = valueOf(
    readOf(run, "assumptions", (content, file) =>
      readAssumptions(content, file, besideInput(run.inputs, file)),
    ),
  );
  return {
    asker: null,
    run: {
      title: manifest.study.title,
      question: manifest.study.question,
      society: society.title,
      residents: manifest.residents,
      worlds: manifest.seeds.length,
      pastMonths: manifest.pastMonths,
      months: manifest.months,
      window: manifest.window,
      confidence,
      modelVersion: manifest.engine.model,
      engineVersion: manifest.engine.version,
    },
    arms: manifest.arms.map((arm) => reportedArm(run, arm)),
    outcomes: verdict.outcomes,
    primary: manifest.primary,
    rows: verdict.rows,
    courses: run.courses,
    courseStep: courseStep(manifest.months),
    groups: run.groups,
    worst: verdict.worst,
    margins: reportedMargins(society, manifest.residents, manifest.seeds[0]),
    assumptions: assumptions.assumptions.map((one) => reportedAssumption(one, assumptions.sources)),
    leftOut,
    manifest: JSON.stringify(manifest, null, 1),
    command: manifest.command,
  };
}

/** A number with its range, or a form with its rivals; where it is from, or why it was assumed. */
function reportedAssumption(one: Assumption, sources: Sources): ReportedAssumption {
  const { id, title, grade } = one;
  const common = { id, title, grade, source: groundsOf(one, sources), value: one.default };
  if (one.type === "form") return { ...common, forms: one.forms };
  return { ...common, unit: text(one.unit, one.unit, one.unit), low: one.low, high: one.high };
}

function groundsOf({ source, assumed }: Assumption, sources: Sources): string {
  const cited =
    source === null ? "" : [citationOf(sources[source.cite]), source.at].filter(Boolean).join(", ");
  return [cited, assumed].filter(Boolean).join("; ");
}

function citationOf(source: Sources[string] | undefined): string {
  if (source === undefined) return "";
  return [source.author, source.year, source.title].filter((part) => part !== undefined).join(", ");
}

/** Attributes by which every resident has a share; education and occupation say little of children. */
const marginAttributes = [
  "sex",
  "residence",
  "nationality",
  "ethnicity",
  "faith",
] as const satisfies readonly AttributeId[];

/** More residents than this would tell a reader no more. */
const mostCounted = 20_000;

/** Shares of the residents when the world begins, counted in the society of the first world. */
function reportedMargins(
  document: SocietyDocument,
  residents: number,
  seed: number,
): readonly ReportedMargin[] {
  const society = synthesise(document, Math.min(residents, mostCounted), seed);
  return marginAttributes.flatMap((id) => {
    const { levels } = attributes[id];
    const counts = levels.map(() => 0);
    for (const code of society.residents[id]) counts[code] += 1;
    return levels.map((level, code) => ({
      group: `${id}=${level.id}`,
      share: counts[code] / society.size,
    }));
  });
}

function reportedArm(run: Run, arm: Run["manifest"]["arms"][number]): ReportedArm {
  const { title, standing } = arm;
  const input = run.inputs.find((one) => one.path === arm.rulebook);
  if (input === undefined) return { id: arm.arm, title, standing, counterpart: null, sources: [] };
  const rulebook = valueOf(
    readRulebook(input.text, input.path, { base: besideInput(run.inputs, input.path) }),
  );
  return {
    id: arm.arm,
    title,
    ...(rulebook.short === undefined ? {} : { short: rulebook.short }),
    standing,
    counterpart: rulebook.counterpart ?? null,
    sources: Object.entries(rulebook.sources ?? {}).map(([id, source]) => ({
      id,
      citation: citationOf(source),
      grade: source.grade,
    })),
  };
}

function readOf<T>(
  run: Run,
  role: InputDocument["role"],
  read: (content: string, file: string) => Reading<T>,
): Reading<T> {
  const input = run.inputs.find((one) => one.role === role);
  if (input === undefined) throw new RangeError(`the run has no ${role}`);
  return read(input.text, input.path);
}

function valueOf<T>(reading: Reading<T>): T {
  if ("value" in reading) return reading.value;
  throw new RangeError(`an input of the run cannot be read: ${reading.diagnostics[0]?.message}`);
}
