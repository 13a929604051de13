import { draw } from "../draws/index.ts";
import type { CompiledPredicate, CompiledRule } from "../rulebook/compiled.ts";
import type { AttributeId } from "../catalogue/index.ts";
import { decisions } from "./decisions.ts";
import { channelsOf, duplicateFlag, falseFlags, kindOf, wilfulFlag } from "./event-list.ts";
import {
  entryWord,
  faultyEntry,
  pendingEntry,
  pointsOfEntry,
  ruleOfEntry,
  struckEntry,
  unwilledEntry,
  wrongEntry,
} from "./ledger.ts";
import { afterGrace, graceEntry } from "./scores/grace.ts";
import { correct } from "./scores/correct.ts";
import {
  compute,
  type ComputedPlan,
  openMonth,
  planComputed,
  refit,
  remember,
  tellTies,
} from "./scores/computed.ts";
import { type CoursePlan, isInForce, planCourse, watchTotals } from "./scores/course.ts";
import { repair } from "./scores/repair.ts";
import { keepStale, planStale, type StalePlan } from "./scores/stale.ts";
import { count, regrade } from "./scores/standing.ts";
import { fallsUnder, planVague, vagueAssumptions, type VaguePlan } from "./scores/vague.ts";
import { stateOffice } from "./bodies.ts";
import { planBodyScores, scoreBodies } from "./scores/bodies.ts";
import {
  passesAnything,
  passFromBody,
  passFromResidents,
  type PassingPlan,
  withPassedRules,
} from "./scores/passing.ts";
import type { Phase, PlanContext } from "./phase.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 4. Records become points and grades by the rules; entries whose time is over lapse. What was granted last
 * month is mended (scores/correct.ts), what is made good in time leaves no entry (scores/grace.ts), good deeds give
 * back what was lost (scores/repair.ts).
 *
 * The ledger always sums to the score: score = start + points in force, kept between floor and ceiling. Points in
 * force are those of the entries and those that repair gave back.
 */
export interface ScoresPlan {
  readonly rules: readonly CompiledRule[];
  readonly rulesOfKind: readonly (readonly number[])[];
  readonly score: PlanContext["rulebook"]["score"];
  readonly repair: PlanContext["rulebook"]["redress"]["repair"];
  readonly vague: VaguePlan;
  readonly stale: StalePlan;
  readonly course: CoursePlan;
  readonly computed: ComputedPlan | null;
  readonly passing: PassingPlan;
}

export const scores: Phase<ScoresPlan> = {
  id: "scores",
  reads: [
    "key",
    "birthMonth",
    "sex",
    "residence",
    "nationality",
    "ethnicity",
    "faith",
    "party",
    "education",
    "occupation",
    "exposures",
    "employer",
    "heads",
    "mother",
    "father",
    "upheld",
    "billArrears",
    "loanArrears",
    "claim",
    "alive",
    "household",
    "neighbourhood",
    "liquidity",
    "ties",
  ],
  writes: [
    "points",
    "falsePoints",
    "unwilledPoints",
    "repairedPoints",
    "grade",
    "gradeCap",
    "gradeCapUntil",
    "gradeCapWrong",
    "passed",
  ],
  draws: ["scores.discretion", "scores.vague", "scores.stale", "bodies.call", "bodies.discretion"],
  assumes: vagueAssumptions,
  plan: (context) => {
    const { rulebook } = context;
    return {
      rules: withPassedRules(rulebook),
      rulesOfKind: rulebook.rulesOfKind,
      score: rulebook.score,
      repair: rulebook.redress.repair,
      vague: planVague(context),
      stale: planStale(rulebook),
      course: planCourse(rulebook),
      computed: planComputed(rulebook),
      passing: { ...planBodyScores(rulebook), rulebook, any: passesAnything(rulebook) },
    };
  },
  passes: [
    { over: "blocks", run: score },
    {
      over: "town",
      run: (world, { passing }) => {
        if (passing.any) world.columns.passed.fill(0);
        passFromResidents(world, passing);
        scoreBodies(world, passing, (b, part) => passFromBody(world, passing, b, part));
      },
    },
    {
      over: "town",
      run: (world, plan) => {
        watchTotals(world, plan.course, plan.rules);
        if (plan.computed !== null) refit(world, plan.computed);
      },
    },
    {
      over: "blocks",
      run: (world, plan, block) => {
        if (plan.computed !== null) tellTies(world, plan.computed, block);
      },
    },
  ],
};

