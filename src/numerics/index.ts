/** The project's own transcendental functions: the same bits in every engine. */
export * from "./exp.ts";
export * from "./normal.ts";
