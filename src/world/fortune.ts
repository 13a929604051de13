import { domainIndex, levelCode } from "../catalogue/index.ts";
import { draw, newbornKey, threshold } from "../draws/index.ts";
import { exp, log } from "../numerics/index.ts";
import { adultAge, endOfLife, isSchoolYearStart, schoolAge } from "./age.ts";
import { decisions } from "./decisions.ts";
import { rate12, share8 } from "./fixed.ts";
import {
  assistanceOf,
  closedLifeAssumptions,
  type ClosedLifePlan,
  costOfIllness,
  isBarredFromBenefit,
  planClosedLife,
  premiumOf,
  spendable,
} from "./fortune/closed-life.ts";
import { move, movingAssumptions, type MovingPlan, planMoving } from "./fortune/moving.ts";
import { lognormalTable } from "./lognormal.ts";
import { householdBalance } from "./household.ts";
import type { AssumptionValues, Phase } from "./phase.ts";
import { totals } from "./town.ts";
import { drawTraits, type TraitPlan, planTraits } from "./traits.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 1. What happens to people whatever they do: ageing, death, birth, illness, the loss of a post, income and
 * consumption, a year of school, becoming the victim of a fraud, problems of the neighbourhood.
 *
 * Households share their money evenly among their adults (as a first approximation to pooling within Chinese
 * households); then everybody covers subsistence, spends part of what is left, and saves the rest.
 */

export interface FortunePlan {
  /** Threshold of death in a month, by age in years. */
  readonly death: Float64Array;
  readonly illness: number;
  /** Threshold that one polluting firm of the neighbourhood adds to it. */
  readonly smoke: number;
  readonly jobLoss: number;
  readonly birth: number;
  readonly motherLeast: number;
  readonly motherMost: number;
  readonly illnessMonths: number;
  readonly medicalCost: number;
  readonly medicalSpread: Int32Array;
  readonly ownAccount: Int32Array;
  readonly sickPay: number;
  readonly benefit: number;
  readonly pension: number;
  readonly retirement: number;
  readonly assistance: number;
  readonly subsistence: number;
  readonly childShare: number;
  readonly lifestyle: number;
  readonly reserve: number;
  readonly buffer: number;
  readonly spending: number;
  readonly fraudLoss: number;
  readonly problem: number;
  /** In a shock: threshold that a problem arises, share of income that is left (1/256), months. */
  readonly shockProblem: number;
  readonly shockIncome: number;
  readonly shockMonths: number;
  readonly shockMonth: number;
  /** Threshold that a problem is solved in a month, by voices heard (0–63). */
  readonly solved: Float64Array;
  readonly schoolYear: Int32Array;
  readonly feePaying: number;
  readonly barredSchool: number;
  readonly hardshipAtSchool: number;
  readonly tertiaryFrom: number;
  readonly secondaryFrom: number;
  readonly startIncome: readonly number[];
  readonly schoolReturn: number;
  readonly startSpread: Int32Array;
  readonly traits: TraitPlan;
  readonly closedLife: ClosedLifePlan;
  readonly moving: MovingPlan;
  /** Part of the income, 1/256, that a promotion adds. */
  readonly promotion: number;
}

