import { kindIndex, kinds } from "../catalogue/index.ts";

/** By kind: 1 for kinds that are breaches when done by will. */
export const isBreach: Uint8Array = Uint8Array.from(
  kinds,
  (kind) => +(kind.conduct === "obligation" || kind.conduct === "temptation"),
);

/** By kind: 1 from gravity 5 on. */
export const isGrave: Uint8Array = Uint8Array.from(kinds, (kind) => +(kind.gravity >= 5));

export const petition = kindIndex("expression.petition");
export const protest = kindIndex("expression.protest");
export const corruption = kindIndex("work.public-corruption");
