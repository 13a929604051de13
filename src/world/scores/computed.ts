import { contextIndex, kinds } from "../../catalogue/index.ts";
import { log } from "../../numerics/index.ts";
import type { CompiledFeature, CompiledRulebook, CompiledScore } from "../../rulebook/compiled.ts";
import { tieSlots } from "../../society/columns.ts";
import { adultAge } from "../age.ts";
import { unwilledEntry, wrongEntry } from "../ledger.ts";
import type { Block, World } from "../world.ts";
import { type ComputedColumns, contextsOf } from "./computed-columns.ts";
import { cellsOf, fitLogistic, oddsOf } from "./logistic.ts";
import { appealUpheld, falseStruck } from "./correct.ts";
import { regrade } from "./standing.ts";

/**
 * Scores that are computed, and scores by company.
 *
 * A model of the chance of a burdening record within a year is fitted every January on the scheme's own records:
 * what residents were a year ago (whole-number features) against whether a record came since. From then on everybody
 * has `scale` points less for every doubling of the odds against the town's. What the model learns from is records
 * and never acts, so whatever the watching gets wrong it learns.
 *
 * A share of the score may be the mean of what ties had last month. Both parts are parts of `points`.
 */
export interface ComputedPlan {
  readonly score: CompiledScore;
  readonly features: readonly CompiledFeature[];
  /** Contexts of which records are remembered; null, the first, for any. */
  readonly contexts: readonly (number | null)[];
  /** By feature of records: which of the histories, and the months it looks at. */
  readonly history: readonly number[];
  readonly contextOfKind: Uint8Array;
  readonly usesTies: boolean;
  /** The share of ties in 1/256, and what a score of `start` looks like to them. */
  readonly ties: number;
  readonly startShown: number;
  /** Points by cell, and the fit that they are of: worked out again when the fit is another. */
  readonly table: { fit: Float64Array; points: Int32Array };
}

export function planComputed({ score }: Pick<CompiledRulebook, "score">): ComputedPlan | null {
  if (score === null || (score.computed === null && score.ties === 0)) return null;
  const features = score.computed?.features ?? [];
  const contexts = contextsOf(score);
  return {
    score,
    features,
    contexts,
    history: features.map((one) => (one.from === "records" ? contexts.indexOf(one.context) : -1)),
    contextOfKind: Uint8Array.from(kinds, ({ context }) => contextIndex(context)),
    usesTies: score.ties > 0 || features.some(({ from }) => from === "ties"),
    ties: Math.round(256 * score.ties),
    startShown: shownAs(score, score.start),
    table: { fit: new Float64Array(0), points: new Int32Array(cellsOf(features.length)) },
  };
}

/** A score as ties' scores are told: 1 at the floor, 255 at the ceiling. */
function shownAs({ floor, ceiling }: CompiledScore, score: number): number {
  const kept = Math.max(floor, Math.min(ceiling, score));
  return 1 + Math.round((254 * (kept - floor)) / (ceiling - floor));
}

/** Makes room for this month's records, and takes out what was corrected. Before the month's postings. */
export function openMonth(world: World, plan: ComputedPlan, block: Block): void {
  const columns = world.scheme.computed;
  if (columns === null || plan.contexts.length === 0) return;
  const { all, truly, willed } = columns;
  // Bits are read for 24 months, so those of the next 8 months can be cleared in one go.
  if (world.month % 8 === 0) {
    let keep = 0;
    for (let ago = 0; ago < 24; ago += 1) keep |= 1 << ((world.month - 1 - ago) & 31);
    for (const history of [...all, ...truly, ...willed]) {
      for (let i = block.from; i < block.to; i += 1) history[i] &= keep;
    }
  }
  const { upheld } = world.columns;
  for (let i = block.from; i < block.to; i += 1) {
    if ((upheld[i] & (appealUpheld | falseStruck)) === 0) continue;
    strikeHistory(columns, i, (upheld[i] & appealUpheld) !== 0);
  }
}

/** Takes what was struck out of somebody's files. Their points have been taken back already. */
function strikeHistory(columns: ComputedColumns, i: number, unwilledToo: boolean): void {
  const { all, truly, willed, part, falsePart, unwilledPart } = columns;
  part[i] -= falsePart[i];
  falsePart[i] = 0;
  if (unwilledToo) {
    part[i] -= unwilledPart[i];
    unwilledPart[i] = 0;
  }
  for (let h = 0; h < all.length; h += 1) {
    if (unwilledToo) truly[h][i] = willed[h][i];
    all[h][i] = truly[h][i];
  }
}

