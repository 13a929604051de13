import type { AttributeId, DomainId, StandingId, Text } from "../catalogue/index.ts";

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
  /** What is done about companies and organisations; the fields above are about residents. */
  readonly bodies: CompiledBodies;
}

/** Shares are probabilities, 0 to 1. */
export interface CompiledWatch {
  /** Share of obligations, contracts and findings that agencies feed to the scheme. */
  readonly administration: CompiledChannel;
  /** Share of court findings that reach the scheme. */
  readonly court: CompiledChannel;
  /** Share of acts in view of cameras that are seen. */
  readonly camera: CompiledChannel & {
    /** Coverage moves to the neighbourhoods with more camera records (total kept). */
    readonly followsRecords: boolean;
  };
  /** Informants per 1,000 residents; `malice`: invented reports per informant and month. */
  readonly neighbour: Omit<CompiledChannel, "coverage"> & {
    readonly per1000: number;
    readonly malice: number;
  };
  /** Share of platforms that take part; `bounty`: yuan that they pay for a lead. */
  readonly platform: CompiledChannel & { readonly bounty: number };
  readonly inspector: CompiledChannel & { readonly followsRecords: boolean };
  readonly selfReport: CompiledChannel;
  /** Grid officers, who write up the records of some channels. Null: nobody stands between. */
  readonly officers: {
    /** Bit set over the catalogue's channels. */
    readonly channels: number;
    readonly diligence: number;
    readonly favour: number;
    readonly bribe: number;
  } | null;
}

/** A channel: what it sees, what it gets wrong, and whom it looks at more closely. */
export interface CompiledChannel {
  readonly coverage: number;
  /** Share of what is seen that is pinned on somebody else. */
  readonly error: number;
  /** Share of records that are entered twice. */
  readonly duplicate: number;
  /** Share of entries that are not taken out when their time is over. */
  readonly stale: number;
  readonly weights: readonly CompiledWeight[];
}

/** How closely the levels of an attribute are watched, in the order of the catalogue; 1 as all. */
export interface CompiledWeight {
  readonly attribute: AttributeId;
  readonly levels: readonly number[];
}

export interface CompiledScore {
  readonly start: number;
  readonly floor: number;
  readonly ceiling: number;
  /** From the lowest band up; `from` is the least score of the band. The first one's is `floor`. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  /** A part of the score that is fitted on the scheme's own records. Null: a table of points alone. */
  readonly computed: CompiledModel | null;
  /** Share of the score that is the mean score of a resident's ties. */
  readonly ties: number;
}

/** A logistic model of a burdening record within the next twelve months, fitted anew every January. */
export interface CompiledModel {
  readonly features: readonly CompiledFeature[];
  /** Points that a doubling of the odds takes. */
  readonly scale: number;
}

/** A whole number from 0 to 3 (3: three or more). */
export type CompiledFeature =
  | { readonly id: string; readonly from: "ties" | "liquidity" }
  /** Months with a burdening record, of a context or (null) of any, from so many months ago up to so many. */
  | {
      readonly id: string;
      readonly from: "records";
      readonly context: number | null;
      readonly months: readonly [number, number];
    };

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
  /** Months in which an obligation can be made good so that nothing follows; 0 = none. */
  readonly grace: number;
  /** Whose call it is whether an act falls under the rule; null: nobody's, every record does. */
  readonly vague: "officer" | "party" | null;
  /** Does a record count as a breach in a computed score? */
  readonly feeds: boolean;
  /** Months after the launch from which, and before which, the rule is in force; `until` null: for good. */
  readonly from: number;
  readonly until: number | null;
  /** All must hold before the rule comes into force; null: no condition. */
  readonly trigger: readonly CompiledTrigger[] | null;
  /** Who else bears a part; null: nobody. */
  readonly passesTo: CompiledPassing | null;
  /** Where it is written, for the trace: citation key and place. */
  readonly source: { readonly cite: string; readonly at: string } | null;
}

/** A total of the town (place in `townTotals`) compared with so many per 1,000 adults. */
export interface CompiledTrigger {
  readonly total: number;
  readonly least: boolean;
  readonly per1000: number;
}

