import type { Path, Report } from "../documents/index.ts";
import { checkDistinct, exactlyOne, needGrade, needList, needScore } from "./needs.ts";
import { openToAll, rewardsAlone } from "./open-domains.ts";
import type { MeasureDocument, RulebookDocument } from "./schema.ts";

/** A measure does one thing, to somebody who can exist. */
export function checkMeasure(
  document: RulebookDocument,
  measure: MeasureDocument,
  path: Path,
  report: Report,
): void {
  const { denies, grants, reaches = [] } = measure;
  const { list, grade } = measure.on;
  exactlyOne({ denies, grants }, path, report);
  exactlyOne({ list, grade }, [...path, "on"], report);
  if (grants !== undefined && openToAll.includes(grants)) {
    report([...path, "grants"], {
      code: "nothing-to-open",
      message: `“${grants}” is open to everybody, and nobody waits for it: there is nothing to grant.`,
    });
  }
  if (denies !== undefined && rewardsAlone.includes(denies)) {
    const granted = document.measures?.some((other) => other.grants === denies) ?? false;
    if (!granted) {
      report([...path, "denies"], {
        code: "nothing-to-close",
        message: `Nobody has “${denies}” unless a measure grants it, and none does.`,
      });
    }
  }
  if (list !== undefined) needList(document, list, [...path, "on", "list"], report);
  if (grade !== undefined) {
    needScore(document, [...path, "on"], report);
    needGrade(document, grade, [...path, "on", "grade"], report);
  }
  checkDistinct(
    reaches.map((whom, index) => [[...path, "reaches", index], whom]),
    report,
  );
}