function score(world: World, plan: ScoresPlan, block: Block): void {
  block.postings.clear();
  if (plan.rules.length === 0) return;
  correct(world, plan, block);
  if (plan.computed !== null) openMonth(world, plan.computed, block);
  lapse(world, plan, block);
  post(world, plan, block);
  if (plan.computed !== null) compute(world, plan.computed, block);
}

/** Takes back what expires this month. */
function lapse(world: World, plan: ScoresPlan, block: Block): void {
  const { columns, month } = world;
  const expiring = block.ledger.expiring(month);
  for (let e = 0; e < expiring.length; e += 1) {
    const i = expiring.words[2 * e];
    const word = expiring.words[2 * e + 1];
    if ((word & (struckEntry | pendingEntry)) !== 0) continue;
    if (plan.stale.any && keepStale(world, plan.stale, block, i, word)) continue;
    count(columns, i, word, -pointsOfEntry(word));
    regrade(world, plan, i);
  }
  const due = afterGrace(world, plan.rules, expiring);
  expiring.clear();
  for (let e = 0; e < due.length; e += 1) {
    const word = due.words[2 * e + 1];
    apply(world, plan, block, due.words[2 * e], ruleOfEntry(word), word & entryFlagBits);
  }
  for (let i = block.from; i < block.to; i += 1) {
    if (columns.gradeCap[i] !== 255 && columns.gradeCapUntil[i] <= month) {
      columns.gradeCap[i] = 255;
      regrade(world, plan, i);
    }
  }
}

function post(world: World, plan: ScoresPlan, block: Block): void {
  const { words, length } = block.records;
  for (let e = 0; e < length; e += 1) {
    const i = words[2 * e];
    const packed = words[2 * e + 1];
    const flags = entryFlags(packed);
    for (const r of plan.rulesOfKind[kindOf(packed)]) {
      const rule = plan.rules[r];
      if ((rule.channels & channelsOf(packed)) === 0) continue;
      if (!isInForce(world, rule, r)) continue;
      if (!rule.where.every((predicate) => holds(world, predicate, i))) continue;
      if (rule.vague !== null && !fallsUnder(world, plan.vague, rule, r, i, flags & ofItsOwn))
        continue;
      if (rule.repeats !== null && !repeated(world, r, rule, i)) continue;
      if (rule.grace > 0) block.ledger.post(i, graceEntry(r, flags), world.month + rule.grace);
      else apply(world, plan, block, i, r, flags);
    }
    if (plan.repair.length > 0 && repair(world, plan.repair, i, packed)) regrade(world, plan, i);
  }
}

