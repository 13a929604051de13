import type { Path, Report } from "../documents/index.ts";
import { checkRecordedBy, exactlyOne, needGrade, needScore } from "./needs.ts";
import type { EntryDocument, ExitDocument, ListDocument, RulebookDocument } from "./schema.ts";

/** A list can be entered, its ways on and off lead somewhere, and they fit its colour. */
export function checkList(
  document: RulebookDocument,
  list: ListDocument,
  path: Path,
  report: Report,
): void {
  const byRule = (document.rules ?? []).some((rule) => rule.effect.list === list.id);
  if (list.enter === undefined && !byRule) {
    report([...path, "id"], {
      code: "list-without-entry",
      message: `Nobody can be put on the list “${list.id}”.`,
      expected: "an “enter”, or a rule whose effect is this list",
    });
  }
  if (list["shared-with"] !== undefined && (list.of ?? "resident") !== "resident") {
    report([...path, "shared-with"], {
      code: "bodies-stay",
      message: "Only residents move to the other jurisdiction; companies and organisations stay.",
      atKey: true,
    });
  }
  list.enter?.any.forEach((entry, index) => {
    checkEntry(document, list, entry, [...path, "enter", "any", index], report);
  });
  list.leave?.any.forEach((exit, index) => {
    checkExit(document, list, exit, [...path, "leave", "any", index], report);
  });
}

function checkEntry(
  document: RulebookDocument,
  { colour = "black" }: ListDocument,
  entry: EntryDocument,
  path: Path,
  report: Report,
): void {
  const {
    grade,
    act,
    "score-below": below,
    "score-above": above,
    "recorded-by": recordedBy,
  } = entry;
  if (!exactlyOne({ grade, act, "score-below": below, "score-above": above }, path, report)) return;
  if (act !== undefined) checkRecordedBy(document, act, recordedBy, path, report);
  else {
    needScore(document, path, report);
    if (recordedBy !== undefined) {
      report([...path, "recorded-by"], {
        code: "channels-without-act",
        message: "Channels belong to an act, and this entry names none.",
        atKey: true,
      });
    }
  }
  if (grade !== undefined) needGrade(document, grade, [...path, "grade"], report);
  const wrong = colour === "black" ? above : below;
  if (wrong !== undefined) {
    const [key, other] =
      colour === "black" ? ["score-above", "score-below"] : ["score-below", "score-above"];
    report([...path, key], {
      code: "wrong-colour",
      message: `A ${colour}list is not entered by “${key}”.`,
      atKey: true,
      suggestion: other,
    });
  }
}

function checkExit(
  document: RulebookDocument,
  { colour = "black" }: ListDocument,
  exit: ExitDocument,
  path: Path,
  report: Report,
): void {
  const { after, when, "better-than": betterThan } = exit;
  if (!exactlyOne({ after, when, "better-than": betterThan }, path, report)) return;
  if (betterThan === undefined) return;
  needScore(document, path, report);
  needGrade(document, betterThan, [...path, "better-than"], report);
  if (colour === "red") {
    report([...path, "better-than"], {
      code: "wrong-colour",
      message: "A redlist is not left by a better grade.",
      atKey: true,
      expected: "after",
    });
  } else if (document.score !== undefined && Object.keys(document.score.grades)[0] === betterThan) {
    report([...path, "better-than"], {
      code: "impossible-exit",
      message: `No grade is better than “${betterThan}”, so nobody leaves by this.`,
    });
  }
}
