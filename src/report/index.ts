/** Reports and their figures: from the facts of a run to one page that can be sent, printed and kept. */
export type {
  ReportedArm,
  ReportedAssumption,
  ReportedMargin,
  ReportedSource,
  ReportInput,
  RunFacts,
} from "./input.ts";
export { leftOut } from "./left-out.ts";
export { type LifeSheet, lifeSheet, renderLife, type ToldLife } from "./life.ts";
export { lifeWords } from "./life-words.ts";
export { ReportRefusal } from "./refuse.ts";
export { renderReport } from "./render-report.ts";
