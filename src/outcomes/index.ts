/** What is measured, and the running of one world with all its arms. */
export { outcomes } from "./all.ts";
export { enrol, type Group, groups } from "./cells.ts";
export {
  type ArmLife,
  type Life,
  lifeOf,
  type LifeMonth,
  monthsTogether,
  type PickId,
  picks,
} from "./lives.ts";
export type { Outcome } from "./measure.ts";
export type { OutcomeDefinition } from "./outcome.ts";
export * from "./result.ts";
export { measureArm, type MonthObserver, runWorld, type WorldSpec } from "./run-world.ts";
