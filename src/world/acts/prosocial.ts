import { kindIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { exposureBit } from "../../society/columns.ts";
import { adultAge } from "../age.ts";
import { chooses } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { packEvent, wilfulFlag } from "../event-list.ts";
import { logit8 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import type { Block, World } from "../world.ts";

/**
 * Help beyond duty: volunteering, donations, now and then a heroic act. It rises with prosociality, with intrinsic
 * motivation and with the points that the scheme gives for it.
 */
export interface ProsocialPlan {
  readonly base: number;
  readonly trait: number;
  readonly incentive: number;
  /** The same for who has lost points that a good deed would give back. */
  readonly repairs: number;
  readonly heroic: number;
  readonly donation: number;
}

export const prosocialAssumptions = [
  "acts.prosocial",
  "acts.prosocial.trait",
  "acts.prosocial.incentive",
  "acts.prosocial.heroic",
  "acts.prosocial.donation",
] as const;

const volunteering = kindIndex("civic.volunteering");
const donation = kindIndex("civic.donation");
const heroic = kindIndex("civic.heroic-act");
const kinInArmy = kindIndex("civic.kin-in-army");
const hasKinInArmy = exposureBit("kin-in-army");

export function planProsocial({ assumptions, rulebook }: PlanContext): ProsocialPlan {
  const heroicShare = assumptions.number("acts.prosocial.heroic");
  const incentive = logit8(assumptions.number("acts.prosocial.incentive"));
  return {
    base: logit8(logit(assumptions.number("acts.prosocial"))),
    trait: logit8(assumptions.number("acts.prosocial.trait")),
    incentive: rewards(rulebook) ? incentive : 0,
    repairs: rulebook.redress.repair.length > 0 ? incentive : 0,
    heroic: threshold(heroicShare),
    donation: threshold(heroicShare + assumptions.number("acts.prosocial.donation")),
  };
}

/** Does the scheme give points for help? */
function rewards(rulebook: PlanContext["rulebook"]): boolean {
  return [volunteering, donation].some((kind) =>
    (rulebook.rulesOfKind[kind] ?? []).some((rule) => {
      const { effect } = rulebook.rules[rule];
      return effect.type === "points" && effect.most > 0;
    }),
  );
}

export function help(world: World, plan: ProsocialPlan, block: Block): void {
  const { columns, month, keys } = world;
  const { alive, birthMonth, key, prosociality, motivation, exposures, points } = columns;
  const wish = 2 * decisions["acts.prosocial"].number;
  const which = 2 * decisions["acts.prosocial-kind"].number;
  const newYear = month % 12 === 0;

  for (let i = block.from; i < block.to; i += 1) {
    if (alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    if (newYear && (exposures[i] & hasKinInArmy) !== 0) {
      block.acts.push(i, packEvent(kinInArmy, 0, 0));
    }
    const index =
      plan.base +
      ((plan.trait * prosociality[i]) >> 5) +
      plan.incentive +
      (points[i] < 0 ? plan.repairs : 0) +
      (motivation[i] >> 4);
    if (!chooses(index, draw(keys[wish], keys[wish + 1], key[i], 0))) continue;
    const bits = draw(keys[which], keys[which + 1], key[i], 0) >>> 0;
    const kind = bits < plan.heroic ? heroic : bits < plan.donation ? donation : volunteering;
    block.acts.push(i, packEvent(kind, wilfulFlag, 0));
  }
}
