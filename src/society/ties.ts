import { type DrawKey, draw, drawKey, threshold } from "../draws/index.ts";
import { tieSlots } from "./columns.ts";
import { decisions } from "./decisions.ts";
import { schoolAges, type SocietyDocument } from "./document.ts";
import type { Draft } from "./draft.ts";
import { firstOlderTrait, LikenessBalance, packTraits, traitMasks } from "./likeness.ts";
import { normalOf } from "./normal.ts";
import { orderBy, orderByBits } from "./order.ts";
import { byYear } from "./tables.ts";

/** What ties are formed by, beside place: the columns whose likeness counts. */
export interface TieColumns {
  readonly education: Uint8Array;
  readonly employer: Int32Array;
  readonly school: Int16Array;
}

/** The circles in which people meet. */
export const circles = ["neighbours", "work", "kin", "friends"] as const;
export type Circle = (typeof circles)[number];

/** Rounds of meetings. In each a resident gains one tie at most, so more rounds than ties let everybody find theirs. */
const rounds = 36;
/** Neighbourhoods of a district: neighbours, kin and friends are found within it (about a county town). */
const districtNeighbourhoods = 74;
/** Households of a circle of kin. */
const kinHouseholds = 5;
/** Take part somewhat more often than the wish alone asks for, since some meetings lead to nothing. */
const eagerness = 1.5;

const work = circles.indexOf("work");
const kin = circles.indexOf("kin");

/**
 * Ties between residents of different households: symmetric, no loops, no doubles, at most {@link tieSlots} each.
 *
 * Ties are made in rounds, each in one circle: neighbours, work or school, kin, friends. Whoever still wishes for
 * ties takes part, stands in the line of the circle's group (neighbourhood, firm or class, clan, district) in the
 * order of a code of likeness, and is tied to the next in line. A resident carries its own age, education, residence
 * status and ethnicity into the code, or with a probability somebody else's. That probability is set before each
 * round so that likeness among adults comes out as the document says: neighbourhoods and kin bring some of it by
 * themselves. All steps are counting sorts: linear in residents.
 */
export function makeTies(
  document: SocietyDocument,
  draft: Draft,
  columns: TieColumns,
  seed: number,
): Int32Array {
  const { size } = draft;
  const traits = packTraits(draft.years, columns.education, draft.residence, draft.ethnicity);
  const wished = drawWishes(document, draft, seed);
  const network: Network = {
    household: draft.household,
    traits,
    wished,
    degree: new Uint8Array(size),
    ties: new Int32Array(size * tieSlots).fill(-1),
    balance: new LikenessBalance(document, wished, traits),
  };
  const circleGroups = groupsOf(draft, columns, seed);
  const worksToo = Uint8Array.from(circleGroups[work].of, (group) => (group >= 0 ? 1 : 0));
  const plan = planRounds(document);
  const left = new Int32Array(circles.length);
  for (const circle of plan) left[circle] += 1;
  const meeting = drawKey(seed, decisions.meeting, 0);
  const likeness = drawKey(seed, decisions.likeness, 0);
  const present = new Int32Array(size);
  const codes = new Uint16Array(size);
  plan.forEach((circle, round) => {
    const others = left[0] + left[2] + left[3];
    const limits = [meetingLimits(others), meetingLimits(others + left[work])] as const;
    left[circle] -= 1;
    const { of, runs } = circleGroups[circle];
    for (const run of runs) {
      const call = { round, circle, of, worksToo, limits, meeting, likeness };
      const count = gather(network, run, call, present, codes);
      const line = orderBy(present.subarray(0, count), codes.subarray(0, count), codeLimit);
      const groups = new Int32Array(count);
      for (let k = 0; k < count; k += 1) groups[k] = of[line[k]] - run.firstGroup;
      link(network, orderBy(line, groups, run.groups), of);
    }
    network.balance.settleRound();
  });
  return network.ties;
}

/** The ties as they grow, and what they grow by. */
interface Network {
  readonly household: Int32Array;
  readonly traits: Uint8Array;
  readonly wished: Uint8Array;
  readonly degree: Uint8Array;
  readonly ties: Int32Array;
  readonly balance: LikenessBalance;
}

/** A round in one circle. */
interface Call {
  readonly round: number;
  readonly circle: number;
  /** By resident: the group, −1 for none. */
  readonly of: Int32Array;
  readonly worksToo: Uint8Array;
  /** By whether a resident has a group at work, and by ties still wished for: the draw below which it takes part. */
  readonly limits: readonly [Float64Array, Float64Array];
  readonly meeting: DrawKey;
  readonly likeness: DrawKey;
}

