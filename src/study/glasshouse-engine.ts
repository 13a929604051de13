import { type AssumptionValues, assumptionValues, readAssumptions } from "../assumptions/index.ts";
import type { Reading } from "../documents/index.ts";
import { type OutcomeDefinition, outcomes, runWorld, type WorldSpec } from "../outcomes/index.ts";
import { compileRulebook, readRulebook } from "../rulebook/index.ts";
import { readSociety, synthesise } from "../society/index.ts";
import { capacityFor, columnBytes, modelVersion } from "../world/index.ts";
import { besideInput } from "./base-text.ts";
import { noScheme } from "./baseline.ts";
import type { Engine } from "./engine.ts";
import { inputOf, type StudyPlan } from "./plan.ts";

/** The engine of Glasshouse, as a study and its workers use it. */
export const engine: Engine = {
  modelVersion,
  outcomes: outcomes.map(definitionOf),
  listedOutcome: "listed",
  bytesPerWorld,
  prepare(plan) {
    const worlds = worldsOf(plan);
    return (seed, observer) => runWorld(worlds(seed), seed, observer);
  },
};

/** Reads the plan's documents once, and gives what each of its worlds is made of. */
export function worldsOf(plan: StudyPlan): (seed: number) => WorldSpec {
  const society = valueOf(readSociety(inputOf(plan, "society").text, "society"));
  const assumptions = assumptionsOf(plan);
  const rulebooks = plan.arms.map((arm) => rulebookOf(plan, arm.rulebook));
  const { residents, pastMonths, months } = plan;
  return (seed) => ({
    society: synthesise(society, residents, seed),
    assumptions,
    rulebooks,
    pastMonths,
    months,
  });
}

/** Of an outcome, what it says of itself; how it is measured stays in the engine. */
function definitionOf(outcome: OutcomeDefinition): OutcomeDefinition {
  const { id, heading, kind, primary, title, definition, unit, better, tolerance, scale, digits } =
    outcome;
  return { id, heading, kind, primary, title, definition, unit, better, tolerance, scale, digits };
}

/**
 * Bytes of a resident outside the columns, beside those of the world: the society with its ties, what a scheme
 * keeps, and events of the month.
 */
const societyBytes = 260;
const armBytes = 120;

/** Bytes of a thread with the engine in it, whatever the size of its world. */
const threadBytes = 120e6;

/** The columns at the launch and those of the arm that is being lived, with everything around them. */
function bytesPerWorld(plan: StudyPlan): number {
  const capacity = capacityFor(plan.residents, plan.pastMonths + plan.months, assumptionsOf(plan));
  const each = societyBytes + 2 * armBytes;
  return threadBytes + 2 * columnBytes(capacity) + plan.residents * each;
}

const readBefore = new WeakMap<StudyPlan["inputs"], AssumptionValues>();

/** The plan's assumptions, read once for plans that differ in size alone. */
function assumptionsOf(plan: StudyPlan): AssumptionValues {
  const known = readBefore.get(plan.inputs);
  if (known !== undefined) return known;
  const { text, path } = inputOf(plan, "assumptions");
  const base = besideInput(plan.inputs, path);
  const values = assumptionValues(valueOf(readAssumptions(text, path, base)));
  readBefore.set(plan.inputs, values);
  return values;
}

function rulebookOf(plan: StudyPlan, path: string | null) {
  if (path === null) return noScheme;
  const input = plan.inputs.find((one) => one.path === path);
  if (input === undefined) throw new RangeError(`the study has no rulebook ${path}`);
  return compileRulebook(
    valueOf(readRulebook(input.text, input.path, { base: besideInput(plan.inputs, path) })),
  );
}

/** What was read before without a fault is read again here. */
function valueOf<T>(reading: Reading<T>): T {
  if ("value" in reading) return reading.value;
  throw new RangeError(reading.diagnostics[0]?.message ?? "an input of the study cannot be read");
}
