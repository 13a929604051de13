import { domainIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { adultAge } from "../age.ts";
import { holdersFirst, inOrderOfDraws, opensDomain } from "../allot.ts";
import { decisions } from "../decisions.ts";
import type { PlanContext } from "../phase.ts";
import { totals } from "../town.ts";
import type { Block, World } from "../world.ts";

/**
 * Bank loans. Lenders check defaults that they know of, in every arm; the scheme may close them beyond that. Lending
 * is limited: a loan that one may not have goes to the next who asks.
 */
export interface LoanPlan {
  /** Threshold of a wish for a loan: ordinary, and of somebody short of money. */
  readonly wish: readonly [number, number];
  readonly shortBelow: number;
  /** Size of a loan in months of income. */
  readonly size: number;
  /** Months for which lenders remember a default. */
  readonly memory: number;
  /** Loans per 65536 adults and month. */
  readonly supply: number;
  /** Does the rulebook open loans to anybody? They are served first. */
  readonly favours: boolean;
}

export const loanAssumptions = [
  "measures.loan.wish",
  "measures.loan.wish-short",
  "measures.loan.short-below",
  "measures.loan.size",
  "measures.loan.memory",
  "measures.loan.supply",
] as const;

export function planLoans({ assumptions, rulebook }: PlanContext): LoanPlan {
  const number = (id: string) => assumptions.number(`measures.loan.${id}`);
  return {
    wish: [threshold(number("wish")), threshold(number("wish-short"))],
    shortBelow: Math.round(number("short-below")),
    size: Math.round(number("size")),
    memory: Math.round(number("memory")),
    supply: Math.round(65536 * number("supply")),
    favours: opensDomain(rulebook, loanBit),
  };
}

const loanBit = 1 << domainIndex("finance.loan");

export function wishForLoan(world: World, plan: LoanPlan, block: Block): void {
  const { columns, keys, month } = world;
  const { alive, birthMonth, key, loan, claim, income, borrowed, lastDefault, closed } = columns;
  const { liquidity, paid } = columns;
  const wishing = 2 * decisions["measures.loan-wish"].number;
  const choosing = 2 * decisions["measures.loan"].number;
  block.queue.loans.clear();
  for (let i = block.from; i < block.to; i += 1) {
    borrowed[i] = 0;
    if (alive[i] === 0 || loan[i] > 0 || claim[i] > 0 || income[i] === 0) continue;
    if (month - birthMonth[i] < adultAge) continue;
    const short = +(liquidity[i] - paid[i] < plan.shortBelow);
    const bits = draw(keys[wishing], keys[wishing + 1], key[i], 0) >>> 0;
    if (bits >= plan.wish[short]) continue;
    // What the scheme refuses is counted only where an ordinary lender would have considered it.
    if (month - lastDefault[i] < plan.memory) continue;
    if ((closed[i] & loanBit) !== 0) {
      columns.refused[i] |= loanBit;
      continue;
    }
    block.queue.loans.push(i, draw(keys[choosing], keys[choosing + 1], key[i], 0));
  }
}

export function allotLoans(world: World, plan: LoanPlan): void {
  const { columns, town, blocks } = world;
  const supply = Math.floor((plan.supply * town.totals[totals.adults]) / 65536);
  const queue = inOrderOfDraws(
    world,
    blocks.map((block) => block.queue.loans),
  );
  if (plan.favours) holdersFirst(queue, columns.opened, loanBit);
  const granted = Math.min(supply, queue.length);
  for (let place = 0; place < granted; place += 1) {
    const i = queue[place];
    columns.borrowed[i] = columns.income[i] * plan.size;
  }
  town.totals[totals.loansGranted] = granted;
}
