import { takenForAble } from "./taken-for-able.ts";
import { channelIndex, channels, kindIndex, kinds, levelCode } from "../catalogue/index.ts";
import { draw, threshold } from "../draws/index.ts";
import { adultAge } from "./age.ts";
import { decisions } from "./decisions.ts";
import {
  channelsOf,
  duplicateFlag,
  errorFlag,
  falseFlags,
  kindOf,
  maliceFlag,
  packEvent,
  wilfulFlag,
} from "./event-list.ts";
import type { AssumptionValues, Phase, PlanContext } from "./phase.ts";
import {
  bodyRecordsAssumptions,
  type BodyRecordsPlan,
  planBodyRecords,
  recordBodies,
} from "./records/bodies.ts";
import { followRecords } from "./records/follow.ts";
import { closeness, planWatch, watchAssumptions, type WatchPlan } from "./records/watch.ts";
import {
  planWriteUp,
  takeBribes,
  writeUp,
  writeUpAssumptions,
  type WriteUpPlan,
} from "./records/write-up.ts";
import { channelStride, totals } from "./town.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 3. How acts become known. Ordinary institutions (police, lenders, utilities) sanction some acts in every arm;
 * the scheme's channels record what they see, pin some of it on others, and take in what is invented.
 *
 * A record pinned on the wrong resident is drawn by whoever bears it: last month's errors of a channel are spread
 * over this month's adults. So nothing is pushed from one resident to another, and the order of residents does not
 * matter.
 */
export interface RecordsPlan {
  readonly watch: WatchPlan;
  readonly writeUp: WriteUpPlan;
  readonly bodies: BodyRecordsPlan;
  /** By kind: threshold of an ordinary sanction, and the fine. */
  readonly ordinary: Float64Array;
  readonly fine: Int32Array;
  /** By sex: weight of a camera error, 1/256 of the average (EVIDENCE.md E4). */
  readonly faceWeight: readonly number[];
}

const sanctionable = kinds.filter(
  (kind) =>
    kind.conduct !== "prosocial" &&
    kind.conduct !== "circumstance" &&
    kind.conduct !== "finding" &&
    kind.conduct !== "belief",
);
const fined = kinds.filter(
  (kind) => kind.conduct === "obligation" || kind.conduct === "temptation",
);

export const records: Phase<RecordsPlan> = {
  id: "records",
  reads: [
    "key",
    "elsewhere",
    "alive",
    "birthMonth",
    "sex",
    "neighbourhood",
    "liquidity",
    "paid",
    "claimJudged",
    "gained",
    "household",
    "ties",
    "honesty",
    "residence",
    "nationality",
    "ethnicity",
    "faith",
    "party",
    "education",
    "occupation",
  ],
  writes: ["fined", "sanctioned", "bribes"],
  draws: [
    "records.ordinary",
    "bodies.ordinary",
    "bodies.observe",
    "bodies.mispin",
    "bodies.false",
    "records.observe",
    "records.mispin",
    "records.false",
    "records.false-kind",
    "records.duplicate",
    "records.diligence",
    "records.favour",
    "records.bribable",
    "records.bribe",
  ],
  assumes: [
    ...watchAssumptions,
    ...bodyRecordsAssumptions,
    ...writeUpAssumptions,
    ...sanctionable.map((kind) => `records.ordinary.${kind.id}`),
    ...fined.map((kind) => `records.fine.${kind.id}`),
    "records.camera.women-error",
  ],
  plan: planRecords,
  passes: [
    { over: "blocks", run: record },
    { over: "town", run: countRecords },
    { over: "town", run: (world, plan) => recordBodies(world, plan.bodies) },
  ],
};

function planRecords(context: PlanContext): RecordsPlan {
  const { assumptions, rulebook } = context;
  const byKind = (prefix: string, known: readonly { readonly id: string }[]) =>
    kinds.map((kind) =>
      known.some((k) => k.id === kind.id) ? assumptions.number(`${prefix}.${kind.id}`) : 0,
    );
  const watch = planWatch(assumptions, rulebook);
  return {
    watch,
    bodies: planBodyRecords(context, watch),
    writeUp: planWriteUp(context),
    ordinary: Float64Array.from(byKind("records.ordinary", sanctionable), threshold),
    fine: Int32Array.from(byKind("records.fine", fined)),
    faceWeight: planFaceWeight(assumptions),
  };
}

/** Women's and men's weight, so that the errors of a camera come to 1 on average over equal numbers. */
function planFaceWeight(assumptions: AssumptionValues): readonly number[] {
  const ratio = assumptions.number("records.camera.women-error");
  const weights = [0, 0];
  weights[levelCode("sex", "female")] = Math.round((512 * ratio) / (1 + ratio));
  weights[levelCode("sex", "male")] = Math.round(512 / (1 + ratio));
  return weights;
}

