import { z } from "zod";
import {
  type BodyKindId,
  bodyKinds,
  type ChannelId,
  channels,
  domains,
  type DomainId,
  type KindId,
  kinds,
  standings,
} from "../catalogue/index.ts";
import {
  documentVersion,
  durationField,
  idField,
  lastingField,
  noteField,
  provenanceFields,
  shareField,
  sourcesField,
  textField,
} from "../documents/index.ts";
import { momentField, triggerField } from "./calendar.ts";
import { featureIds, featureWords, mostFeatures } from "./computed.ts";
import { passesField } from "./passes.ts";
import { whereField } from "./predicates.ts";
import { watchField } from "./watch.ts";

const ids = <T extends string>(entries: readonly { readonly id: T }[]) =>
  entries.map((entry) => entry.id);

/** As many lists as a resident's column has bits. */
export const mostLists = 8;

/** Scores of a scheme are whole and of this size at most. */
export const mostPoints = 100_000;

/** Points of one rule are of this size at most: an entry of a world's ledger keeps them in 16 bits. */
const mostPointsOfRule = 32_767;

const kindField = z.enum(ids<KindId>(kinds), { error: "a kind of act of the catalogue" });
/** Kinds of residents' and of bodies' acts. */
const anyKindField = z.enum([...ids<KindId>(kinds), ...ids<BodyKindId>(bodyKinds)], {
  error: "a kind of act of the catalogue",
});
const channelField = z.enum(ids<ChannelId>(channels));
const domainField = z.enum(ids<DomainId>(domains), { error: "a domain of life of the catalogue" });
const pointsField = z.int().min(-mostPoints).max(mostPoints);
const rulePointsField = z.int().min(-mostPointsOfRule).max(mostPointsOfRule);

const gradeWords = "a letter, then letters, digits, + or -, such as AA";
const gradeField = z
  .string({ error: gradeWords })
  .regex(/^[A-Za-z][A-Za-z0-9+-]{0,15}$/, { error: gradeWords });

const recordedByField = z
  .array(channelField)
  .min(1)
  .max(channels.length)
  .describe("The channels whose records count. Without it: every channel that can see the kind.")
  .optional();

const scoreField = z
  .strictObject({
    start: pointsField.describe("The score that everybody begins with."),
    min: pointsField.describe("The score never falls below this."),
    max: pointsField.describe("The score never rises above this."),
    grades: z
      .record(gradeField, pointsField)
      .describe(
        "The least score of each grade, from the best grade to the worst, whose least score is min.",
      ),
    model: z
      .enum(["logistic"])
      .describe(
        "A part of the score is computed: from the chance of a burdening record within a year, fitted on the scheme's own records.",
      )
      .optional(),
    on: z
      .array(z.enum(featureIds as [string, ...string[]], { error: featureWords }))
      .min(1)
      .max(mostFeatures)
      .describe("What the model looks at. Protected attributes are not offered.")
      .optional(),
    refitted: z
      .enum(["yearly"])
      .describe("When the model is fitted anew: every January.")
      .optional(),
    scale: z
      .int()
      .min(1)
      .max(1000)
      .describe("Points that a doubling of the odds of a record takes.")
      .optional(),
    ties: shareField
      .describe("Share of the score that is the mean score of a resident's ties.")
      .optional(),
    ...provenanceFields,
  })
  .describe("How points make a score and a grade. Without it the scheme has none.");

/** Whom a rule can be about. An official is a resident who holds a public post. */
export const subjectIds = ["resident", "company", "organisation", "official"] as const;

const ofField = z
  .enum(["resident", "company", "organisation"])
  .describe("Whom it is about. Without it: residents.")
  .optional();

const effectField = z
  .strictObject({
    points: z
      .union([rulePointsField, z.tuple([rulePointsField, rulePointsField])], {
        error: "a whole number of points such as -20, or a range such as [-50, -5]",
      })
      .describe("Points added or, with a minus, taken; a range leaves them to discretion.")
      .optional(),
    grade: gradeField
      .describe("The grade is no better than this while the effect lasts.")
      .optional(),
    list: idField.describe("The list that the subject is put on.").optional(),
    record: z
      .literal("only")
      .describe("The record is kept, and nothing follows from it.")
      .optional(),
  })
  .describe("What the rule does: one of points, grade, list or record.");

const bodyScoreField = scoreField
  .omit({ model: true, on: true, refitted: true, scale: true, ties: true })
  .extend({
    gains: z
      .strictObject({
        "at-most": z.int().min(1).max(mostPoints).describe("So many points at most."),
        every: durationField.describe("In every period of so long."),
      })
      .describe("How much can be gained by all rules together in a period.")
      .optional(),
  });

