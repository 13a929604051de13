import type { StandingId, Text } from "../catalogue/index.ts";
import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { CoursePoint } from "../study/course.ts";
import type { GroupRow, WorstGroup } from "../study/disparity.ts";
import type { InputDocument } from "../study/plan.ts";
import type { Window } from "../study/summary.ts";
import type { VerdictRow } from "../study/verdict.ts";
import type { Manifest } from "./manifest.ts";

/** The file `verdict.json`. */
export interface VerdictFile {
  readonly glasshouse: 1;
  /** The line that goes with everything below. */
  readonly disclaimer: Text;
  readonly study: { readonly id: string; readonly title: Text; readonly question: Text | null };
  readonly arms: readonly {
    readonly arm: string;
    readonly title: Text;
    readonly standing: StandingId | null;
  }[];
  /** Months after the launch: `from` up to but without `to`. */
  readonly window: Window;
  readonly confidence: number;
  readonly worlds: number;
  readonly residents: number;
  readonly primary: readonly string[];
  /** What each outcome is, with its tolerance and better direction, as declared before the run. */
  readonly outcomes: readonly OutcomeDefinition[];
  readonly rows: readonly VerdictRow[];
  readonly leastListed: number;
  readonly worst: readonly WorstGroup[];
}

/** A finished run, as it is read from its folder. The large tables stay on disk: see `readTable`. */
export interface Run {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly verdict: VerdictFile;
  /** Every outcome over time. */
  readonly courses: readonly CoursePoint[];
  /** Every outcome by group. */
  readonly groups: readonly GroupRow[];
  readonly inputs: readonly InputDocument[];
}
