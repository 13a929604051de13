import { z } from "zod";
import {
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
  sourcesField,
  textField,
} from "../documents/index.ts";
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
    ...provenanceFields,
  })
  .describe("How points make a score and a grade. Without it the scheme has none.");

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
  })
  .describe("What the rule does: one of points, grade or list.");

const ruleField = z.strictObject({
  id: idField.describe("What the rule is called, in traces and amendments."),
  on: kindField.describe("The kind of act, from the catalogue."),
  by: z.enum(["resident"]).describe("Who acts.").optional(),
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
  ...provenanceFields,
});

const entryField = z
  .strictObject({
    grade: gradeField.describe("This grade or a worse one; on a redlist a better one.").optional(),
    act: kindField.describe("A record of this kind of act.").optional(),
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
  ...provenanceFields,
});

const measureField = z.strictObject({
  id: idField.describe("What the measure is called in this rulebook."),
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
    .array(z.enum(["self", "children", "household"]))
    .min(1)
    .max(3)
    .describe("Who bears it. Without it: self alone.")
    .optional(),
  ...provenanceFields,
});

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
    about: noteField.describe("What a reader should know before using it.").optional(),
    sources: sourcesField.optional(),
    subjects: z
      .array(z.enum(["resident"]))
      .min(1)
      .max(4)
      .describe("Who is assessed.")
      .optional(),
    score: scoreField.optional(),
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
