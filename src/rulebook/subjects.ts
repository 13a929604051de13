import { type BodySubject, bodyKinds } from "../catalogue/index.ts";
import type { Path, Report } from "../documents/index.ts";
import { checkPasses } from "./passes.ts";
import type { ListDocument, MeasureDocument, RuleDocument, RulebookDocument } from "./schema.ts";

/** Whom scores, lists and measures are about: officials are residents. */
export type Scored = "resident" | BodySubject;

/** Whom a rule is about, for scores, lists and measures. */
export function scoredOf({ by = "resident" }: Pick<RuleDocument, "by">): Scored {
  return by === "official" ? "resident" : by;
}

/** Whom a measure is about: it follows its list. */
export function scoredByMeasure(document: RulebookDocument, measure: MeasureDocument): Scored {
  const list = (document.lists ?? []).find(({ id }) => id === measure.on.list);
  return list?.of ?? measure.of ?? "resident";
}

/** The rulebook as one sort of subject meets it: its score, its lists. */
export function viewOf(document: RulebookDocument, subject: Scored): RulebookDocument {
  const { score: own, ...rest } = document;
  const score = subject === "resident" ? own : document.scores?.[subject];
  const lists = (document.lists ?? []).filter(({ of = "resident" }) => of === subject);
  return score === undefined ? { ...rest, lists } : { ...rest, lists, score };
}

/** Whom a kind of act is about. */
export function subjectOfKind(id: string): Scored {
  return bodyKinds.find((kind) => kind.id === id)?.by ?? "resident";
}

/** A rule is about subjects that the scheme assesses, and about what they can do. */
export function checkRuleSubject(
  document: RulebookDocument,
  rule: RuleDocument,
  path: Path,
  report: Report,
): void {
  const { by = "resident" } = rule;
  const subject = scoredOf(rule);
  checkAssessed(document, by, [...path, ...(rule.by === undefined ? ["on"] : ["by"])], report);
  checkKindOf(rule.on, subject, [...path, "on"], report);
  checkCalled(rule, path, report);
  if (subject !== "resident") refuse(rule, ofResidentsAlone, path, report);
  checkPasses(rule["passes-to"], subject, rule.effect.points !== undefined, path, report);
  const passed = rule["passes-to"];
  if (passed !== undefined && subject !== "resident" && document.score === undefined) {
    report([...path, "passes-to"], {
      code: "no-score",
      message: "Residents have no score in this rulebook, so no points can pass to them.",
      expected: "a “score” at the top of the document",
    });
  }
  if (passed?.organisation !== undefined && document.scores === undefined) {
    report([...path, "passes-to", "organisation"], {
      code: "no-score",
      message: "Companies and organisations have no score in this rulebook.",
      expected: "“scores” at the top of the document",
    });
  }
  for (const predicate of Object.keys(rule.where ?? {})) {
    const ofBodies = bodyPredicates.some((known) => known === predicate);
    const wanted = predicate === "ownership" ? "company" : ofBodies ? "organisation" : "resident";
    if (wanted === subject) continue;
    report([...path, "where", predicate], {
      code: "foreign-predicate",
      message: `“${predicate}” can be asked of a ${wanted}, and this rule is about a ${subject}.`,
      atKey: true,
    });
  }
}

export function checkAssessed(
  { subjects = ["resident"] }: RulebookDocument,
  subject: string,
  path: Path,
  report: Report,
): void {
  if (subjects.some((known) => known === subject)) return;
  report(path, {
    code: "not-assessed",
    message: `The rulebook does not assess a ${subject}.`,
    found: subject,
    expected: `one of its subjects: ${subjects.join(", ")}; or ${subject} under “subjects”`,
  });
}

function checkKindOf(kind: string, subject: Scored, path: Path, report: Report): void {
  const actor = subjectOfKind(kind);
  if (actor === subject) return;
  report(path, {
    code: "other-subject",
    message: `“${kind}” is an act of a ${actor}, and not of a ${subject}.`,
    expected: `an act of a ${subject}`,
  });
}

