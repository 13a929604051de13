import { bodyKinds, channels, kinds } from "../catalogue/index.ts";
import { nearest, type Path, type Report } from "../documents/index.ts";
import type { RulebookDocument } from "./schema.ts";
import { watches } from "./watch.ts";

/** A channel that cannot see a kind of act is an error; one that the scheme does not watch is a warning. */
export function checkRecordedBy(
  document: RulebookDocument,
  kind: string,
  recordedBy: readonly string[] | undefined,
  path: Path,
  report: Report,
): void {
  const seenBy: readonly string[] =
    [...kinds, ...bodyKinds].find(({ id }) => id === kind)?.seenBy ?? [];
  recordedBy?.forEach((channel, index) => {
    if (seenBy.includes(channel)) return;
    report([...path, "recorded-by", index], {
      code: "blind-channel",
      message: `The channel “${channel}” cannot see “${kind}”.`,
      expected: seenBy.join(", "),
    });
  });
  checkDistinct(
    (recordedBy ?? []).map((channel, index) => [[...path, "recorded-by", index], channel]),
    report,
  );
  const used = channels.filter(({ id }) => (recordedBy ?? seenBy).includes(id));
  if (!used.some(({ id }) => watches(document.watch, id))) {
    report(recordedBy === undefined ? path : [...path, "recorded-by"], {
      code: "nothing-watched",
      severity: "warning",
      message: `No record of “${kind}” can come: “watch” adds nothing through ${used.map(({ id }) => id).join(", ")}.`,
    });
  }
}

/** Reports unless exactly one of the fields is there; says whether it is so. */
export function exactlyOne(
  fields: { readonly [key: string]: unknown },
  path: Path,
  report: Report,
): boolean {
  const names = Object.keys(fields);
  const given = names.filter((name) => fields[name] !== undefined);
  if (given.length === 1) return true;
  report(path, {
    code: "not-one",
    message: given.length === 0 ? "Nothing is said here." : "Too much is said here at once.",
    found: given.length === 0 ? "none of them" : given.join(" and "),
    expected: `one of ${names.join(", ")}`,
  });
  return false;
}

export function needScore(document: RulebookDocument, path: Path, report: Report): void {
  if (document.score !== undefined) return;
  report(path, {
    code: "no-score",
    message: "The rulebook has no score, so there are neither points nor grades.",
    expected: "a “score” at the top of the document",
  });
}

export function needGrade(
  document: RulebookDocument,
  grade: string,
  path: Path,
  report: Report,
): void {
  if (document.score === undefined || Object.hasOwn(document.score.grades, grade)) return;
  const grades = Object.keys(document.score.grades);
  report(path, {
    code: "unknown-grade",
    message: `There is no grade “${grade}”.`,
    expected: grades.join(", "),
    suggestion: nearest(grade, grades),
  });
}

export function needList(
  document: RulebookDocument,
  list: string,
  path: Path,
  report: Report,
): void {
  const known = (document.lists ?? []).map(({ id }) => id);
  if (known.includes(list)) return;
  report(path, {
    code: "unknown-list",
    message: `There is no list “${list}”.`,
    expected: known.length > 0 ? known.join(", ") : "a list declared under “lists”",
    suggestion: nearest(list, known),
  });
}

export function checkDistinct(entries: readonly (readonly [Path, string])[], report: Report): void {
  const seen = new Set<string>();
  for (const [path, id] of entries) {
    if (seen.has(id))
      report(path, { code: "duplicate-id", message: `“${id}” stands here a second time.` });
    seen.add(id);
  }
}
