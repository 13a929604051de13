/** What is assumed about people: a ledger of numbers with ranges, and of rival forms. */
export { missingAssumptions, unusedAssumptions } from "./coverage.ts";
export { assumptionsJsonSchema } from "./json-schema.ts";
export type { Assumption, AssumptionLedger, FormAssumption, NumberAssumption } from "./ledger.ts";
export { readAssumptions } from "./read.ts";
export { assumptionsSchema } from "./schema.ts";
export { type AssumptionOverrides, type AssumptionValues, assumptionValues } from "./values.ts";
