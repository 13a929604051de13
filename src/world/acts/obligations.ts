import { kindIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { exposureBit } from "../../society/columns.ts";
import { adultAge } from "../age.ts";
import { chooses } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { breachIndex, type DeterrencePlan, graveKinds } from "../deterrence.ts";
import { packEvent, wilfulFlag } from "../event-list.ts";
import { share8 } from "../fixed.ts";
import { appealUpheld } from "../scores/correct.ts";
import { takenForAble } from "../taken-for-able.ts";
import type { PlanContext } from "../phase.ts";
import type { Block, World } from "../world.ts";

/**
 * Obligations that fall due: utility bills, rent, loan instalments, tax, what a court ordered. Who cannot pay,
 * breaches without will. Who can, meets an occasion to withhold now and then, and breaches by choice (deterrence.ts).
 * Debts that stay unpaid go to court, in every arm.
 */
export interface ObligationPlan {
  readonly bill: number;
  readonly rent: number;
  readonly taxRate: number;
  /** Threshold of an occasion to withhold, by kind index. */
  readonly occasion: Readonly<Record<Obligation, number>>;
  readonly suedFrom: number;
  readonly suit: number;
  readonly judgedAfter: number;
  readonly abilityError: number;
  readonly enforcement: number;
  /** By kind: 1 where ties would notice and mind it. */
  readonly grave: Uint8Array;
  /** Money that a court leaves to a debtor. */
  readonly exempt: number;
}

const kind = {
  bill: kindIndex("utilities.late-payment"),
  billJudgment: kindIndex("utilities.arrears-judgment"),
  rent: kindIndex("finance.contract-breach"),
  loan: kindIndex("finance.loan-arrears"),
  tax: kindIndex("finance.tax-late"),
  claim: kindIndex("justice.non-performance"),
  debtJudgment: kindIndex("justice.debt-judgment"),
} as const;

const obligations = ["bill", "rent", "loan", "tax", "claim"] as const;
type Obligation = (typeof obligations)[number];

export const obligationAssumptions = [
  "acts.bill",
  "acts.rent",
  "acts.tax-rate",
  "acts.suit.from-bills",
  "acts.suit",
  "acts.suit.months",
  "acts.suit.ability-error",
  "acts.enforcement",
  "acts.exempt",
  ...obligations.map((name) => `acts.occasion.${name}`),
] as const;

export function planObligations({ assumptions }: PlanContext): ObligationPlan {
  const number = (id: string) => assumptions.number(`acts.${id}`);
  return {
    bill: Math.round(number("bill")),
    rent: Math.round(number("rent")),
    taxRate: share8(number("tax-rate")),
    occasion: Object.fromEntries(
      obligations.map((name) => [name, threshold(number(`occasion.${name}`))]),
    ) as Record<Obligation, number>,
    suedFrom: Math.round(number("suit.from-bills") * number("bill")),
    suit: threshold(number("suit")),
    judgedAfter: Math.round(number("suit.months")),
    abilityError: threshold(number("suit.ability-error")),
    enforcement: threshold(number("enforcement")),
    grave: graveKinds(assumptions),
    exempt: Math.round(number("exempt")),
  };
}

const tenant = exposureBit("tenant");
const trader = exposureBit("trader");

export function fallDue(
  world: World,
  plan: ObligationPlan,
  deterrence: DeterrencePlan,
  block: Block,
): void {
  const { columns, month, town } = world;
  const { alive, birthMonth, liquidity, paid, exposures, household, kept, claim } = columns;
  const { billArrears, loan, instalment, loanArrears, lastDefault } = columns;
  const taxMonth = month % 12 === 2;

  for (let i = block.from; i < block.to; i += 1) {
    paid[i] = 0;
    kept[i] = 0;
    if (alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    let money = liquidity[i];
    let due = 0;
    let met = 0;
    const pays = town.payer[household[i]] === i;

    if (pays) {
      due += 1;
      const owed = plan.bill + Math.min(billArrears[i], plan.bill);
      const bill = settle(world, plan, deterrence, block, i, "bill", money, owed);
      if (bill === keptIt) {
        money -= owed;
        paid[i] += owed;
        billArrears[i] -= owed - plan.bill;
        met += 1;
      } else {
        billArrears[i] += plan.bill;
      }
      if (billArrears[i] > plan.suedFrom && sued(world, plan, i, kind.billJudgment)) {
        if (bill === withheld) columns.claimJudged[i] |= 2;
        block.acts.push(i, packEvent(kind.billJudgment, willOf(columns, i), 0));
        claim[i] += billArrears[i];
        billArrears[i] = 0;
        columns.claimJudged[i] |= judge(world, plan, i);
      }
      if ((exposures[i] & tenant) !== 0) {
        due += 1;
        if (settle(world, plan, deterrence, block, i, "rent", money, plan.rent) === keptIt) {
          money -= plan.rent;
          paid[i] += plan.rent;
          met += 1;
        }
      }
    }

    // A loan granted last month begins to be paid back this month.
    if (columns.borrowed[i] > 0) {
      loan[i] += columns.borrowed[i];
      instalment[i] = Math.ceil(loan[i] / loanMonths);
    }
    if (loan[i] > 0) {
      due += 1;
      const owed = Math.min(loan[i], instalment[i]);
      const repaid = settle(world, plan, deterrence, block, i, "loan", money, owed);
      if (repaid === keptIt) {
        money -= owed;
        paid[i] += owed;
        loan[i] -= owed;
        loanArrears[i] = 0;
        met += 1;
      } else {
        loanArrears[i] += 1;
        lastDefault[i] = month;
        if (loanArrears[i] >= 3) {
          claim[i] += loan[i];
          loan[i] = 0;
          loanArrears[i] = 0;
          columns.claimMonths[i] = 0;
          if (repaid === withheld) columns.claimJudged[i] |= 2;
        }
      }
    }

    if (taxMonth && (exposures[i] & trader) !== 0) {
      due += 1;
      const owed = (columns.income[i] * 12 * plan.taxRate) >> 8;
      if (settle(world, plan, deterrence, block, i, "tax", money, owed) === keptIt) {
        money -= owed;
        paid[i] += owed;
        met += 1;
      }
    }

    if (claim[i] > 0) {
      // Who won an appeal last month is no longer taken for able to pay.
      if ((columns.upheld[i] & appealUpheld) !== 0) columns.claimJudged[i] &= ~takenForAble;
      if ((columns.claimJudged[i] & 1) === 0) {
        awaitJudgment(world, plan, block, i);
      } else {
        due += 1;
        const spare = Math.max(0, money - plan.exempt);
        const able = spare >= Math.min(claim[i], plan.exempt);
        const owed = able ? Math.min(claim[i], spare) : money + 1;
        if (settle(world, plan, deterrence, block, i, "claim", money, owed) === keptIt) {
          met += 1;
          performJudgment(columns, i, owed);
          paid[i] += owed;
        } else if (able && enforced(world, plan, i)) {
          performJudgment(columns, i, owed);
          paid[i] += owed;
        }
      }
    }
    kept[i] = due | (met << 4);
  }
}

/** Months over which a loan is paid back. */
export const loanMonths = 36;

const keptIt = 0;
const couldNot = 1;
const withheld = 2;

/**
 * Is the obligation kept? Otherwise the breach becomes an act of this month. An `owed` above `money` cannot be paid.
 */
function settle(
  world: World,
  plan: ObligationPlan,
  deterrence: DeterrencePlan,
  block: Block,
  i: number,
  obligation: Obligation,
  money: number,
  owed: number,
): number {
  const number = kind[obligation];
  if (money < owed) {
    block.acts.push(i, packEvent(number, 0, 0));
    return couldNot;
  }
  const { keys, columns } = world;
  const at = 2 * decisions["acts.withhold"].number;
  const occasion = draw(keys[at], keys[at + 1], columns.key[i], number);
  if (occasion >>> 0 >= plan.occasion[obligation]) return keptIt;
  const to = 2 * decisions["acts.yield"].number;
  const bits = draw(keys[to], keys[to + 1], columns.key[i], number);
  if (!chooses(breachIndex(world, deterrence, i, number), bits)) return keptIt;
  block.acts.push(i, packEvent(number, wilfulFlag, 0));
  if (plan.grave[number] === 1) columns.lastGrave[i] = world.month;
  return withheld;
}

function sued(world: World, plan: ObligationPlan, i: number, identity: number): boolean {
  const at = 2 * decisions["acts.suit"].number;
  const bits = draw(world.keys[at], world.keys[at + 1], world.columns.key[i], identity);
  return bits >>> 0 < plan.suit;
}

function enforced(world: World, plan: ObligationPlan, i: number): boolean {
  const at = 2 * decisions["acts.enforcement"].number;
  const bits = draw(world.keys[at], world.keys[at + 1], world.columns.key[i], 0);
  return bits >>> 0 < plan.enforcement;
}

function awaitJudgment(world: World, plan: ObligationPlan, block: Block, i: number): void {
  const { columns } = world;
  if (columns.claimMonths[i] < 255) columns.claimMonths[i] += 1;
  if (columns.claimMonths[i] >= plan.judgedAfter && sued(world, plan, i, kind.debtJudgment)) {
    columns.claimJudged[i] |= judge(world, plan, i);
    block.acts.push(i, packEvent(kind.debtJudgment, willOf(columns, i), 0));
  }
}

/** A finding is about an act of will where the debt arose by withholding. */
function willOf(columns: World["columns"], i: number): number {
  return (columns.claimJudged[i] & 2) !== 0 ? wilfulFlag : 0;
}

/** Judgment is given. The court takes some who cannot pay for able: asked once a judgment. */
function judge(world: World, plan: ObligationPlan, i: number): number {
  const at = 2 * decisions["acts.ability"].number;
  const bits = draw(world.keys[at], world.keys[at + 1], world.columns.key[i], 0);
  return bits >>> 0 < plan.abilityError ? 1 | takenForAble : 1;
}

function performJudgment(columns: World["columns"], i: number, amount: number): void {
  columns.claim[i] -= amount;
  if (columns.claim[i] === 0) {
    columns.claimJudged[i] = 0;
    columns.claimMonths[i] = 0;
  }
}
