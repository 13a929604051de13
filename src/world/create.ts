import type { CompiledRulebook } from "../rulebook/compiled.ts";
import { exposureBit } from "../society/columns.ts";
import { adultAge, schoolAge } from "./age.ts";
import { bodyRing, placeBodies } from "./bodies.ts";
import { columnBytes, layColumns } from "./columns.ts";
import { EventList } from "./event-list.ts";
import { withFiringRules } from "./firing.ts";
import { shockMonthOf } from "./fortune.ts";
import { Ledger, mostRules } from "./ledger.ts";
import { month as phases } from "./month.ts";
import type { AssumptionValues, PlanContext } from "./phase.ts";
import { makeRegimes } from "./regimes.ts";
import { planMinds } from "./response/plan.ts";
import { makeSchemeColumns, type SchemeColumns } from "./scheme-columns.ts";
import { lotsOf, settleOrders } from "./measures/tenders.ts";
import { clampShare, share16 } from "./fixed.ts";
import { makeTown, totalsLength, type Town } from "./town.ts";
import { drawTraits, planTraits } from "./traits.ts";
import { type Block, emptyKeys, type World } from "./world.ts";
import { loanMonths } from "./acts/obligations.ts";

/** What a world is made of. */
export interface WorldSpecification extends PlanContext {
  readonly seed: number;
  /** Months that the world will live, past included; there is room for the births of so many. */
  readonly months: number;
  /** Month in which the arms part. */
  readonly launch: number;
  /** Residents in a block; changes nothing in the results. */
  readonly blockSize?: number;
}

export const defaultBlockSize = 4096;

/** Room for the residents of month 0 and for those who are born in `months`. */
export function capacityFor(size: number, months: number, assumptions: AssumptionValues): number {
  const births = size * 0.3 * assumptions.number("fortune.birth") * months;
  return size + Math.ceil(births) + 64;
}

/** A world at month 0, without a past. */
export function createWorld(specification: WorldSpecification): World {
  const { seed, society, rulebook, assumptions, launch } = specification;
  const capacity = capacityFor(society.size, specification.months, assumptions);
  const buffer = new ArrayBuffer(columnBytes(capacity));
  const world = assemble(specification, {
    seed,
    launch,
    capacity,
    buffer,
    town: makeTown(society, rulebook, lotsOf(society, assumptions)),
    scheme: makeSchemeColumns(rulebook, capacity),
    month: 0,
    size: society.size,
  });
  settlePeople(world, assumptions);
  settleTown(world);
  settleBodies(world, assumptions);
  settleMinds(world, specification);
  return world;
}

/** What distinguishes one state of a world from another; the rest follows from the documents. */
export interface WorldState {
  readonly seed: number;
  readonly launch: number;
  readonly capacity: number;
  readonly buffer: ArrayBuffer;
  readonly town: Town;
  readonly scheme: SchemeColumns;
  readonly month: number;
  readonly size: number;
}

/** Puts a world together from its documents and its state. Used by creation, fork and snapshot. */
export function assemble(
  documents: PlanContext & { readonly blockSize?: number },
  state: WorldState,
): World {
  const { society, rulebook } = documents;
  if (rulebook.rules.length > mostRules) {
    throw new RangeError(
      `a rulebook has at most ${mostRules} rules, found ${rulebook.rules.length}`,
    );
  }
  if (rulebook.lists.length > 8) {
    throw new RangeError(`a rulebook has at most 8 lists, found ${rulebook.lists.length}`);
  }
  const planned = withFiringRules(documents);
  return {
    ...state,
    society,
    rulebook,
    columns: layColumns(state.capacity, state.buffer),
    blocks: cutBlocks(state.capacity, documents.blockSize ?? defaultBlockSize, rulebook),
    subsistence: Math.round(documents.assumptions.number("fortune.subsistence")),
    shockMonth: shockMonthOf(documents.assumptions),
    keys: emptyKeys(),
    plans: phases.map((phase) => phase.plan(planned)),
    regimes: makeRegimes(planned, phases),
  };
}

function cutBlocks(capacity: number, size: number, rulebook: CompiledRulebook): Block[] {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`a block has a whole number of residents, at least 1, found ${size}`);
  }
  const longest = rulebook.rules.reduce(
    (most, rule) => Math.max(most, rule.lasts, rule.grace),
    bodyRing(rulebook),
  );
  const blocks: Block[] = [];
  for (let from = 0; from < capacity; from += size) {
    blocks.push({
      from,
      to: Math.min(capacity, from + size),
      acts: new EventList(),
      records: new EventList(),
      withheld: new EventList(8),
      postings: new EventList(),
      ledger: new Ledger(longest),
      sums: new Float64Array(totalsLength),
      queue: {
        births: new EventList(8),
        passages: new EventList(8),
        seats: new EventList(8),
        loans: new EventList(8),
        jobs: new EventList(8),
        postLeavers: new EventList(8),
        schools: new EventList(8),
        schoolLeavers: new EventList(8),
        appeals: new EventList(8),
        bribes: new EventList(8),
        promotions: new EventList(8),
        tieChanges: new EventList(8),
        tieSeekers: new EventList(8),
      },
    });
  }
  return blocks;
}

