import {
  allotLoans,
  loanAssumptions,
  type LoanPlan,
  planLoans,
  wishForLoan,
} from "./measures/loans.ts";
import { close, planReach, pullReach, type ReachPlan } from "./measures/reach.ts";
import {
  allotSchools,
  applyToSchool,
  planSchools,
  schoolAssumptions,
  type SchoolPlan,
} from "./measures/schools.ts";
import {
  allotSeats,
  planTravel,
  travelAssumptions,
  type TravelPlan,
  wishToTravel,
} from "./measures/travel.ts";
import {
  allotPosts,
  lookForWork,
  planWork,
  workAssumptions,
  type WorkPlan,
} from "./measures/work.ts";
import type { Phase } from "./phase.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 6. Domains of life close or open, and people ask for what is in them: trips, loans, posts, school places. In
 * every arm they are given by the same queues; a scheme only keeps some people out of them.
 */
export interface MeasuresPlan {
  readonly reach: ReachPlan;
  readonly travel: TravelPlan;
  readonly loans: LoanPlan;
  readonly work: WorkPlan;
  readonly schools: SchoolPlan;
}

export const measures: Phase<MeasuresPlan> = {
  id: "measures",
  reads: [
    "key",
    "alive",
    "birthMonth",
    "household",
    "mother",
    "father",
    "occupation",
    "education",
    "income",
    "liquidity",
    "paid",
    "fined",
    "loan",
    "claim",
    "lastDefault",
    "leaving",
    "illMonths",
    "listed",
    "grade",
  ],
  writes: [
    "employer",
    "borrowed",
    "tripCost",
    "denied",
    "reach",
    "reachHome",
    "closed",
    "trips",
    "refused",
    "school",
  ],
  draws: [
    "measures.trip",
    "measures.seat",
    "measures.loan-wish",
    "measures.loan",
    "measures.job",
    "measures.school",
  ],
  assumes: [...travelAssumptions, ...loanAssumptions, ...workAssumptions, ...schoolAssumptions],
  plan: (context) => ({
    reach: planReach(context.rulebook),
    travel: planTravel(context),
    loans: planLoans(context),
    work: planWork(context),
    schools: planSchools(context),
  }),
  passes: [
    { over: "blocks", run: (world, plan, block) => close(world, plan.reach, block) },
    { over: "blocks", run: ask },
    {
      over: "town",
      run: (world, plan) => {
        allotSeats(world, plan.travel);
        allotLoans(world, plan.loans);
        allotPosts(world);
        allotSchools(world);
      },
    },
  ],
};

function ask(world: World, plan: MeasuresPlan, block: Block): void {
  pullReach(world, plan.reach, block);
  wishToTravel(world, plan.travel, block);
  wishForLoan(world, plan.loans, block);
  lookForWork(world, plan.work, block);
  applyToSchool(world, plan.schools, block);
}
