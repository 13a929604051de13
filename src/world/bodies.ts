import { bodyKinds } from "../catalogue/index.ts";
import { draw, drawKey } from "../draws/index.ts";
import type { CompiledBodyScheme, CompiledRulebook } from "../rulebook/compiled.ts";
import type { Society } from "../society/columns.ts";
import { decisions } from "./decisions.ts";

/**
 * Companies and organisations: firms first, then organisations, one row each. State offices are firms that are no
 * companies: nobody assesses them. There is about one body for twenty residents, so all of them are passed over by
 * the town; they are keyed by their row, in decisions of their own.
 *
 * Everything here is a typed array, so that a copy, a snapshot and a hash need no list of names.
 */
export interface Bodies {
  /** Who heads it, −1 nobody; its neighbourhood. */
  readonly head: Int32Array;
  readonly place: Int32Array;
  /** This month, bits over the kinds of acts of bodies: done; done by will; wished for and forgone. */
  readonly did: Uint32Array;
  readonly willed: Uint32Array;
  readonly forgone: Uint32Array;
  /** By body and kind: channels of this month's true records, and of the records of what it did not do. */
  readonly records: Uint8Array;
  readonly falseRecords: Uint8Array;
  /** Bits: 1 ordinary sanction this month, 2 record of the scheme, 4 false record. */
  readonly sanctioned: Uint8Array;
  /** By kind and channel: what was seen last month and pinned on another body. */
  readonly recordCounts: Int32Array;
  /** Share of this month's wages that the firm does not pay, 1/256. */
  readonly unpaid: Uint16Array;
  /** Perceived chance of detection, 1/65536. */
  readonly risk: Uint16Array;
  /** Points in force, those on false records, gained in the period, and the period. */
  readonly points: Int32Array;
  readonly falsePoints: Int32Array;
  readonly gained: Int32Array;
  readonly gainedPeriod: Int16Array;
  /** As for residents. */
  readonly grade: Uint8Array;
  readonly gradeCap: Uint8Array;
  readonly gradeCapUntil: Int16Array;
  readonly listed: Uint8Array;
  readonly listedFalse: Uint8Array;
  /** Lists that a rule puts it on this month, by true and by false records. */
  readonly sentTrue: Uint8Array;
  readonly sentFalse: Uint8Array;
  /** Domains closed to it, opened to it, closed to its head, closed to its employees. */
  readonly closed: Uint32Array;
  readonly opened: Uint32Array;
  readonly bindsHead: Uint32Array;
  readonly bindsStaff: Uint32Array;
  readonly appealMonth: Int16Array;
  readonly upheld: Uint8Array;
  /** By lot of public orders: the firm that has it, −1 none. */
  readonly holder: Int32Array;
  /** By firm: threshold that an employee is laid off this month, 1/65536. */
  readonly layoff: Int32Array;
  /** By neighbourhood: firms that polluted last month; help by organisations and firms, in voices. */
  readonly smoke: Int32Array;
  readonly help: Int32Array;
  /** By list and body: month of the last entry. */
  readonly listedSince: Int16Array;
  /** By body and month of the ring: points that expire, and those of them on false records. */
  readonly expiring: Int32Array;
  readonly expiringFalse: Int32Array;
  /** By rule (companies' first) and body: months with records, bit 0 the last one; that month. */
  readonly repeatBits: Uint32Array;
  readonly repeatMonth: Int16Array;
  /** By rule and body: points of the current period, and the period. */
  readonly capPoints: Int32Array;
  readonly capPeriod: Int16Array;
}

/** Lists of one subject fit in a byte. */
const mostLists = 8;

/** Code of state offices among the ownerships of firms. */
export const stateOffice = 0;

/** The schemes about bodies, companies' first. */
export function bodySchemes(rulebook: CompiledRulebook): readonly CompiledBodyScheme[] {
  return [rulebook.bodies.company, rulebook.bodies.organisation].filter((one) => one !== null);
}

