/** What a report will not be made from. Checked before a word is written. */
import type { StandingId } from "../catalogue/index.ts";
import { baselineArm } from "../study/verdict.ts";
import type { ReportedArm, ReportInput } from "./input.ts";

/** The input contradicts itself, or asks for what Glasshouse does not show. The message says which and why. */
export class ReportRefusal extends Error {
  override readonly name = "ReportRefusal";
}

/** Standings of what is documented: a text in force, a trial of one, a scheme that was run. */
const documented: ReadonlySet<StandingId | null> = new Set<StandingId>([
  "statute",
  "pilot",
  "commercial",
]);

/** Throws a {@link ReportRefusal} when no report can be made from the input. */
export function refuseWhatCannotBeShown(input: ReportInput): void {
  const arms = new Map(input.arms.map((arm) => [arm.id, arm]));
  const outcomes = new Set(input.outcomes.map((outcome) => outcome.id));
  if (arms.size !== input.arms.length) throw new ReportRefusal("Two arms have the same id.");

  if (!arms.has(baselineArm)) throw new ReportRefusal(`The arm ${baselineArm} is not given.`);
  for (const arm of input.arms) {
    if (arm.standing === "composite") refuseUnaccompanied(arm, arms, input);
  }
  for (const part of [...input.rows, ...input.courses, ...input.groups, ...input.worst]) {
    if (!arms.has(part.arm)) {
      throw new ReportRefusal(
        `A value of ${part.outcome} names the arm ${part.arm}, which is not given.`,
      );
    }
    if (!outcomes.has(part.outcome)) {
      throw new ReportRefusal(`The outcome ${part.outcome} has values but no definition.`);
    }
  }
  for (const row of input.rows) {
    if (row.kind === "effect" && (row.baseline === null || !arms.has(row.baseline))) {
      throw new ReportRefusal(
        `The effect on ${row.outcome} in ${row.arm} is not compared with an arm that is given.`,
      );
    }
    if (row.kind === "burden" && row.baseline !== null) {
      throw new ReportRefusal(
        `The burden ${row.outcome} in ${row.arm} is compared with ${row.baseline}. Burdens exist only under a ` +
          "scheme and are reported as levels.",
      );
    }
  }
}

function refuseUnaccompanied(
  arm: ReportedArm,
  arms: ReadonlyMap<string, ReportedArm>,
  input: ReportInput,
): void {
  const rule =
    "A composite of the press is never shown without its documented counterpart beside it.";
  const counterpart = arm.counterpart === null ? undefined : arms.get(arm.counterpart);
  if (counterpart === undefined) {
    throw new ReportRefusal(
      `The arm ${arm.id} is a composite and its counterpart is not given. ${rule}`,
    );
  }
  if (!documented.has(counterpart.standing)) {
    throw new ReportRefusal(
      `The arm ${arm.id} is a composite; its counterpart ${counterpart.id} is not documented ` +
        `(its standing: ${counterpart.standing ?? "none"}). ${rule}`,
    );
  }
  // A single outcome may have nothing to measure in the counterpart, and then says so beside the composite's; no
  // outcome at all means that the counterpart was not run.
  const isMeasured = (id: string) => input.rows.some((row) => row.arm === id);
  if (isMeasured(arm.id) && !isMeasured(counterpart.id)) {
    throw new ReportRefusal(
      `The arm ${arm.id} has results and its counterpart ${counterpart.id} has none. ${rule}`,
    );
  }
}
