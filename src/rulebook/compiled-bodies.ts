import type { DomainId, Text } from "../catalogue/index.ts";
import type {
  CompiledEffect,
  CompiledList,
  CompiledMeasure,
  CompiledRule,
  CompiledScore,
} from "./compiled.ts";

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
