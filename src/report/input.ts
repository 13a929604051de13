/**
 * What a report is made from: facts of a finished run, as plain data. Whoever holds a run fills this in; the
 * report computes its words, figures and tables from it and from nothing else.
 */
import type { StandingId, Text } from "../catalogue/index.ts";
import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { CoursePoint } from "../study/course.ts";
import type { GroupRow, WorstGroup } from "../study/disparity.ts";
import type { Window } from "../study/summary.ts";
import type { VerdictRow } from "../study/verdict.ts";

export interface ReportInput {
  /** Who asks whether it helps, and why. Null: the words of the message catalogue. */
  readonly asker: Text | null;
  readonly run: RunFacts;
  /** In the order in which they are to be shown, the arm without a scheme first. */
  readonly arms: readonly ReportedArm[];
  /** Every outcome that a row, a course or a group below refers to, in the order in which they are shown. */
  readonly outcomes: readonly OutcomeDefinition[];
  /** Ids of the outcomes that the study declared as primary before the run. */
  readonly primary: readonly string[];
  readonly rows: readonly VerdictRow[];
  /** Steps without anybody to measure have no point. */
  readonly courses: readonly CoursePoint[];
  /** Months in a step of the courses. */
  readonly courseStep: number;
  /** Those of burdens and of primary outcomes are drawn where a worst group could be named. */
  readonly groups: readonly GroupRow[];
  /** The worst groups of all outcomes. */
  readonly worst: readonly WorstGroup[];
  /** Margins of the society; empty when they are not to be shown. */
  readonly margins: readonly ReportedMargin[];
  readonly assumptions: readonly ReportedAssumption[];
  /** What the model leaves out, one thing each. */
  readonly leftOut: readonly Text[];
  /** The manifest from which the run can be reproduced, as JSON text. */
  readonly manifest: string;
  /** The command that runs it again. */
  readonly command: string;
}

export interface RunFacts {
  /** The study's title. */
  readonly title: Text;
  /** What the study asks in particular. */
  readonly question: Text | null;
  /** The society's title. */
  readonly society: Text;
  /** Residents of each world at the launch. */
  readonly residents: number;
  /** Replicates: worlds (seeds), each run in every arm. */
  readonly worlds: number;
  /** Months of shared past before the launch. */
  readonly pastMonths: number;
  /** Months after the launch. */
  readonly months: number;
  /** The months after the launch that the verdict is about. */
  readonly window: Window;
  /** Coverage of the intervals: 0.95 for 95%. */
  readonly confidence: number;
  readonly modelVersion: string;
  readonly engineVersion: string;
}

/** One treatment of the same society. */
export interface ReportedArm {
  readonly id: string;
  readonly title: Text;
  /** A few words for figures, where the title does not fit; the title when absent. */
  readonly short?: Text;
  /** What the arm's rulebook is a model of. Null: the arm has no rulebook. */
  readonly standing: StandingId | null;
  /**
   * The arm that shows what is documented of the same scheme. Required for the standing `composite`: the
   * picture of the press is never shown without it.
   */
  readonly counterpart: string | null;
  readonly sources: readonly ReportedSource[];
}

export interface ReportedSource {
  readonly id: string;
  /** Author, year, title: as it is to be printed. */
  readonly citation: string;
  /** Grade of the evidence. */
  readonly grade: string;
}

/** The share of residents with one level of one attribute at the launch. */
export interface ReportedMargin {
  /** attribute=level of the catalogue ("residence=migrant"). */
  readonly group: string;
  readonly share: number;
}

/** What is assumed about people: a number that the literature gives as a range, or one of several rival forms. */
export interface ReportedAssumption {
  readonly id: string;
  readonly title: Text | null;
  /** The number, or the name of the form. */
  readonly value: number | string;
  /** Of a number; absent for a form. */
  readonly unit?: Text;
  readonly low?: number;
  readonly high?: number;
  /** Of a form: the rival forms, the chosen one among them. */
  readonly forms?: readonly string[];
  /** Grade of the evidence, or `assumed`. */
  readonly grade: string;
  /** The source, or why it was assumed. */
  readonly source: string;
}
