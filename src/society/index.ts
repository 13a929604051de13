/** A synthetic population from aggregate tables. */
export * from "./columns.ts";
export type { SocietyDocument } from "./document.ts";
export { societySchema } from "./document.ts";
export { societyJsonSchema } from "./json-schema.ts";
export type { Margin } from "./margin.ts";
export { margins } from "./margins.ts";
export { printSociety } from "./print.ts";
export { readSociety } from "./read.ts";
export { synthesise } from "./synthesise.ts";
