import { domainIndex } from "../../catalogue/index.ts";
import { draw } from "../../draws/index.ts";
import { adultAge, isSchoolYearStart, schoolAge, secondarySchoolAge } from "../age.ts";
import { holdersFirst, inOrderOfDraws, opensDomain } from "../allot.ts";
import { decisions } from "../decisions.ts";
import type { PlanContext } from "../phase.ts";
import type { Block, World } from "../world.ts";

/**
 * Schools. Children enter primary school in the September after they turn six, secondary school after they turn
 * twelve. Families that can afford it apply for a fee-paying school; places are limited, and a place that one child
 * may not take goes to the next.
 */
export interface SchoolPlan {
  /** Household money per adult from which a family applies to a fee-paying school, yuan. */
  readonly affordable: number;
  /** Does the rulebook open fee-paying schools to anybody? They are served first. */
  readonly favours: boolean;
}

export const schoolAssumptions = ["measures.school.affordable"] as const;

export function planSchools({ assumptions, rulebook }: PlanContext): SchoolPlan {
  return {
    affordable: Math.round(assumptions.number("measures.school.affordable")),
    favours: opensDomain(rulebook, feePayingBit),
  };
}

const feePayingBit = 1 << domainIndex("education.fee-paying-school");
const publicBit = 1 << domainIndex("education.public-school");
const feePaying = 1;

export function applyToSchool(world: World, plan: SchoolPlan, block: Block): void {
  block.queue.schools.clear();
  block.queue.schoolLeavers.clear();
  if (!isSchoolYearStart(world.month)) return;
  const { columns, keys, month, town } = world;
  const { alive, birthMonth, key, household, liquidity, closed, refused, school } = columns;
  const at = 2 * decisions["measures.school"].number;
  for (let i = block.from; i < block.to; i += 1) {
    const age = month - birthMonth[i];
    const leaves = alive[i] === 0 || age >= adultAge;
    if (!leaves && !enters(age, schoolAge) && !enters(age, secondarySchoolAge)) continue;
    if (school[i] >= 0) block.queue.schoolLeavers.push(i, school[i]);
    school[i] = -1;
    if (leaves) continue;
    if ((closed[i] & publicBit) !== 0) refused[i] |= publicBit;
    const payer = town.payer[household[i]];
    if (payer < 0 || liquidity[payer] < plan.affordable) continue;
    if ((closed[i] & feePayingBit) !== 0) {
      refused[i] |= feePayingBit;
      continue;
    }
    block.queue.schools.push(i, draw(keys[at], keys[at + 1], key[i], 0));
  }
}

/** Did the child pass this age within the last year? */
function enters(age: number, at: number): boolean {
  return age >= at && age < at + 12;
}

export function allotSchools(world: World, plan: SchoolPlan): void {
  if (!isSchoolYearStart(world.month)) return;
  const { columns, town, society, blocks } = world;
  for (const { queue } of blocks) {
    for (let e = 0; e < queue.schoolLeavers.length; e += 1) {
      town.pupils[queue.schoolLeavers.words[2 * e + 1]] -= 1;
    }
  }
  const applicants = inOrderOfDraws(
    world,
    blocks.map((block) => block.queue.schools),
  );
  if (plan.favours) holdersFirst(applicants, columns.opened, feePayingBit);
  let next = 0;
  for (let s = 0; s < town.pupils.length; s += 1) {
    if (society.schools.form[s] !== feePaying) continue;
    while (town.pupils[s] < society.schools.places[s] && next < applicants.length) {
      columns.school[applicants[next]] = s;
      town.pupils[s] += 1;
      next += 1;
    }
  }
}