/** What the rule does to its subject. */
function apply(
  world: World,
  plan: ScoresPlan,
  block: Block,
  i: number,
  r: number,
  flags: number,
): void {
  const { columns, month } = world;
  const rule = plan.rules[r];
  const { effect } = rule;
  if (rule.feeds && plan.computed !== null) remember(world, plan.computed, i, rule.kind, flags);
  if (effect.type === "record") return;
  if (effect.type === "list") {
    // Lists read this posting (phase 5).
    block.postings.push(i, entryWord(r, 0, flags));
  } else if (effect.type === "grade") {
    // A cap is wrong as long as nothing willed stands behind it.
    const before = columns.gradeCap[i] === 255 ? 1 : columns.gradeCapWrong[i];
    columns.gradeCapWrong[i] = before & +(flags !== 0);
    columns.gradeCap[i] = Math.min(columns.gradeCap[i], effect.band);
    const until = rule.lasts === 0 ? 32767 : month + rule.lasts;
    columns.gradeCapUntil[i] = Math.max(columns.gradeCapUntil[i], until);
    block.postings.push(i, entryWord(r, 0, flags));
  } else {
    let points = effect.least;
    if (effect.most > effect.least) {
      // A month can bring a true record and a false one of the same kind: each has a draw of its own.
      points = discretion(world, r | (flags & ofItsOwn), i, effect.least, effect.most);
    }
    points = capped(world, r, rule, i, points);
    if (points === 0) return;
    // What is given without will is no wrong that a correction would take back.
    const word = entryWord(r, points, points > 0 ? flags & ~unwilledEntry : flags);
    count(columns, i, word, points);
    if (rule.lasts > 0) block.ledger.post(i, word, month + rule.lasts);
    block.postings.push(i, word);
  }
  regrade(world, plan, i);
}

/** What tells the postings of a rule, a subject and a month apart: each has draws of its own. */
const ofItsOwn = wrongEntry | faultyEntry;

const entryFlagBits = wrongEntry | unwilledEntry | faultyEntry;

/** What a record's flags make of its entries. */
function entryFlags(packed: number): number {
  if ((packed & falseFlags) !== 0) return wrongEntry;
  if ((packed & duplicateFlag) !== 0) return wrongEntry | faultyEntry;
  return (packed & wilfulFlag) === 0 ? unwilledEntry : 0;
}

/** Open points are an officer's choice: drawn evenly from the range, for the subject, the posting and the month. */
function discretion(world: World, about: number, i: number, least: number, most: number): number {
  const at = 2 * decisions["scores.discretion"].number;
  const bits = draw(world.keys[at], world.keys[at + 1], world.columns.key[i], about) >>> 0;
  return least + Math.floor((bits / 4294967296) * (most - least + 1));
}

/** Notes a record and tells whether there are enough of them within the window. */
function repeated(world: World, r: number, rule: CompiledRule, i: number): boolean {
  const bits = world.scheme.repeatBits[r];
  const last = world.scheme.repeatMonth[r];
  if (bits === null || last === null || rule.repeats === null) return true;
  const passed = world.month - last[i];
  bits[i] = (passed >= 32 ? 0 : bits[i] << passed) | 1;
  last[i] = world.month;
  const window = rule.repeats.within >= 32 ? bits[i] : bits[i] & ((1 << rule.repeats.within) - 1);
  return ones(window) >= rule.repeats.atLeast;
}

function ones(word: number): number {
  let count = 0;
  for (let w = word; w !== 0; w &= w - 1) count += 1;
  return count;
}

/** Cuts points to what the rule's cap leaves in its period. */
function capped(world: World, r: number, rule: CompiledRule, i: number, points: number): number {
  const sums = world.scheme.capPoints[r];
  const periods = world.scheme.capPeriod[r];
  if (sums === null || periods === null || rule.cap === null) return points;
  const period = Math.floor(world.month / rule.cap.every);
  if (periods[i] !== period) {
    periods[i] = period;
    sums[i] = 0;
  }
  const left = rule.cap.points - sums[i];
  const granted = points > 0 ? Math.min(points, left) : -Math.min(-points, left);
  sums[i] += granted > 0 ? granted : -granted;
  return granted;
}

function holds(world: World, predicate: CompiledPredicate, i: number): boolean {
  const { columns } = world;
  switch (predicate.on) {
    case "age": {
      const years = Math.floor((world.month - columns.birthMonth[i]) / 12);
      return years >= predicate.least && years <= predicate.most;
    }
    case "attribute":
      return ((predicate.levels >>> columns[predicate.attribute as AttributeId][i]) & 1) === 1;
    case "exposure":
      return (columns.exposures[i] & predicate.bits) !== 0;
    case "public-post": {
      const firm = columns.employer[i];
      return firm >= 0 && world.society.firms.ownership[firm] === stateOffice;
    }
  }
}
