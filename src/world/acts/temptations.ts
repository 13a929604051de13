import { kindIndex, kinds } from "../../catalogue/index.ts";
import { draw } from "../../draws/index.ts";
import { exposureBit } from "../../society/columns.ts";
import { adultAge } from "../age.ts";
import { stateOffice } from "../bodies.ts";
import { chooses } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { breachIndex, type DeterrencePlan, graveKinds } from "../deterrence.ts";
import { packEvent, wilfulFlag } from "../event-list.ts";
import type { PlanContext } from "../phase.ts";
import type { Block, World } from "../world.ts";

/**
 * Occasions to breach that come along: at most one a month, drawn once, of a kind that the resident is exposed to.
 * Whether it is taken is a choice (deterrence.ts).
 */
export interface TemptationPlan {
  /** Kinds in order, upper ends of their shares of a draw, and the exposure that each needs (0 none). */
  readonly kinds: Int32Array;
  readonly until: Float64Array;
  readonly needs: Int32Array;
  readonly gain: Int32Array;
  /** Size of a private debt, in months of income. */
  readonly privateDebt: number;
  /** By kind: 1 where ties would notice and mind it. */
  readonly grave: Uint8Array;
}

/** Beside the exposures of the society: holds office, has a judgment to perform. */
const holdsOffice = 1 << 16;
const hasJudgment = 1 << 17;

/** What somebody must be exposed to for a temptation of the kind; kinds that are not named tempt every adult. */
const exposureOf: Readonly<Record<string, number>> = {
  "finance.private-debt-breach": exposureBit("private-debtor"),
  "finance.illegal-fundraising": exposureBit("trader"),
  "utilities.illicit-hookup": exposureBit("pays-bills"),
  "utilities.theft": exposureBit("pays-bills"),
  "commerce.fraud": exposureBit("trader"),
  "commerce.fake-goods": exposureBit("trader"),
  "commerce.other": exposureBit("trader"),
  "traffic.violation": exposureBit("driver"),
  "traffic.drunk-driving": exposureBit("driver"),
  "environment.dog-fouling": exposureBit("dog-owner"),
  "family.elder-neglect": exposureBit("has-elders"),
  "work.public-corruption": holdsOffice,
  "justice.asset-concealment": hasJudgment,
};

const temptations = kinds.filter((kind) => kind.conduct === "temptation");
const fraudGain = "acts.fraud-gain";

export const temptationAssumptions = [
  fraudGain,
  "acts.private-debt",
  ...temptations.map((kind) => `acts.occasion.${kind.id}`),
] as const;

export function planTemptations({ assumptions }: PlanContext): TemptationPlan {
  let sum = 0;
  const until = temptations.map((kind) => {
    sum += assumptions.number(`acts.occasion.${kind.id}`);
    return sum * 4294967296;
  });
  if (sum > 1) {
    throw new RangeError(
      `the monthly occasions of all temptations (acts.occasion.*) add up to ${sum}; at most 1 is possible`,
    );
  }
  return {
    kinds: Int32Array.from(temptations, (kind) => kindIndex(kind.id)),
    until: Float64Array.from(until),
    needs: Int32Array.from(temptations, (kind) => exposureOf[kind.id] ?? 0),
    privateDebt: Math.round(assumptions.number("acts.private-debt")),
    grave: graveKinds(assumptions),
    gain: Int32Array.from(kinds, (kind) =>
      kind.id === "commerce.fraud" ? Math.round(assumptions.number(fraudGain)) : 0,
    ),
  };
}

const privateDebt = kindIndex("finance.private-debt-breach");

export function beTempted(
  world: World,
  plan: TemptationPlan,
  deterrence: DeterrencePlan,
  block: Block,
): void {
  const { columns, month, keys, society } = world;
  const { alive, birthMonth, key, exposures, employer, claimJudged, gained } = columns;
  const { ownership } = society.firms;
  const come = 2 * decisions["acts.temptation"].number;
  const yields = 2 * decisions["acts.yield"].number;
  const any = plan.until[plan.until.length - 1];

  for (let i = block.from; i < block.to; i += 1) {
    gained[i] = 0;
    if (alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    const bits = draw(keys[come], keys[come + 1], key[i], 0) >>> 0;
    if (bits >= any) continue;
    let t = 0;
    while (bits >= plan.until[t]) t += 1;
    const needed = plan.needs[t];
    if (needed !== 0) {
      const has =
        exposures[i] |
        (employer[i] >= 0 && ownership[employer[i]] === stateOffice ? holdsOffice : 0) |
        ((claimJudged[i] & 1) !== 0 ? hasJudgment : 0);
      if ((has & needed) === 0) continue;
    }
    const kind = plan.kinds[t];
    const choice = draw(keys[yields], keys[yields + 1], key[i], kind);
    if (!chooses(breachIndex(world, deterrence, i, kind), choice)) continue;
    block.acts.push(i, packEvent(kind, wilfulFlag, 0));
    if (plan.grave[kind] === 1) columns.lastGrave[i] = month;
    gained[i] = plan.gain[kind];
    if (kind === privateDebt) claimDebt(world, plan, i);
  }
}

/** The creditor of a private debt sues: it becomes a claim that arose by withholding. */
function claimDebt(world: World, plan: TemptationPlan, i: number): void {
  const { claim, claimMonths, claimJudged, income } = world.columns;
  if (claim[i] > 0) return;
  claim[i] = income[i] * plan.privateDebt;
  claimMonths[i] = 0;
  claimJudged[i] = 2;
}
