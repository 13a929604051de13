import { domainIndex, levelCode } from "../../catalogue/index.ts";
import { draw } from "../../draws/index.ts";
import { adultAge } from "../age.ts";
import { holdersFirst, inOrderOfDraws, opensDomain } from "../allot.ts";
import { stateOffice } from "../bodies.ts";
import { decisions } from "../decisions.ts";
import type { PlanContext } from "../phase.ts";
import type { Block, World } from "../world.ts";

/**
 * Posts. Their number in each firm is fixed; who leaves makes room for who looks for work. Public posts (in state
 * offices) want tertiary education. Who is barred stands aside, and the next takes the post.
 */
export interface WorkPlan {
  readonly retirement: number;
  /** Does the rulebook open posts, or public posts, to anybody? They are served first. */
  readonly favours: boolean;
}

export const workAssumptions = ["fortune.retirement-age"] as const;

export function planWork({ assumptions, rulebook }: PlanContext): WorkPlan {
  return {
    retirement: 12 * Math.round(assumptions.number("fortune.retirement-age")),
    favours: opensDomain(rulebook, hiringBit | publicBit),
  };
}

const hiringBit = 1 << domainIndex("work.hiring");
const publicBit = 1 << domainIndex("work.public-post");
const tertiary = levelCode("education", "tertiary");
const noWork = levelCode("occupation", "none");
const farmer = levelCode("occupation", "farmer");
const selfEmployed = levelCode("occupation", "self-employed");

export function lookForWork(world: World, plan: WorkPlan, block: Block): void {
  const { columns, keys, month } = world;
  const { alive, birthMonth, key, occupation, employer, leaving, illMonths, closed } = columns;
  const { elsewhere } = columns;
  const at = 2 * decisions["measures.job"].number;
  block.queue.jobs.clear();
  block.queue.postLeavers.clear();
  for (let i = block.from; i < block.to; i += 1) {
    if (employer[i] >= 0 && (alive[i] === 0 || leaving[i] === 1)) {
      // Leavers look for work from next month on.
      block.queue.postLeavers.push(i, employer[i]);
      employer[i] = -1;
      continue;
    }
    if (alive[i] === 0 || employer[i] >= 0 || illMonths[i] > 0 || elsewhere[i] === 1) continue;
    const work = occupation[i];
    if (work === noWork || work === farmer || work === selfEmployed) continue;
    const age = month - birthMonth[i];
    if (age < adultAge || age >= plan.retirement) continue;
    if ((closed[i] & hiringBit) !== 0) {
      columns.refused[i] |= hiringBit;
      continue;
    }
    block.queue.jobs.push(i, draw(keys[at], keys[at + 1], key[i], 0));
  }
}

/** Takes posts back from who leaves, and gives the free ones: public posts first. */
export function allotPosts(world: World, plan: WorkPlan): void {
  const { columns, town, society, blocks } = world;
  const { employer, education, closed, refused } = columns;
  for (const { queue } of blocks) {
    for (let e = 0; e < queue.postLeavers.length; e += 1) {
      town.staff[queue.postLeavers.words[2 * e + 1]] -= 1;
    }
  }
  const queue = inOrderOfDraws(
    world,
    blocks.map((block) => block.queue.jobs),
  );
  if (plan.favours) holdersFirst(queue, columns.opened, hiringBit | publicBit);
  const taken = new Uint8Array(queue.length);
  for (const ownership of [true, false]) {
    let next = 0;
    for (let firm = 0; firm < town.posts.length; firm += 1) {
      if ((society.firms.ownership[firm] === stateOffice) !== ownership) continue;
      while (town.staff[firm] < town.posts[firm] && next < queue.length) {
        const i = queue[next];
        next += 1;
        if (taken[next - 1] === 1) continue;
        if (ownership) {
          if (education[i] !== tertiary) continue;
          if ((closed[i] & publicBit) !== 0) {
            refused[i] |= publicBit;
            continue;
          }
        }
        taken[next - 1] = 1;
        employer[i] = firm;
        town.staff[firm] += 1;
      }
    }
  }
}
