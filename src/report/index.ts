/** Reports and their figures: from the facts of a run to one page that can be sent, printed and kept. */
export type {
  ReportedArm,
  ReportedAssumption,
  ReportedMargin,
  ReportedSource,
  ReportInput,
  RunFacts,
} from "./input.ts";
export { ReportRefusal } from "./refuse.ts";
export { renderReport } from "./render-report.ts";
