import { kinds } from "../catalogue/index.ts";
import type { CompiledRulebook } from "../rulebook/compiled.ts";
import type { Society } from "../society/columns.ts";
import { type Bodies, bodyArrays, copyBodies, makeBodies } from "./bodies.ts";

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
  /** The same for inspections, where they follow records. */
  readonly inspectorWeight: Int32Array;
  readonly inspectorRecords: Int32Array;
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
  /** Companies and organisations. */
  readonly bodies: Bodies;
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
  /** Adults on lists that platforms show. */
  shown: 28,
  /** Corrections of wrong records or entries this month, and the months that they had stood. */
  corrected: 16,
  correctedAfter: 17,
  /** Work of the scheme's staff this month, in minutes. */
  staffMinutes: 18,
  /** Adults with priority in public services, and what each other adult loses by it, yuan, this month. */
  priorityHolders: 19,
  priorityLoss: 20,
  /** Employees promoted, and free places for it, this month. */
  promoted: 21,
  promotionPlaces: 22,
} as const;

export const totalsLength = 32;
export const channelStride = 8;

export function makeTown(society: Society, rulebook: CompiledRulebook, lots: number): Town {
  const { neighbourhoods, households, firms, schools } = society;
  return {
    problems: new Int32Array(neighbourhoods.count),
    voiced: new Int32Array(neighbourhoods.count),
    cameraWeight: new Int32Array(neighbourhoods.count).fill(256),
    cameraRecords: new Int32Array(neighbourhoods.count),
    inspectorWeight: new Int32Array(neighbourhoods.count).fill(256),
    inspectorRecords: new Int32Array(neighbourhoods.count),
    minors: new Uint8Array(households.count),
    payer: new Int32Array(households.count),
    posts: firms.posts.slice(),
    staff: new Int32Array(firms.count),
    pupils: new Int32Array(schools.count),
    records: new Float64Array(kinds.length * channelStride),
    totals: new Float64Array(totalsLength),
    bodies: makeBodies(society, rulebook, lots),
  };
}

/** All arrays of the town, in a fixed order, for snapshots and hashes. */
export function townArrays(town: Town): (Int32Array | Uint8Array | Float64Array)[] {
  return [
    town.problems,
    town.voiced,
    town.cameraWeight,
    town.cameraRecords,
    town.inspectorWeight,
    town.inspectorRecords,
    town.minors,
    town.payer,
    town.posts,
    town.staff,
    town.pupils,
    town.records,
    town.totals,
    ...bodyArrays(town.bodies),
  ];
}

/** A copy, for an arm under another rulebook where one is given. */
export function copyTown(town: Town, rulebook?: CompiledRulebook): Town {
  return {
    problems: town.problems.slice(),
    voiced: town.voiced.slice(),
    cameraWeight: town.cameraWeight.slice(),
    cameraRecords: town.cameraRecords.slice(),
    inspectorWeight: town.inspectorWeight.slice(),
    inspectorRecords: town.inspectorRecords.slice(),
    minors: town.minors.slice(),
    payer: town.payer.slice(),
    posts: town.posts.slice(),
    staff: town.staff.slice(),
    pupils: town.pupils.slice(),
    records: town.records.slice(),
    totals: town.totals.slice(),
    bodies: copyBodies(town.bodies, rulebook),
  };
}
