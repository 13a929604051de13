import { nearest } from "../documents/index.ts";
import type { AssumptionLedger } from "./ledger.ts";

/** One value for every assumption of a ledger. */
export interface AssumptionValues {
  /** The number of an assumption; RangeError when there is none of that name. */
  number(id: string): number;
  /** The form of a mechanism; RangeError when there is none of that name. */
  form(id: string): string;
}

/** Values by id, in place of the defaults. */
export type AssumptionOverrides = { readonly [id: string]: number | string };

/**
 * The defaults of a ledger with some of them replaced. A number may lie outside its range (a mechanism is
 * switched off by a 0 that nobody believes), but it is finite; a form is one of the forms.
 */
export function assumptionValues(
  ledger: AssumptionLedger,
  overrides: AssumptionOverrides = {},
): AssumptionValues {
  const values = new Map<string, number | string>();
  for (const assumption of ledger.assumptions) values.set(assumption.id, assumption.default);
  const unknown = (id: string): RangeError => {
    const near = nearest(id, values.keys());
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return new RangeError(`The ledger ${ledger.id} has no assumption ${id}${hint}`);
  };

  for (const [id, value] of Object.entries(overrides)) {
    const assumption = ledger.assumptions.find((candidate) => candidate.id === id);
    if (assumption === undefined) throw unknown(id);
    if (assumption.type === "number" && !Number.isFinite(value)) {
      throw new RangeError(`The assumption ${id} is a number, and not ${String(value)}`);
    }
    if (assumption.type === "form" && !assumption.forms.includes(value as string)) {
      const forms = assumption.forms.join(", ");
      throw new RangeError(`The assumption ${id} is one of ${forms}, and not ${String(value)}`);
    }
    values.set(id, value);
  }

  return {
    number(id) {
      const value = values.get(id);
      if (value === undefined) throw unknown(id);
      if (typeof value !== "number")
        throw new RangeError(`The assumption ${id} is a form, not a number`);
      return value;
    },
    form(id) {
      const value = values.get(id);
      if (value === undefined) throw unknown(id);
      if (typeof value !== "string")
        throw new RangeError(`The assumption ${id} is a number, not a form`);
      return value;
    },
  };
}
