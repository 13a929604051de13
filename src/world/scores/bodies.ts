import { bodyKinds } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import type {
  CompiledBodyRule,
  CompiledBodyScheme,
  CompiledBodyScore,
  CompiledPassing,
  CompiledRulebook,
} from "../../rulebook/compiled.ts";
import { bodyRing, isSubject, stateOffice } from "../bodies.ts";
import { recordedAs } from "../body-channels.ts";
import { decisions } from "../decisions.ts";
import { unwilledEntry, wrongEntry } from "../ledger.ts";
import type { World } from "../world.ts";
import { bandOf } from "./standing.ts";

/**
 * Records of bodies become points and grades by the rules about them, as for residents (scores.ts): entries expire,
 * corrections that were granted last month strike what rests on false records, gains are capped.
 */
export interface BodyScoresPlan {
  /** Of companies, of organisations. */
  readonly schemes: readonly (CompiledBodyScheme | null)[];
  /** By scheme: the place of its first rule among the rules of both. */
  readonly firstRule: readonly number[];
  /** By scheme and rule: threshold that an activity is called so. */
  readonly called: readonly Float64Array[];
  readonly ring: number;
  /** Number of the first entry that passes from a body: entries of residents' rules have those below. */
  readonly firstEntry: number;
}

/** Somebody's posting from which a part passes. */
export interface Passing {
  readonly passing: CompiledPassing;
  /** Number of the entry's rule: see `withPassedRules`. */
  readonly rule: number;
  readonly points: number;
  readonly lasts: number;
  /** Flags of the entry: does it rest on a false record, on an act without will? */
  readonly flags: number;
}

/** Told of each posting of which a part passes. */
type PassOn = (b: number, passing: Passing) => void;

export function planBodyScores({ bodies, ...rulebook }: CompiledRulebook): BodyScoresPlan {
  const schemes = [bodies.company, bodies.organisation];
  return {
    schemes,
    firstRule: [0, bodies.company?.rules.length ?? 0],
    called: schemes.map((scheme) =>
      Float64Array.from(scheme?.rules ?? [], ({ called }) => threshold(called)),
    ),
    ring: bodyRing({ ...rulebook, bodies }),
    firstEntry: 2 * rulebook.rules.length,
  };
}

export function scoreBodies(world: World, plan: BodyScoresPlan, passOn: PassOn): void {
  if (plan.schemes.every((scheme) => scheme === null)) return;
  const { society, town } = world;
  const { sanctioned, sentTrue, sentFalse, upheld, gradeCap } = town.bodies;
  sentTrue.fill(0);
  sentFalse.fill(0);
  for (let b = 0; b < sanctioned.length; b += 1) {
    const sort = +(b >= society.firms.count);
    const scheme = plan.schemes[sort];
    if (scheme === null || !isSubject(society, b)) continue;
    if (upheld[b] === 1) strike(world, plan, b);
    lapse(world, plan, b);
    if ((sanctioned[b] & 6) !== 0) post(world, plan, passOn, sort, b);
    if (scheme.score !== null) regradeBody(world, scheme.score, b);
    else gradeCap[b] = 255;
  }
}

/** Strikes what rests on false records. */
function strike(world: World, { ring }: BodyScoresPlan, b: number): void {
  const { points, falsePoints, expiring, expiringFalse } = world.town.bodies;
  points[b] -= falsePoints[b];
  falsePoints[b] = 0;
  for (let at = b * ring; at < (b + 1) * ring; at += 1) {
    expiring[at] -= expiringFalse[at];
    expiringFalse[at] = 0;
  }
}

function lapse(world: World, { ring }: BodyScoresPlan, b: number): void {
  const { points, falsePoints, expiring, expiringFalse, gradeCap, gradeCapUntil } =
    world.town.bodies;
  if (gradeCap[b] !== 255 && gradeCapUntil[b] <= world.month) gradeCap[b] = 255;
  if (ring === 0) return;
  const at = b * ring + (world.month % ring);
  points[b] -= expiring[at];
  falsePoints[b] -= expiringFalse[at];
  expiring[at] = 0;
  expiringFalse[at] = 0;
}

function post(world: World, plan: BodyScoresPlan, passOn: PassOn, sort: number, b: number): void {
  const { records, falseRecords } = world.town.bodies;
  const since = world.month - world.launch;
  plan.schemes[sort]?.rules.forEach((rule, r) => {
    const at = b * bodyKinds.length + recordedAs[rule.kind];
    const truly = (records[at] & rule.channels) !== 0;
    const falsely = (falseRecords[at] & rule.channels) !== 0;
    if (!truly && !falsely) return;
    if (since < rule.from || (rule.until !== null && since >= rule.until)) return;
    if (!asked(world, rule, b) || !isCalled(world, plan, sort, r, rule, b)) return;
    if (truly) fire(world, plan, passOn, rule, plan.firstRule[sort] + r, b, false);
    if (falsely) fire(world, plan, passOn, rule, plan.firstRule[sort] + r, b, true);
  });
}

/** Is the rule about a body such as this? */
function asked({ society }: World, { where }: CompiledBodyRule, b: number): boolean {
  const { firms, organisations } = society;
  if (b < firms.count) return ((where.ownership >> firms.ownership[b]) & 1) === 1;
  const o = b - firms.count;
  return (
    ((where.form >> organisations.form[o]) & 1) === 1 &&
    ((where.funding >> organisations.foreignFunded[o]) & 1) === 1
  );
}