/** Remembers a burdening record. */
export function remember(
  world: World,
  plan: ComputedPlan,
  i: number,
  kind: number,
  flags: number,
): void {
  const columns = world.scheme.computed;
  if (columns === null) return;
  const bit = 1 << (world.month & 31);
  for (let h = 0; h < plan.contexts.length; h += 1) {
    const context = plan.contexts[h];
    if (context !== null && context !== plan.contextOfKind[kind]) continue;
    columns.all[h][i] |= bit;
    if ((flags & wrongEntry) !== 0) continue;
    columns.truly[h][i] |= bit;
    if ((flags & unwilledEntry) === 0) columns.willed[h][i] |= bit;
  }
}

/** Bits of the months from `from` ago up to `to` ago; the month being lived is 0 ago. */
function windowOf(month: number, from: number, to: number): number {
  let bits = 0;
  for (let ago = from; ago < to; ago += 1) bits |= 1 << ((month - ago) & 31);
  return bits;
}

/** How many bits are set, 3 at most. */
function upToThree(bits: number): number {
  if (bits === 0) return 0;
  const second = bits & (bits - 1);
  if (second === 0) return 1;
  return (second & (second - 1)) === 0 ? 2 : 3;
}

/** The computed part and the part of ties, for everybody. After the month's postings. */
export function compute(world: World, plan: ComputedPlan, block: Block): void {
  const columns = world.scheme.computed;
  if (columns === null) return;
  if (plan.usesTies) askTies(world, plan, columns, block);
  if (plan.features.length > 0) {
    findCells(world, plan, columns, block);
    if (columns.fit[0] === 1) setParts(world, plan, columns, block);
  }
  if (plan.ties > 0) setTieParts(world, plan, columns, block);
}

/** Everybody's ties are looked up every third month, a third of residents in each. */
const lookUps = 3;

function askTies(world: World, plan: ComputedPlan, columns: ComputedColumns, block: Block): void {
  const { month } = world;
  const { birthMonth, ties } = world.columns;
  const { shown, tieMean, tieLow } = columns;
  const { startShown } = plan;
  for (let i = block.from; i < block.to; i += 1) {
    if ((month - birthMonth[i]) % lookUps !== 0) continue;
    const from = i * tieSlots;
    let told = 0;
    let low = 0;
    let sum = 0;
    for (let slot = from; slot < from + tieSlots; slot += 1) {
      const tie = ties[slot];
      if (tie < 0) break;
      const theirs = shown[tie];
      if (theirs === 0) continue;
      told += 1;
      sum += theirs;
      if (theirs < startShown) low += 1;
    }
    tieMean[i] = told === 0 ? 0 : Math.round(sum / told);
    tieLow[i] = told === 0 ? 0 : Math.min(3, Math.floor((4 * low) / told));
  }
}

/** The cell of everybody's features: one loop for each feature, over one array. */
function findCells(world: World, plan: ComputedPlan, columns: ComputedColumns, block: Block): void {
  const { month, subsistence } = world;
  const { alive, birthMonth, liquidity } = world.columns;
  const { cells, all, tieLow } = columns;
  const { from, to } = block;
  for (let i = from; i < to; i += 1) {
    cells[i] = alive[i] === 1 && month - birthMonth[i] >= adultAge ? 1 : 0;
  }
  plan.features.forEach((feature, f) => {
    const shift = 2 * f;
    if (feature.from === "records") {
      const history = all[plan.history[f]];
      const window = windowOf(month, feature.months[0], feature.months[1]);
      for (let i = from; i < to; i += 1) {
        const bits = history[i] & window;
        if (bits !== 0 && cells[i] !== 0) cells[i] += upToThree(bits) << shift;
      }
    } else if (feature.from === "ties") {
      for (let i = from; i < to; i += 1) {
        if (cells[i] !== 0) cells[i] += tieLow[i] << shift;
      }
    } else {
      for (let i = from; i < to; i += 1) {
        if (cells[i] !== 0) cells[i] += shortness(liquidity[i], subsistence) << shift;
      }
    }
  });
}

/** Points by cell; what of them rests on false records, and on acts without will. */
function setParts(world: World, plan: ComputedPlan, columns: ComputedColumns, block: Block): void {
  const { points, falsePoints, unwilledPoints } = world.columns;
  const { cells, all, willed, part, falsePart, unwilledPart } = columns;
  const table = pointsTable(plan, columns.fit);
  const [everything] = all;
  const [earned] = willed;
  for (let i = block.from; i < block.to; i += 1) {
    if (cells[i] === 0) continue;
    const now = table[cells[i] - 1];
    let wrong = 0;
    let unwilled = 0;
    if (everything[i] !== earned[i]) {
      const truly = table[cellOn(world, plan, columns.truly, cells[i] - 1, i)];
      wrong = now - truly;
      unwilled = truly - table[cellOn(world, plan, columns.willed, cells[i] - 1, i)];
    }
    if (now === part[i] && wrong === falsePart[i] && unwilled === unwilledPart[i]) continue;
    points[i] += now - part[i];
    falsePoints[i] += wrong - falsePart[i];
    unwilledPoints[i] += unwilled - unwilledPart[i];
    part[i] = now;
    falsePart[i] = wrong;
    unwilledPart[i] = unwilled;
    regrade(world, plan, i);
  }
}

