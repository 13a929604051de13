import type { DomainId, StandingId, Text } from "../catalogue/index.ts";

/**
 * A rulebook made ready for a world: integers, indices and bit sets, no text that a month would read.
 * It runs inside a world and nowhere else (DESIGN.md §2).
 */
export interface CompiledRulebook {
  readonly id: string;
  readonly standing: StandingId;
  readonly title: Text;
  /** What the scheme adds to the ordinary channels of the society. */
  readonly watch: CompiledWatch;
  /** Null for schemes without a score (lists alone). */
  readonly score: CompiledScore | null;
  readonly rules: readonly CompiledRule[];
  /** Indices into `rules`, by kind of act; the kinds without a rule have empty rows. */
  readonly rulesOfKind: readonly (readonly number[])[];
  readonly lists: readonly CompiledList[];
  readonly measures: readonly CompiledMeasure[];
  readonly redress: CompiledRedress;
}

/** Shares are probabilities, 0 to 1. */
export interface CompiledWatch {
  /** Share of obligations, contracts and findings that agencies feed to the scheme. */
  readonly administration: { readonly coverage: number; readonly error: number };
  /** Share of court findings that reach the scheme. */
  readonly court: { readonly coverage: number; readonly error: number };
  /** Share of acts in view of cameras that are seen; `error`: seen acts pinned on somebody else. */
  readonly camera: {
    readonly coverage: number;
    readonly error: number;
    /** Coverage moves to the neighbourhoods with more camera records (total kept). */
    readonly followsRecords: boolean;
  };
  /** Informants per 1,000 residents; `malice`: invented reports per informant and month. */
  readonly neighbour: { readonly per1000: number; readonly error: number; readonly malice: number };
  readonly platform: { readonly coverage: number; readonly error: number };
  readonly inspector: { readonly coverage: number; readonly error: number };
  readonly selfReport: { readonly coverage: number; readonly error: number };
}

export interface CompiledScore {
  readonly start: number;
  readonly floor: number;
  readonly ceiling: number;
  /** From the lowest band up; `from` is the least score of the band. The first one's is `floor`. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
}

export interface CompiledRule {
  readonly id: string;
  /** Index of the kind of act. */
  readonly kind: number;
  /** Channels whose records count: bit set over the catalogue's channels. */
  readonly channels: number;
  /** All must hold. */
  readonly where: readonly CompiledPredicate[];
  /** Fires at the n-th record of the kind within the window (months, 1–32), and at every further one. */
  readonly repeats: { readonly atLeast: number; readonly within: number } | null;
  readonly effect: CompiledEffect;
  /** Months that the effect lasts; 0 = for ever. */
  readonly lasts: number;
  /** At most so many points (absolute) by this rule in every period of so many months (from month 0). */
  readonly cap: { readonly points: number; readonly every: number } | null;
  /** Where it is written, for the trace: citation key and place. */
  readonly source: { readonly cite: string; readonly at: string } | null;
}

export type CompiledEffect =
  /** Points, drawn evenly from `least` to `most` (equal where there is no discretion). */
  | { readonly type: "points"; readonly least: number; readonly most: number }
  /** Grade no better than this band while it lasts (index into the bands). */
  | { readonly type: "grade"; readonly band: number }
  /** Entry on a list (index into the lists). */
  | { readonly type: "list"; readonly list: number };

export type CompiledPredicate =
  /** Age in whole years, both ends included. */
  | { readonly on: "age"; readonly least: number; readonly most: number }
  /** The level of an attribute is one of these: bit set over the attribute's codes. */
  | { readonly on: "attribute"; readonly attribute: string; readonly levels: number }
  /** Has any of these exposures (bit set). */
  | { readonly on: "exposure"; readonly bits: number };

export interface CompiledList {
  readonly id: string;
  readonly title: Text;
  /** A redlist honours, a blacklist burdens. */
  readonly colour: "black" | "red";
  /** Any of these puts a subject on the list. */
  readonly enter: readonly CompiledEntry[];
  /** Any of these takes a subject off the list; empty: for ever. */
  readonly leave: readonly CompiledExit[];
  readonly published: boolean;
}

export type CompiledEntry =
  /** Grade at this band or a worse one (a better one on a redlist). */
  | { readonly by: "grade"; readonly band: number }
  /** A record of this kind through one of these channels. */
  | { readonly by: "act"; readonly kind: number; readonly channels: number }
  /** Score below (above, on a redlist) this. */
  | { readonly by: "score"; readonly score: number };

export type CompiledExit =
  | { readonly by: "after"; readonly months: number }
  /** What a court ordered has been performed. */
  | { readonly by: "obligation-met" }
  /** Grade better than this band. */
  | { readonly by: "grade"; readonly band: number };

export interface CompiledMeasure {
  readonly id: string;
  readonly title: Text;
  readonly on:
    | { readonly by: "list"; readonly list: number }
    /** Grade at this band or worse (denials), or at this band or better (grants). */
    | { readonly by: "grade"; readonly band: number };
  readonly effect: "denies" | "grants";
  readonly domain: DomainId;
  /** Who bears it; `self` may be absent. */
  readonly reaches: {
    readonly self: boolean;
    readonly children: boolean;
    readonly household: boolean;
  };
}

export interface CompiledRedress {
  /** Are subjects told of a record, an entry on a list? */
  readonly notice: "none" | "on-listing" | "on-record";
  /** Null: no appeal. */
  readonly appeal: {
    /** Months in which an appeal can be made. */
    readonly window: number;
    /** Months until it is decided, when the office is free. */
    readonly decidesIn: number;
    readonly reviewer: "agency" | "court" | "independent";
    /** The measure waits for the decision. */
    readonly staysMeasure: boolean;
    /** Decisions per 1,000 adults and month. */
    readonly capacityPer1000: number;
  } | null;
}