/** Does the authority call the activity by the rule's name? Its discretion, drawn for the body, the name, the month. */
function isCalled(
  { keys }: World,
  plan: BodyScoresPlan,
  sort: number,
  r: number,
  rule: CompiledBodyRule,
  b: number,
): boolean {
  if (bodyKinds[rule.kind].conduct !== "label") return true;
  const at = 2 * decisions["bodies.call"].number;
  return draw(keys[at], keys[at + 1], b, rule.kind) >>> 0 < plan.called[sort][r];
}

function fire(
  world: World,
  plan: BodyScoresPlan,
  passOn: PassOn,
  rule: CompiledBodyRule,
  place: number,
  b: number,
  wrong: boolean,
): void {
  const { bodies } = world.town;
  if (rule.repeats !== null && !repeated(world, rule.repeats, place, b)) return;
  const { effect } = rule;
  let points = 0;
  if (effect.type === "list") {
    (wrong ? bodies.sentFalse : bodies.sentTrue)[b] |= 1 << effect.list;
  } else if (effect.type === "grade") {
    bodies.gradeCap[b] = Math.min(bodies.gradeCap[b], effect.band);
    const until = rule.lasts === 0 ? 32767 : world.month + rule.lasts;
    bodies.gradeCapUntil[b] = Math.max(bodies.gradeCapUntil[b], until);
  } else if (effect.type === "points") {
    points = effect.least;
    if (effect.most > effect.least) {
      const at = 2 * decisions["bodies.discretion"].number;
      const about = 2 * place + +wrong;
      const bits = draw(world.keys[at], world.keys[at + 1], b, about) >>> 0;
      points += Math.floor((bits / 4294967296) * (effect.most - effect.least + 1));
    }
    if (rule.cap !== null) points = capped(world, rule.cap, place, b, points);
    points = addBodyPoints(world, plan, b, points, rule.lasts, wrong);
    if (points === 0) return;
  }
  if (rule.passesTo === null) return;
  const willed = (bodies.willed[b] & (1 << recordedAs[rule.kind])) !== 0;
  const lawful = bodyKinds[rule.kind].gravity === 0;
  const flags = wrong ? wrongEntry : willed && !lawful ? 0 : unwilledEntry;
  const entry = plan.firstEntry + place;
  passOn(b, { passing: rule.passesTo, rule: entry, points, lasts: rule.lasts, flags });
}

/**
 * Adds points to a body, gains up to what the score allows in a period; gives what was added. Bodies without a score
 * bear none.
 */
export function addBodyPoints(
  world: World,
  plan: BodyScoresPlan,
  b: number,
  wished: number,
  lasts: number,
  wrong: boolean,
): number {
  const { society, town, month } = world;
  const { points, falsePoints, expiring, expiringFalse, gained, gainedPeriod } = town.bodies;
  const sort = +(b >= society.firms.count);
  const score = plan.schemes[sort]?.score ?? null;
  if (score === null || (sort === 0 && society.firms.ownership[b] === stateOffice)) return 0;
  let added = wished;
  if (added > 0 && score.gains !== null) {
    const period = Math.floor(month / score.gains.every) + 1;
    if (gainedPeriod[b] !== period) {
      gainedPeriod[b] = period;
      gained[b] = 0;
    }
    added = Math.min(added, score.gains.points - gained[b]);
    gained[b] += added;
  }
  points[b] += added;
  if (wrong) falsePoints[b] += added;
  if (lasts > 0 && lasts < plan.ring) {
    const at = b * plan.ring + ((month + lasts) % plan.ring);
    expiring[at] += added;
    if (wrong) expiringFalse[at] += added;
  }
  regradeBody(world, score, b);
  return added;
}

function repeated(
  world: World,
  repeats: NonNullable<CompiledBodyRule["repeats"]>,
  place: number,
  b: number,
): boolean {
  const { repeatBits, repeatMonth, head } = world.town.bodies;
  const at = place * head.length + b;
  const passed = world.month - repeatMonth[at];
  repeatBits[at] = (passed >= 32 ? 0 : repeatBits[at] << passed) | 1;
  repeatMonth[at] = world.month;
  const window =
    repeats.within >= 32 ? repeatBits[at] : repeatBits[at] & ((1 << repeats.within) - 1);
  let seen = 0;
  for (let w = window; w !== 0; w &= w - 1) seen += 1;
  return seen >= repeats.atLeast;
}

function capped(
  world: World,
  cap: NonNullable<CompiledBodyRule["cap"]>,
  place: number,
  b: number,
  points: number,
): number {
  const { capPoints, capPeriod, head } = world.town.bodies;
  const at = place * head.length + b;
  const period = Math.floor(world.month / cap.every) + 1;
  if (capPeriod[at] !== period) {
    capPeriod[at] = period;
    capPoints[at] = 0;
  }
  const left = cap.points - capPoints[at];
  const granted = points > 0 ? Math.min(points, left) : -Math.min(-points, left);
  capPoints[at] += Math.abs(granted);
  return granted;
}

/** Sets the grade from the score in force and the cap. */
function regradeBody(world: World, score: CompiledBodyScore, b: number): void {
  const { points, grade, gradeCap } = world.town.bodies;
  grade[b] = Math.min(gradeCap[b], bandOf(score, score.start + points[b]));
}
