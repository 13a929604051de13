import { kindIndex, kinds } from "../catalogue/index.ts";
import {
  actCompanies,
  companyAssumptions,
  type CompanyPlan,
  planCompanies,
} from "./acts/companies.ts";
import {
  actOrganisations,
  organisationAssumptions,
  type OrganisationPlan,
  planOrganisations,
} from "./acts/organisations.ts";
import { beliefAssumptions, believe, type BeliefPlan, planBelief } from "./acts/belief.ts";
import { deal, exchangeAssumptions, type ExchangePlan, planExchange } from "./acts/exchange.ts";
import {
  expressionAssumptions,
  type ExpressionPlan,
  planExpression,
  speak,
} from "./acts/expression.ts";
import {
  fallDue,
  obligationAssumptions,
  type ObligationPlan,
  planObligations,
} from "./acts/obligations.ts";
import { help, planProsocial, prosocialAssumptions, type ProsocialPlan } from "./acts/prosocial.ts";
import {
  beTempted,
  planTemptations,
  temptationAssumptions,
  type TemptationPlan,
} from "./acts/temptations.ts";
import { type DeterrencePlan, deterrenceAssumptions, planDeterrence } from "./deterrence.ts";
import { kindOf, throttledFlag } from "./event-list.ts";
import type { Phase } from "./phase.ts";
import { totals } from "./town.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 2. What people do: obligations kept or not, temptations taken or not, help, worship, lawful criticism. Each
 * has a file of its own in `acts/`.
 */
export interface ActsPlan {
  readonly deterrence: DeterrencePlan;
  readonly obligations: ObligationPlan;
  readonly temptations: TemptationPlan;
  readonly prosocial: ProsocialPlan;
  readonly exchange: ExchangePlan;
  readonly belief: BeliefPlan;
  readonly expression: ExpressionPlan;
  readonly companies: CompanyPlan;
  readonly organisations: OrganisationPlan;
}

export const acts: Phase<ActsPlan> = {
  id: "acts",
  reads: [
    "upheld",
    "key",
    "alive",
    "birthMonth",
    "neighbourhood",
    "household",
    "exposures",
    "employer",
    "elsewhere",
    "points",
    "faith",
    "honesty",
    "prosociality",
    "reticence",
    "income",
    "liquidity",
    "borrowed",
    "listed",
    "ties",
    "signals",
    "trust",
    "risk",
    "fear",
    "support",
    "motivation",
    "norm",
    "company",
    "closed",
  ],
  writes: [
    "paid",
    "gained",
    "billArrears",
    "loan",
    "instalment",
    "loanArrears",
    "claim",
    "claimMonths",
    "claimJudged",
    "lastDefault",
    "lastGrave",
    "wished",
    "kept",
    "exchange",
  ],
  draws: [
    "acts.withhold",
    "acts.temptation",
    "acts.yield",
    "acts.prosocial",
    "acts.prosocial-kind",
    "acts.exchange",
    "acts.exchange-partner",
    "acts.exchange-agree",
    "acts.exchange-keep",
    "acts.worship-wish",
    "acts.worship-forgo",
    "acts.speech",
    "acts.speech-form",
    "acts.throttled",
    "bodies.occasion",
    "bodies.yield",
    "bodies.distress",
    "acts.suit",
    "acts.ability",
    "acts.enforcement",
  ],
  assumes: [
    ...deterrenceAssumptions,
    ...obligationAssumptions,
    ...temptationAssumptions,
    ...prosocialAssumptions,
    ...exchangeAssumptions,
    ...beliefAssumptions,
    ...expressionAssumptions,
    ...companyAssumptions,
    ...organisationAssumptions,
  ],
  plan: (context) => ({
    deterrence: planDeterrence(context.assumptions, context.rulebook),
    obligations: planObligations(context),
    temptations: planTemptations(context),
    prosocial: planProsocial(context),
    exchange: planExchange(context),
    belief: planBelief(context),
    expression: planExpression(context),
    companies: planCompanies(context),
    organisations: planOrganisations(context),
  }),
  passes: [
    { over: "blocks", run: act },
    { over: "town", run: hear },
    {
      over: "town",
      run: (world, plan) => {
        actCompanies(world, plan.companies);
        actOrganisations(world, plan.organisations, plan.companies);
      },
    },
  ],
};

function act(world: World, plan: ActsPlan, block: Block): void {
  block.acts.clear();
  fallDue(world, plan.obligations, plan.deterrence, block);
  beTempted(world, plan.temptations, plan.deterrence, block);
  help(world, plan.prosocial, block);
  deal(world, plan.exchange, block);
  believe(world, plan.belief, block);
  speak(world, plan.expression, block);
}

const fraud = kindIndex("commerce.fraud");
const voices = new Set<number>(
  kinds.flatMap((kind, index) => (kind.conduct === "expression" ? [index] : [])),
);

/** Counts the fraud whose victims show next month, and what was voiced in each neighbourhood. */
function hear(world: World): void {
  const { town, blocks, columns } = world;
  town.voiced.fill(0);
  let frauds = 0;
  for (const block of blocks) {
    const { words, length } = block.acts;
    for (let e = 0; e < length; e += 1) {
      const kind = kindOf(words[2 * e + 1]);
      if (kind === fraud) frauds += 1;
      else if (columns.elsewhere[words[2 * e]] === 1) continue;
      else if ((words[2 * e + 1] & throttledFlag) !== 0) continue;
      else if (voices.has(kind)) town.voiced[columns.neighbourhood[words[2 * e]]] += 1;
    }
  }
  town.totals[totals.fraud] = frauds;
}
