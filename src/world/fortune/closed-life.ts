import { domainIndex } from "../../catalogue/index.ts";
import { share8 } from "../fixed.ts";
import type { AssumptionValues } from "../phase.ts";

/**
 * What it costs to have a part of ordinary life closed: spending beyond comfort that cannot be made (it is saved),
 * illness without insurance (and without its premium), hardship without public assistance.
 */
export interface ClosedLifePlan {
  /** Consumption from which on spending is of the kind that lists of luxuries mean, yuan a month. */
  readonly luxuryFrom: number;
  /** Part of it, 1/256, that is star hotels. */
  readonly hotel: number;
  /** Income from which adults are insured beyond what everybody has; premium a month; share covered, 1/256. */
  readonly insuredFrom: number;
  readonly premium: number;
  readonly covered: number;
  /** Part of assistance, 1/256, that is public; the rest is from kin. */
  readonly publicAssistance: number;
}

export const closedLifeAssumptions = [
  "fortune.luxury.from",
  "fortune.luxury.hotel",
  "fortune.insurance.from",
  "fortune.insurance.premium",
  "fortune.insurance.covered",
  "fortune.assistance.public",
] as const;

export function planClosedLife(assumptions: AssumptionValues): ClosedLifePlan {
  const number = (id: string) => assumptions.number(`fortune.${id}`);
  return {
    luxuryFrom: Math.round(number("luxury.from") * number("subsistence")),
    hotel: share8(number("luxury.hotel")),
    insuredFrom: Math.round(number("insurance.from")),
    premium: Math.round(number("insurance.premium")),
    covered: share8(number("insurance.covered")),
    publicAssistance: share8(number("assistance.public")),
  };
}

const luxury = 1 << domainIndex("commerce.luxury");
const hotel = 1 << domainIndex("travel.hotel");
const insurance = 1 << domainIndex("finance.insurance");
const benefits = 1 << domainIndex("welfare.benefits");

/** What can be spent of what one would spend. */
export function spendable(plan: ClosedLifePlan, closed: number, wanted: number): number {
  if ((closed & (luxury | hotel)) === 0) return wanted;
  const beyond = Math.max(0, wanted - plan.luxuryFrom);
  if ((closed & luxury) !== 0) return wanted - beyond;
  return wanted - ((beyond * plan.hotel) >> 8);
}

/** The premium of this month; 0 for who is not insured beyond what everybody has. */
export function premiumOf(plan: ClosedLifePlan, closed: number, income: number): number {
  return income >= plan.insuredFrom && (closed & insurance) === 0 ? plan.premium : 0;
}

/** What an illness costs out of pocket. */
export function costOfIllness(plan: ClosedLifePlan, cost: number, premium: number): number {
  return premium > 0 ? cost - ((cost * plan.covered) >> 8) : cost;
}

/** What is left of assistance. */
export function assistanceOf(plan: ClosedLifePlan, closed: number, assistance: number): number {
  if ((closed & benefits) === 0) return assistance;
  return assistance - ((assistance * plan.publicAssistance) >> 8);
}

/** Is the benefit of who looks for work closed? */
export function isBarredFromBenefit(closed: number): boolean {
  return (closed & benefits) !== 0;
}
