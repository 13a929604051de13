import type { Path, Report } from "../documents/index.ts";
import { checkDistinct, exactlyOne, needGrade, needList, needScore } from "./needs.ts";
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
