/**
 * The state of a world: one column for each quantity, one entry for each resident, packed as narrow as it can be.
 *
 * All columns of an arm lie in one buffer, so that forking an arm and writing a snapshot are one copy. Every
 * column is of whole numbers: money in yuan, shares as fixed-point numbers (see fixed.ts). That is what makes the
 * bits the same in every engine and language.
 *
 * A column is written by one phase only, its owner; `npm test` holds the phases to that.
 */

import { tieSlots } from "../society/columns.ts";

interface ColumnDefinition {
  readonly type: "u8" | "i8" | "u16" | "i16" | "u32" | "i32";
  /** Entries per resident. */
  readonly per: number;
  /** Phase that writes it; "start" for columns that are set when the world is made and at the launch. */
  readonly owner: Owner;
  readonly meaning: string;
}

type Owner =
  | "start"
  | "fortune"
  | "acts"
  | "records"
  | "scores"
  | "lists"
  | "measures"
  | "redress"
  | "response";

function column<T extends ColumnDefinition["type"]>(
  type: T,
  owner: Owner,
  meaning: string,
  per = 1,
): ColumnDefinition & { readonly type: T } {
  return { type, per, owner, meaning };
}

/** Contexts with a place in the honesty column: 16 leaves room for one more than the catalogue has. */
export const honestyStride = 16;

