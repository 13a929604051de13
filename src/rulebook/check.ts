import { bodySubjects } from "../catalogue/index.ts";
import { checkCitations, type Path, type Provenance, type Report } from "../documents/index.ts";
import { checkCourse } from "./check-course.ts";
import { checkList } from "./check-lists.ts";
import { checkMeasure } from "./check-measures.ts";
import { checkRedress } from "./check-redress.ts";
import { checkModel, checkScore } from "./check-score.ts";
import { checkWatch } from "./check-watch.ts";
import { keptArrears } from "./kept-arrears.ts";
import {
  checkDistinct,
  checkRecordedBy,
  exactlyOne,
  needGrade,
  needList,
  needScore,
} from "./needs.ts";
import type { RuleDocument, RulebookDocument } from "./schema.ts";
import {
  checkAssessed,
  checkListSubject,
  checkMeasureSubject,
  checkRuleSubject,
  scoredByMeasure,
  scoredOf,
  viewOf,
} from "./subjects.ts";

/** What the schema cannot say: that names lead somewhere, and that what is written can happen. */
export function checkRulebook(document: RulebookDocument, report: Report): void {
  const { score, rules = [], lists = [], measures = [], subjects = [] } = document;
  checkStanding(document, report);
  checkDistinct(
    subjects.map((subject, index) => [["subjects", index], subject]),
    report,
  );
  checkDistinct(
    rules.map(({ id }, index) => [["rules", index, "id"], id]),
    report,
  );
  checkDistinct(
    lists.map(({ id }, index) => [["lists", index, "id"], id]),
    report,
  );
  checkDistinct(
    measures.map(({ id }, index) => [["measures", index, "id"], id]),
    report,
  );
  if (score !== undefined) {
    checkScore(score, report);
    checkModel(document, score, report);
  }
  checkWatch(document, report);
  for (const subject of bodySubjects) {
    const own = document.scores?.[subject];
    if (own === undefined) continue;
    const place = ["scores", subject];
    checkScore(own, (path, remark) => report([...place, ...path.slice(1)], remark));
    checkAssessed(document, subject, place, report);
  }
  rules.forEach((rule, index) => {
    checkRule(viewOf(document, scoredOf(rule)), rule, ["rules", index], report);
    checkRuleSubject(document, rule, ["rules", index], report);
  });
  lists.forEach((list, index) => {
    checkList(viewOf(document, list.of ?? "resident"), list, ["lists", index], report);
    checkListSubject(document, list, ["lists", index], report);
  });
  measures.forEach((measure, index) => {
    const view = viewOf(document, scoredByMeasure(document, measure));
    checkMeasure(view, measure, ["measures", index], report);
    checkMeasureSubject(document, measure, ["measures", index], report);
  });
  checkRedress(document, report);
  checkCitations(document.sources ?? {}, statements(document), report);
  checkProvenance(document, report);
}

function checkStanding({ standing, counterpart, id }: RulebookDocument, report: Report): void {
  if (standing === "composite" && counterpart === undefined) {
    report(["counterpart"], {
      code: "missing-counterpart",
      message:
        "A composite names the documented rulebook that is always shown beside it: “counterpart” is missing.",
      expected: "the id of another rulebook",
    });
  }
  if (counterpart === id) {
    report(["counterpart"], {
      code: "own-counterpart",
      message: "A rulebook cannot be its own counterpart.",
      expected: "the id of another rulebook",
    });
  }
}

function checkRule(
  document: RulebookDocument,
  rule: RuleDocument,
  path: Path,
  report: Report,
): void {
  checkRecordedBy(document, rule.on, rule["recorded-by"], path, report);
  checkEffect(document, rule, path, report);
  checkCourse(rule, path, report);
  if (rule.repeats !== undefined && rule.repeats.within > longestWindow) {
    report([...path, "repeats", "within"], {
      code: "window-too-long",
      message: `Records are counted over at most ${longestWindow} months.`,
      found: `${rule.repeats.within} months`,
      expected: `1 to ${longestWindow} months`,
    });
  }
}

/** The world keeps so many months of records in the bits of one column. */
const longestWindow = 32;

