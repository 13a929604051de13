import { kinds } from "../../catalogue/index.ts";
import type { CompiledRule, CompiledRulebook, CompiledTrigger } from "../../rulebook/compiled.ts";
import { falseFlags, kindOf } from "../event-list.ts";
import { totals } from "../town.ts";
import type { World } from "../world.ts";

/**
 * How a scheme creeps: rules with dates are in force between them, rules with a trigger from the month after the
 * January in which the town's totals met it, for good. The totals are whole numbers of the town, counted since the
 * January before.
 */
export interface CoursePlan {
  /** Rules that wait for something. */
  readonly waiting: readonly number[];
}

export function planCourse({ rules }: CompiledRulebook): CoursePlan {
  return { waiting: rules.flatMap(({ trigger }, r) => (trigger === null ? [] : [r])) };
}

/** Is the rule in force this month? */
export function isInForce(world: World, rule: CompiledRule, r: number): boolean {
  const { course } = world.scheme;
  if (course === null) return true;
  const since = world.month - world.launch;
  if (since < rule.from || (rule.until !== null && since >= rule.until)) return false;
  return rule.trigger === null || (course.metIn[r] >= 0 && world.month > course.metIn[r]);
}

const recordsAt = 0;
const criticismAt = 1;
const isVoice = kinds.map((kind) => kind.conduct === "expression");

/** Counts the month; in January compares the year with what waiting rules ask for. A pass over the town. */
export function watchTotals(world: World, plan: CoursePlan, rules: readonly CompiledRule[]): void {
  const { course } = world.scheme;
  if (plan.waiting.length === 0 || course === null) return;
  for (const { records, acts } of world.blocks) {
    for (let e = 0; e < records.length; e += 1) {
      if ((records.words[2 * e + 1] & falseFlags) === 0) course.year[recordsAt] += 1;
    }
    for (let e = 0; e < acts.length; e += 1) {
      if (isVoice[kindOf(acts.words[2 * e + 1])]) course.year[criticismAt] += 1;
    }
  }
  if (world.month % 12 !== 0) return;
  const found = [countListed(world), course.year[recordsAt], course.year[criticismAt]];
  const adults = world.town.totals[totals.adults];
  for (const r of plan.waiting) {
    if (course.metIn[r] >= 0) continue;
    if ((rules[r].trigger ?? []).every((bound) => isMet(bound, found, adults))) {
      course.metIn[r] = world.month;
    }
  }
  course.year.fill(0);
}

function isMet(
  { total, least, per1000 }: CompiledTrigger,
  found: readonly number[],
  adults: number,
) {
  const is = 1000 * found[total];
  return least ? is >= per1000 * adults : is <= per1000 * adults;
}

/** Adults who stood on a blacklist at the end of last month. */
function countListed({ columns, rulebook, size }: World): number {
  const { listed, alive } = columns;
  let black = 0;
  rulebook.lists.forEach((list, index) => {
    if (list.colour === "black") black |= 1 << index;
  });
  let count = 0;
  for (let i = 0; i < size; i += 1) count += +((listed[i] & black) !== 0) & alive[i];
  return count;
}