export const fortune: Phase<FortunePlan> = {
  id: "fortune",
  reads: [
    "paid",
    "fined",
    "borrowed",
    "gained",
    "bribes",
    "tripCost",
    "employer",
    "school",
    "closed",
    "spared",
    "promoted",
    "listed",
    "fear",
    "support",
    "childrenBorn",
  ],
  writes: [
    "key",
    "alive",
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
    "childrenBorn",
    "honesty",
    "prosociality",
    "reticence",
    "loyalty",
    "trustfulness",
    "orderliness",
    "potential",
    "income",
    "purse",
    "victim",
    "consumption",
    "hardship",
    "illMonths",
    "leaving",
    "workless",
    "attainment",
    "liquidity",
    "elsewhere",
    "move",
  ],
  draws: [
    "fortune.event",
    "fortune.birth",
    "fortune.own-account",
    "fortune.coming-of-age",
    "fortune.school-year",
    "fortune.problem",
    "fortune.medical",
    "fortune.victim",
    "bodies.layoff",
    "fortune.move",
    "trait.honesty-common",
    "trait.honesty-context",
    "trait.prosociality",
    "trait.reticence",
    "trait.leaning",
    "trait.sex",
  ],
  assumes: [
    "fortune.death.at-40",
    "fortune.death.doubling",
    "fortune.illness",
    "fortune.illness.months",
    "fortune.medical.cost",
    "fortune.medical.spread",
    "fortune.job-loss",
    "fortune.birth",
    "fortune.birth.least-age",
    "fortune.birth.most-age",
    "fortune.own-account.spread",
    "fortune.sick-pay",
    "fortune.benefit",
    "fortune.pension",
    "fortune.retirement-age",
    "fortune.assistance",
    "fortune.subsistence",
    "fortune.child-share",
    "fortune.lifestyle",
    "fortune.reserve",
    "fortune.buffer",
    "fortune.spending",
    "fortune.fraud-loss",
    "fortune.problem",
    "fortune.problem.solved",
    "fortune.shock",
    "fortune.shock.month",
    "fortune.shock.problems",
    "fortune.shock.income",
    "fortune.shock.months",
    "fortune.problem.voice",
    "fortune.school.spread",
    "fortune.school.fee-paying",
    "fortune.school.barred",
    "fortune.school.hardship",
    "fortune.school.tertiary-from",
    "fortune.school.secondary-from",
    "fortune.school.return",
    "fortune.start-income.primary",
    "fortune.start-income.secondary",
    "fortune.start-income.tertiary",
    "fortune.start-income.spread",
    "trait.honesty.across-contexts",
    "fortune.promotion",
    "bodies.pollution.illness",
    ...closedLifeAssumptions,
    ...movingAssumptions,
  ],
  plan: planFortune,
  passes: [
    { over: "blocks", run: live },
    { over: "town", run: settlePassages },
    { over: "blocks", run: shareAndSpend },
    { over: "town", run: bearChildren },
  ],
};

function planFortune({ assumptions }: Parameters<Phase<FortunePlan>["plan"]>[0]): FortunePlan {
  const number = (id: string) => assumptions.number(`fortune.${id}`);
  const doubling = log(2) / number("death.doubling");
  const yearly = (age: number) => number("death.at-40") * exp(doubling * (age - 40));
  const monthly = (age: number) => 1 - exp(log(1 - Math.min(0.95, yearly(age))) / 12);
  return {
    death: Float64Array.from({ length: 128 }, (_, age) =>
      threshold(12 * age >= endOfLife ? 1 : monthly(age)),
    ),
    illness: threshold(number("illness")),
    smoke: threshold(assumptions.number("bodies.pollution.illness")),
    jobLoss: threshold(number("job-loss")),
    birth: threshold(number("birth")),
    motherLeast: 12 * number("birth.least-age"),
    motherMost: 12 * number("birth.most-age"),
    illnessMonths: Math.round(number("illness.months")),
    medicalCost: Math.round(number("medical.cost")),
    medicalSpread: lognormalTable(number("medical.spread")),
    ownAccount: lognormalTable(number("own-account.spread"), "mean"),
    sickPay: share8(number("sick-pay")),
    benefit: Math.round(number("benefit")),
    pension: share8(number("pension")),
    retirement: 12 * Math.round(number("retirement-age")),
    assistance: Math.round(number("assistance")),
    subsistence: Math.round(number("subsistence")),
    childShare: share8(number("child-share")),
    lifestyle: share8(number("lifestyle")),
    reserve: Math.round(number("reserve") * number("subsistence")),
    buffer: Math.round(number("buffer") * number("subsistence")),
    spending: rate12(number("spending")),
    fraudLoss: Math.round(number("fraud-loss")),
    problem: threshold(number("problem")),
    shockProblem: threshold(Math.min(1, number("problem") * number("shock.problems"))),
    shockIncome: 256 - share8(number("shock.income")),
    shockMonth: shockMonthOf(assumptions),
    shockMonths: Math.round(number("shock.months")),
    solved: Float64Array.from({ length: 64 }, (_, voices) =>
      threshold(
        1 - (1 - number("problem.solved")) * exp(voices * log(1 - number("problem.voice"))),
      ),
    ),
    schoolYear: lognormalTable(number("school.spread"), "mean"),
    feePaying: share8(number("school.fee-paying")),
    barredSchool: share8(number("school.barred")),
    hardshipAtSchool: share8(number("school.hardship")),
    tertiaryFrom: share8(number("school.tertiary-from")),
    secondaryFrom: share8(number("school.secondary-from")),
    startIncome: ["primary", "secondary", "tertiary"].map((level) =>
      Math.round(number(`start-income.${level}`)),
    ),
    schoolReturn: share8(number("school.return")),
    startSpread: lognormalTable(number("start-income.spread"), "mean"),
    traits: planTraits(assumptions),
    closedLife: planClosedLife(assumptions),
    moving: planMoving(assumptions),
    promotion: share8(number("promotion")),
  };
}

