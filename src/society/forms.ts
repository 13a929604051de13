import { largestRemainder } from "./allocate.ts";
import { Contradiction } from "./contradiction.ts";
import type { SocietyDocument } from "./document.ts";
import { type Role, roles } from "./roles.ts";

type Core = SocietyDocument["households"]["forms"][number]["core"];

/** A form of household: who lives in it. */
export interface Form {
  readonly core: Core;
  readonly children: number;
  readonly elders: number;
  /** Residents of such a household. */
  readonly size: number;
  /** Share of all households. */
  readonly share: number;
}

/** The forms of a document with their sizes. */
export function formsOf(document: SocietyDocument): readonly Form[] {
  return document.households.forms.map((form) => {
    const children = form.children ?? 0;
    const elders = form.elders ?? 0;
    const adults = {
      alone: 1,
      couple: 2,
      "lone-parent": 1,
      grandparents: 2,
      sharers: form.persons ?? 2,
    }[form.core];
    return {
      core: form.core,
      children,
      elders,
      size: adults + children + elders,
      share: form.share,
    };
  });
}

/**
 * How many households of each form hold exactly `persons`: the shares by largest remainders, and the few persons
 * left over by that rounding live alone.
 */
export function countHouseholds(forms: readonly Form[], persons: number): Int32Array {
  let mean = 0;
  for (const form of forms) mean += form.share * form.size;
  const counts = largestRemainder(
    forms.map((form) => form.share),
    Math.round(persons / mean),
  );
  let housed = 0;
  forms.forEach((form, index) => {
    housed += counts[index] * form.size;
  });
  const alone = forms.findIndex((form) => form.core === "alone");
  counts[alone] += persons - housed;
  if (counts[alone] < 0) {
    throw new Contradiction(
      "households",
      "Too few residents live alone to take up the rounding of household forms.",
    );
  }
  return counts;
}

/** How many persons each role needs, in the order of {@link roles}. */
export function countRoles(forms: readonly Form[], counts: Int32Array): Int32Array {
  const needed = new Int32Array(roles.length);
  const add = (role: Role, count: number): void => {
    needed[roles.indexOf(role)] += count;
  };
  forms.forEach((form, index) => {
    const count = counts[index];
    add("child", form.children * count);
    if (form.core === "alone") add("alone", count);
    if (form.core === "sharers") add("sharer", form.size * count);
    if (form.core === "lone-parent") add("lone-parent", count);
    if (form.core === "couple") {
      add("wife", count);
      add("husband", count);
    }
    if (form.elders === 1) add("elder", count);
    if (form.elders === 2 || form.core === "grandparents") {
      add("elder-wife", count);
      add("elder-husband", count);
    }
  });
  return needed;
}
