import { draw } from "../draws/index.ts";
import type { CompiledPredicate, CompiledRule } from "../rulebook/compiled.ts";
import type { AttributeId } from "../catalogue/index.ts";
import { decisions } from "./decisions.ts";
import { channelsOf, falseFlags, kindOf, wilfulFlag } from "./event-list.ts";
import { entryWord, pointsOfEntry, struckEntry, unwilledEntry, wrongEntry } from "./ledger.ts";
import type { Phase, PlanContext } from "./phase.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 4. Records become points and grades by the rules; entries whose time is over lapse. Corrections that were
 * granted last month strike out what rested on false records or on acts without will.
 *
 * The ledger always sums to the score: score = start + points in force, kept between floor and ceiling.
 */
export interface ScoresPlan {
  readonly rules: readonly CompiledRule[];
  readonly rulesOfKind: readonly (readonly number[])[];
  readonly score: PlanContext["rulebook"]["score"];
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
    "upheld",
  ],
  writes: [
    "points",
    "falsePoints",
    "unwilledPoints",
    "grade",
    "gradeCap",
    "gradeCapUntil",
    "gradeCapWrong",
  ],
  draws: ["scores.discretion"],
  assumes: [],
  plan: ({ rulebook }) => ({
    rules: rulebook.rules,
    rulesOfKind: rulebook.rulesOfKind,
    score: rulebook.score,
  }),
  passes: [{ over: "blocks", run: score }],
};

function score(world: World, plan: ScoresPlan, block: Block): void {
  block.postings.clear();
  if (plan.rules.length === 0) return;
  correct(world, plan, block);
  lapse(world, plan, block);
  post(world, plan, block);
}

/** Strikes out what rests on false records or on acts without will, of those whose appeal was upheld. */
function correct(world: World, plan: ScoresPlan, block: Block): void {
  const { upheld, points, falsePoints, unwilledPoints, gradeCap, gradeCapWrong } = world.columns;
  let any = false;
  for (let i = block.from; i < block.to; i += 1) {
    if (upheld[i] === 0) continue;
    any = true;
    points[i] -= falsePoints[i] + unwilledPoints[i];
    falsePoints[i] = 0;
    unwilledPoints[i] = 0;
    if (gradeCapWrong[i] === 1) gradeCap[i] = 255;
    regrade(world, plan, i);
  }
  if (!any) return;
  for (const month of block.ledger.months) {
    for (let e = 0; e < month.length; e += 1) {
      if (
        upheld[month.words[2 * e]] === 1 &&
        (month.words[2 * e + 1] & (wrongEntry | unwilledEntry)) !== 0
      ) {
        month.words[2 * e + 1] |= struckEntry;
      }
    }
  }
}

/** Takes back what expires this month. */
function lapse(world: World, plan: ScoresPlan, block: Block): void {
  const { columns, month } = world;
  const expiring = block.ledger.expiring(month);
  for (let e = 0; e < expiring.length; e += 1) {
    const i = expiring.words[2 * e];
    const word = expiring.words[2 * e + 1];
    if ((word & struckEntry) !== 0) continue;
    count(columns, i, word, -pointsOfEntry(word));
    regrade(world, plan, i);
  }
  expiring.clear();
  for (let i = block.from; i < block.to; i += 1) {
    if (columns.gradeCap[i] !== 255 && columns.gradeCapUntil[i] <= month) {
      columns.gradeCap[i] = 255;
      regrade(world, plan, i);
    }
  }
}

function post(world: World, plan: ScoresPlan, block: Block): void {
  const { columns, month } = world;
  const { words, length } = block.records;
  for (let e = 0; e < length; e += 1) {
    const i = words[2 * e];
    const packed = words[2 * e + 1];
    const flags = entryFlags(packed);
    for (const r of plan.rulesOfKind[kindOf(packed)]) {
      const rule = plan.rules[r];
      if ((rule.channels & channelsOf(packed)) === 0) continue;
      if (!rule.where.every((predicate) => holds(world, predicate, i))) continue;
      if (rule.repeats !== null && !repeated(world, r, rule, i)) continue;
      const { effect } = rule;
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
          points = discretion(world, r | (flags & wrongEntry), i, effect.least, effect.most);
        }
        points = capped(world, r, rule, i, points);
        if (points === 0) continue;
        // What is given without will is no wrong that a correction would take back.
        const word = entryWord(r, points, points > 0 ? flags & ~unwilledEntry : flags);
        count(columns, i, word, points);
        if (rule.lasts > 0) block.ledger.post(i, word, month + rule.lasts);
        block.postings.push(i, word);
      }
      regrade(world, plan, i);
    }
  }
}

/** What a record's flags make of its entries. */
function entryFlags(packed: number): number {
  if ((packed & falseFlags) !== 0) return wrongEntry;
  return (packed & wilfulFlag) === 0 ? unwilledEntry : 0;
}

/** Adds points to what is in force. */
function count(columns: World["columns"], i: number, word: number, points: number): void {
  columns.points[i] += points;
  if ((word & wrongEntry) !== 0) columns.falsePoints[i] += points;
  if ((word & unwilledEntry) !== 0) columns.unwilledPoints[i] += points;
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
  }
}

/** Sets the grade from the score in force and the cap. */
function regrade(world: World, plan: ScoresPlan, i: number): void {
  if (plan.score === null) return;
  const { points, grade, gradeCap } = world.columns;
  grade[i] = Math.min(gradeCap[i], bandOf(plan.score, plan.score.start + points[i]));
}

/** The band of a score that is first kept between floor and ceiling. */
export function bandOf(scale: NonNullable<ScoresPlan["score"]>, value: number): number {
  const kept = Math.max(scale.floor, Math.min(scale.ceiling, value));
  let band = scale.bands.length - 1;
  while (band > 0 && kept < scale.bands[band].from) band -= 1;
  return band;
}
