import type { Text } from "../catalogue/index.ts";
import type { EvidenceGrade, Sources } from "../documents/index.ts";
import type { leanings, shapes } from "./schema.ts";

/** What is assumed about people, with the range that the literature leaves open. */
export interface AssumptionLedger {
  readonly id: string;
  readonly title: Text;
  readonly sources: Sources;
  /** In the order of the document. */
  readonly assumptions: readonly Assumption[];
}

export type Assumption = NumberAssumption | FormAssumption;

interface Common {
  /** Dotted lower-case words. */
  readonly id: string;
  readonly title: Text | null;
  readonly grade: EvidenceGrade | "assumed";
  readonly source: { readonly cite: string; readonly at: string } | null;
  /** What in it no source gives, and why this was taken. */
  readonly assumed: string | null;
  readonly drives: string;
  readonly can: (typeof leanings)[number];
}

/** A number between two ends. */
export interface NumberAssumption extends Common {
  readonly type: "number";
  readonly unit: string;
  readonly default: number;
  readonly low: number;
  readonly high: number;
  readonly shape: (typeof shapes)[number];
}

/** One of several rival forms of a mechanism. */
export interface FormAssumption extends Common {
  readonly type: "form";
  readonly default: string;
  readonly forms: readonly string[];
}