const ruleField = z.strictObject({
  id: idField.describe("What the rule is called, in traces and amendments."),
  on: anyKindField.describe("The kind of act, from the catalogue."),
  by: z
    .enum(subjectIds)
    .describe("Who acts. Without it: residents. An official is a resident who holds a public post.")
    .optional(),
  called: shareField
    .describe(
      "For kinds that are a label: the share of the lawful activities on record that the authority calls so.",
    )
    .optional(),
  "passes-to": passesField.optional(),
  "recorded-by": recordedByField,
  where: whereField.optional(),
  repeats: z
    .strictObject({
      "at-least": z
        .int()
        .min(2)
        .max(1000)
        .describe("The record that fires the rule, and every further one does."),
      within: durationField.describe("The window in which records are counted, at most 32 months."),
    })
    .describe("The rule fires only at repeated records of the kind.")
    .optional(),
  effect: effectField,
  lasts: lastingField
    .describe(
      "How long points or a grade stay in force: 24 months, or for ever. Without it: for ever.",
    )
    .optional(),
  cap: z
    .strictObject({
      points: z
        .int()
        .min(1)
        .max(mostPointsOfRule)
        .describe("At most so many points, without their sign."),
      every: durationField.describe("In every period of so long."),
    })
    .describe("How many points the rule can bring or take in a period.")
    .optional(),
  vague: z
    .boolean()
    .describe(
      "Whether an act falls under the rule is somebody's call. Without it: every record does.",
    )
    .optional(),
  "decided-by": z
    .enum(["officer", "party"])
    .describe("Whose call it is under a vague rule. Without it: the officer's.")
    .optional(),
  from: momentField
    .describe(
      "In force from the beginning of this year or month: year 3; year 1 begins at the launch.",
    )
    .optional(),
  until: momentField.describe("In force up to the beginning of this year or month.").optional(),
  when: triggerField.optional(),
  grace: durationField
    .describe(
      "Nothing follows when the obligation has been made good by the end of this time. For kinds whose arrears are kept.",
    )
    .optional(),
  ...provenanceFields,
});

const entryField = z
  .strictObject({
    grade: gradeField.describe("This grade or a worse one; on a redlist a better one.").optional(),
    act: anyKindField.describe("A record of this kind of act.").optional(),
    "recorded-by": recordedByField,
    "score-below": pointsField.describe("A score below this (blacklists).").optional(),
    "score-above": pointsField.describe("A score above this (redlists).").optional(),
  })
  .describe("One way onto the list: grade, act, score-below or score-above.");

const exitField = z
  .strictObject({
    after: durationField.describe("So long after entry.").optional(),
    when: z
      .enum(["obligation-met"])
      .describe("When what a court ordered has been performed.")
      .optional(),
    "better-than": gradeField.describe("A grade better than this (blacklists).").optional(),
  })
  .describe("One way off the list: after, when or better-than.");

const listField = z.strictObject({
  id: idField.describe("What the list is called in this rulebook."),
  of: ofField,
  title: textField.optional(),
  colour: z
    .enum(["black", "red"])
    .describe("A redlist honours, a blacklist burdens. Without it: black.")
    .optional(),
  enter: z
    .strictObject({ any: z.array(entryField).min(1).max(40) })
    .describe("What puts a subject on the list, besides rules with this list as effect.")
    .optional(),
  leave: z
    .strictObject({ any: z.array(exitField).min(1).max(10) })
    .describe("What takes a subject off the list. Without it nothing does.")
    .optional(),
  published: z
    .strictObject({
      via: z
        .array(z.enum(["website", "platform", "noticeboard", "screen", "press"]))
        .min(1)
        .max(5)
        .describe("Where. In a world every published list is equally known, wherever it stands."),
      ...provenanceFields,
    })
    .describe("Everybody can read who is on the list.")
    .optional(),
  "shared-with": z
    .array(z.enum(["other"]))
    .length(1)
    .describe(
      "The second jurisdiction acts on this list too. Without it: a list ends where its jurisdiction ends.",
    )
    .optional(),
  ...provenanceFields,
});

const measureField = z.strictObject({
  id: idField.describe("What the measure is called in this rulebook."),
  of: ofField,
  title: textField.optional(),
  on: z
    .strictObject({
      list: idField.describe("Whoever is on this list.").optional(),
      grade: gradeField
        .describe("Whoever has this grade or a worse one; for what is granted, or a better one.")
        .optional(),
    })
    .describe("Whom the measure meets: list or grade."),
  denies: domainField.describe("The domain of life that it closes.").optional(),
  grants: domainField.describe("The domain of life that it opens.").optional(),
  reaches: z
    .array(z.enum(["self", "children", "household", "organisation", "head", "employees"]))
    .min(1)
    .max(6)
    .describe("Who bears it. Without it: self alone.")
    .optional(),
  ...provenanceFields,
});

