import { checkCitations, nearest, type Path, type Report } from "../documents/index.ts";
import { tooNarrow } from "./range-rule.ts";
import type { AssumptionDocument, AssumptionsDocument } from "./schema.ts";

/** What the schema cannot say: ranges in order, defaults within them, a word on what each rests on. */
export function checkAssumptions(document: AssumptionsDocument, report: Report): void {
  const entries = Object.entries(document.assumptions);
  for (const [id, assumption] of entries) {
    const path = ["assumptions", id];
    if ("forms" in assumption) checkForms(assumption, path, report);
    else checkRange(assumption, path, report);
    checkGround(assumption, path, report);
  }
  const statements = entries.map(([id, assumption]) => [["assumptions", id], assumption] as const);
  checkCitations(document.sources ?? {}, statements, report);
}

function checkRange(
  assumption: Exclude<AssumptionDocument, { forms: unknown }>,
  path: Path,
  report: Report,
): void {
  const [low, high] = assumption.range;
  const found = `[${low}, ${high}]`;
  if (low > high) {
    report([...path, "range"], {
      code: "range-reversed",
      message: "The range is reversed: the lower number comes first.",
      found,
      suggestion: `[${high}, ${low}]`,
    });
    return;
  }
  if (assumption.default < low || assumption.default > high) {
    report([...path, "default"], {
      code: "default-outside",
      message: "The default lies outside the range.",
      found: String(assumption.default),
      expected: `${low} to ${high}`,
    });
  }
  if (assumption.shape === "log-uniform" && low <= 0) {
    report([...path, "range"], {
      code: "range-not-positive",
      message: "A log-uniform range lies above 0.",
      found,
      expected: "two numbers above 0",
    });
    return;
  }
  const least = tooNarrow(assumption);
  if (least !== null) {
    report([...path, "range"], {
      severity: "warning",
      code: "narrow-range",
      message: `The range is narrower than evidence of the grade “${assumption.grade}” allows.`,
      found,
      expected: `at least [${least.map((end) => Number(end.toPrecision(3))).join(", ")}], or “bounded” with why it ends there`,
    });
  }
}

function checkForms(
  assumption: Extract<AssumptionDocument, { forms: unknown }>,
  path: Path,
  report: Report,
): void {
  const { forms } = assumption;
  forms.forEach((form, index) => {
    if (forms.indexOf(form) < index) {
      report([...path, "forms", index], {
        code: "duplicate-id",
        message: `“${form}” stands here a second time.`,
      });
    }
  });
  if (!forms.includes(assumption.default)) {
    report([...path, "default"], {
      code: "unknown-form",
      message: `“${assumption.default}” is none of the forms.`,
      expected: forms.join(", "),
      suggestion: nearest(assumption.default, forms),
    });
  }
}

function checkGround(
  { grade, source, assumed }: AssumptionDocument,
  path: Path,
  report: Report,
): void {
  if (grade === "assumed" && assumed === undefined) {
    report(path, {
      code: "no-reason",
      message: "What is assumed has a reason: “assumed” is missing.",
      expected: "assumed: with the reason",
    });
  } else if (grade !== "assumed" && source === undefined) {
    report(path, {
      code: "no-provenance",
      message: `The grade is “${grade}”, and “source” is missing.`,
      expected: "source: { cite: … }, or grade: assumed with the reason",
    });
  }
}
