import type { CompiledRulebook } from "../rulebook/compiled.ts";
import { drawKey } from "../draws/index.ts";
import type { Society } from "../society/columns.ts";
import type { Columns } from "./columns.ts";
import { decisionIds, decisionLimit, decisions } from "./decisions.ts";
import type { EventList } from "./event-list.ts";
import type { Ledger } from "./ledger.ts";
import type { SchemeColumns } from "./scheme-columns.ts";
import type { Town } from "./town.ts";

/** A world: one society under one rulebook with one kind of luck, at one month. */
export interface World {
  readonly seed: number;
  readonly society: Society;
  readonly rulebook: CompiledRulebook;
  /** Room for residents: those of month 0 and the newborn. */
  readonly capacity: number;
  readonly columns: Columns;
  /** The buffer under the columns. */
  readonly buffer: ArrayBuffer;
  /** Columns whose number depends on the rulebook. */
  readonly scheme: SchemeColumns;
  /** What belongs to neighbourhoods, households, firms and the town as a whole. */
  readonly town: Town;
  readonly blocks: readonly Block[];
  /** Keys of this month's draws: k0 of decision d at 2d, k1 at 2d + 1. */
  readonly keys: Int32Array;
  /** Plans of the phases, in their order. */
  readonly plans: readonly unknown[];
  /** The plans of a scheme that changes while it runs; null where it does not. */
  readonly regimes: ((world: World) => readonly unknown[]) | null;
  /** What an adult needs to get by, yuan a month. */
  readonly subsistence: number;
  /** Months after the launch when a shock hits all arms; −1 for none. */
  readonly shockMonth: number;
  /** Month in which the arms part. */
  readonly launch: number;
  /** Months since month 0: the month being lived, or about to be. */
  month: number;
  /** Places taken by residents, dead ones and newborns included. */
  size: number;
}

/**
 * A run of residents that one thread works on at a time. How the world is cut into blocks changes nothing in the
 * results.
 */
export interface Block {
  readonly from: number;
  /** One past the last. */
  readonly to: number;
  /** This month's acts of its residents, by mechanism, then in the order of residents. */
  readonly acts: EventList;
  /** This month's records about its residents. */
  readonly records: EventList;
  /** Records that officers left out: subject, and a word with the reason (boughtFlag, forgivenFlag). */
  readonly withheld: EventList;
  /** This month's postings: subject, and a word like a ledger entry's. */
  readonly postings: EventList;
  /** Entries of the ledger that are in force and will expire. */
  readonly ledger: Ledger;
  /** Sums of this month over the block's residents, by place in `totals`. Whole numbers. */
  readonly sums: Float64Array;
  /** Residents with something for the town to settle: births, deaths, applications. By purpose. */
  readonly queue: Queues;
}

export interface Queues {
  /** Mothers of this month's newborn. */
  readonly births: EventList;
  /** Who died (word 0) or came of age (word 1) this month. */
  readonly passages: EventList;
  readonly seats: EventList;
  readonly loans: EventList;
  readonly jobs: EventList;
  /** Who gives up a post, and the firm. */
  readonly postLeavers: EventList;
  readonly schools: EventList;
  /** Who leaves a school, and the school. */
  readonly schoolLeavers: EventList;
  readonly appeals: EventList;
  /** Officers who take money, and how much. */
  readonly bribes: EventList;
  /** Employees who are considered for promotion. */
  readonly promotions: EventList;
  /** Who has a tie of the other standing, or is short of ties. */
  readonly tieChanges: EventList;
  /** Who seeks a new tie. */
  readonly tieSeekers: EventList;
}

/** Sets the keys of all decisions for the world's month. */
export function turnKeys(world: World): void {
  for (const id of decisionIds) {
    const { number } = decisions[id];
    const { k0, k1 } = drawKey(world.seed, number, world.month);
    world.keys[2 * number] = k0;
    world.keys[2 * number + 1] = k1;
  }
}

export function emptyKeys(): Int32Array {
  return new Int32Array(2 * decisionLimit);
}
