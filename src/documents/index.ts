/** Reading what people write: YAML in, values or diagnostics out. */
export type { Diagnostic, Path, Reading, Remark, Report } from "./diagnostic.ts";
export { pathText } from "./diagnostic.ts";
export { clip, describe, either } from "./describe.ts";
export * from "./duration.ts";
export type { Reserved } from "./explain.ts";
export * from "./fields.ts";
export { type FormatOptions, formatDiagnostics } from "./format.ts";
export { documentJsonSchema } from "./json-schema.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export * from "./provenance.ts";
export { type ReadOptions, readDocument } from "./read.ts";
export { editDistance, nearest } from "./suggest.ts";
