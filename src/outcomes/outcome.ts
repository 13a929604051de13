import type { HeadingId, Text } from "../catalogue/index.ts";

/** What an outcome says of itself. The same words in every table, picture and export. */
export interface OutcomeDefinition {
  readonly id: string;
  readonly heading: HeadingId;
  /**
   * An effect is defined in every arm and compared with the twin. A burden exists only under a scheme and is
   * reported as a level, never as "worse than without".
   */
  readonly kind: "effect" | "burden";
  /** Declared before the run as one of the few that the verdict rests on. */
  readonly primary: boolean;
  readonly title: Text;
  /** What is counted, of whom, how. One or two sentences. */
  readonly definition: Text;
  readonly unit: Text;
  /** Which direction counts as better. A value judgement, in the open. Null: none declared. */
  readonly better: "more" | "less" | null;
  /** Differences smaller than this (in the unit) do not matter in practice. A value judgement, in the open. */
  readonly tolerance: number;
  /** Value = scale × sum / n. */
  readonly scale: number;
  /** Digits after the point when shown. */
  readonly digits: number;
}
