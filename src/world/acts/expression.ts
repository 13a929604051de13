import { kindIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { adultAge } from "../age.ts";
import { logisticDraw } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { severityOfRule } from "../deterrence.ts";
import { packEvent, throttledFlag, wilfulFlag } from "../event-list.ts";
import { logit8 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import type { Block, World } from "../world.ts";
import { isThrottled, planThrottle, type ThrottlePlan } from "./throttle.ts";

/**
 * Lawful criticism. Discontent and unsolved problems make a wish to speak; fear and what the scheme puts on speech
 * raise its price, the company of others lowers it (thresholds: Granovetter 1978, Kuran 1991; EVIDENCE.md M2, M3).
 * The price is what the rulebook puts on criticism; petition and protest are forms that speech takes.
 *
 * Wish and speech hang on one draw, so that whoever speaks also wished to, and what is unspoken can be counted.
 */
export interface ExpressionPlan {
  readonly base: number;
  readonly discontent: number;
  readonly problem: number;
  readonly reticence: number;
  readonly fear: number;
  readonly company: number;
  readonly stake: number;
  readonly petition: number;
  readonly protest: number;
  readonly throttle: ThrottlePlan;
}

export const expressionAssumptions = [
  "acts.speech",
  "acts.speech.discontent",
  "acts.speech.problem",
  "acts.speech.reticence",
  "acts.speech.fear",
  "acts.speech.company",
  "acts.speech.stake",
  "acts.speech.petition",
  "acts.speech.protest",
] as const;

const criticism = kindIndex("expression.criticism");
const petition = kindIndex("expression.petition");
const protest = kindIndex("expression.protest");

export function planExpression(context: PlanContext): ExpressionPlan {
  const { assumptions, rulebook } = context;
  const number = (id: string) => assumptions.number(`acts.speech${id}`);
  return {
    base: logit8(logit(number(""))),
    discontent: logit8(number(".discontent")),
    problem: logit8(number(".problem")),
    reticence: logit8(number(".reticence")),
    fear: logit8(number(".fear")),
    company: logit8(number(".company")),
    stake: logit8(number(".stake") * severityOfRule(rulebook, criticism)),
    petition: threshold(number(".petition")),
    protest: threshold(number(".protest")),
    throttle: planThrottle(context),
  };
}

/** Problems beyond this many in a neighbourhood add nothing to the wish to speak. */
const mostProblems = 8;

export function speak(world: World, plan: ExpressionPlan, block: Block): void {
  const { columns, month, keys, town } = world;
  const { alive, birthMonth, key, support, fear, company, reticence, wished } = columns;
  const speech = 2 * decisions["acts.speech"].number;
  const form = 2 * decisions["acts.speech-form"].number;

  for (let i = block.from; i < block.to; i += 1) {
    if (alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    const problems = Math.min(mostProblems, town.problems[columns.neighbourhood[i]]);
    const wish =
      plan.base +
      ((plan.discontent * (32768 - support[i])) >> 16) +
      plan.problem * problems -
      ((plan.reticence * reticence[i]) >> 5) +
      logisticDraw(draw(keys[speech], keys[speech + 1], key[i], 0));
    if (wish <= 0) continue;
    wished[i] |= 4;
    const price = plan.stake + ((plan.fear * fear[i]) >> 16) - ((plan.company * company[i]) >> 8);
    if (price > 0 && wish <= price) continue;
    wished[i] |= 8;
    const bits = draw(keys[form], keys[form + 1], key[i], 0) >>> 0;
    // Protest needs company: its share grows with the ties who spoke last month.
    const protests = plan.petition + (plan.protest * company[i]) / 256;
    const kind = bits < plan.petition ? petition : bits < protests ? protest : criticism;
    const throttled = isThrottled(world, plan.throttle, i, kind);
    if (throttled) wished[i] |= 16;
    block.acts.push(i, packEvent(kind, throttled ? wilfulFlag | throttledFlag : wilfulFlag, 0));
  }
}