function checkEffect(
  document: RulebookDocument,
  rule: RuleDocument,
  path: Path,
  report: Report,
): void {
  const { points, grade, list, record } = rule.effect;
  exactlyOne({ points, grade, list, record }, [...path, "effect"], report);
  if (points !== undefined || grade !== undefined) needScore(document, [...path, "effect"], report);
  if (Array.isArray(points) && points[0] > points[1]) {
    report([...path, "effect", "points"], {
      code: "range-reversed",
      message: "The range of points is reversed: the lower number comes first.",
      found: `[${points[0]}, ${points[1]}]`,
      suggestion: `[${points[1]}, ${points[0]}]`,
    });
  }
  if (points === 0 || (Array.isArray(points) && points[0] === 0 && points[1] === 0)) {
    report([...path, "effect", "points"], {
      code: "no-effect",
      severity: "warning",
      message: `The rule “${rule.id}” does nothing: it moves no points.`,
    });
  }
  if (grade !== undefined) needGrade(document, grade, [...path, "effect", "grade"], report);
  if (list !== undefined) needList(document, list, [...path, "effect", "list"], report);
  if (record !== undefined && rule.lasts !== undefined) {
    report([...path, "lasts"], {
      code: "lasts-on-record",
      message: "Nothing follows from this record, so nothing lasts.",
      atKey: true,
    });
  }
  checkGrace(rule, path, report);
  if (points === undefined && rule.cap !== undefined) {
    report([...path, "cap"], {
      code: "cap-without-points",
      message: "A cap limits points, and this rule moves none.",
      atKey: true,
    });
  }
  if (list !== undefined && rule.lasts !== undefined) {
    report([...path, "lasts"], {
      code: "lasts-on-list",
      message: "How long an entry lasts is said by the list, under “leave”.",
      atKey: true,
    });
  }
}

/** A grace is for what can be made good, and for what something follows from. */
function checkGrace(rule: RuleDocument, path: Path, report: Report): void {
  if (rule.grace === undefined) return;
  if (!keptArrears.some((kind) => kind === rule.on)) {
    report([...path, "grace"], {
      code: "no-arrears",
      message: `Whether “${rule.on}” has been made good is not kept anywhere.`,
      atKey: true,
      expected: `a rule on ${keptArrears.join(", ")}`,
    });
  }
  if (rule.effect.record !== undefined) {
    report([...path, "grace"], {
      code: "grace-on-record",
      message: "Nothing follows from this record, so there is nothing to be spared.",
      atKey: true,
    });
  }
}

/** Everything that may cite a source or say that it is assumed. */
function* statements(document: RulebookDocument): Generator<readonly [Path, Provenance]> {
  const { score, watch = {}, rules = [], lists = [], measures = [], redress } = document;
  if (score !== undefined) yield [["score"], score];
  for (const subject of bodySubjects) {
    const own = document.scores?.[subject];
    if (own !== undefined) yield [["scores", subject], own];
  }
  for (const [channel, own] of Object.entries(watch))
    if (own !== undefined) yield [["watch", channel], own];
  for (const [index, rule] of rules.entries()) yield [["rules", index], rule];
  for (const [index, list] of lists.entries()) {
    yield [["lists", index], list];
    if (list.published !== undefined) yield [["lists", index, "published"], list.published];
  }
  for (const [index, measure] of measures.entries()) yield [["measures", index], measure];
  if (redress !== undefined) yield [["redress"], redress];
  for (const [index, repair] of (redress?.repair ?? []).entries()) {
    yield [["redress", "repair", index], repair];
  }
  if (redress?.correction !== undefined) yield [["redress", "correction"], redress.correction];
}

/** Outside fiction every statement says where it is written, or that it is assumed and why. */
function checkProvenance(document: RulebookDocument, report: Report): void {
  if (document.standing === "fictional") return;
  for (const [path, { source, assumed }] of statements(document)) {
    if (source !== undefined || assumed !== undefined) continue;
    // Where a list is published, and how records are mended, is often written where the whole is.
    if (path.at(-1) === "published" || (path[0] === "redress" && path.length > 1)) continue;
    const isRule = path[0] === "rules";
    report(path, {
      code: "no-provenance",
      severity: isRule ? "error" : "warning",
      message: `A ${document.standing} rulebook says what ${isRule ? "each rule" : "this"} rests on.`,
      expected: "source: { cite: … }, or assumed: with the reason",
    });
  }
}
