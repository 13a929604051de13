import type { Reserved } from "../documents/index.ts";

/** What the language will say later. Refused by name, so that nobody takes silence for consent. */
export const reserved: Reserved = {
  keys: {
    tests: "Tests inside a rulebook are",
    jurisdictions: "Jurisdictions are",
  },
  values: {},
};
