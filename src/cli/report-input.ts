import { readAssumptions } from "../assumptions/index.ts";
import type { Run } from "../archive/index.ts";
import { text } from "../catalogue/index.ts";
import type { Reading } from "../documents/index.ts";
import type { ReportedArm, ReportedAssumption, ReportInput } from "../report/index.ts";
import { readRulebook } from "../rulebook/index.ts";
import { readSociety } from "../society/index.ts";
import { confidence, courseStep, type InputDocument } from "../study/index.ts";

/** What the report says of a run, taken from the run's own folder. */
export function reportInput(run: Run): ReportInput {
  const { manifest, verdict } = run;
  const society = valueOf(readOf(run, "society", readSociety));
  const assumptions = valueOf(readOf(run, "assumptions", readAssumptions));
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
    margins: [],
    assumptions: assumptions.assumptions.flatMap((one) => {
      if (one.type !== "number") return [];
      const { id, title, low, high, grade } = one;
      const source = [one.source?.cite, one.source?.at].filter(Boolean).join(", ");
      const reported: ReportedAssumption = {
        id,
        title,
        value: one.default,
        unit: text(one.unit, one.unit, one.unit),
        low,
        high,
        grade,
        source,
      };
      return [reported];
    }),
    leftOut: [],
    manifest: JSON.stringify(manifest, null, 1),
    command: manifest.command,
  };
}

function reportedArm(run: Run, arm: Run["manifest"]["arms"][number]): ReportedArm {
  const { title, standing } = arm;
  const input = run.inputs.find((one) => one.path === arm.rulebook);
  if (input === undefined) return { id: arm.arm, title, standing, counterpart: null, sources: [] };
  const rulebook = valueOf(readRulebook(input.text, input.path));
  return {
    id: arm.arm,
    title,
    standing,
    counterpart: rulebook.counterpart ?? null,
    sources: Object.entries(rulebook.sources ?? {}).map(([id, source]) => ({
      id,
      citation: [source.author, source.year, source.title]
        .filter((part) => part !== undefined)
        .join(", "),
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
