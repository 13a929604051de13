import type { CompiledPass, CompiledRule, CompiledRulebook } from "../../rulebook/compiled.ts";
import { adultAge } from "../age.ts";
import { bodySchemes } from "../bodies.ts";
import { entryWord, pointsOfEntry, ruleOfEntry, unwilledEntry, wrongEntry } from "../ledger.ts";
import type { World } from "../world.ts";
import { addBodyPoints, type BodyScoresPlan, type Passing } from "./bodies.ts";
import { count, regrade } from "./standing.ts";

/**
 * What passes to others: a part of what a rule does to its subject is borne, in the same month, by the household, the
 * children, the body that the subject heads; and of what a rule does to a body, by its head, the head's family, the
 * employees. A child has no score before 18; what is still in force then counts.
 *
 * The postings of the month are few, so this is one pass over the town; parts that were passed do not pass on. An
 * entry that was passed has a rule number of its own, so that nobody takes it for an act of its bearer.
 */
export interface PassingPlan extends BodyScoresPlan {
  readonly rulebook: CompiledRulebook;
  readonly any: boolean;
}

/**
 * The rules about residents, then the same as they are passed, then those about bodies as they are passed. The latter
 * two are about no kind of act, so that nothing takes them for the bearer's own conduct.
 */
export function withPassedRules({ rules, bodies }: CompiledRulebook): readonly CompiledRule[] {
  const schemes = [bodies.company, bodies.organisation].flatMap((scheme) => scheme?.rules ?? []);
  const all = [...rules, ...schemes];
  if (all.every(({ passesTo }) => passesTo === null)) return rules;
  const passed = all.map((rule) => ({ ...rule, kind: -1 }) as unknown as CompiledRule);
  return [...rules, ...passed];
}

export function passesAnything(rulebook: CompiledRulebook): boolean {
  const schemes = bodySchemes(rulebook);
  return [...rulebook.rules, ...schemes.flatMap(({ rules }) => rules)].some(
    ({ passesTo }) => passesTo !== null,
  );
}

/** Passes what was posted to residents this month. */
export function passFromResidents(world: World, plan: PassingPlan): void {
  const { rules } = plan.rulebook;
  if (!plan.any || rules.every(({ passesTo }) => passesTo === null)) return;
  for (const block of world.blocks) {
    const { words, length } = block.postings;
    for (let e = 0; e < length; e += 1) {
      const i = words[2 * e];
      const word = words[2 * e + 1];
      const { passesTo, lasts } = rules[ruleOfEntry(word)];
      if (passesTo === null) continue;
      const passing: Passing = {
        passing: passesTo,
        rule: rules.length + ruleOfEntry(word),
        points: pointsOfEntry(word),
        lasts,
        flags: word & (wrongEntry | unwilledEntry),
      };
      passToFamily(world, plan, i, passing);
      const part = partOf(passing.passing.organisation, passing.points);
      if (part !== 0) passToBodies(world, plan, i, passing, part);
    }
  }
}

/** Passes what was posted to a body this month: to its head, the head's family, and the employees. */
export function passFromBody(world: World, plan: PassingPlan, b: number, passing: Passing): void {
  const { head } = world.town.bodies;
  const h = head[b];
  const staff = partOf(passing.passing.employees, passing.points);
  if (h >= 0) {
    passToResident(world, plan, h, passing, partOf(passing.passing.head, passing.points));
    passToFamily(world, plan, h, passing);
  }
  if (staff === 0) return;
  const { employer, alive } = world.columns;
  // What employees bear rests on nothing that they willed.
  const borne = { ...passing, flags: passing.flags === 0 ? unwilledEntry : passing.flags };
  for (let i = 0; i < world.size; i += 1) {
    if (employer[i] === b && alive[i] === 1 && i !== h)
      passToResident(world, plan, i, borne, staff);
  }
}

function passToFamily(world: World, plan: PassingPlan, i: number, passing: Passing): void {
  const { columns, society, month } = world;
  const { household, children } = passing.passing;
  if (household === null && children === null) return;
  const home = partOf(household, passing.points);
  const young = partOf(children, passing.points);
  const borne = { ...passing, flags: passing.flags === 0 ? unwilledEntry : passing.flags };
  const { first, residents } = society.households;
  const house = columns.household[i];
  for (let j = first[house]; j < first[house] + residents[house]; j += 1) {
    if (j === i || columns.alive[j] === 0) continue;
    const minor = month - columns.birthMonth[j] < adultAge;
    if (!minor) passToResident(world, plan, j, borne, home);
    else if (columns.mother[j] === i || columns.father[j] === i) {
      passToResident(world, plan, j, borne, young);
    }
  }
  // Children who were born in the world stand outside their household's run of memory.
  if (young === 0) return;
  for (let j = society.size; j < world.size; j += 1) {
    if (columns.mother[j] !== i && columns.father[j] !== i) continue;
    if (columns.alive[j] === 0 || month - columns.birthMonth[j] >= adultAge) continue;
    passToResident(world, plan, j, borne, young);
  }
}

function passToBodies(
  world: World,
  plan: PassingPlan,
  i: number,
  passing: Passing,
  points: number,
): void {
  const { employer, heads } = world.columns;
  const { head } = world.town.bodies;
  const wrong = (passing.flags & wrongEntry) !== 0;
  const firm = employer[i];
  if (firm >= 0 && head[firm] === i) addBodyPoints(world, plan, firm, points, passing.lasts, wrong);
  if (heads[i] >= 0) addBodyPoints(world, plan, heads[i], points, passing.lasts, wrong);
}

function passToResident(
  world: World,
  plan: PassingPlan,
  i: number,
  { rule, lasts, flags }: Passing,
  points: number,
): void {
  if (points === 0) return;
  const { columns, blocks, month } = world;
  const word = entryWord(rule, points, flags);
  count(columns, i, word, points);
  columns.passed[i] += points;
  const blockSize = blocks[0].to - blocks[0].from;
  if (lasts > 0) blocks[Math.floor(i / blockSize)].ledger.post(i, word, month + lasts);
  regrade(world, plan.rulebook, i);
}

/** Points, or a share of the subject's points rounded to whole ones, away from 0. */
export function partOf(pass: CompiledPass | null, points: number): number {
  if (pass === null) return 0;
  if (pass.points !== 0) return pass.points;
  const size = Math.floor(Math.abs(points) * pass.share + 0.5);
  return points < 0 ? -size : size;
}
