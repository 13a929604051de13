/**
 * A synthetic society as columns. Residents stand in the order of neighbourhoods, then households, so that
 * a neighbourhood is a run of memory. Nothing here changes once the society is made; what changes month by
 * month belongs to the world.
 *
 * All references are indices into these columns; −1 is "none".
 */
export interface Society {
  /** The id of the society document. */
  readonly id: string;
  /** Number of residents at month 0. */
  readonly size: number;
  readonly residents: ResidentColumns;
  readonly neighbourhoods: NeighbourhoodColumns;
  readonly households: HouseholdColumns;
  readonly firms: FirmColumns;
  readonly organisations: OrganisationColumns;
  readonly schools: SchoolColumns;
  /** `ties[i * tieSlots + s]`: the s-th tie of resident i, −1 after the last. Symmetric, no loops, no doubles. */
  readonly ties: Int32Array;
}

/** Slots for ties per resident: mean degree about 16, never more than this. Counts of ties fit in 5 bits. */
export const tieSlots = 24;

export interface ResidentColumns {
  readonly neighbourhood: Uint16Array;
  readonly household: Int32Array;
  /** Month of birth relative to month 0 of the world; negative. Age in months at month m is m − birthMonth. */
  readonly birthMonth: Int16Array;
  /** Codes of the levels in the catalogue's attributes. */
  readonly sex: Uint8Array;
  readonly residence: Uint8Array;
  readonly nationality: Uint8Array;
  readonly ethnicity: Uint8Array;
  readonly faith: Uint8Array;
  readonly party: Uint8Array;
  readonly education: Uint8Array;
  readonly occupation: Uint8Array;
  readonly partner: Int32Array;
  readonly mother: Int32Array;
  readonly father: Int32Array;
  /** The firm that employs the resident (officials: a state office, which is a firm too), or −1. */
  readonly employer: Int32Array;
  /** The school that a child or student of 6–17 attends, or −1. */
  readonly school: Int16Array;
  /** Income of a month of ordinary work (or pension, or farm), yuan per month, ≥ 0; 0 for children. */
  readonly income: Int32Array;
  /** Liquid savings at month 0, yuan, ≥ 0; 0 for children. */
  readonly savings: Int32Array;
  /** Exposures, a bit set in the order of {@link exposures}. */
  readonly exposures: Uint16Array;
}

/** Circumstances that expose a resident to obligations and temptations: bits of `ResidentColumns.exposures`. */
export const exposures = [
  /** Pays the utility bills of the household (one adult per household). */
  "pays-bills",
  /** Rents the dwelling (the payer of a renting household). */
  "tenant",
  /** Drives a car. */
  "driver",
  /** Keeps a dog. */
  "dog-owner",
  /** Trades on own account (the self-employed, and heads of private firms). */
  "trader",
  /** Heads a firm. */
  "heads-firm",
  /** Heads an organisation. */
  "heads-organisation",
  /** Is a grid officer of the neighbourhood. */
  "grid-officer",
  /** Has a private debt. */
  "private-debtor",
  /** Has a bank loan at month 0. */
  "borrower",
  /** Has an elderly parent living elsewhere or in the household. */
  "has-elders",
  /** Has a child serving in the army. */
  "kin-in-army",
] as const;

export type ExposureId = (typeof exposures)[number];

/** The bit of an exposure. */
export function exposureBit(id: ExposureId): number {
  return 1 << exposures.indexOf(id);
}

export interface NeighbourhoodColumns {
  readonly count: number;
  /** First resident and number of residents of each neighbourhood: a run. */
  readonly first: Int32Array;
  readonly residents: Int32Array;
}

export interface HouseholdColumns {
  readonly count: number;
  /** First resident and number of residents of each household: a run. The first one pays its bills. */
  readonly first: Int32Array;
  readonly residents: Int32Array;
}

export const firmOwnerships = ["state-office", "state", "private"] as const;
export interface FirmColumns {
  readonly count: number;
  /** Code in {@link firmOwnerships}. State offices employ the officials: their posts are public posts. */
  readonly ownership: Uint8Array;
  /** The resident who heads it, employed by it. */
  readonly head: Int32Array;
  /** Posts at month 0 = residents employed at month 0, head included. */
  readonly posts: Int32Array;
}

export const organisationForms = ["charity", "foundation", "religious", "foreign-ngo"] as const;
export interface OrganisationColumns {
  readonly count: number;
  /** Code in {@link organisationForms}. */
  readonly form: Uint8Array;
  readonly foreignFunded: Uint8Array;
  readonly head: Int32Array;
}

export const schoolForms = ["public", "fee-paying"] as const;
export interface SchoolColumns {
  readonly count: number;
  /** Code in {@link schoolForms}. */
  readonly form: Uint8Array;
  readonly places: Int32Array;
}
