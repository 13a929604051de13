import {
  type AttributeId,
  channelIndex,
  type ChannelId,
  channels,
  kinds,
} from "../../catalogue/index.ts";
import { threshold } from "../../draws/index.ts";
import { exp } from "../../numerics/index.ts";
import type { CompiledChannel, CompiledRulebook, CompiledWatch } from "../../rulebook/compiled.ts";
import type { AssumptionValues } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * What the scheme's channels see and get wrong. `watch` in a rulebook is what the scheme adds; a channel counts for a
 * kind of act only where a rule or a list of the rulebook asks for it.
 */
export interface WatchPlan {
  /** Is anything watched at all? */
  readonly any: boolean;
  /** By kind: bit set of the channels through which it can be recorded. */
  readonly channelsOfKind: Uint8Array;
  /** By channel: threshold that an act in its reach is seen; chance (0–1) that what is seen is pinned on another. */
  readonly seen: Float64Array;
  readonly error: Float64Array;
  /** Invented reports per adult and month, and the kinds they can be about. */
  readonly malice: number;
  readonly maliceKinds: readonly number[];
  /** Do cameras, do inspections go to where their records are? */
  readonly followsRecords: boolean;
  readonly inspectorsFollow: boolean;
  /** By channel: threshold that a record is entered twice. */
  readonly duplicate: Float64Array;
  /** By channel: how closely groups are watched, 1/256; empty where all are watched alike. */
  readonly weights: readonly (readonly GroupWeight[])[];
}

interface GroupWeight {
  readonly attribute: AttributeId;
  readonly levels: Int32Array;
}

export const watchAssumptions = ["records.informant.reach", "records.bounty"] as const;

export function planWatch(assumptions: AssumptionValues, rulebook: CompiledRulebook): WatchPlan {
  const { watch } = rulebook;
  // A bounty draws reports, true and invented, as more informants would.
  const drawn =
    1 +
    (assumptions.number("records.bounty") * watch.platform.bounty * watch.platform.coverage) / 100;
  const informants = watch.neighbour.per1000 * drawn;
  const informed = 1 - exp(-assumptions.number("records.informant.reach") * informants);
  const coverage: Record<ChannelId, number> = {
    administration: watch.administration.coverage,
    court: watch.court.coverage,
    camera: watch.camera.coverage,
    neighbour: informed,
    platform: watch.platform.coverage,
    inspector: watch.inspector.coverage,
    "self-report": watch.selfReport.coverage,
  };
  const error: Record<ChannelId, number> = {
    administration: watch.administration.error,
    court: watch.court.error,
    camera: watch.camera.error,
    neighbour: watch.neighbour.error,
    platform: watch.platform.error,
    inspector: watch.inspector.error,
    "self-report": watch.selfReport.error,
  };
  const channelsOfKind = Uint8Array.from(kinds, (_, kind) => asked(rulebook, kind));
  const neighbour = 1 << channelIndex("neighbour");
  const maliceKinds = kinds.flatMap((kind, index) =>
    (channelsOfKind[index] & neighbour) !== 0 &&
    burdens(rulebook, index) &&
    kind.conduct !== "prosocial"
      ? [index]
      : [],
  );
  return {
    any: channelsOfKind.some((bits) => bits !== 0),
    channelsOfKind,
    seen: Float64Array.from(channels, (channel) => threshold(coverage[channel.id])),
    error: Float64Array.from(channels, (channel) => error[channel.id]),
    malice: maliceKinds.length > 0 ? (informants / 1000) * watch.neighbour.malice : 0,
    maliceKinds,
    followsRecords: watch.camera.followsRecords && watch.camera.coverage > 0,
    inspectorsFollow: watch.inspector.followsRecords && watch.inspector.coverage > 0,
    duplicate: Float64Array.from(channels, ({ id }) => threshold(channelOf(watch, id).duplicate)),
    weights: channels.map(({ id }) =>
      channelOf(watch, id).weights.map(({ attribute, levels }) => ({
        attribute,
        levels: Int32Array.from(levels, (weight) => Math.round(256 * weight)),
      })),
    ),
  };
}

function channelOf(watch: CompiledWatch, id: ChannelId): Omit<CompiledChannel, "coverage"> {
  return id === "self-report" ? watch.selfReport : watch[id];
}

/** How closely the channel watches a resident, given how closely it watches the place, in 1/256. */
export function closeness(
  { columns }: World,
  weights: readonly GroupWeight[],
  i: number,
  atPlace: number,
): number {
  let weight = atPlace;
  for (const { attribute, levels } of weights) {
    weight = (weight * levels[columns[attribute][i]]) / 256;
  }
  return weight;
}

/** The channels through which rules and lists ask for records of a kind. */
function asked(rulebook: CompiledRulebook, kind: number): number {
  let bits = 0;
  for (const rule of rulebook.rulesOfKind[kind] ?? []) bits |= rulebook.rules[rule].channels;
  for (const repair of rulebook.redress.repair) {
    if (repair.kind === kind) bits |= repair.channels;
  }
  for (const list of rulebook.lists) {
    for (const entry of list.enter) {
      if (entry.by === "act" && entry.kind === kind) bits |= entry.channels;
    }
  }
  return bits;
}

/** Does a record of the kind take points, cap a grade or put somebody on a list? */
function burdens(rulebook: CompiledRulebook, kind: number): boolean {
  const byRule = (rulebook.rulesOfKind[kind] ?? []).some((rule) => {
    const { effect } = rulebook.rules[rule];
    return (
      effect.type === "grade" ||
      effect.type === "list" ||
      (effect.type === "points" && effect.least < 0)
    );
  });
  return (
    byRule ||
    rulebook.lists.some((list) => list.enter.some((by) => by.by === "act" && by.kind === kind))
  );
}
