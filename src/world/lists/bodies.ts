import { bodyKinds } from "../../catalogue/index.ts";
import type { CompiledBodyScheme, CompiledEntry, CompiledList } from "../../rulebook/compiled.ts";
import { isSubject } from "../bodies.ts";
import { bandOf } from "../scores/standing.ts";
import type { World } from "../world.ts";

/** Lists of companies and of organisations: entry by state, by record, by rule; exit by time, by grade, by appeal. */
export function keepBodyLists(world: World, schemes: readonly (CompiledBodyScheme | null)[]): void {
  const { society, town } = world;
  if (schemes.every((scheme) => scheme === null || scheme.lists.length === 0)) return;
  for (let b = 0; b < town.bodies.listed.length; b += 1) {
    const scheme = schemes[+(b >= society.firms.count)];
    if (scheme === null || !isSubject(society, b)) continue;
    scheme.lists.forEach((list, l) => keep(world, scheme, list, l, b));
  }
}

function keep(
  world: World,
  { score }: CompiledBodyScheme,
  list: CompiledList,
  l: number,
  b: number,
): void {
  const { bodies } = world.town;
  const { listed, listedFalse, listedSince, points, falsePoints, grade, gradeCap } = bodies;
  const bit = 1 << l;
  const since = listedSince[l * listed.length + b];
  if ((listed[b] & bit) !== 0) {
    const over = list.leave.some((exit) => {
      if (exit.by === "after") return world.month - since >= exit.months;
      return exit.by === "grade" && grade[b] > exit.band;
    });
    const mended =
      bodies.upheld[b] === 1 && list.colour === "black" && (listedFalse[b] & bit) !== 0;
    if (over || mended) {
      listed[b] &= ~bit;
      listedFalse[b] &= ~bit;
    }
  }
  if ((listed[b] & bit) !== 0) return;
  let enters = ((bodies.sentTrue[b] | bodies.sentFalse[b]) & bit) !== 0;
  let truly = (bodies.sentTrue[b] & bit) !== 0;
  for (const entry of list.enter) {
    if (entry.by === "act") {
      const at = b * bodyKinds.length + entry.kind;
      const record = (bodies.records[at] & entry.channels) !== 0;
      truly ||= record;
      enters ||= record || (bodies.falseRecords[at] & entry.channels) !== 0;
    } else if (score !== null) {
      const state = score.start + points[b];
      const without = state - falsePoints[b];
      enters ||= reached(entry, list, grade[b], state);
      truly ||= reached(entry, list, Math.min(gradeCap[b], bandOf(score, without)), without);
    }
  }
  if (!enters) return;
  listed[b] |= bit;
  listedSince[l * listed.length + b] = world.month;
  if (!truly) listedFalse[b] |= bit;
}

function reached(entry: CompiledEntry, list: CompiledList, grade: number, state: number): boolean {
  const down = list.colour === "black";
  if (entry.by === "grade") return down ? grade <= entry.band : grade >= entry.band;
  if (entry.by === "score") return down ? state < entry.score : state > entry.score;
  return false;
}
