/** Schemes as data: read, check, compile, print. */
export * from "./compiled.ts";
export { compileRulebook } from "./compile.ts";
export {
  explainList,
  explainMeasure,
  explainRedress,
  explainRule,
  explainWatch,
} from "./explain.ts";
export { exposureIds } from "./exposures.ts";
export { isNull } from "./is-null.ts";
export { rulebookJsonSchema } from "./json-schema.ts";
export { printRulebook } from "./print.ts";
export { type BaseText, readRulebook } from "./read.ts";
export { mostLists, type RulebookDocument, rulebookSchema, type RulebookSource } from "./schema.ts";
