import type { CompiledEntry, CompiledList } from "../rulebook/compiled.ts";
import { adultAge } from "./age.ts";
import { channelsOf, falseFlags, kindOf, wilfulFlag } from "./event-list.ts";
import { ruleOfEntry, unwilledEntry, wrongEntry } from "./ledger.ts";
import type { Phase, PlanContext } from "./phase.ts";
import { bandOf } from "./scores/standing.ts";
import { appealUpheld, falseStruck } from "./scores/correct.ts";
import { keepBodyLists } from "./lists/bodies.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 5. Entry on lists and exit from them. Lists are of adults. Each entry remembers whether it rests on false
 * records, and whether it would not have come about but for them and for acts without will.
 */
export interface ListsPlan {
  readonly lists: readonly CompiledList[];
  readonly score: PlanContext["rulebook"]["score"];
  readonly rules: PlanContext["rulebook"]["rules"];
  readonly bodies: PlanContext["rulebook"]["bodies"];
}

export const lists: Phase<ListsPlan> = {
  id: "lists",
  reads: [
    "alive",
    "birthMonth",
    "points",
    "falsePoints",
    "grade",
    "claim",
    "unwilledPoints",
    "upheld",
    "gradeCap",
  ],
  writes: ["listed", "listedFalse", "listedUnwilled"],
  draws: [],
  assumes: [],
  plan: ({ rulebook }) => ({
    lists: rulebook.lists,
    score: rulebook.score,
    rules: rulebook.rules,
    bodies: rulebook.bodies,
  }),
  passes: [
    { over: "blocks", run: keepLists },
    {
      over: "town",
      run: (world, { bodies }) => keepBodyLists(world, [bodies.company, bodies.organisation]),
    },
  ],
};

function keepLists(world: World, plan: ListsPlan, block: Block): void {
  if (plan.lists.length === 0) return;
  plan.lists.forEach((list, index) => {
    leave(world, list, index, block);
    enterByState(world, plan, list, index, block);
    enterByRecord(world, list, index, block);
  });
  enterByRule(world, plan, block);
}

function leave(world: World, list: CompiledList, l: number, block: Block): void {
  const { columns, month } = world;
  const bit = 1 << l;
  const since = world.scheme.listedSince[l];
  for (let i = block.from; i < block.to; i += 1) {
    if ((columns.listed[i] & bit) === 0) continue;
    const over = list.leave.some((exit) => {
      switch (exit.by) {
        case "after":
          return month - since[i] >= exit.months;
        case "obligation-met":
          return columns.claim[i] === 0;
        case "grade":
          return columns.grade[i] > exit.band;
      }
    });
    // An appeal mends what rests on false records or on nothing willed, and no more; a review what is false.
    const corrected =
      (((columns.upheld[i] & appealUpheld) !== 0 ? columns.listedUnwilled[i] : 0) |
        ((columns.upheld[i] & (appealUpheld | falseStruck)) !== 0 ? columns.listedFalse[i] : 0)) &
      bit;
    if (!over && corrected === 0 && columns.alive[i] === 1) continue;
    columns.listed[i] &= ~bit;
    columns.listedFalse[i] &= ~bit;
    columns.listedUnwilled[i] &= ~bit;
  }
}

/** Entry because of a grade or a score. */
function enterByState(
  world: World,
  plan: ListsPlan,
  list: CompiledList,
  l: number,
  block: Block,
): void {
  const { columns, month } = world;
  if (plan.score === null) return;
  const entries = list.enter.filter((entry) => entry.by !== "act");
  if (entries.length === 0) return;
  const { start } = plan.score;
  for (let i = block.from; i < block.to; i += 1) {
    if (columns.alive[i] === 0 || (columns.listed[i] >>> l) & 1) continue;
    const state = start + columns.points[i];
    if (!entries.some((entry) => reached(entry, list, columns.grade[i], state))) continue;
    if (month - columns.birthMonth[i] < adultAge) continue;
    const without = state - columns.falsePoints[i];
    const truly = Math.min(columns.gradeCap[i], bandOf(plan.score, without));
    const wrong = !entries.some((entry) => reached(entry, list, truly, without));
    const willed = without - columns.unwilledPoints[i];
    const earned = Math.min(columns.gradeCap[i], bandOf(plan.score, willed));
    const unwilled = !entries.some((entry) => reached(entry, list, earned, willed));
    put(world, list, l, i, wrong, unwilled);
  }
}

function reached(entry: CompiledEntry, list: CompiledList, grade: number, state: number): boolean {
  const down = list.colour === "black";
  if (entry.by === "grade") return down ? grade <= entry.band : grade >= entry.band;
  if (entry.by === "score") return down ? state < entry.score : state > entry.score;
  return false;
}

/** Entry because of a record of this month. */
function enterByRecord(world: World, list: CompiledList, l: number, block: Block): void {
  const entries = list.enter.filter((entry) => entry.by === "act");
  if (entries.length === 0) return;
  const { words, length } = block.records;
  for (let e = 0; e < length; e += 1) {
    const packed = words[2 * e + 1];
    const through = channelsOf(packed);
    const kind = kindOf(packed);
    if (!entries.some((entry) => entry.kind === kind && (entry.channels & through) !== 0)) continue;
    const wrong = (packed & falseFlags) !== 0;
    put(world, list, l, words[2 * e], wrong, (packed & wilfulFlag) === 0);
  }
}

/** Entry because a rule says so. */
function enterByRule(world: World, plan: ListsPlan, block: Block): void {
  const { words, length } = block.postings;
  for (let e = 0; e < length; e += 1) {
    const word = words[2 * e + 1];
    const { effect } = plan.rules[ruleOfEntry(word)];
    if (effect.type !== "list") continue;
    const i = words[2 * e];
    const wrong = (word & wrongEntry) !== 0;
    const unwilled = wrong || (word & unwilledEntry) !== 0;
    put(world, plan.lists[effect.list], effect.list, i, wrong, unwilled);
  }
}

/** Puts an adult on a list. Whoever is on it already stays as they are; nobody is wronged by an honour. */
function put(
  world: World,
  list: CompiledList,
  l: number,
  i: number,
  wrong: boolean,
  unwilled: boolean,
): void {
  const { columns, month, scheme } = world;
  if (month - columns.birthMonth[i] < adultAge) return;
  const bit = 1 << l;
  if ((columns.listed[i] & bit) !== 0) return;
  columns.listed[i] |= bit;
  scheme.listedSince[l][i] = month;
  if (list.colour === "red") return;
  if (wrong) columns.listedFalse[i] |= bit;
  if (unwilled) columns.listedUnwilled[i] |= bit;
}