/** Months in the ring of points that expire: 0 where none do. */
export function bodyRing(rulebook: CompiledRulebook): number {
  let longest = 0;
  for (const { rules } of bodySchemes(rulebook)) {
    for (const { lasts } of rules) longest = Math.max(longest, lasts);
  }
  return longest === 0 ? 0 : longest + 1;
}

export function makeBodies(society: Society, rulebook: CompiledRulebook, lots: number): Bodies {
  const count = society.firms.count + society.organisations.count;
  const { count: places } = society.neighbourhoods;
  return {
    head: Int32Array.from([...society.firms.head, ...society.organisations.head]),
    place: new Int32Array(count),
    did: new Uint32Array(count),
    willed: new Uint32Array(count),
    forgone: new Uint32Array(count),
    records: new Uint8Array(count * bodyKinds.length),
    falseRecords: new Uint8Array(count * bodyKinds.length),
    sanctioned: new Uint8Array(count),
    recordCounts: new Int32Array(8 * bodyKinds.length),
    unpaid: new Uint16Array(count),
    risk: new Uint16Array(count),
    points: new Int32Array(count),
    falsePoints: new Int32Array(count),
    gained: new Int32Array(count),
    gainedPeriod: new Int16Array(count),
    grade: new Uint8Array(count).fill(255),
    gradeCap: new Uint8Array(count).fill(255),
    gradeCapUntil: new Int16Array(count),
    listed: new Uint8Array(count),
    listedFalse: new Uint8Array(count),
    sentTrue: new Uint8Array(count),
    sentFalse: new Uint8Array(count),
    closed: new Uint32Array(count),
    opened: new Uint32Array(count),
    bindsHead: new Uint32Array(count),
    bindsStaff: new Uint32Array(count),
    appealMonth: new Int16Array(count).fill(-1),
    upheld: new Uint8Array(count),
    holder: new Int32Array(lots).fill(-1),
    layoff: new Int32Array(society.firms.count),
    smoke: new Int32Array(places),
    help: new Int32Array(places),
    ...blankScheme(count, rulebook),
  };
}

/** The columns whose size depends on the rulebook. */
function blankScheme(count: number, rulebook: CompiledRulebook) {
  const schemes = bodySchemes(rulebook);
  const rules = schemes.reduce((sum, scheme) => sum + scheme.rules.length, 0);
  const ring = bodyRing(rulebook);
  const lists = schemes.some((scheme) => scheme.lists.length > 0) ? mostLists : 0;
  return {
    listedSince: new Int16Array(lists * count).fill(-1),
    expiring: new Int32Array(ring * count),
    expiringFalse: new Int32Array(ring * count),
    repeatBits: new Uint32Array(rules * count),
    repeatMonth: new Int16Array(rules * count),
    capPoints: new Int32Array(rules * count),
    capPeriod: new Int16Array(rules * count),
  };
}

/** A copy, for an arm under another rulebook where one is given. */
export function copyBodies(bodies: Bodies, rulebook?: CompiledRulebook): Bodies {
  const copy = Object.fromEntries(
    Object.entries(bodies).map(([name, array]) => [name, (array as Int32Array).slice()]),
  ) as unknown as Bodies;
  return rulebook === undefined ? copy : { ...copy, ...blankScheme(bodies.head.length, rulebook) };
}

export function bodyArrays(bodies: Bodies): (Int32Array | Uint8Array)[] {
  return Object.values(bodies) as (Int32Array | Uint8Array)[];
}

/** Where bodies are: firms by a draw, organisations where their first head lives. */
export function placeBodies(bodies: Bodies, society: Society, seed: number): void {
  const { k0, k1 } = drawKey(seed, decisions["bodies.place"].number, 0);
  const { firms, neighbourhoods, residents } = society;
  for (let b = 0; b < bodies.place.length; b += 1) {
    const head = bodies.head[b];
    bodies.place[b] =
      b < firms.count || head < 0
        ? (draw(k0, k1, b, 0) >>> 0) % neighbourhoods.count
        : residents.neighbourhood[head];
  }
}

/** Is the body one that can be assessed? */
export function isSubject(society: Society, b: number): boolean {
  return b >= society.firms.count || society.firms.ownership[b] !== stateOffice;
}