export type CompiledEffect =
  /** Points, drawn evenly from `least` to `most` (equal where there is no discretion). */
  | { readonly type: "points"; readonly least: number; readonly most: number }
  /** Grade no better than this band while it lasts (index into the bands). */
  | { readonly type: "grade"; readonly band: number }
  /** Entry on a list (index into the lists). */
  | { readonly type: "list"; readonly list: number }
  /** The record is kept, and nothing follows. */
  | { readonly type: "record" };

export type CompiledPredicate =
  /** Age in whole years, both ends included. */
  | { readonly on: "age"; readonly least: number; readonly most: number }
  /** The level of an attribute is one of these: bit set over the attribute's codes. */
  | { readonly on: "attribute"; readonly attribute: string; readonly levels: number }
  /** Has any of these exposures (bit set). */
  | { readonly on: "exposure"; readonly bits: number }
  /** Holds a public post: is employed by a state office. */
  | { readonly on: "public-post" };

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
  /** Is it published on platforms too? */
  readonly onPlatforms: boolean;
  /** Does the second jurisdiction act on it too? */
  readonly shared: boolean;
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
    /** The company or organisation that the subject heads. */
    readonly organisation: boolean;
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
  /** Good deeds that give back lost points, up to the start value. */
  readonly repair: readonly CompiledRepair[];
  /** Null: the agency corrects nothing of itself. */
  readonly correction: {
    /** Share of files reviewed in a year. */
    readonly reviews: number;
    /** Strikes entries that rest on false records; entries about what has been paid since. */
    readonly strikesFalse: boolean;
    readonly strikesStale: boolean;
  } | null;
}

export interface CompiledRepair {
  readonly kind: number;
  /** Channels whose records count: bit set over the catalogue's channels. */
  readonly channels: number;
  readonly points: number;
  /** At most so many points in every period of so many months (from month 0). */
  readonly cap: { readonly points: number; readonly every: number };
}

/** A part of a posting that somebody else bears: points, or a share (0 to 1) of the subject's points; one is 0. */
export interface CompiledPass {
  readonly points: number;
  readonly share: number;
}

/** Who else bears a part of a rule's effect; null where nobody of that sort does. */
export interface CompiledPassing {
  readonly head: CompiledPass | null;
  readonly employees: CompiledPass | null;
  readonly household: CompiledPass | null;
  readonly children: CompiledPass | null;
  readonly organisation: CompiledPass | null;
}

/** What the scheme does about one sort of body. Lists, bands and rules have numbers of their own. */
export interface CompiledBodyScheme {
  readonly score: CompiledBodyScore | null;
  readonly rules: readonly CompiledBodyRule[];
  /** Indices into `rules`, by kind of act of bodies. */
  readonly rulesOfKind: readonly (readonly number[])[];
  readonly lists: readonly CompiledList[];
  readonly measures: readonly CompiledBodyMeasure[];
}

export interface CompiledBodyScore extends CompiledScore {
  /** At most so many points gained, all rules together, in every period of so many months (from month 0). */
  readonly gains: { readonly points: number; readonly every: number } | null;
}

export interface CompiledBodyRule {
  readonly id: string;
  /** Index of the kind among those of bodies. */
  readonly kind: number;
  readonly channels: number;
  readonly where: CompiledBodyWhere;
  readonly repeats: CompiledRule["repeats"];
  readonly effect: CompiledEffect;
  readonly lasts: number;
  readonly cap: CompiledRule["cap"];
  readonly from: CompiledRule["from"];
  readonly until: CompiledRule["until"];
  readonly source: CompiledRule["source"];
  readonly passesTo: CompiledPassing | null;
  /** For labels: the share of the lawful activities on record that the authority calls so; else 1. */
  readonly called: number;
}

/** Bit sets over the forms, the funding (0 domestic, 1 foreign) and the ownerships meant; all bits: any. */
export interface CompiledBodyWhere {
  readonly form: number;
  readonly funding: number;
  readonly ownership: number;
}

export interface CompiledBodyMeasure {
  readonly id: string;
  readonly title: Text;
  readonly on: CompiledMeasure["on"];
  readonly effect: "denies" | "grants";
  readonly domain: DomainId;
  readonly reaches: {
    readonly self: boolean;
    readonly head: boolean;
    readonly employees: boolean;
  };
}

/** By subject; null where the scheme does nothing about it. */
export interface CompiledBodies {
  readonly company: CompiledBodyScheme | null;
  readonly organisation: CompiledBodyScheme | null;
}