export const columnDefinitions = {
  // Who they are.
  key: column("u32", "fortune", "key of draws (src/draws/identity.ts)"),
  alive: column("u8", "fortune", "1 alive, 0 dead or not yet born"),
  birthMonth: column("i16", "fortune", "month of birth"),
  sex: column("u8", "fortune", "level of the attribute"),
  residence: column("u8", "fortune", "level of the attribute"),
  nationality: column("u8", "fortune", "level of the attribute"),
  ethnicity: column("u8", "fortune", "level of the attribute"),
  faith: column("u8", "fortune", "level of the attribute"),
  party: column("u8", "fortune", "level of the attribute"),
  education: column("u8", "fortune", "level of the attribute"),
  occupation: column("u8", "fortune", "level of the attribute"),
  exposures: column("u16", "fortune", "bits of src/society/columns.ts"),
  neighbourhood: column("u16", "fortune", "index of the neighbourhood"),
  household: column("i32", "fortune", "index of the household"),
  partner: column("i32", "fortune", "index of the partner, −1 none"),
  mother: column("i32", "fortune", "index of the mother, −1 unknown"),
  father: column("i32", "fortune", "index of the father, −1 unknown"),
  childrenBorn: column("u8", "fortune", "children born to her since month 0"),
  // What they bring along (psychology).
  honesty: column(
    "i8",
    "fortune",
    "honesty by context, 1/32 of a standard deviation",
    honestyStride,
  ),
  prosociality: column("i8", "fortune", "1/32 of a standard deviation"),
  reticence: column("i8", "fortune", "threshold to speak up, 1/32 of a standard deviation"),
  loyalty: column(
    "i8",
    "fortune",
    "leaning to support the authorities, 1/32 of a standard deviation",
  ),
  trustfulness: column("i8", "fortune", "leaning to trust others, 1/32 of a standard deviation"),
  orderliness: column(
    "i8",
    "fortune",
    "leaning to approve of scoring, 1/32 of a standard deviation",
  ),
  // Fortune.
  potential: column("i32", "fortune", "income of an ordinary month of work, or the pension, yuan"),
  employer: column("i32", "measures", "index of the firm, −1 none"),
  heads: column("i32", "measures", "row of the organisation that the resident heads, −1 none"),
  income: column("i32", "fortune", "income of this month, yuan"),
  purse: column("i32", "fortune", "money at hand before the household shares it, yuan"),
  victim: column("u8", "fortune", "1: defrauded this month"),
  consumption: column("i32", "fortune", "consumption of this month, yuan"),
  hardship: column("u8", "fortune", "1: could not cover subsistence this month"),
  illMonths: column("u8", "fortune", "months of illness left"),
  leaving: column("u8", "fortune", "1: leaves the post this month (dismissed or retired)"),
  workless: column(
    "u8",
    "fortune",
    "months without work in a row, for those who want it; at most 255",
  ),
  attainment: column("i16", "fortune", "school attainment, 1/256 of a year of ordinary schooling"),
  elsewhere: column("u8", "fortune", "1: lives in the other jurisdiction"),
  move: column(
    "u8",
    "fortune",
    "bits, this month: 1 wished to leave, 2 left, 4 stayed because travel is closed, 8 came back",
  ),
  // Money.
  liquidity: column("i32", "fortune", "liquid wealth after income and consumption, yuan"),
  paid: column("i32", "acts", "obligations paid this month, yuan"),
  gained: column("i32", "acts", "gained by taken temptations this month, yuan"),
  fined: column("i32", "records", "ordinary fines, and bribes paid, of this month, yuan"),
  bribes: column("i32", "records", "bribes taken by a grid officer this month, yuan"),
  borrowed: column("i32", "measures", "loan granted this month, yuan"),
  tripCost: column(
    "i32",
    "measures",
    "cost of trips made, and income lost by trips not made, this month, yuan",
  ),
  billArrears: column("i32", "acts", "unpaid utility bills, yuan"),
  loan: column("i32", "acts", "bank loan outstanding, yuan"),
  instalment: column("i32", "acts", "its monthly instalment, yuan"),
  loanArrears: column("u8", "acts", "instalments missed in a row"),
  claim: column("i32", "acts", "debt before a court, yuan"),
  claimMonths: column("u8", "acts", "months since the claim was lodged; at most 255"),
  claimJudged: column(
    "u8",
    "acts",
    "bits: 1 judgment given, payment ordered; 2 the debt arose by withholding, 4 the court takes the debtor for able to pay, rightly or not",
  ),
  lastDefault: column(
    "i16",
    "acts",
    "month of the last default that lenders know of; −32768 never",
  ),
  lastGrave: column(
    "i16",
    "acts",
    "month of the last wilful breach that ties would notice; −32768 never",
  ),
  wished: column(
    "u8",
    "acts",
    "bits: 1 wished to worship, 2 worshipped, 4 wished to speak, 8 spoke, 16 what was said is kept from others",
  ),
  kept: column(
    "u8",
    "acts",
    "obligations that fell due (low 4 bits) and that were kept (high 4 bits) this month",
  ),
  // The scheme.
  sanctioned: column(
    "u8",
    "records",
    "bits: 1 ordinary sanction this month, 2 record of the scheme this month, 4 false record this month, 8 denounced this month",
  ),
  points: column("i32", "scores", "points in force"),
  falsePoints: column("i32", "scores", "points in force that rest on false records"),
  unwilledPoints: column(
    "i32",
    "scores",
    "points in force that rest on true records of acts without will",
  ),
  repairedPoints: column(
    "i32",
    "scores",
    "points in force that good deeds gave back; part of `points`",
  ),
  passed: column("i32", "scores", "points passed on to the resident this month for another's act"),
  grade: column("u8", "scores", "index of the band, 0 the lowest; 255 without a score"),
  gradeCap: column("u8", "scores", "no band above this while it lasts; 255 none"),
  gradeCapUntil: column("i16", "scores", "month in which the cap ends"),
  gradeCapWrong: column(
    "u8",
    "scores",
    "1: the cap rests on false records or acts without will alone",
  ),
  listed: column("u8", "lists", "bit for each list"),
  listedFalse: column("u8", "lists", "bit for each blacklist entered through false records"),
  listedUnwilled: column(
    "u8",
    "lists",
    "bit for each blacklist that would not have been entered but for false records and acts without will",
  ),
  denied: column(
    "u32",
    "measures",
    "bit for each domain that the scheme closes to the resident directly",
  ),
  reach: column("u32", "measures", "bit for each domain that it closes to the resident's children"),
  reachHome: column(
    "u32",
    "measures",
    "bit for each domain that it closes to the resident's household",
  ),
  closed: column("u32", "measures", "bit for each domain closed, by whomever"),
  opened: column("u32", "measures", "bit for each domain that the scheme opens to the resident"),
  spared: column(
    "i16",
    "measures",
    "saved by rewards, or lost to those who were served first, this month, yuan",
  ),
  promoted: column("u8", "measures", "1: promoted this month"),
  trips: column("u8", "measures", "bits: 1 wished to travel, 2 travelled, 4 refused by the scheme"),
  refused: column(
    "u32",
    "measures",
    "bit for each domain asked for this month and refused by the scheme",
  ),
  school: column("i16", "measures", "index of the school, −1 none"),
  appealMonth: column("i16", "redress", "month of the pending appeal; −1 none"),
  wrongedMonth: column(
    "i16",
    "redress",
    "month of the last false record, or entry on a list with nothing wilful behind it, of somebody wronged; −1 none",
  ),
  upheld: column(
    "u8",
    "redress",
    "bits, mended by scores and lists next month: 1 an appeal was upheld, 2 a review struck false entries, 4 a review struck stale ones",
  ),
  // Response.
  risk: column("u16", "response", "perceived chance of detection, 1/65536"),
  fear: column("u16", "response", "fear to speak, 1/65536"),
  support: column("u16", "response", "private support of the authorities, 1/65536"),
  approval: column("u16", "response", "private approval of the scheme, 1/65536"),
  trust: column("u16", "response", "generalised trust, 1/65536"),
  motivation: column("i16", "response", "shift of intrinsic motivation, 1/4096 logit"),
  norm: column("u8", "response", "share of ties with a breach seen in the last year, 1/256"),
  company: column("u8", "response", "share of ties who spoke last month, 1/256"),
  signals: column("u8", "response", "what ties see, last month (bits in signals.ts)"),
  signalsNext: column("u8", "response", "what ties will see, this month"),
  ties: column("i32", "response", "indices of the ties, −1 after the last", tieSlots),
  tiesSought: column("u8", "response", "ties lost and not made up for"),
  dispute: column("u8", "response", "1: had a dispute this month"),
  exchange: column(
    "u8",
    "acts",
    "bits: 1 occasion for an exchange, 2 agreed to, 4 completed, 8 cheated",
  ),
  // For measuring only.
  cohort: column("u8", "start", "1 adult at the launch, 2 child at the launch, 0 else"),
  cell: column("u8", "start", "cell of the attributes at the launch (src/outcomes/cells.ts)"),
} as const satisfies Record<string, ColumnDefinition>;

