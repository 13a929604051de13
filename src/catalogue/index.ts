/** The shared words of Glasshouse, typed. Everything else derives its names, codes and titles from here. */
export * from "./attributes.ts";
export * from "./body-kinds.ts";
export * from "./channels.ts";
export * from "./contexts.ts";
export * from "./domains.ts";
export * from "./headings.ts";
export * from "./kinds.ts";
export * from "./language.ts";
export * from "./standings.ts";