const noWork = levelCode("occupation", "none");
const farmer = levelCode("occupation", "farmer");
const selfEmployed = levelCode("occupation", "self-employed");
const female = levelCode("sex", "female");
const tertiary = levelCode("education", "tertiary");
const secondary = levelCode("education", "secondary");
const primary = levelCode("education", "primary");
/** Beyond so many polluting firms in a neighbourhood, more add nothing. */
const mostSmoke = 8;
const publicSchool = 1 << domainIndex("education.public-school");

/** Deaths, illness, posts lost, income, school. Leaves everybody's money in `purse`. */
function live(world: World, plan: FortunePlan, block: Block): void {
  const { columns, month, keys, town } = world;
  const { alive, birthMonth, key, occupation, employer, potential, income, illMonths } = columns;
  const { liquidity, borrowed, gained, paid, fined, tripCost, purse, leaving, workless } = columns;
  const { bribes } = columns;
  const { victim, closed, spared, promoted, elsewhere } = columns;
  const { bodies } = town;
  const { neighbourhood } = columns;
  const layoff = 2 * decisions["bodies.layoff"].number;
  const event = 2 * decisions["fortune.event"].number;
  const own = 2 * decisions["fortune.own-account"].number;
  const medical = 2 * decisions["fortune.medical"].number;
  const fraud = 2 * decisions["fortune.victim"].number;
  const adults = town.totals[totals.adults];
  const victims = adults > 0 ? threshold(town.totals[totals.fraud] / adults) : 0;
  const schoolYear = isSchoolYearStart(month);
  const shocked = inShock(world, plan);
  block.queue.passages.clear();
  block.sums.fill(0);
  let moneyIn = 0;
  let moneyOut = 0;

  for (let i = block.from; i < block.to; i += 1) {
    if (alive[i] === 0) continue;
    const age = month - birthMonth[i];
    const luck = draw(keys[event], keys[event + 1], key[i], 0) >>> 0;
    moneyIn += borrowed[i] + gained[i] + bribes[i];
    moneyOut += paid[i] + fined[i] + tripCost[i];
    let money =
      liquidity[i] + borrowed[i] + gained[i] + bribes[i] - paid[i] - fined[i] - tripCost[i];
    if (spared[i] !== 0) {
      const saved = Math.max(-money, spared[i]);
      money += saved;
      moneyIn += saved;
    }
    const death = plan.death[age > 0 ? Math.min(127, (age / 12) | 0) : 0];
    leaving[i] = 0;
    victim[i] = 0;
    if (luck < death) {
      alive[i] = 0;
      income[i] = 0;
      purse[i] = money;
      block.queue.passages.push(i, 0);
      continue;
    }
    if (age < adultAge) {
      purse[i] = money;
      if (schoolYear && age >= schoolAge) goToSchool(world, plan, i);
      continue;
    }
    if (age === adultAge) {
      comeOfAge(world, plan, i);
      block.queue.passages.push(i, 1);
    }

    if (promoted[i] === 1) potential[i] += (potential[i] * plan.promotion) >> 8;
    const premium = Math.min(money, premiumOf(plan.closedLife, closed[i], potential[i]));
    money -= premium;
    moneyOut += premium;

    if (illMonths[i] > 0) {
      illMonths[i] -= 1;
    } else if (luck < death + plan.illness) {
      illMonths[i] = plan.illnessMonths;
      const size = draw(keys[medical], keys[medical + 1], key[i], 0) >>> 24;
      const bill = (plan.medicalCost * plan.medicalSpread[size]) >> 8;
      const cost = Math.min(money, costOfIllness(plan.closedLife, bill, premium));
      money -= cost;
      moneyOut += cost;
    } else if (employer[i] >= 0 && luck < death + plan.illness + plan.jobLoss) {
      leaving[i] = 1;
    } else if (bodies.smoke[neighbourhood[i]] > 0) {
      // Its part of the draw comes after the others, so that smoke takes nobody's luck away.
      const ill = death + plan.illness + plan.jobLoss;
      const smoke = Math.min(mostSmoke, bodies.smoke[neighbourhood[i]]);
      if (luck >= ill && luck < ill + smoke * plan.smoke) illMonths[i] = plan.illnessMonths;
    }
    const firm = employer[i];
    if (firm >= 0 && bodies.layoff[firm] > 0) {
      if (draw(keys[layoff], keys[layoff + 1], key[i], 0) >>> 16 < bodies.layoff[firm])
        leaving[i] = 1;
    }
    if (plan.moving.any) {
      const cost = move(world, plan.moving, i, money);
      money -= cost;
      moneyOut += cost;
      if (elsewhere[i] === 1 && employer[i] >= 0) leaving[i] = 1;
    }
    if (age === plan.retirement) {
      leaving[i] = +(employer[i] >= 0);
      if (occupation[i] !== noWork) potential[i] = (potential[i] * plan.pension) >> 8;
    }
    if (victims > 0 && draw(keys[fraud], keys[fraud + 1], key[i], 0) >>> 0 < victims) {
      victim[i] = 1;
      const loss = Math.min(money, plan.fraudLoss);
      money -= loss;
      moneyOut += loss;
    }

    const work = occupation[i];
    let earned = potential[i];
    if (age < plan.retirement && work !== noWork) {
      if (work === farmer || work === selfEmployed) {
        const season = draw(keys[own], keys[own + 1], key[i], 0) >>> 24;
        earned = (earned * plan.ownAccount[season]) >> 8;
        if (illMonths[i] > 0) earned = (earned * plan.sickPay) >> 8;
        workless[i] = 0;
      } else if (firm >= 0) {
        if (illMonths[i] > 0) earned = (earned * plan.sickPay) >> 8;
        if (bodies.unpaid[firm] > 0) earned -= (earned * bodies.unpaid[firm]) >> 8;
        workless[i] = 0;
      } else if (elsewhere[i] === 1) {
        earned = (earned * plan.moving.income) >> 8;
        if (illMonths[i] > 0) earned = (earned * plan.sickPay) >> 8;
        workless[i] = 0;
      } else {
        earned = isBarredFromBenefit(closed[i]) ? 0 : plan.benefit;
        if (workless[i] < 255) workless[i] += 1;
      }
    } else {
      workless[i] = 0;
    }
    if (shocked) earned = (earned * plan.shockIncome) >> 8;
    income[i] = earned;
    moneyIn += earned;
    purse[i] = money + earned;
  }
  block.sums[totals.moneyIn] += moneyIn;
  block.sums[totals.moneyOut] += moneyOut;
}

