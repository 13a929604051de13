/** The world: columns, draws, the eight phases of a month, arms, snapshots, a life. */
export { adultAge } from "./age.ts";
export { exchangeCheated, exchangeCompleted } from "./acts/exchange.ts";
export * from "./columns.ts";
export * from "./create.ts";
export * from "./event-list.ts";
export * from "./fork.ts";
export * from "./hash.ts";
export * from "./ledger.ts";
export { followLife, type LifeEvent } from "./life.ts";
export { householdBalance } from "./household.ts";
export * from "./month.ts";
export * from "./phase.ts";
export { countOf, signal } from "./signals.ts";
export * from "./snapshot.ts";
export * from "./town.ts";
export * from "./version.ts";
export type { Block, World } from "./world.ts";
