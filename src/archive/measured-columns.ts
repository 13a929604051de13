import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { WorldMeasurement } from "../outcomes/result.ts";
import type { Cell, Columns } from "./tables.ts";

/** A world's rows of the table of outcomes: by arm, outcome and group in the world's order, then by month. */
export function outcomeColumns(
  world: WorldMeasurement,
  definitions: readonly OutcomeDefinition[],
): Columns {
  const scales = new Map(definitions.map((definition) => [definition.id, definition.scale]));
  const rows = world.arms.reduce(
    (sum, arm) => sum + arm.series.reduce((months, one) => months + one.sum.length, 0),
    0,
  );
  const seed = new Float64Array(rows).fill(world.seed);
  const month = new Float64Array(rows);
  const n = new Float64Array(rows);
  const arm = new Array<Cell>(rows);
  const outcome = new Array<Cell>(rows);
  const group = new Array<Cell>(rows);
  const value = new Array<Cell>(rows);
  let row = 0;
  for (const measured of world.arms) {
    for (const series of measured.series) {
      const scale = scales.get(series.outcome);
      if (scale === undefined)
        throw new RangeError(`no definition of the outcome ${series.outcome}`);
      for (let at = 0; at < series.sum.length; at += 1) {
        arm[row] = measured.arm;
        outcome[row] = series.outcome;
        group[row] = series.group;
        month[row] = at;
        n[row] = series.n[at];
        value[row] = series.n[at] === 0 ? null : (scale * series.sum[at]) / series.n[at];
        row += 1;
      }
    }
  }
  return { seed, arm, month, outcome, group, value, n };
}

/** A world's rows of the table of lists: by arm and list in the world's order, then by month. */
export function listColumns(world: WorldMeasurement): Columns {
  const columns: Record<string, Cell[]> = {
    seed: [],
    arm: [],
    month: [],
    list: [],
    stock: [],
    entries: [],
    exits: [],
    deaths: [],
  };
  for (const { arm, lists } of world.arms) {
    for (const flow of lists) {
      for (let month = 0; month < flow.stock.length; month += 1) {
        columns.seed.push(world.seed);
        columns.arm.push(arm);
        columns.month.push(month);
        columns.list.push(flow.list);
        columns.stock.push(flow.stock[month]);
        columns.entries.push(flow.entries[month]);
        columns.exits.push(flow.exits[month]);
        columns.deaths.push(flow.deaths[month]);
      }
    }
  }
  return columns;
}