export type ColumnName = keyof typeof columnDefinitions;

interface ArrayOf {
  u8: Uint8Array;
  i8: Int8Array;
  u16: Uint16Array;
  i16: Int16Array;
  u32: Uint32Array;
  i32: Int32Array;
}

export type Columns = {
  readonly [N in ColumnName]: ArrayOf[(typeof columnDefinitions)[N]["type"]];
};

const arrayTypes = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
} as const;

export const columnNames = Object.keys(columnDefinitions) as ColumnName[];

/** Columns begin on cache lines. */
const alignment = 64;

/** Bytes that the columns of one arm take for `capacity` residents. */
export function columnBytes(capacity: number): number {
  let bytes = 0;
  for (const name of columnNames) bytes += padded(bytesOf(name, capacity));
  return bytes;
}

/** Bytes per resident, by column. */
export function bytesByColumn(): readonly {
  readonly column: ColumnName;
  readonly bytes: number;
}[] {
  return columnNames.map((name) => ({ column: name, bytes: bytesOf(name, 1) }));
}

/**
 * Lays the columns for `capacity` residents over a buffer of at least {@link columnBytes} bytes.
 *
 * Made by `Object.fromEntries`, because V8 lays such an object out as a struct; one whose many properties were set
 * by name in a loop stays a hash table, and each look-up in a hot loop then costs several nanoseconds.
 */
export function layColumns(capacity: number, buffer: ArrayBuffer): Columns {
  let offset = 0;
  const entries = columnNames.map((name) => {
    const { type, per } = columnDefinitions[name];
    const laid = new arrayTypes[type](buffer, offset, capacity * per);
    offset += padded(bytesOf(name, capacity));
    return [name, laid] as const;
  });
  return Object.fromEntries(entries) as unknown as Columns;
}

function bytesOf(name: ColumnName, capacity: number): number {
  const { type, per } = columnDefinitions[name];
  return arrayTypes[type].BYTES_PER_ELEMENT * per * capacity;
}

function padded(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}