const camera = channelIndex("camera");
const inspector = channelIndex("inspector");
const neighbour = channelIndex("neighbour");
const courtBit = 1 << channelIndex("court");
const nonPerformance = kindIndex("justice.non-performance");

function record(world: World, plan: RecordsPlan, block: Block): void {
  world.columns.fined.fill(0, block.from, block.to);
  world.columns.sanctioned.fill(0, block.from, block.to);
  block.records.clear();
  block.withheld.clear();
  block.queue.bribes.clear();
  sanction(world, plan, block);
  if (!plan.watch.any) return;
  if (plan.writeUp.bribable > 0) world.columns.bribes.fill(0, block.from, block.to);
  observe(world, plan, block);
  accuse(world, plan, block);
}

/** Ordinary sanctions: fines and late fees, in every arm. */
function sanction(world: World, plan: RecordsPlan, block: Block): void {
  const { columns, keys } = world;
  const at = 2 * decisions["records.ordinary"].number;
  const { words, length } = block.acts;
  for (let e = 0; e < length; e += 1) {
    const i = words[2 * e];
    const kind = kindOf(words[2 * e + 1]);
    if (plan.ordinary[kind] === 0) continue;
    const bits = draw(keys[at], keys[at + 1], columns.key[i], kind) >>> 0;
    if (bits >= plan.ordinary[kind]) continue;
    columns.sanctioned[i] |= 1;
    const money = columns.liquidity[i] - columns.paid[i] - columns.fined[i];
    columns.fined[i] += Math.max(0, Math.min(money, plan.fine[kind]));
  }
}

/** Acts that the scheme's channels see become records, unless they are pinned on somebody else. */
function observe(world: World, plan: RecordsPlan, block: Block): void {
  const { columns, keys, town } = world;
  const { watch } = plan;
  const seeing = 2 * decisions["records.observe"].number;
  const pinning = 2 * decisions["records.mispin"].number;
  const { words, length } = block.acts;
  for (let e = 0; e < length; e += 1) {
    const i = words[2 * e];
    const act = words[2 * e + 1];
    const kind = kindOf(act);
    // Beyond the town only its courts see anything.
    const asked =
      columns.elsewhere[i] === 1
        ? watch.channelsOfKind[kind] & courtBit
        : watch.channelsOfKind[kind];
    if (asked === 0) continue;
    const key = columns.key[i];
    // A court records only whom it takes for unwilling; it takes some who cannot pay for that.
    if (kind === nonPerformance && (act & wilfulFlag) === 0) {
      if ((columns.claimJudged[i] & takenForAble) === 0) continue;
    }
    let through = 0;
    for (let channel = 0; channel < channels.length; channel += 1) {
      if ((asked & (1 << channel)) === 0 || watch.seen[channel] === 0) continue;
      const identity = channelStride * kind + channel;
      let weight = 256;
      if (channel === camera) weight = town.cameraWeight[columns.neighbourhood[i]];
      else if (channel === inspector) weight = town.inspectorWeight[columns.neighbourhood[i]];
      if (watch.weights[channel].length > 0)
        weight = closeness(world, watch.weights[channel], i, weight);
      const sight = draw(keys[seeing], keys[seeing + 1], key, identity) >>> 0;
      if (sight >= (watch.seen[channel] * weight) / 256) continue;
      if (watch.error[channel] > 0) {
        const bits = draw(keys[pinning], keys[pinning + 1], key, identity) >>> 0;
        if (bits < watch.error[channel] * 4294967296) continue;
      }
      through |= 1 << channel;
    }
    through = writeUp(world, plan.writeUp, block, i, kind, through);
    if (through === 0) continue;
    block.records.push(i, packEvent(kind, act & wilfulFlag, through));
    columns.sanctioned[i] |= 2;
    const twice = enteredTwice(world, watch, i, kind, through);
    if (twice !== 0) {
      block.records.push(i, packEvent(kind, (act & wilfulFlag) | duplicateFlag, twice));
      columns.sanctioned[i] |= 4;
    }
  }
}

/** The channels of a record that enter it a second time. */
function enteredTwice(
  world: World,
  watch: WatchPlan,
  i: number,
  kind: number,
  through: number,
): number {
  const { keys, columns } = world;
  const at = 2 * decisions["records.duplicate"].number;
  let twice = 0;
  for (let rest = through; rest !== 0; rest &= rest - 1) {
    const channel = 31 - Math.clz32(rest & -rest);
    if (watch.duplicate[channel] === 0) continue;
    const bits = draw(keys[at], keys[at + 1], columns.key[i], channelStride * kind + channel);
    if (bits >>> 0 < watch.duplicate[channel]) twice |= 1 << channel;
  }
  return twice;
}

