/** A run's folder: written whole or not at all, read back with its hashes checked, run again and compared. */
export type { CellDifference } from "./first-difference.ts";
export { runIdentity, worldIdentity } from "./identity.ts";
export type { Manifest } from "./manifest.ts";
export { openManifest, openRun } from "./open-run.ts";
export { type Reproduction, reproduceRun } from "./reproduce.ts";
export type { Run, VerdictFile } from "./run.ts";
export { freeFolder, openRunFolder } from "./run-folder.ts";
export { runStudy } from "./run-study.ts";
export { readTable } from "./table-reader.ts";
export {
  coursesTable,
  groupsTable,
  listsTable,
  outcomesTable,
  type TableShape,
  tables,
  verdictTable,
} from "./tables.ts";
