import { bodyKinds, channelIndex, channels } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { isSubject } from "../bodies.ts";
import { channelsOfBodies } from "../body-channels.ts";
import { breachesOfBodies } from "../body-deterrence.ts";
import { decisions } from "../decisions.ts";
import type { PlanContext } from "../phase.ts";
import { channelStride } from "../town.ts";
import type { World } from "../world.ts";
import type { WatchPlan } from "./watch.ts";

/**
 * How acts of bodies become known: by the ordinary institutions in every arm, and by the scheme's channels where a
 * rule or a list asks. What a channel pins on the wrong body is spread, a month later, over the bodies of its sort.
 */
export interface BodyRecordsPlan {
  /** By kind: threshold of an ordinary sanction. */
  readonly ordinary: Float64Array;
  /** By kind: bit set of the channels through which it can be recorded. */
  readonly channelsOfKind: Uint8Array;
  readonly seen: Float64Array;
  readonly error: Float64Array;
  readonly any: boolean;
  readonly anyError: boolean;
}

export const bodyRecordsAssumptions = breachesOfBodies.map(({ id }) => `bodies.ordinary.${id}`);

const inspector = channelIndex("inspector");
const refused = 1 << bodyKinds.findIndex((kind) => kind.id === "commerce.refused-inspection");

export function planBodyRecords(
  { assumptions, rulebook }: PlanContext,
  watch: Pick<WatchPlan, "seen" | "error">,
): BodyRecordsPlan {
  const ordinary = new Float64Array(bodyKinds.length);
  const channelsOfKind = channelsOfBodies(rulebook);
  bodyKinds.forEach((kind, k) => {
    if (kind.conduct === "breach") {
      ordinary[k] = threshold(assumptions.number(`bodies.ordinary.${kind.id}`));
    }
  });
  return {
    ordinary,
    channelsOfKind,
    seen: watch.seen,
    error: watch.error,
    any: channelsOfKind.some((bits) => bits !== 0),
    anyError: watch.error.some((error) => error > 0),
  };
}

export function recordBodies(world: World, plan: BodyRecordsPlan): void {
  const { records, falseRecords, sanctioned, did, recordCounts } = world.town.bodies;
  const { keys } = world;
  const at = 2 * decisions["bodies.ordinary"].number;
  sanctioned.fill(0);
  if (plan.any) {
    records.fill(0);
    falseRecords.fill(0);
    if (plan.anyError) accuseBodies(world);
    recordCounts.fill(0);
  }
  for (let b = 0; b < did.length; b += 1) {
    for (let bits = did[b]; bits !== 0; bits &= bits - 1) {
      const kind = 31 - Math.clz32(bits & -bits);
      if (plan.ordinary[kind] > 0) {
        if (draw(keys[at], keys[at + 1], b, kind) >>> 0 < plan.ordinary[kind]) sanctioned[b] |= 1;
      }
      if (plan.any && plan.channelsOfKind[kind] !== 0) observeBody(world, plan, b, kind);
    }
  }
}

function observeBody(world: World, plan: BodyRecordsPlan, b: number, kind: number): void {
  const { records, sanctioned, did, recordCounts } = world.town.bodies;
  const { keys } = world;
  const seeing = 2 * decisions["bodies.observe"].number;
  const pinning = 2 * decisions["bodies.mispin"].number;
  const blind = (did[b] & refused) !== 0 && 1 << kind !== refused ? 1 << inspector : 0;
  const asked = plan.channelsOfKind[kind] & ~blind;
  for (let channel = 0; channel < channels.length; channel += 1) {
    if ((asked & (1 << channel)) === 0 || plan.seen[channel] === 0) continue;
    const identity = channelStride * kind + channel;
    if (draw(keys[seeing], keys[seeing + 1], b, identity) >>> 0 >= plan.seen[channel]) continue;
    const wrong =
      plan.error[channel] > 0 &&
      draw(keys[pinning], keys[pinning + 1], b, identity) >>> 0 < plan.error[channel] * 4294967296;
    if (wrong) {
      recordCounts[identity] += 1;
      continue;
    }
    records[b * bodyKinds.length + kind] |= 1 << channel;
    sanctioned[b] |= 2;
  }
}

/** Last month's mistaken records, each of them on some body of the same sort: one draw decides for all of them. */
function accuseBodies(world: World): void {
  const { keys, society, town } = world;
  const { falseRecords, sanctioned, recordCounts } = town.bodies;
  const at = 2 * decisions["bodies.false"].number;
  const { firms } = society;
  const counts = [0, 0];
  for (let b = 0; b < sanctioned.length; b += 1) {
    if (isSubject(society, b)) counts[+(b >= firms.count)] += 1;
  }
  for (let sort = 0; sort < 2; sort += 1) {
    const by = sort === 0 ? "company" : "organisation";
    const places: number[] = [];
    const until: number[] = [];
    let chance = 0;
    for (let place = 0; place < channelStride * bodyKinds.length; place += 1) {
      if (recordCounts[place] === 0 || bodyKinds[place >> 3].by !== by) continue;
      chance += (recordCounts[place] / counts[sort]) * 4294967296;
      places.push(place);
      until.push(chance);
    }
    if (places.length === 0) continue;
    const [from, to] = sort === 0 ? [0, firms.count] : [firms.count, sanctioned.length];
    for (let b = from; b < to; b += 1) {
      if (!isSubject(society, b)) continue;
      const bits = draw(keys[at], keys[at + 1], b, 0) >>> 0;
      if (bits >= chance) continue;
      let p = 0;
      while (bits >= until[p]) p += 1;
      falseRecords[b * bodyKinds.length + (places[p] >> 3)] |= 1 << (places[p] & 7);
      sanctioned[b] |= 4;
    }
  }
}
