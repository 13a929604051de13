import type { CompiledRulebook } from "../rulebook/compiled.ts";
import type { Society } from "../society/columns.ts";
import {
  type AssumptionValues,
  createWorld,
  forkWorld,
  hashWorld,
  liveMonth,
  type World,
} from "../world/index.ts";
import { outcomes } from "./all.ts";
import { cellCount, enrol, groups } from "./cells.ts";
import { blankTally, livingCohort, type Outcome } from "./measure.ts";
import type { ArmMeasurement, ListFlow, Series, WorldMeasurement } from "./result.ts";

/** What is run: one society, one set of assumptions, the arms. */
export interface WorldSpec {
  readonly society: Society;
  readonly assumptions: AssumptionValues;
  /** The first one is the baseline, under which the past is lived: it must have no rules and no lists. */
  readonly rulebooks: readonly CompiledRulebook[];
  readonly pastMonths: number;
  /** Months after the launch. */
  readonly months: number;
  readonly blockSize?: number;
}

/** Is told of each month that has been lived; what it does cannot reach the world. */
export interface MonthObserver {
  month(arm: string, month: number, of: number): void;
}

/** Runs the world of one seed: the past once, then every arm from the same launch. */
export function runWorld(
  spec: WorldSpec,
  seed: number,
  observer?: MonthObserver,
): WorldMeasurement {
  const [baseline] = spec.rulebooks;
  const world = createWorld({
    society: spec.society,
    assumptions: spec.assumptions,
    rulebook: baseline,
    seed,
    months: spec.pastMonths + spec.months,
    launch: spec.pastMonths,
    ...(spec.blockSize === undefined ? {} : { blockSize: spec.blockSize }),
  });
  for (let m = 0; m < spec.pastMonths; m += 1) {
    liveMonth(world);
    observer?.month("past", m + 1, spec.pastMonths);
  }
  enrol(world);
  const launchHash = hashWorld(world);
  const arms = spec.rulebooks.map((rulebook) => {
    const arm = forkWorld(world, rulebook, spec.assumptions, spec.blockSize);
    return measureArm(arm, spec.months, observer);
  });
  return { seed, months: spec.months, arms, launchHash };
}

/** Lives the months of an arm and measures each of them. */
export function measureArm(world: World, months: number, observer?: MonthObserver): ArmMeasurement {
  const sums = outcomes.map(() => new Float64Array(cellCount * months));
  const counts = outcomes.map(() => new Float64Array(cellCount * months));
  const flows = world.rulebook.lists.map((list) => blankFlow(list.id, months));
  const before = new Uint8Array(world.capacity);
  const tally = blankTally();
  for (let m = 0; m < months; m += 1) {
    before.set(world.columns.listed);
    liveMonth(world);
    tally.living = livingCohort(world);
    const population = countPopulation(world, tally.living);
    outcomes.forEach((outcome, o) => {
      tally.sum.fill(0);
      tally.n.fill(0);
      outcome.measure(world, tally);
      sums[o].set(tally.sum, m * cellCount);
      counts[o].set(outcome.per === "cohort" ? population : tally.n, m * cellCount);
    });
    flows.forEach((flow, list) => countFlow(world, flow, list, before, m));
    observer?.month(world.rulebook.id, m + 1, months);
  }
  return {
    arm: world.rulebook.id,
    series: outcomes.flatMap((outcome, o) => seriesOf(outcome, sums[o], counts[o], months)),
    lists: flows,
    stateHash: hashWorld(world),
  };
}

function countPopulation(world: World, living: Int32Array): Float64Array {
  const population = new Float64Array(cellCount);
  for (const i of living) population[world.columns.cell[i]] += 1;
  return population;
}

function seriesOf(outcome: Outcome, sums: Float64Array, n: Float64Array, months: number): Series[] {
  return groups
    .filter((group) => group.id === "all" || outcome.grouped)
    .map((group) => ({
      outcome: outcome.id,
      group: group.id,
      sum: overCells(sums, group.cells, months),
      n: overCells(n, group.cells, months),
    }));
}

function overCells(values: Float64Array, cells: readonly number[], months: number): Float64Array {
  const result = new Float64Array(months);
  for (let m = 0; m < months; m += 1) {
    for (const cell of cells) result[m] += values[m * cellCount + cell];
  }
  return result;
}

function blankFlow(list: string, months: number): ListFlow {
  const blank = () => new Float64Array(months);
  return { list, stock: blank(), entries: blank(), exits: blank(), deaths: blank() };
}

/** Flows of a list in a month: who is on it, came on it, died on it, left it otherwise. */
function countFlow(
  world: World,
  flow: ListFlow,
  list: number,
  before: Uint8Array,
  m: number,
): void {
  const { listed, alive } = world.columns;
  const since = world.scheme.listedSince[list];
  const bit = 1 << list;
  for (let i = 0; i < world.size; i += 1) {
    const was = (before[i] & bit) !== 0;
    const is = (listed[i] & bit) !== 0;
    if (!was && !is) continue;
    const entered = is && since[i] === world.month - 1;
    flow.stock[m] += +is;
    flow.entries[m] += +entered;
    if (was && (!is || entered)) {
      if (alive[i] === 0) flow.deaths[m] += 1;
      else flow.exits[m] += 1;
    }
  }
}
