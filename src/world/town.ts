import { kinds } from "../catalogue/index.ts";
import type { Society } from "../society/columns.ts";

/**
 * What belongs to more than one resident. Written only by passes over the town, except the rows that a phase says
 * it sums up from its blocks.
 */
export interface Town {
  /** By neighbourhood: problems not solved. */
  readonly problems: Int32Array;
  /** By neighbourhood: lawful criticism and petitions voiced last month. */
  readonly voiced: Int32Array;
  /** By neighbourhood: weight of camera watching, 1/256 of the average. */
  readonly cameraWeight: Int32Array;
  /** By neighbourhood: camera records, fading by a twelfth a month, in 1/256. */
  readonly cameraRecords: Int32Array;
  /** By household: minors alive, and the resident who pays its bills (−1 when nobody is left). */
  readonly minors: Uint8Array;
  readonly payer: Int32Array;
  /** By firm: posts and staff. */
  readonly posts: Int32Array;
  readonly staff: Int32Array;
  /** By school: pupils. */
  readonly pupils: Int32Array;
  /** By 8 × kind + channel: records of last month, true ones only. */
  readonly records: Float64Array;
  /** Totals of the town, as named in {@link totals}. Whole numbers. */
  readonly totals: Float64Array;
}

/** Totals kept from month to month, by place in `Town.totals`. */
export const totals = {
  adults: 0,
  /** Fraud of last month. */
  fraud: 1,
  /** Flows of money between residents and the outside world, cumulated since month 0, yuan. */
  moneyIn: 2,
  moneyOut: 3,
  /** Appeals decided, and upheld, this month. */
  appealsDecided: 4,
  appealsUpheld: 5,
  appealsWaited: 6,
  /** Loans granted, seats refused by rationing, this month. */
  loansGranted: 7,
  seatsRationed: 8,
  problemsArisen: 9,
  problemsSolved: 10,
} as const;

export const totalsLength = 16;
export const channelStride = 8;

export function makeTown(society: Society): Town {
  const { neighbourhoods, households, firms, schools } = society;
  return {
    problems: new Int32Array(neighbourhoods.count),
    voiced: new Int32Array(neighbourhoods.count),
    cameraWeight: new Int32Array(neighbourhoods.count).fill(256),
    cameraRecords: new Int32Array(neighbourhoods.count),
    minors: new Uint8Array(households.count),
    payer: new Int32Array(households.count),
    posts: firms.posts.slice(),
    staff: new Int32Array(firms.count),
    pupils: new Int32Array(schools.count),
    records: new Float64Array(kinds.length * channelStride),
    totals: new Float64Array(totalsLength),
  };
}

/** All arrays of the town, in a fixed order, for snapshots and hashes. */
export function townArrays(town: Town): (Int32Array | Uint8Array | Float64Array)[] {
  return [
    town.problems,
    town.voiced,
    town.cameraWeight,
    town.cameraRecords,
    town.minors,
    town.payer,
    town.posts,
    town.staff,
    town.pupils,
    town.records,
    town.totals,
  ];
}

export function copyTown(town: Town): Town {
  return {
    problems: town.problems.slice(),
    voiced: town.voiced.slice(),
    cameraWeight: town.cameraWeight.slice(),
    cameraRecords: town.cameraRecords.slice(),
    minors: town.minors.slice(),
    payer: town.payer.slice(),
    posts: town.posts.slice(),
    staff: town.staff.slice(),
    pupils: town.pupils.slice(),
    records: town.records.slice(),
    totals: town.totals.slice(),
  };
}
