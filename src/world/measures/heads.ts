import { levelCode } from "../../catalogue/index.ts";
import { draw } from "../../draws/index.ts";
import { adultAge } from "../age.ts";
import { decisions } from "../decisions.ts";
import { organisationForms } from "../../society/columns.ts";
import type { World } from "../world.ts";

/**
 * Who heads a body. A firm's head is one of its staff, an organisation's a living adult; when a head has died or left,
 * the candidate with the largest draw follows: among the firm's staff, or among the adults of the organisation's
 * neighbourhood who head no other; for a foundation or a foreign organisation, among those with tertiary education.
 * Faith is not asked for: nothing that a head does for a body depends on it.
 */
export function settleHeads(world: World): void {
  const { society, town, columns } = world;
  const { head } = town.bodies;
  const { employer, alive, heads } = columns;
  const { firms } = society;
  const vacant = new Set<number>();
  for (let b = 0; b < head.length; b += 1) {
    const h = head[b];
    const stays = h >= 0 && alive[h] === 1 && (b >= firms.count || employer[h] === b);
    if (stays) continue;
    if (h >= 0 && b >= firms.count) heads[h] = -1;
    head[b] = -1;
    if (b < firms.count) vacant.add(b);
    else follow(world, b);
  }
  if (vacant.size > 0) followInFirms(world, vacant);
}

function rankOf({ keys, columns }: World, i: number, b: number): number {
  const at = 2 * decisions["bodies.succession"].number;
  return draw(keys[at], keys[at + 1], columns.key[i], b) >>> 0;
}

function followInFirms(world: World, vacant: ReadonlySet<number>): void {
  const { employer, alive, key } = world.columns;
  const { head } = world.town.bodies;
  const best = new Map<number, number>();
  for (let i = 0; i < world.size; i += 1) {
    const f = employer[i];
    if (f < 0 || alive[i] === 0 || !vacant.has(f)) continue;
    const rank = rankOf(world, i, f);
    const leading = best.get(f) ?? -1;
    if (rank < leading || (rank === leading && key[i] > key[head[f]])) continue;
    best.set(f, rank);
    head[f] = i;
  }
}

const tertiary = levelCode("education", "tertiary");
const learned = new Set(
  (["foundation", "foreign-ngo"] as const).map((form) => organisationForms.indexOf(form)),
);

function follow(world: World, b: number): void {
  const { society, town, columns, month } = world;
  const { head, place } = town.bodies;
  const { alive, birthMonth, heads, education } = columns;
  const form = society.organisations.form[b - society.firms.count];
  const { first, residents } = society.neighbourhoods;
  let best = -1;
  const from = first[place[b]];
  for (let i = from; i < from + residents[place[b]]; i += 1) {
    if (alive[i] === 0 || month - birthMonth[i] < adultAge || heads[i] >= 0) continue;
    if (learned.has(form) && education[i] !== tertiary) continue;
    const rank = rankOf(world, i, b);
    if (rank <= best) continue;
    best = rank;
    head[b] = i;
  }
  if (head[b] >= 0) heads[head[b]] = b;
}