/** Months after the launch when the shock hits; −1 where none does. */
export function shockMonthOf(assumptions: AssumptionValues): number {
  const month = Math.round(assumptions.number("fortune.shock.month"));
  return assumptions.form("fortune.shock") === "none" ? -1 : month;
}

/** Does the shock that hits all arms alike last in this month? */
function inShock(world: World, plan: FortunePlan): boolean {
  const since = world.month - world.launch - plan.shockMonth;
  return plan.shockMonth >= 0 && since >= 0 && since < plan.shockMonths;
}

/** A year of school, in 1/256 of a year of ordinary schooling. */
function goToSchool(world: World, plan: FortunePlan, i: number): void {
  const { columns, keys, society, town } = world;
  const at = 2 * decisions["fortune.school-year"].number;
  const spread = draw(keys[at], keys[at + 1], columns.key[i], 0) >>> 24;
  let quality = 256;
  const school = columns.school[i];
  if (school >= 0 && society.schools.form[school] === 1) quality += plan.feePaying;
  if ((columns.closed[i] & publicSchool) !== 0) quality -= plan.barredSchool;
  const payer = town.payer[columns.household[i]];
  if (payer >= 0 && columns.hardship[payer] === 1) quality -= plan.hardshipAtSchool;
  columns.attainment[i] += (quality * plan.schoolYear[spread]) >> 8;
}