/** Codes of likeness: a packed trait, and five bits that break ties at random. */
const codeLimit = 4096;

/** The draw below which a resident takes part in a round, by ties still wished for, with so many rounds left. */
function meetingLimits(roundsLeft: number): Float64Array {
  const limits = new Float64Array(tieSlots + 1);
  for (let need = 1; need <= tieSlots; need += 1)
    limits[need] = threshold((need * eagerness) / Math.max(1, roundsLeft));
  return limits;
}

/** Writes who takes part, and the codes by which they stand in line; returns their number. */
function gather(
  network: Network,
  run: Run,
  call: Call,
  present: Int32Array,
  codes: Uint16Array,
): number {
  const { traits, wished, degree } = network;
  const { of, worksToo, limits, round, meeting, likeness } = call;
  const [ownAge, ownEducation, ownResidence, ownEthnicity] = network.balance.ownIn256();
  // Kin are of one ethnicity and residence status, and of any age and education.
  const looked = call.circle === kin ? traitMasks.residence | traitMasks.ethnicity : 255;
  const span = run.end - run.first;
  let n = 0;
  for (let i = run.first; i < run.end; i += 1) {
    const need = wished[i] - degree[i];
    if (need <= 0 || of[i] < 0) continue;
    const bits = draw(meeting.k0, meeting.k1, i, round) >>> 0;
    if (bits >= (worksToo[i] === 0 ? limits[0][need] : limits[1][need])) continue;
    const kept = draw(likeness.k0, likeness.k1, i, round);
    const other =
      run.first + Math.floor(((Math.imul(bits ^ kept, 0x9e3779b1) >>> 0) * span) / 4294967296);
    const trait = traits[i];
    // (x − y) >> 31 is all ones where x < y: no branch that could be guessed wrong.
    const own =
      (((((kept >>> 24) - ownAge) | (trait - firstOlderTrait)) >> 31) & traitMasks.age) |
      (((((kept >>> 16) & 255) - ownEducation) >> 31) & traitMasks.education) |
      (((((kept >>> 8) & 255) - ownResidence) >> 31) & traitMasks.residence) |
      ((((kept & 255) - ownEthnicity) >> 31) & traitMasks.ethnicity);
    present[n] = i;
    codes[n] = ((((trait & own) | (traits[other] & ~own)) & looked) << 5) | (bits & 31);
    n += 1;
  }
  return n;
}

/** Ties each in the queue to the next, within groups. */
function link(network: Network, queue: Int32Array, of: Int32Array): void {
  const { household, traits, degree, ties, balance } = network;
  let waiting = -1;
  let group = -1;
  for (let k = 0; k < queue.length; k += 1) {
    const i = queue[k];
    if (of[i] !== group || waiting < 0 || !mayTie(household, ties, degree, waiting, i)) {
      waiting = i;
      group = of[i];
      continue;
    }
    ties[waiting * tieSlots + degree[waiting]] = i;
    ties[i * tieSlots + degree[i]] = waiting;
    degree[waiting] += 1;
    degree[i] += 1;
    balance.count(traits[waiting], traits[i]);
    waiting = -1;
  }
}

function mayTie(
  household: Int32Array,
  ties: Int32Array,
  degree: Uint8Array,
  a: number,
  b: number,
): boolean {
  if (household[a] === household[b]) return false;
  const start = a * tieSlots;
  const end = start + degree[a];
  for (let s = start; s < end; s += 1) if (ties[s] === b) return false;
  return true;
}

/** By resident: how many ties they wish for, 0 to {@link tieSlots}. */
function drawWishes(document: SocietyDocument, draft: Draft, seed: number): Uint8Array {
  const mean = byYear(document.ties.degree, (row) => row.mean);
  const { k0, k1 } = drawKey(seed, decisions.sociability, 0);
  const wished = new Uint8Array(draft.size);
  for (let i = 0; i < draft.size; i += 1) {
    const centre = mean[draft.years[i]];
    // The spread narrows where the bounds are near, and what is cut is cut alike above and below: the mean stays.
    const spread = Math.min(document.ties.spread, centre / 2.5, (tieSlots - centre) / 2);
    const most = Math.min(centre, tieSlots - centre);
    const apart = spread * normalOf(draw(k0, k1, i, 0));
    wished[i] = Math.floor(centre + Math.max(-most, Math.min(most, apart)) + 0.5);
  }
  return wished;
}

