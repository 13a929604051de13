import { copyTown, type Ledger, plansInForce } from "../world/index.ts";
import { type ColumnName, columnNames, layColumns } from "../world/columns.ts";
import { EventList } from "../world/event-list.ts";
import { month } from "../world/month.ts";
import type { Phase } from "../world/phase.ts";
import { type SchemeColumns, schemeArrays } from "../world/scheme-columns.ts";
import { townArrays } from "../world/town.ts";
import { type Block, turnKeys, type World } from "../world/world.ts";

/** The world as it is, in the middle of a month or between two, with nothing shared that a month writes. */
export function copyWorld(world: World): World {
  const buffer = world.buffer.slice(0);
  return {
    ...world,
    buffer,
    columns: layColumns(world.capacity, buffer),
    scheme: copyScheme(world.scheme),
    town: copyTown(world.town),
    keys: world.keys.slice(),
    blocks: world.blocks.map(copyBlock),
  };
}

function copyScheme(scheme: SchemeColumns): SchemeColumns {
  return structuredClone(scheme);
}

function copyBlock(block: Block): Block {
  const ledger = Object.create(Object.getPrototypeOf(block.ledger) as object) as Ledger;
  Object.assign(ledger, { months: block.ledger.months.map(copyList) });
  return {
    ...block,
    acts: copyList(block.acts),
    records: copyList(block.records),
    withheld: copyList(block.withheld),
    postings: copyList(block.postings),
    ledger,
    sums: block.sums.slice(),
    queue: Object.fromEntries(
      Object.entries(block.queue).map(([name, list]) => [name, copyList(list as EventList)]),
    ) as unknown as Block["queue"],
  };
}

function copyList(list: EventList): EventList {
  const copy = new EventList(Math.max(1, list.words.length / 2));
  copy.words.set(list.words);
  copy.length = list.length;
  return copy;
}

/** The columns in which two worlds of the same capacity differ. */
export function differingColumns(a: World, b: World): ColumnName[] {
  return columnNames.filter((name) => !sameBytes(a.columns[name], b.columns[name]));
}

/** Whether what stands beside the columns is equal: the town, the scheme's own columns, events and ledger. */
export function sameBesideColumns(a: World, b: World): boolean {
  const ours = besideColumns(a);
  const theirs = besideColumns(b);
  return ours.length === theirs.length && ours.every((array, k) => sameBytes(array, theirs[k]));
}

function besideColumns(world: World): ArrayBufferView[] {
  const listsOf = ({ acts, records, withheld, postings, ledger, queue }: Block) =>
    [
      acts,
      records,
      withheld,
      postings,
      ...ledger.months,
      ...(Object.values(queue) as EventList[]),
    ].map((list) => list.words.subarray(0, 2 * list.length));
  return [
    ...townArrays(world.town),
    ...schemeArrays(world.scheme),
    ...world.blocks.flatMap(listsOf),
    Float64Array.of(world.size, world.month),
  ];
}

function sameBytes(a: ArrayBufferView, b: ArrayBufferView): boolean {
  return (
    Buffer.compare(
      Buffer.from(a.buffer, a.byteOffset, a.byteLength),
      Buffer.from(b.buffer, b.byteOffset, b.byteLength),
    ) === 0
  );
}

/** Runs the p-th phase of a month whose keys are turned; `order` gives the order of the blocks. */
export function runPhase(
  world: World,
  p: number,
  order: (blocks: readonly Block[]) => readonly Block[] = (blocks) => blocks,
): void {
  const plans = plansInForce(world);
  for (const pass of month[p].passes) {
    if (pass.over === "town") pass.run(world, plans[p]);
    else for (const block of order(world.blocks)) pass.run(world, plans[p], block);
  }
}

/** Lives a month phase by phase; `before` and `after` look on. */
export function liveMonthBy(
  world: World,
  looks: {
    readonly before?: (p: number, phase: Phase<unknown>) => void;
    readonly after?: (p: number, phase: Phase<unknown>) => void;
    readonly order?: (blocks: readonly Block[]) => readonly Block[];
  },
): void {
  turnKeys(world);
  for (let p = 0; p < month.length; p += 1) {
    looks.before?.(p, month[p]);
    runPhase(world, p, looks.order);
    looks.after?.(p, month[p]);
  }
  world.month += 1;
}
