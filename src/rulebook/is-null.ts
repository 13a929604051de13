import type { CompiledRulebook } from "./compiled.ts";

/**
 * Is the rulebook the absence of a scheme: no points, no lists (so no publicity), no measures, no watch?
 * A world under it must be bit for bit the world without it.
 */
export function isNull({ rules, lists, measures, watch, bodies }: CompiledRulebook): boolean {
  const { neighbour, officers: _whoWriteUp, ...others } = watch;
  const moves = rules.some(
    ({ effect }) =>
      effect.type === "grade" ||
      effect.type === "list" ||
      (effect.type === "points" && (effect.least !== 0 || effect.most !== 0)),
  );
  const looks = Object.values(others).some(({ coverage }) => coverage > 0) || neighbour.per1000 > 0;
  const assessed = Object.values(bodies).some((scheme) => scheme !== null);
  return !moves && !assessed && lists.length === 0 && measures.length === 0 && !looks;
}
