import type { Path, Report } from "../documents/index.ts";
import { momentText } from "./calendar.ts";
import type { RuleDocument } from "./schema.ts";

/** A rule that begins and ends does so in this order; a call belongs to a vague rule. */
export function checkCourse(rule: RuleDocument, path: Path, report: Report): void {
  const { from = 0, until, when, vague, "decided-by": decidedBy } = rule;
  if (until !== undefined && until <= from) {
    report([...path, "until"], {
      code: "never-in-force",
      message: `The rule “${rule.id}” ends before it begins.`,
      found: momentText(until),
      expected: `after ${momentText(from)}`,
    });
  }
  if (when !== undefined && Object.keys(when).length === 0) {
    report([...path, "when"], {
      code: "empty-trigger",
      message: "The trigger asks for nothing.",
      atKey: true,
      expected: "share-listed, records-per-1000 or criticism-per-1000",
    });
  }
  if (decidedBy !== undefined && vague !== true) {
    report([...path, "decided-by"], {
      code: "call-without-vagueness",
      message: "Every record falls under this rule, so there is nothing to decide.",
      atKey: true,
      expected: "vague: true",
    });
  }
}