const borrower = exposureBit("borrower");

/** Residents of month 0 as the society has them; places of those to be born are blank. */
function settlePeople(world: World, assumptions: AssumptionValues): void {
  const { columns, society, seed } = world;
  const { residents, size } = society;
  for (const name of copied) columns[name].set(residents[name]);
  columns.potential.set(residents.income);
  columns.liquidity.set(residents.savings);
  for (const name of ["partner", "mother", "father", "employer"] as const)
    columns[name].fill(-1, size);
  columns.school.fill(-1, size);
  columns.ties.fill(-1);
  columns.ties.set(society.ties);
  columns.appealMonth.fill(-1);
  columns.wrongedMonth.fill(-1);
  columns.lastDefault.fill(never);
  columns.lastGrave.fill(never);
  columns.gradeCap.fill(255);
  columns.grade.fill(255);
  columns.alive.fill(1, 0, size);
  const traits = planTraits(assumptions);
  const loanSize = Math.round(assumptions.number("measures.loan.size"));
  for (let i = 0; i < size; i += 1) {
    columns.key[i] = i;
    drawTraits(seed, traits, columns, i);
    const age = -residents.birthMonth[i];
    if (age <= adultAge && age > schoolAge) {
      columns.attainment[i] = Math.floor(((age - schoolAge) * 256) / 12);
    }
    if ((residents.exposures[i] & borrower) !== 0 && residents.income[i] > 0) {
      // Loans of month 0 are of all ages: what is left is spread by the serial number.
      const left = 1 + (i % loanMonths);
      const instalment = Math.ceil((residents.income[i] * loanSize) / loanMonths);
      columns.instalment[i] = instalment;
      columns.loan[i] = instalment * left;
    }
  }
}

/** Month of something that never happened. */
export const never = -32768;

const copied = [
  "birthMonth",
  "sex",
  "residence",
  "nationality",
  "ethnicity",
  "faith",
  "party",
  "education",
  "occupation",
  "exposures",
  "neighbourhood",
  "household",
  "partner",
  "mother",
  "father",
  "employer",
  "school",
] as const;

function settleTown(world: World): void {
  const { columns, town, society } = world;
  town.payer.set(society.households.first);
  let adults = 0;
  for (let i = 0; i < society.size; i += 1) {
    // Who turns 18 in month 0 comes of age in it.
    if (-columns.birthMonth[i] <= adultAge) town.minors[columns.household[i]] += 1;
    else adults += 1;
    if (columns.employer[i] >= 0) town.staff[columns.employer[i]] += 1;
    if (columns.school[i] >= 0) town.pupils[columns.school[i]] += 1;
  }
  town.totals[0] = adults;
}

/** Where companies and organisations are, who heads the latter, who has which public order. */
function settleBodies(world: World, assumptions: AssumptionValues): void {
  const { columns, society, town, seed } = world;
  const { bodies } = town;
  columns.heads.fill(-1);
  for (let b = society.firms.count; b < bodies.head.length; b += 1) {
    if (bodies.head[b] >= 0) columns.heads[bodies.head[b]] = b;
  }
  bodies.risk.fill(share16(assumptions.number("bodies.risk.ordinary")));
  placeBodies(bodies, society, seed);
  settleOrders(world, assumptions);
}

/** States of mind begin where they would return to. */
function settleMinds(world: World, context: PlanContext): void {
  const plan = planMinds(withFiringRules(context));
  const { columns, capacity } = world;
  columns.risk.fill(plan.riskAnchor);
  columns.fear.fill(plan.fearAnchor);
  for (let i = 0; i < capacity; i += 1) {
    const lean = (spread: number, trait: number) => (spread * trait) >> 5;
    columns.support[i] = clampShare(
      plan.supportAnchor + lean(plan.supportSpread, columns.loyalty[i]),
    );
    columns.trust[i] = clampShare(
      plan.trustAnchor + lean(plan.trustSpread, columns.trustfulness[i]),
    );
    columns.approval[i] = clampShare(
      plan.approvalAnchor + lean(plan.approvalSpread, columns.orderliness[i]),
    );
  }
}
