import type { CompiledRulebook } from "./compiled.ts";

/**
 * Is the rulebook the absence of a scheme: no points, no lists (so no publicity), no measures, no watch?
 * A world under it must be bit for bit the world without it.
 */
export function isNull({ rules, lists, measures, watch }: CompiledRulebook): boolean {
  const { neighbour, ...others } = watch;
  const moves = rules.some(
    ({ effect }) =>
      effect.type === "grade" ||
      effect.type === "list" ||
      (effect.type === "points" && (effect.least !== 0 || effect.most !== 0)),
  );
  const looks = Object.values(others).some(({ coverage }) => coverage > 0) || neighbour.per1000 > 0;
  return !moves && lists.length === 0 && measures.length === 0 && !looks;
}
