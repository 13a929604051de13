import {
  allotLoans,
  loanAssumptions,
  type LoanPlan,
  planLoans,
  wishForLoan,
} from "./measures/loans.ts";
import {
  allotPromotions,
  planPromotion,
  promotionAssumptions,
  type PromotionPlan,
  standForPromotion,
} from "./measures/promotion.ts";
import { close, planReach, pullReach, type ReachPlan } from "./measures/reach.ts";
import {
  planRewards,
  reward,
  rewardAssumptions,
  type RewardPlan,
  shareWaiting,
} from "./measures/rewards.ts";
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
import { bind, type BodyReachPlan, closeBodies, planBodyReach } from "./measures/bodies.ts";
import { settleHeads } from "./measures/heads.ts";
import { planTenders, tender, tenderAssumptions, type TenderPlan } from "./measures/tenders.ts";
import type { Phase } from "./phase.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 6. Domains of life close or open, and people ask for what is in them: trips, loans, posts, school places. In
 * every arm they are given by the same queues; a scheme only keeps some people out of them.
 */
export interface MeasuresPlan {
  readonly reach: ReachPlan;
  readonly bodies: BodyReachPlan;
  readonly tenders: TenderPlan;
  readonly travel: TravelPlan;
  readonly loans: LoanPlan;
  readonly work: WorkPlan;
  readonly schools: SchoolPlan;
  readonly promotion: PromotionPlan;
  readonly rewards: RewardPlan;
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
    "elsewhere",
    "listed",
    "grade",
    "appealMonth",
  ],
  writes: [
    "employer",
    "heads",
    "borrowed",
    "tripCost",
    "denied",
    "reach",
    "reachHome",
    "closed",
    "opened",
    "spared",
    "promoted",
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
    "bodies.tender",
    "bodies.succession",
    "measures.promotion",
    "measures.promotion-places",
  ],
  assumes: [
    ...travelAssumptions,
    ...loanAssumptions,
    ...workAssumptions,
    ...schoolAssumptions,
    ...tenderAssumptions,
    ...promotionAssumptions,
    ...rewardAssumptions,
  ],
  plan: (context) => ({
    reach: planReach(context.rulebook),
    bodies: planBodyReach(context.rulebook),
    tenders: planTenders(context),
    travel: planTravel(context),
    loans: planLoans(context),
    work: planWork(context),
    schools: planSchools(context),
    promotion: planPromotion(context),
    rewards: planRewards(context),
  }),
  passes: [
    { over: "blocks", run: (world, plan, block) => close(world, plan.reach, block) },
    { over: "town", run: (world, plan) => closeBodies(world, plan.bodies) },
    { over: "blocks", run: ask },
    {
      over: "town",
      run: (world, plan) => {
        allotSeats(world, plan.travel);
        allotLoans(world, plan.loans);
        allotPosts(world, plan.work);
        allotSchools(world, plan.schools);
        tender(world, plan.tenders);
        settleHeads(world);
        allotPromotions(world, plan.promotion);
        shareWaiting(world, plan.rewards);
      },
    },
  ],
};

function ask(world: World, plan: MeasuresPlan, block: Block): void {
  pullReach(world, plan.reach, block);
  bind(world, plan.bodies, block);
  wishToTravel(world, plan.travel, block);
  wishForLoan(world, plan.loans, block);
  lookForWork(world, plan.work, block);
  applyToSchool(world, plan.schools, block);
  standForPromotion(world, plan.promotion, block);
  reward(world, plan.rewards, block);
}
