import type { CompiledRulebook } from "../rulebook/compiled.ts";
import type { Society } from "../society/columns.ts";
import type { Block, World } from "./world.ts";
import type { ColumnName } from "./columns.ts";
import type { DecisionId } from "./decisions.ts";

/** What psychology says: every assumption by its id. Throws on an id that the ledger does not have. */
export interface AssumptionValues {
  number(id: string): number;
  form(id: string): string;
}

/** What a phase is planned from: the three documents of an arm. */
export interface PlanContext {
  readonly society: Society;
  readonly assumptions: AssumptionValues;
  readonly rulebook: CompiledRulebook;
}

/**
 * A phase of the month. It says what it reads, writes, draws and assumes; docs, tests and the schedule take it from
 * there. It reads last month's columns or those that earlier phases have finished this month, and writes only the
 * columns it owns, at its own subject's index.
 */
export interface Phase<Plan> {
  readonly id: string;
  readonly reads: readonly ColumnName[];
  readonly writes: readonly ColumnName[];
  readonly draws: readonly DecisionId[];
  readonly assumes: readonly string[];
  /** Turns assumptions and rulebook into whole numbers, once for each arm. */
  plan(context: PlanContext): Plan;
  readonly passes: readonly Pass<Plan>[];
}

/**
 * One pass of a phase: over blocks of residents, in any order and on any thread, or over the town as a whole, by one
 * thread, between two passes over blocks.
 */
export type Pass<Plan> =
  | { readonly over: "blocks"; run(world: World, plan: Plan, block: Block): void }
  | { readonly over: "town"; run(world: World, plan: Plan): void };