/**
 * Records of what the resident did not do: pinned on them by error, or invented. One draw decides for all channels:
 * its range is cut into one part for the errors of each channel, and a last one for invented reports.
 */
function accuse(world: World, plan: RecordsPlan, block: Block): void {
  const { columns, keys, town, month } = world;
  const { watch } = plan;
  const adults = town.totals[totals.adults];
  if (adults === 0) return;
  const until = channels.map(() => 0);
  // What stayed with the right resident last month tells how much did not: e / (1 − e) of it.
  let chance = 0;
  let atCamera = 0;
  for (let channel = 0; channel < channels.length; channel += 1) {
    const error = watch.error[channel];
    const pinned = error > 0 ? (channelRecords(town.records, channel) * error) / (1 - error) : 0;
    if (channel === camera) atCamera = pinned / adults;
    else chance += pinned / adults;
    until[channel] = chance * 4294967296;
  }
  const byError = chance * 4294967296;
  const byMalice = byError + watch.malice * 4294967296;
  // Camera errors differ by sex: they come last.
  const ends = plan.faceWeight.map((weight) => byMalice + (atCamera * 4294967296 * weight) / 256);
  if (ends.every((end) => end === 0)) return;
  const wrong = 2 * decisions["records.false"].number;
  for (let i = block.from; i < block.to; i += 1) {
    if (columns.alive[i] === 0 || month - columns.birthMonth[i] < adultAge) continue;
    if (columns.elsewhere[i] === 1) continue;
    const bits = draw(keys[wrong], keys[wrong + 1], columns.key[i], 0) >>> 0;
    if (bits >= ends[columns.sex[i]]) continue;
    let channel = 0;
    let flag = errorFlag;
    if (bits < byError) {
      while (bits >= until[channel]) channel += 1;
    } else if (bits < byMalice) {
      channel = neighbour;
      flag = maliceFlag;
    } else {
      channel = camera;
    }
    const kind =
      flag === maliceFlag
        ? watch.maliceKinds[pick(world, i, watch.maliceKinds.length)]
        : pickRecorded(world, i, channel);
    // An invented report goes through the same hands as a true one; an error was made by them.
    if (flag === maliceFlag && writeUp(world, plan.writeUp, block, i, kind, 1 << channel, 1) === 0)
      continue;
    block.records.push(i, packEvent(kind, flag, 1 << channel));
    columns.sanctioned[i] |= flag === maliceFlag ? 12 : 4;
  }
}

function channelRecords(counts: Float64Array, channel: number): number {
  let sum = 0;
  for (let at = channel; at < counts.length; at += channelStride) sum += counts[at];
  return sum;
}

function falseKindBits(world: World, i: number): number {
  const at = 2 * decisions["records.false-kind"].number;
  return draw(world.keys[at], world.keys[at + 1], world.columns.key[i], 0) >>> 0;
}

function pick(world: World, i: number, among: number): number {
  return Math.floor((falseKindBits(world, i) / 4294967296) * among);
}

/** A kind in proportion to what the channel recorded last month. */
function pickRecorded(world: World, i: number, channel: number): number {
  const counts = world.town.records;
  const share = falseKindBits(world, i) / 4294967296;
  let left = share * channelRecords(counts, channel);
  let last = 0;
  for (let kind = 0; kind < kinds.length; kind += 1) {
    const count = counts[channelStride * kind + channel];
    if (count === 0) continue;
    last = kind;
    left -= count;
    if (left < 0) break;
  }
  return last;
}

/** Counts the true records by kind and channel; cameras and inspections follow them, officers take their money. */
function countRecords(world: World, plan: RecordsPlan): void {
  if (!plan.watch.any) return;
  const { town, blocks, columns } = world;
  town.records.fill(0);
  for (const block of blocks) {
    const { words, length } = block.records;
    for (let e = 0; e < length; e += 1) {
      const packed = words[2 * e + 1];
      if ((packed & (falseFlags | duplicateFlag)) !== 0) continue;
      const through = channelsOf(packed);
      for (let channel = 0; channel < channels.length; channel += 1) {
        if ((through & (1 << channel)) !== 0) {
          town.records[channelStride * kindOf(packed) + channel] += 1;
        }
      }
      if ((through & (1 << camera)) !== 0) {
        town.cameraRecords[columns.neighbourhood[words[2 * e]]] += 256;
      }
      if (plan.watch.inspectorsFollow && (through & (1 << inspector)) !== 0) {
        town.inspectorRecords[columns.neighbourhood[words[2 * e]]] += 256;
      }
    }
  }
  if (plan.watch.followsRecords) followRecords(town.cameraRecords, town.cameraWeight);
  if (plan.watch.inspectorsFollow) followRecords(town.inspectorRecords, town.inspectorWeight);
  takeBribes(world, plan.writeUp);
}
