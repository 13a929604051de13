import type { CompiledBodyMeasure, CompiledBodyRule, CompiledPassing } from "./compiled.ts";
import { bearers } from "./passes.ts";
import { formIds } from "./predicates.ts";

/** Who bears a part: “passes −50 to head, 50 % to children”. */
export function passesText(passing: CompiledPassing | null): readonly string[] {
  if (passing === null) return [];
  const parts = bearers.flatMap((bearer) => {
    const pass = passing[bearer];
    if (pass === null) return [];
    const part =
      pass.points === 0
        ? `${Number((pass.share * 100).toPrecision(3))} %`
        : pass.points < 0
          ? `−${-pass.points}`
          : `+${pass.points}`;
    return [`${part} to ${bearer}`];
  });
  return [`passes ${parts.join(", ")}`];
}

/** What is particular to a rule about bodies. */
export function bodyRuleDetails(rule: CompiledBodyRule, label: boolean): readonly string[] {
  const { form, funding, ownership } = rule.where;
  const forms = formIds.filter((_, code) => (form >> code) & 1);
  return [
    ...(label ? [`called so in ${Number((rule.called * 100).toPrecision(3))} % of cases`] : []),
    ...(form === -1 ? [] : [forms.join(" or ")]),
    ...(funding === -1 ? [] : [funding === 2 ? "foreign-funded" : "domestically funded"]),
    ...(ownership === -1 ? [] : [ownership === 4 ? "private" : "state-owned"]),
    ...passesText(rule.passesTo),
  ];
}

export function bodyMeasureText(measure: CompiledBodyMeasure, whom: string): string {
  const { self, head, employees } = measure.reaches;
  const reached = [self && "self", head && "head", employees && "employees"].filter(Boolean);
  return `${whom} ${measure.effect} ${measure.domain} (${reached.join(", ")})`;
}