/** A child turns 18: education by attainment, an occupation, the income it can earn. */
function comeOfAge(world: World, plan: FortunePlan, i: number): void {
  const { columns, keys } = world;
  const at = 2 * decisions["fortune.coming-of-age"].number;
  const bits = (identity: number) => draw(keys[at], keys[at + 1], columns.key[i], identity);
  const years = columns.attainment[i];
  const level =
    years >= plan.tertiaryFrom ? tertiary : years >= plan.secondaryFrom ? secondary : primary;
  columns.education[i] = level;
  columns.occupation[i] = startOccupation(level, bits(1) >>> 31);
  const schooling = 256 + ((plan.schoolReturn * (years - 12 * 256)) >> 8);
  const income = (plan.startIncome[level] * Math.max(64, schooling)) >> 8;
  columns.potential[i] = (income * plan.startSpread[bits(2) >>> 24]) >> 8;
}

function startOccupation(education: number, coin: number): number {
  if (education === tertiary) return levelCode("occupation", "professional");
  return levelCode("occupation", coin === 1 ? "service" : "worker");
}

/** Estates pass on, households find who pays, problems of the neighbourhoods arise and are solved. */
function settlePassages(world: World, plan: FortunePlan): void {
  const { columns, town, blocks } = world;
  let outOfTown = 0;
  for (const block of blocks) {
    const { words, length } = block.queue.passages;
    for (let e = 0; e < length; e += 1) {
      const i = words[2 * e];
      const house = columns.household[i];
      const minor = world.month - columns.birthMonth[i] < adultAge;
      if (words[2 * e + 1] === 1) {
        town.minors[house] -= 1;
        if (town.payer[house] < 0) town.payer[house] = i;
        continue;
      }
      if (minor) town.minors[house] -= 1;
      if (town.payer[house] === i) town.payer[house] = nextPayer(world, house);
      const partner = columns.partner[i];
      const heir = partner >= 0 && columns.alive[partner] === 1 ? partner : town.payer[house];
      if (heir >= 0) columns.purse[heir] += columns.purse[i];
      else outOfTown += columns.purse[i];
      columns.purse[i] = 0;
      columns.liquidity[i] = 0;
    }
    town.totals[totals.moneyIn] += block.sums[totals.moneyIn];
    town.totals[totals.moneyOut] += block.sums[totals.moneyOut];
  }
  town.totals[totals.moneyOut] += outOfTown;
  turnProblems(world, plan);
}

/** The first living adult of the household's run, or −1. */
function nextPayer(world: World, house: number): number {
  const { households } = world.society;
  const from = households.first[house];
  for (let i = from; i < from + households.residents[house]; i += 1) {
    const adult = world.month - world.columns.birthMonth[i] >= adultAge;
    if (world.columns.alive[i] === 1 && adult) return i;
  }
  return -1;
}

function turnProblems(world: World, plan: FortunePlan): void {
  const { town, keys } = world;
  const at = 2 * decisions["fortune.problem"].number;
  const arises = inShock(world, plan) ? plan.shockProblem : plan.problem;
  let arisen = 0;
  let solved = 0;
  for (let n = 0; n < town.problems.length; n += 1) {
    const chance = plan.solved[Math.min(63, town.voiced[n] + town.bodies.help[n])];
    for (let problem = town.problems[n]; problem > 0; problem -= 1) {
      if (draw(keys[at], keys[at + 1], n, problem) >>> 0 >= chance) continue;
      town.problems[n] -= 1;
      solved += 1;
    }
    if (draw(keys[at], keys[at + 1], n, 0) >>> 0 < arises) {
      town.problems[n] += 1;
      arisen += 1;
    }
  }
  town.totals[totals.problemsArisen] = arisen;
  town.totals[totals.problemsSolved] = solved;
}

