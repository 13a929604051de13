import { channels } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import type { CompiledChannel, CompiledRulebook } from "../../rulebook/compiled.ts";
import { decisions } from "../decisions.ts";
import { faultyEntry, pointsOfEntry, ruleOfEntry, unwilledEntry, wrongEntry } from "../ledger.ts";
import type { Block, World } from "../world.ts";
import { count } from "./standing.ts";

/**
 * Stale entries: some are not taken out when their time is over. Such an entry is wrong from then on, and stays in
 * force until an appeal or a review strikes it.
 */
export interface StalePlan {
  readonly any: boolean;
  /** By rule: threshold that an entry of it is missed; the largest of its channels. */
  readonly missed: Float64Array;
}

export function planStale({ rules, watch }: CompiledRulebook): StalePlan {
  const { selfReport, officers: _whoWriteUp, ...others } = watch;
  const byChannel: { readonly [id: string]: Omit<CompiledChannel, "coverage"> } = {
    ...others,
    "self-report": selfReport,
  };
  const missed = Float64Array.from(rules, (rule) =>
    channels.reduce((most, { id }, channel) => {
      if ((rule.channels & (1 << channel)) === 0) return most;
      return Math.max(most, threshold(byChannel[id].stale));
    }, 0),
  );
  return { any: missed.some((chance) => chance > 0), missed };
}

/** Keeps an entry in force whose time is over, if it is missed; says whether it was. */
export function keepStale(
  world: World,
  plan: StalePlan,
  block: Block,
  i: number,
  word: number,
): boolean {
  const rule = ruleOfEntry(word);
  const at = 2 * decisions["scores.stale"].number;
  // A month's true record, a false one and a second entry have draws of their own.
  const about = rule | (word & (wrongEntry | faultyEntry));
  const bits = draw(world.keys[at], world.keys[at + 1], world.columns.key[i], about) >>> 0;
  // Entries that were passed on have rule numbers of their own, and are taken out in time.
  if (rule >= plan.missed.length || bits >= plan.missed[rule]) return false;
  const kept = (word & ~unwilledEntry) | wrongEntry | faultyEntry;
  const points = pointsOfEntry(word);
  count(world.columns, i, word, -points);
  count(world.columns, i, kept, points);
  block.ledger.overdue.push(i, kept);
  return true;
}
