import type { Judgement, Reading } from "../reading.ts";

/**
 * Everything that the report says of its own. Arguments are text as it is to be shown; numbers are written before
 * they come here. Titles of arms and outcomes come from documents and are never part of a message.
 */
export interface Messages {
  readonly product: string;
  readonly question: string;
  /** Who asks, when the input does not say. */
  readonly asker: string;
  readonly contents: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly intros: Readonly<Record<Exclude<SectionId, "answer" | "method">, string>>;
  readonly runLine: (facts: {
    readonly worlds: string;
    readonly residents: string;
    readonly society: string;
    readonly years: string;
  }) => string;

  // How texts are joined.
  readonly list: (items: readonly string[]) => string;
  /** "title: rest" */
  readonly pair: (title: string, rest: string) => string;
  /** "text (aside)" */
  readonly aside: (text: string, aside: string) => string;
  readonly sentences: (sentences: readonly string[]) => string;
  readonly colon: string;
  readonly stop: string;
  /** Between two short remarks in one cell. */
  readonly join: string;

  // Arms.
  readonly standing: string;
  /** In place of a standing, for the arm without a rulebook. */
  readonly noScheme: string;
  readonly counterpart: string;
  readonly noSources: string;
  readonly grades: Readonly<Record<string, string>>;

  // Readings of one row.
  readonly readings: Readonly<Record<Reading, string>>;
  readonly readingKey: Readonly<Record<Exclude<Reading, "no-interval" | "nothing">, string>>;
  readonly judgements: Readonly<Record<Judgement, string>>;
  readonly change: Readonly<Record<Reading, (facts: ChangeFacts) => string>>;
  readonly interval: (level: string, range: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly noInterval: string;

  // The count over the primary outcomes.
  readonly overview: (baseline: string) => string;
  readonly tally: (arm: string, baseline: string, counts: TallyCounts) => string;
  readonly shortTally: (arm: string, counts: TallyCounts) => string;
  readonly tallyJudged: (counts: { readonly better: string; readonly worse: string }) => string;
  readonly most: Readonly<Record<"better" | "worse", (arm: string, baseline: string) => string>>;
  readonly mostNeither: string;
  readonly pivotal: (outcomes: string) => string;
  readonly notPivotal: string;
  readonly noPrimary: string;

  // Figures.
  readonly verdictFigure: (name: string, baseline: string) => string;
  readonly verdictSummary: (outcomes: string, arms: string, level: string) => string;
  readonly burdenFigure: string;
  readonly burdenSummary: (outcomes: string, arms: string, level: string) => string;
  readonly coursesFigure: string;
  readonly coursesSummary: (outcomes: string, arms: string, years: string, level: string) => string;
  readonly courseText: (arm: string, first: string, last: string, unit: string) => string;
  readonly groupsFigure: (outcome: string) => string;
  readonly gapMeaning: Readonly<Record<"effect" | "burden", string>>;
  readonly worst: (facts: WorstFacts) => string;
  readonly gapReadings: Readonly<Record<"beyond" | "within" | "unsettled", string>>;
  /** Over the figures that are folded away. */
  readonly moreGroups: string;
  readonly worstTable: string;
  readonly worstMark: string;
  readonly noWorst: string;
  /** In place of a group. */
  readonly noneNamed: string;
  readonly pairingFigure: string;
  readonly pairingSummary: (middle: string, most: string) => string;
  readonly paired: string;
  readonly unpaired: string;
  readonly difference: (baseline: string) => string;
  readonly level: string;
  readonly levelOf: (arm: string) => string;
  readonly toleranceKey: string;
  readonly toleranceIs: (tolerance: string, better: string) => string;
  readonly betterIs: Readonly<Record<"more" | "less" | "none", string>>;
  readonly windowBand: string;
  readonly yearsSinceLaunch: string;
  readonly key: string;

  // Tables.
  readonly table: (title: string) => string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly intervalColumn: (level: string) => string;
  readonly nothingListed: string;

  // Method.
  readonly method: (facts: MethodFacts) => readonly string[];
  /** "year 6", "years 6 to 10" */
  readonly period: (from: string, to: string) => string;
  readonly versions: (engine: string, model: string) => string;
  /** How many assumptions there are, and how many of each grade. */
  readonly assumptionCount: (all: string, grades: string) => string;
  readonly assumptionGrade: (count: string, grade: string) => string;
  readonly command: string;
  readonly manifest: string;
}

export interface ChangeFacts {
  /** Without a sign. */
  readonly size: string;
  /** With its sign. */
  readonly difference: string;
  readonly unit: string;
  readonly interval: string;
}

export interface TallyCounts {
  readonly primary: string;
  readonly up: string;
  readonly down: string;
  readonly within: string;
  readonly unsettled: string;
}

export interface WorstFacts {
  readonly arm: string;
  readonly group: string;
  readonly gap: string;
  readonly unit: string;
  readonly interval: string;
  readonly reading: string;
}

export interface MethodFacts {
  readonly worlds: string;
  readonly degrees: string;
  readonly residents: string;
  readonly society: string;
  readonly past: string;
  readonly arms: string;
  readonly years: string;
  readonly period: string;
  readonly level: string;
}

export type SectionId =
  | "answer"
  | "arms"
  | "verdict"
  | "headings"
  | "burdens"
  | "courses"
  | "groups"
  | "pairing"
  | "assumptions"
  | "society"
  | "leftOut"
  | "method"
  | "reproduce";

export type ColumnId =
  | "outcome"
  | "arm"
  | "difference"
  | "level"
  | "tolerance"
  | "unit"
  | "reading"
  | "counted"
  | "unpaired"
  | "ratio"
  | "worlds"
  | "year"
  | "month"
  | "group"
  | "attribute"
  | "rest"
  | "gap"
  | "listed"
  | "candidates"
  | "namedOn"
  | "share"
  | "assumption"
  | "value"
  | "range"
  | "grade"
  | "source";