/** The circle of each round, each circle spread evenly over the rounds by its share. */
function planRounds(document: SocietyDocument): Uint8Array {
  const shares = circles.map((circle) => document.ties.circles[circle]);
  const given = new Float64Array(circles.length);
  const plan = new Uint8Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    let next = 0;
    for (let c = 1; c < circles.length; c += 1) {
      if (shares[c] * (round + 1) - given[c] > shares[next] * (round + 1) - given[next]) next = c;
    }
    given[next] += 1;
    plan[round] = next;
  }
  return plan;
}

/** Groups of one circle, and the runs of residents within which they lie. */
interface CircleGroups {
  /** By resident: the group, −1 for none. */
  readonly of: Int32Array;
  readonly runs: readonly Run[];
}

/** A run of residents, and the groups that lie within it. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly firstGroup: number;
  readonly groups: number;
}

/** In the order of {@link circles}. */
function groupsOf(draft: Draft, columns: TieColumns, seed: number): readonly CircleGroups[] {
  const { size, neighbourhoods } = draft;
  const districts: { first: number; end: number; neighbourhood: number; count: number }[] = [];
  for (let n = 0; n < neighbourhoods.count; n += districtNeighbourhoods) {
    const count = Math.min(districtNeighbourhoods, neighbourhoods.count - n);
    const last = n + count - 1;
    const end = neighbourhoods.first[last] + neighbourhoods.residents[last];
    districts.push({ first: neighbourhoods.first[n], end, neighbourhood: n, count });
  }
  let firms = 0;
  let schools = 0;
  for (let i = 0; i < size; i += 1) {
    firms = Math.max(firms, columns.employer[i] + 1);
    schools = Math.max(schools, columns.school[i] + 1);
  }
  // Pupils meet in their school and year: a class.
  const workGroup = new Int32Array(size);
  for (let i = 0; i < size; i += 1) {
    const school = columns.school[i];
    workGroup[i] =
      school >= 0
        ? firms + school * classes + draft.years[i] - schoolAges.from
        : columns.employer[i];
  }
  const clan = new Int32Array(size);
  const together = new Int32Array(size);
  let clans = 0;
  const clanRuns = districts.map(({ first, end }) => {
    const groups = drawClans(draft, clan, first, end, clans, seed);
    clans += groups;
    return { first, end, firstGroup: clans - groups, groups };
  });
  return [
    {
      of: Int32Array.from(draft.neighbourhood),
      runs: districts.map(({ first, end, neighbourhood, count }) => ({
        first,
        end,
        firstGroup: neighbourhood,
        groups: count,
      })),
    },
    {
      of: workGroup,
      runs: [{ first: 0, end: size, firstGroup: 0, groups: firms + schools * classes }],
    },
    { of: clan, runs: clanRuns },
    {
      of: together,
      runs: districts.map(({ first, end }) => ({ first, end, firstGroup: 0, groups: 1 })),
    },
  ];
}

const classes = schoolAges.to - schoolAges.from + 1;

/**
 * Circles of kin among the residents from…to: some households of one ethnicity and residence status. Writes each
 * resident's clan, counted from `firstClan`, and returns their number.
 */
function drawClans(
  draft: Draft,
  clan: Int32Array,
  from: number,
  to: number,
  firstClan: number,
  seed: number,
): number {
  const { first } = draft.households;
  const firstHousehold = draft.household[from];
  const count = draft.household[to - 1] + 1 - firstHousehold;
  const { k0, k1 } = drawKey(seed, decisions.kinship, 0);
  const keys = new Uint32Array(count);
  for (let k = 0; k < count; k += 1) {
    const h = firstHousehold + k;
    const kind = (draft.ethnicity[first[h]] << 1) | draft.residence[first[h]];
    keys[k] = ((kind << 30) | (draw(k0, k1, h, 0) >>> 2)) >>> 0;
  }
  const order = orderByBits(keys);
  const clanOf = new Int32Array(count);
  for (let k = 0; k < count; k += 1) clanOf[order[k]] = Math.floor(k / kinHouseholds);
  for (let i = from; i < to; i += 1)
    clan[i] = firstClan + clanOf[draft.household[i] - firstHousehold];
  return Math.ceil(count / kinHouseholds);
}