const perWords = "points per time, such as 20 per year or 5 per 3 months";

/** So many points in every period of so long. */
const perField = z
  .string({ error: perWords })
  .regex(/^\s*\d{1,6}\s+per\s+(?:\d{1,3}\s+)?(?:months?|years?)\s*$/, { error: perWords })
  .transform(pointsPer)
  .refine(({ points, every }) => points >= 1 && points <= 30_000 && every >= 1 && every <= 1200, {
    error: perWords,
  });

function pointsPer(text: string): { points: number; every: number } {
  const [points, count = 1] = Array.from(text.matchAll(/\d+/g), Number);
  return { points, every: count * (text.includes("year") ? 12 : 1) };
}

const repairField = z.strictObject({
  act: kindField.describe("The good deed, from the catalogue."),
  "recorded-by": recordedByField,
  points: z
    .int()
    .min(1)
    .max(mostPoints)
    .describe("Points that one deed gives back, never beyond the start value."),
  "at-most": perField.describe("At most so many points by this deed: 20 per year."),
  ...provenanceFields,
});

const correctionField = z
  .strictObject({
    reviews: shareField.describe("Share of residents' files that the agency reviews in a year."),
    strikes: z
      .array(z.enum(["wrong", "stale"]))
      .min(1)
      .max(2)
      .describe(
        "What a review strikes out: entries that rest on false records, entries about a debt or bill that has been paid since.",
      ),
    ...provenanceFields,
  })
  .describe("The agency corrects its own records. Without it only appeals do.");

const redressField = z
  .strictObject({
    notice: z
      .enum(["none", "on-listing", "on-record"])
      .describe("Whether subjects are told: of nothing, of being listed, of every record.")
      .optional(),
    appeal: z
      .strictObject({
        window: durationField.describe("In which an appeal can be made."),
        "decides-in": durationField.describe("Until it is decided, when the office is free."),
        reviewer: z.enum(["agency", "court", "independent"]).describe("Who decides."),
        "stays-measure": z.boolean().describe("Whether measures wait for the decision.").optional(),
        "capacity-per-1000": z
          .number()
          .min(0)
          .max(1000)
          .describe("Decisions per 1,000 adults and month."),
      })
      .describe("Without it there is no appeal.")
      .optional(),
    repair: z
      .array(repairField)
      .min(1)
      .max(20)
      .describe("Good deeds that give back lost points, up to the start value.")
      .optional(),
    correction: correctionField.optional(),
    ...provenanceFields,
  })
  .describe("How a subject can be told, heard and corrected. Without it: not at all.");

/** A rulebook as a person writes it. */
export const rulebookSchema = z
  .strictObject({
    glasshouse: documentVersion,
    id: idField.describe("The rulebook's name in studies, files and traces."),
    standing: z
      .enum(ids(standings))
      .describe("What kind of thing this is a model of; shown wherever its results are."),
    counterpart: idField
      .describe("The documented rulebook that must stand beside a composite wherever it is shown.")
      .optional(),
    title: textField,
    short: textField
      .describe("A few words for figures and tables, where the title does not fit.")
      .optional(),
    about: noteField.describe("What a reader should know before using it.").optional(),
    sources: sourcesField.optional(),
    subjects: z.array(z.enum(subjectIds)).min(1).max(4).describe("Who is assessed.").optional(),
    score: scoreField.optional(),
    scores: z
      .strictObject({ company: bodyScoreField.optional(), organisation: bodyScoreField.optional() })
      .describe("The scores of companies and of organisations; that of residents is “score”.")
      .optional(),
    watch: watchField.optional(),
    rules: z.array(ruleField).max(500).describe("What is done about records of acts.").optional(),
    lists: z.array(listField).max(mostLists).describe("Blacklists and redlists.").optional(),
    measures: z
      .array(measureField)
      .max(100)
      .describe("What a list or a grade denies or grants.")
      .optional(),
    redress: redressField.optional(),
  })
  .describe("A Glasshouse rulebook: a scheme of social credit as data.");

/** What a person writes. */
export type RulebookSource = z.input<typeof rulebookSchema>;

/** A rulebook that was read: durations in months, shares between 0 and 1. */
export type RulebookDocument = z.output<typeof rulebookSchema>;
export type RuleDocument = NonNullable<RulebookDocument["rules"]>[number];
export type ListDocument = NonNullable<RulebookDocument["lists"]>[number];
export type MeasureDocument = NonNullable<RulebookDocument["measures"]>[number];
export type EntryDocument = NonNullable<ListDocument["enter"]>["any"][number];
export type ExitDocument = NonNullable<ListDocument["leave"]>["any"][number];
