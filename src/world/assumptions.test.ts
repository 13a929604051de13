import { describe, expect, test } from "vitest";
import { missingAssumptions, unusedAssumptions } from "../assumptions/index.ts";
import { assuming, ledger, none, schemes, societyOf } from "../testing/worlds.ts";
import { createWorld } from "./create.ts";
import { forkWorld } from "./fork.ts";
import { month as phases } from "./month.ts";
import type { AssumptionValues } from "./phase.ts";

/** The shipped values, and what was asked of them. */
function recording(): AssumptionValues & { readonly asked: Set<string> } {
  const values = assuming();
  const asked = new Set<string>();
  return {
    asked,
    number(id) {
      asked.add(id);
      return values.number(id);
    },
    form(id) {
      asked.add(id);
      return values.form(id);
    },
  };
}

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const declared = phases.flatMap((phase) => phase.assumes);

describe.each(phases.map((phase) => ({ id: phase.id, phase })))("the phase $id", ({ phase }) => {
  test.each(schemes.map((rulebook) => ({ id: rulebook.id, rulebook })))(
    "asks for exactly what it declares, under $id",
    ({ rulebook }) => {
      const assumptions = recording();
      phase.plan({ society: societyOf(), assumptions, rulebook });
      expect(sorted(assumptions.asked)).toEqual(sorted(phase.assumes));
    },
  );
});

test("making and forking a world ask for nothing that no phase declares", () => {
  const assumptions = recording();
  const world = createWorld({
    society: societyOf(),
    assumptions,
    rulebook: none,
    seed: 1,
    months: 12,
    launch: 0,
  });
  forkWorld(world, schemes[2], assumptions);
  expect(sorted(assumptions.asked)).toEqual(sorted(declared));
});

test("the shipped ledger holds exactly what the phases assume", () => {
  expect(missingAssumptions(ledger, declared)).toEqual([]);
  expect(unusedAssumptions(ledger, declared)).toEqual([]);
});
