/** Keyed draws: the only source of chance in Glasshouse. */
export * from "./draw.ts";
export * from "./identity.ts";
