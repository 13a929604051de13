import { kinds } from "../catalogue/index.ts";
import type { Report } from "../documents/index.ts";
import { checkDistinct } from "./needs.ts";
import type { RulebookDocument } from "./schema.ts";

/** Bounds in order, the start within them, grades from best to worst that cover every score. */
export function checkScore(score: NonNullable<RulebookDocument["score"]>, report: Report): void {
  const { start, min, max, grades } = score;
  if (min >= max) {
    report(["score", "max"], {
      code: "bounds-reversed",
      message: "The greatest score is not above the least one.",
      found: `min ${min}, max ${max}`,
      expected: `more than ${min}`,
    });
    return;
  }
  const within = `${min} to ${max}`;
  if (start < min || start > max) {
    report(["score", "start"], {
      code: "start-outside",
      message: "The score starts outside its own bounds.",
      found: String(start),
      expected: within,
    });
  }
  const bands = Object.entries(grades);
  if (bands.length === 0) {
    report(["score", "grades"], { code: "no-grades", message: "A score has at least one grade." });
    return;
  }
  bands.forEach(([grade, from], index) => {
    const better = bands[index - 1];
    if (from < min || from > max) {
      report(["score", "grades", grade], {
        code: "grade-outside",
        message: `The grade “${grade}” begins outside the bounds of the score.`,
        found: String(from),
        expected: within,
      });
    } else if (better !== undefined && from >= better[1]) {
      report(["score", "grades", grade], {
        code: "grades-disordered",
        message: `Grades stand from the best to the worst, and “${grade}” does not begin below “${better[0]}”.`,
        found: String(from),
        expected: `less than ${better[1]}`,
      });
    }
  });
  const [worst, least] = bands.at(-1)!;
  if (least > min) {
    report(["score", "grades", worst], {
      code: "grades-gap",
      message: `Scores from ${min} to ${least - 1} have no grade: the worst grade begins at min.`,
      found: String(least),
      expected: String(min),
    });
  }
}

/** A computed score says what it looks at and what that weighs, and has records to learn from. */
export function checkModel(
  { rules = [] }: RulebookDocument,
  score: NonNullable<RulebookDocument["score"]>,
  report: Report,
): void {
  const { model, on, scale, refitted } = score;
  if (model === undefined) {
    for (const key of ["on", "scale", "refitted"] as const) {
      if (score[key] === undefined) continue;
      report(["score", key], {
        code: "no-model",
        message: `“${key}” belongs to a computed score, and this one is a table of points.`,
        atKey: true,
        expected: "model: logistic",
      });
    }
    return;
  }
  for (const [key, given] of Object.entries({ on, scale, refitted })) {
    if (given !== undefined) continue;
    report(["score", "model"], {
      code: "model-incomplete",
      message: `A computed score says “${key}” too.`,
      expected: key === "on" ? "a list of features" : key === "scale" ? "points" : "yearly",
      atKey: true,
    });
  }
  checkDistinct(
    (on ?? []).map((feature, index) => [["score", "on", index], feature]),
    report,
  );
  const learns = rules.some((rule) => {
    const conduct = kinds.find(({ id }) => id === rule.on)?.conduct;
    return conduct !== "prosocial" && conduct !== "circumstance";
  });
  if (!learns) {
    report(["score", "model"], {
      code: "nothing-to-learn",
      severity: "warning",
      message: "No rule is about a breach, so the model has no records to learn from.",
    });
  }
}
