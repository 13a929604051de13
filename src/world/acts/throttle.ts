import { channelIndex, domainIndex, kinds } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { decisions } from "../decisions.ts";
import type { PlanContext } from "../phase.ts";
import type { World } from "../world.ts";

/**
 * Throttled speech. Where a measure closes `expression.reach`, the platforms that take part keep what somebody says on
 * them from others: it was said, and can be recorded, but ties do not see it and authorities do not hear it.
 */
export interface ThrottlePlan {
  /** Threshold that what is said on platforms is said on one that takes part; 0 where no measure throttles. */
  readonly joined: number;
  /** By kind: 1 for speech on platforms. */
  readonly onPlatforms: Uint8Array;
}

const reach = 1 << domainIndex("expression.reach");
const platform = channelIndex("platform");

export function planThrottle({ rulebook }: PlanContext): ThrottlePlan {
  const throttles = rulebook.measures.some(
    ({ effect, domain }) => effect === "denies" && domain === "expression.reach",
  );
  return {
    joined: throttles ? threshold(rulebook.watch.platform.coverage) : 0,
    onPlatforms: Uint8Array.from(
      kinds,
      ({ seenBy }) => +seenBy.some((channel) => channelIndex(channel) === platform),
    ),
  };
}

export function isThrottled(world: World, plan: ThrottlePlan, i: number, kind: number): boolean {
  if (plan.joined === 0 || plan.onPlatforms[kind] === 0) return false;
  if ((world.columns.closed[i] & reach) === 0) return false;
  const at = 2 * decisions["acts.throttled"].number;
  return draw(world.keys[at], world.keys[at + 1], world.columns.key[i], kind) >>> 0 < plan.joined;
}
