import type { CompiledRulebook } from "../rulebook/compiled.ts";
import type { World } from "../world/index.ts";
import type { Tally } from "./measure.ts";

/** Code of state offices among the ownerships of firms: they are no companies. */
const stateOffice = 0;

/** Counts the companies that did something of the kind this month. */
export function countCompanies({ society, town }: World, { sum, n }: Tally, kind: number): void {
  const { did } = town.bodies;
  for (let f = 0; f < society.firms.count; f += 1) {
    if (society.firms.ownership[f] === stateOffice || town.staff[f] === 0) continue;
    n[0] += 1;
    sum[0] += (did[f] >>> kind) & 1;
  }
}

/** The blacklists among the lists of companies, and of organisations, as bits. */
export function blacklistsOf({ bodies }: CompiledRulebook): readonly [number, number] {
  const bits = (scheme: CompiledRulebook["bodies"]["company"]) =>
    (scheme?.lists ?? []).reduce(
      (set, { colour }, l) => (colour === "black" ? set | (1 << l) : set),
      0,
    );
  return [bits(bodies.company), bits(bodies.organisation)];
}

/** Companies and organisations that somebody heads, with the head. */
export function* headed({ society, town, columns }: World): Generator<readonly [number, number]> {
  const { head } = town.bodies;
  for (let b = 0; b < head.length; b += 1) {
    if (b < society.firms.count && society.firms.ownership[b] === stateOffice) continue;
    if (head[b] >= 0 && columns.alive[head[b]] === 1) yield [b, head[b]];
  }
}

export function onesOf(word: number): number {
  let count = 0;
  for (let w = word; w !== 0; w &= w - 1) count += 1;
  return count;
}
