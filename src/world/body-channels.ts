import { bodyKinds, channels } from "../catalogue/index.ts";
import type { CompiledRulebook } from "../rulebook/compiled.ts";
import { bodySchemes } from "./bodies.ts";

/** By kind: the kind of which records are kept; for a label, the activity that is called so. */
export const recordedAs: readonly number[] = bodyKinds.map((kind, k) =>
  "of" in kind ? bodyKinds.findIndex((activity) => activity.id === kind.of) : k,
);

/** By kind of acts of bodies: the channels through which rules and lists ask for records, as bits. */
export function channelsOfBodies(rulebook: CompiledRulebook): Uint8Array {
  const channelsOfKind = new Uint8Array(bodyKinds.length);
  for (const { rules, lists } of bodySchemes(rulebook)) {
    for (const rule of rules) channelsOfKind[recordedAs[rule.kind]] |= rule.channels;
    for (const entry of lists.flatMap((list) => list.enter)) {
      if (entry.by === "act") channelsOfKind[recordedAs[entry.kind]] |= entry.channels;
    }
  }
  return channelsOfKind;
}

/** By kind: chance (0 to 1) that the scheme sees an act, through any of the channels asked for. */
export function seenByScheme(rulebook: CompiledRulebook, seen: Float64Array): Float64Array {
  return Float64Array.from(channelsOfBodies(rulebook), (asked) => {
    let unseen = 1;
    for (let channel = 0; channel < channels.length; channel += 1) {
      if ((asked & (1 << channel)) !== 0) unseen *= 1 - seen[channel] / 4294967296;
    }
    return 1 - unseen;
  });
}
