import { expect, test } from "vitest";
import { documentKind } from "./document-kind.ts";

test.each([
  ["glasshouse: 1\nid: a\narms: [none, a.yaml]\nworlds: 3\n", "study"],
  ["glasshouse: 1\nstanding: statute\nrules: []\n", "rulebook"],
  ["glasshouse: 1\nhouseholds:\n  forms: []\n", "society"],
  ["glasshouse: 1\nassumptions:\n  a: 1\n", "assumptions"],
  ['{"glasshouse": 1, "rules": []}', "rulebook"],
  ["rules: [\n  broken", "rulebook"],
  ["hello: world\n", null],
  ["", null],
])("%j is a %s", (content, kind) => {
  expect(documentKind(content)).toBe(kind);
});