/** The predicates that are about bodies; all others are about residents. */
const bodyPredicates = ["form", "funding", "ownership"] as const;

/** What a rule, and a list, can say of residents alone. */
const ofResidentsAlone = ["vague", "decided-by", "when", "grace"] as const;
const ofResidentsLists = ["shared-with"] as const;

/** Nothing is accepted and then ignored. */
function refuse<K extends string>(
  written: { readonly [key in K]?: unknown },
  keys: readonly K[],
  path: Path,
  report: Report,
): void {
  for (const key of keys) {
    if (written[key] === undefined) continue;
    report([...path, key], {
      code: "residents-only",
      message: `“${key}” can be said where residents are meant, and not of companies or organisations.`,
      atKey: true,
    });
  }
}

/** Labels are called by somebody; everything else simply happens. */
function checkCalled(rule: RuleDocument, path: Path, report: Report): void {
  const label = bodyKinds.find((kind) => kind.id === rule.on)?.conduct === "label";
  if (label && rule.called === undefined) {
    report([...path, "on"], {
      code: "called-missing",
      message: `“${rule.on}” is what an authority may call a lawful activity: “called” says how often it does.`,
      expected: "called: a share such as 5 %",
    });
  } else if (!label && rule.called !== undefined) {
    report([...path, "called"], {
      code: "called-without-label",
      message: `“${rule.on}” is an act and not a label, so nobody has to call it so.`,
      atKey: true,
    });
  }
}

/** A list of bodies has entries by acts of these bodies, and ways off that they have. */
export function checkListSubject(
  document: RulebookDocument,
  list: ListDocument,
  path: Path,
  report: Report,
): void {
  const subject = list.of ?? "resident";
  checkAssessed({ ...document, subjects: assessed(document) }, subject, [...path, "of"], report);
  if (subject !== "resident") refuse(list, ofResidentsLists, path, report);
  list.enter?.any.forEach((entry, index) => {
    if (entry.act === undefined) return;
    const place = [...path, "enter", "any", index, "act"];
    checkKindOf(entry.act, subject, place, report);
    if (bodyKinds.find((kind) => kind.id === entry.act)?.conduct === "label") {
      report(place, {
        code: "label-as-entry",
        message: `“${entry.act}” is a label: a rule says how often it is called, and has the list as its effect.`,
        expected: "a rule with this list as its effect",
      });
    }
  });
  list.leave?.any.forEach((exit, index) => {
    if (exit.when === undefined || subject === "resident") return;
    report([...path, "leave", "any", index, "when"], {
      code: "no-obligation",
      message: "What a court ordered a body to do is not kept, so it cannot be met.",
      expected: "after or better-than",
    });
  });
}

function assessed({ subjects = ["resident"] }: RulebookDocument) {
  // Who assesses officials assesses residents: a list of theirs is a list of residents.
  return subjects.includes("official") ? [...subjects, "resident" as const] : subjects;
}

const reachOf: Readonly<Record<Scored, readonly string[]>> = {
  resident: ["self", "children", "household", "organisation"],
  company: ["self", "head", "employees"],
  organisation: ["self", "head"],
};

/** A measure reaches who is there to be reached. */
export function checkMeasureSubject(
  document: RulebookDocument,
  measure: MeasureDocument,
  path: Path,
  report: Report,
): void {
  const subject = scoredByMeasure(document, measure);
  if (measure.of !== undefined && measure.of !== subject) {
    report([...path, "of"], {
      code: "other-subject",
      message: `The list “${measure.on.list}” is of a ${subject}.`,
      found: measure.of,
      suggestion: subject,
    });
  }
  checkAssessed({ ...document, subjects: assessed(document) }, subject, [...path, "id"], report);
  (measure.reaches ?? []).forEach((whom, index) => {
    if (reachOf[subject].includes(whom)) return;
    report([...path, "reaches", index], {
      code: "nobody-reached",
      message: `A measure on a ${subject} cannot reach “${whom}”.`,
      expected: reachOf[subject].join(", "),
    });
  });
}