/** Households share their purse; everybody spends. Who may become a mother is asked here, when deaths are known. */
function shareAndSpend(world: World, plan: FortunePlan, block: Block): void {
  const { columns, month, keys } = world;
  const { alive, birthMonth, consumption, hardship, liquidity, sex, partner, key, closed } =
    columns;
  const birth = 2 * decisions["fortune.birth"].number;
  block.queue.births.clear();
  let spent = 0;
  let granted = 0;
  let adults = 0;
  for (let i = block.from; i < block.to; i += 1) {
    if (alive[i] === 0) continue;
    const age = month - birthMonth[i];
    if (age < adultAge) {
      liquidity[i] = 0;
      continue;
    }
    adults += 1;
    const shared = householdBalance(world, i);
    const { earned, minorShare } = shared;
    const lacking = Math.max(0, plan.assistance - earned);
    const assisted = assistanceOf(plan.closedLife, closed[i], lacking);
    const money = shared.money + assisted;
    granted += assisted;
    const base = plan.subsistence + ((plan.subsistence * plan.childShare * minorShare) >> 16);
    let spending = Math.min(money, base);
    hardship[i] = +(money < base);
    const comfort = Math.max(0, (Math.max(0, earned - base) * plan.lifestyle) >> 8);
    spending += Math.max(0, Math.min(comfort, money - spending - plan.reserve));
    const excess = money - spending - plan.buffer;
    if (excess > 0) spending += Math.floor((excess * plan.spending) / 4096);
    spending = spendable(plan.closedLife, closed[i], spending);
    consumption[i] = spending;
    liquidity[i] = money - spending;
    spent += spending;

    if (sex[i] === female && age >= plan.motherLeast && age < plan.motherMost) {
      // Marriage is not modelled: women who came of age since month 0 may have children too.
      const couple = partner[i] >= 0 ? alive[partner[i]] === 1 : birthMonth[i] > -adultAge;
      if (couple && draw(keys[birth], keys[birth + 1], key[i], 0) >>> 0 < plan.birth) {
        block.queue.births.push(i, 0);
      }
    }
  }
  block.sums[totals.adults] = adults;
  block.sums[totals.moneyIn] = granted;
  block.sums[totals.moneyOut] = spent;
}

/** Newborns take the next free places, in the order of their mothers. */
function bearChildren(world: World, plan: FortunePlan): void {
  const { blocks, town } = world;
  let adults = 0;
  for (const block of blocks) {
    adults += block.sums[totals.adults];
    town.totals[totals.moneyIn] += block.sums[totals.moneyIn];
    town.totals[totals.moneyOut] += block.sums[totals.moneyOut];
    const { words, length } = block.queue.births;
    for (let e = 0; e < length; e += 1) bearChild(world, plan, words[2 * e]);
  }
  town.totals[totals.adults] = adults;
}

function bearChild(world: World, plan: FortunePlan, mother: number): void {
  const { columns, capacity } = world;
  if (world.size >= capacity) {
    throw new RangeError(`the world has room for ${capacity} residents, and all places are taken`);
  }
  const i = world.size;
  world.size += 1;
  const father = columns.partner[mother];
  columns.key[i] = newbornKey(columns.key[mother], columns.childrenBorn[mother]);
  columns.childrenBorn[mother] += 1;
  columns.alive[i] = 1;
  columns.birthMonth[i] = world.month;
  const at = 2 * decisions["trait.sex"].number;
  columns.sex[i] = draw(world.keys[at], world.keys[at + 1], columns.key[i], 0) >>> 31;
  for (const attribute of inherited) columns[attribute][i] = columns[attribute][mother];
  columns.household[i] = columns.household[mother];
  columns.partner[i] = -1;
  columns.mother[i] = mother;
  columns.father[i] = father;
  columns.education[i] = primary;
  columns.occupation[i] = noWork;
  drawTraits(world.seed, plan.traits, columns, i);
  world.town.minors[columns.household[i]] += 1;
}

/** Attributes that a newborn has from its mother. */
const inherited = ["residence", "nationality", "ethnicity", "faith", "neighbourhood"] as const;