/** The cell that the resident would be in on these histories. */
function cellOn(
  world: World,
  plan: ComputedPlan,
  histories: readonly Uint32Array[],
  cell: number,
  i: number,
): number {
  let found = cell;
  plan.features.forEach((feature, f) => {
    if (feature.from !== "records") return;
    const window = windowOf(world.month, feature.months[0], feature.months[1]);
    found &= ~(3 << (2 * f));
    found |= upToThree(histories[plan.history[f]][i] & window) << (2 * f);
  });
  return found;
}

/** Moves scores towards the mean of ties'. */
function setTieParts(
  world: World,
  plan: ComputedPlan,
  columns: ComputedColumns,
  block: Block,
): void {
  const { month } = world;
  const { alive, birthMonth, points } = world.columns;
  const { tieMean, tiePart } = columns;
  const { start, floor, ceiling } = plan.score;
  for (let i = block.from; i < block.to; i += 1) {
    if (alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    let theirs = 0;
    if (tieMean[i] > 0) {
      const score = start + points[i] - tiePart[i];
      const own = score < floor ? floor : score > ceiling ? ceiling : score;
      const mean = floor + Math.round(((tieMean[i] - 1) * (ceiling - floor)) / 254);
      theirs = Math.round((plan.ties * (mean - own)) / 256);
    }
    if (theirs === tiePart[i]) continue;
    points[i] += theirs - tiePart[i];
    tiePart[i] = theirs;
    regrade(world, plan, i);
  }
}

/** 0: a year of subsistence at hand, 1: three months, 2: one month, 3: less. */
function shortness(money: number, subsistence: number): number {
  if (money >= 3 * subsistence) return money >= 12 * subsistence ? 0 : 1;
  return money >= subsistence ? 2 : 3;
}

function pointsTable(plan: ComputedPlan, fit: Float64Array): Int32Array {
  const { table, score } = plan;
  if (fit.length === table.fit.length && fit.every((value, at) => value === table.fit[at])) {
    return table.points;
  }
  const weights = fit.subarray(2);
  const scale = score.computed?.scale ?? 0;
  for (let cell = 0; cell < table.points.length; cell += 1) {
    const doublings = (oddsOf(weights, cell) - fit[1]) / log(2);
    table.points[cell] = Math.max(-most, Math.min(most, Math.round(-scale * doublings)));
  }
  table.fit = fit.slice();
  return table.points;
}

/** The computed part has 16 bits. */
const most = 32_000;

/** In January: what people were a year ago against the records since. A pass over the town. */
export function refit(world: World, plan: ComputedPlan): void {
  const columns = world.scheme.computed;
  if (columns === null || plan.score.computed === null || world.month % 12 !== 0) return;
  const { cells, cellsThen, all, fit } = columns;
  const { alive } = world.columns;
  const year = windowOf(world.month, 0, 12);
  const counts = new Float64Array(2 * cellsOf(plan.features.length));
  let without = 0;
  let having = 0;
  for (let i = 0; i < world.size; i += 1) {
    if (cellsThen[i] === 0 || alive[i] === 0) continue;
    const outcome = +((all[0][i] & year) !== 0);
    counts[2 * (cellsThen[i] - 1) + outcome] += 1;
    having += outcome;
    without += 1 - outcome;
  }
  cellsThen.set(cells);
  const weights = fitLogistic(counts, plan.features.length);
  if (weights === null) return;
  fit[0] = 1;
  fit[1] = log(having / without);
  fit.set(weights, 2);
}

/** Tells ties this month's scores, for next month. After everybody's score is known. */
export function tellTies(world: World, plan: ComputedPlan, block: Block): void {
  const columns = world.scheme.computed;
  if (columns === null || !plan.usesTies) return;
  const { alive, birthMonth, points } = world.columns;
  const { shown } = columns;
  const { start, floor, ceiling } = plan.score;
  const range = ceiling - floor;
  for (let i = block.from; i < block.to; i += 1) {
    if (alive[i] === 0 || world.month - birthMonth[i] < adultAge) {
      shown[i] = 0;
      continue;
    }
    const score = start + points[i];
    const kept = score < floor ? floor : score > ceiling ? ceiling : score;
    shown[i] = 1 + Math.round((254 * (kept - floor)) / range);
  }
}
