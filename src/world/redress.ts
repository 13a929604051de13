import { draw, threshold } from "../draws/index.ts";
import { decisions } from "./decisions.ts";
import { inOrderOfAge } from "./allot.ts";
import type { Phase, PlanContext } from "./phase.ts";
import { appealUpheld, falseStruck, staleStruck } from "./scores/correct.ts";
import { appealBodies, type BodyRedressPlan } from "./redress/bodies.ts";
import { totals } from "./town.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 7. Those who bear a false record, or stand on a list with nothing wilful behind it, may appeal when they are
 * told of it (or find out at a closed door), within the window; some who are rightly listed appeal too. The office
 * decides so many a month, oldest appeals first; what it grants is mended by scores and lists in the month after. The
 * agency may review its own records. Repair by good deeds, grace and expiry are matters of the ledger (scores).
 */
export interface RedressPlan {
  readonly appeal: PlanContext["rulebook"]["redress"]["appeal"];
  readonly onRecord: boolean;
  readonly onListing: boolean;
  /** Threshold that somebody wronged who knows of it appeals in a month. */
  readonly wish: number;
  /** Threshold that a founded appeal is granted. */
  readonly granted: number;
  /** Threshold that somebody rightly listed appeals in a month. */
  readonly unfoundedWish: number;
  /** Decisions per 65536 adults and month. */
  readonly capacity: number;
  /** Null where bodies cannot appeal. */
  readonly bodies: BodyRedressPlan | null;
  /** Threshold that a resident's file is reviewed in a month, and what that strikes (bits of `upheld`). */
  readonly reviewed: number;
  readonly strikes: number;
  /** Minutes of the scheme's staff. */
  readonly minutes: { readonly record: number; readonly appeal: number; readonly review: number };
}

export const redress: Phase<RedressPlan> = {
  id: "redress",
  reads: [
    "key",
    "alive",
    "sanctioned",
    "points",
    "falsePoints",
    "listed",
    "listedFalse",
    "listedUnwilled",
    "refused",
  ],
  writes: ["appealMonth", "wrongedMonth", "upheld"],
  draws: [
    "redress.appeal",
    "redress.decision",
    "redress.review",
    "bodies.appeal",
    "bodies.appeal-decision",
  ],
  assumes: [
    "redress.appeal",
    "redress.appeal.unfounded",
    "redress.staff.record",
    "redress.staff.appeal",
    "redress.staff.review",
    "redress.granted.agency",
    "redress.granted.court",
    "redress.granted.independent",
  ],
  plan: ({ assumptions, rulebook }) => {
    const granted = {
      agency: assumptions.number("redress.granted.agency"),
      court: assumptions.number("redress.granted.court"),
      independent: assumptions.number("redress.granted.independent"),
    };
    const { appeal, notice, correction } = rulebook.redress;
    const minutes = (work: string) => Math.round(assumptions.number(`redress.staff.${work}`));
    const chances = { wish: threshold(assumptions.number("redress.appeal")) };
    const assessed = rulebook.bodies.company !== null || rulebook.bodies.organisation !== null;
    return {
      bodies:
        appeal === null || !assessed
          ? null
          : {
              ...chances,
              decidesIn: appeal.decidesIn,
              onRecord: notice === "on-record",
              onListing: notice !== "none",
              granted: threshold(granted[appeal.reviewer]),
              capacity: Math.round((65536 * appeal.capacityPer1000) / 1000),
            },
      appeal,
      onRecord: notice === "on-record",
      onListing: notice !== "none",
      wish: threshold(assumptions.number("redress.appeal")),
      granted: appeal === null ? 0 : threshold(granted[appeal.reviewer]),
      unfoundedWish: threshold(assumptions.number("redress.appeal.unfounded")),
      capacity: appeal === null ? 0 : Math.round((65536 * appeal.capacityPer1000) / 1000),
      reviewed: threshold((correction?.reviews ?? 0) / 12),
      strikes:
        (correction?.strikesFalse === true ? falseStruck : 0) |
        (correction?.strikesStale === true ? staleStruck : 0),
      minutes: { record: minutes("record"), appeal: minutes("appeal"), review: minutes("review") },
    };
  },
  passes: [
    { over: "blocks", run: appeal },
    { over: "town", run: decide },
    { over: "town", run: (world, plan) => appealBodies(world, plan.bodies) },
  ],
};

function appeal(world: World, plan: RedressPlan, block: Block): void {
  block.queue.appeals.clear();
  block.sums[totals.corrected] = 0;
  block.sums[totals.correctedAfter] = 0;
  block.sums[totals.staffMinutes] = block.records.length * plan.minutes.record;
  if (plan.appeal === null && plan.reviewed === 0) return;
  const { columns, keys, month } = world;
  const { alive, key, appealMonth, wrongedMonth, upheld, sanctioned, falsePoints } = columns;
  const { points, listed, listedFalse, listedUnwilled, refused } = columns;
  const black = blacklists(world);
  const at = 2 * decisions["redress.appeal"].number;
  for (let i = block.from; i < block.to; i += 1) {
    upheld[i] = 0;
    const wrongly = listedFalse[i] | listedUnwilled[i];
    const wronged = falsePoints[i] < 0 || wrongly !== 0;
    if ((!wronged && (listed[i] & black) === 0) || alive[i] === 0) {
      appealMonth[i] = -1;
      wrongedMonth[i] = -1;
      if (points[i] !== 0 && alive[i] === 1) review(world, plan, block, i);
      continue;
    }
    if (isNews(world, i)) wrongedMonth[i] = month;
    review(world, plan, block, i);
    if (plan.appeal === null) continue;
    if (appealMonth[i] < 0) {
      if (month - wrongedMonth[i] >= plan.appeal.window) continue;
      const told =
        (plan.onRecord && (sanctioned[i] & 4) !== 0) ||
        (plan.onListing && listed[i] !== 0) ||
        refused[i] !== 0;
      const wish = wronged ? plan.wish : plan.unfoundedWish;
      if (!told || draw(keys[at], keys[at + 1], key[i], 0) >>> 0 >= wish) continue;
      appealMonth[i] = month;
    }
    if (month - appealMonth[i] >= plan.appeal.decidesIn)
      block.queue.appeals.push(i, appealMonth[i]);
  }
}

/** Bits of the lists that burden. */
function blacklists({ rulebook }: World): number {
  return rulebook.lists.reduce(
    (bits, { colour }, list) => (colour === "black" ? bits | (1 << list) : bits),
    0,
  );
}

/** Is there something new to appeal against: a false record or an entry of this month, or the first look at it? */
function isNews({ columns, scheme, month }: World, i: number): boolean {
  if (columns.wrongedMonth[i] < 0 || (columns.sanctioned[i] & 4) !== 0) return true;
  for (let bits = columns.listed[i]; bits !== 0; bits &= bits - 1) {
    if (scheme.listedSince[31 - Math.clz32(bits & -bits)][i] === month) return true;
  }
  return false;
}

/** The agency looks through a file by itself. */
function review(world: World, plan: RedressPlan, block: Block, i: number): void {
  if (plan.reviewed === 0) return;
  const { columns, keys, month } = world;
  const at = 2 * decisions["redress.review"].number;
  if (draw(keys[at], keys[at + 1], columns.key[i], 0) >>> 0 >= plan.reviewed) return;
  columns.upheld[i] = plan.strikes;
  block.sums[totals.staffMinutes] += plan.minutes.review;
  const finds = columns.falsePoints[i] < 0 || columns.listedFalse[i] !== 0;
  if ((plan.strikes & falseStruck) === 0 || !finds) return;
  block.sums[totals.corrected] += 1;
  block.sums[totals.correctedAfter] += month - columns.wrongedMonth[i];
}

function decide(world: World, plan: RedressPlan): void {
  const { columns, keys, town, blocks, month } = world;
  const { key, appealMonth, wrongedMonth, upheld, falsePoints, listedUnwilled } = columns;
  for (const total of [totals.corrected, totals.correctedAfter, totals.staffMinutes]) {
    town.totals[total] = blocks.reduce((sum, block) => sum + block.sums[total], 0);
  }
  if (plan.appeal === null) return;
  const at = 2 * decisions["redress.decision"].number;
  const queue = inOrderOfAge(
    world,
    blocks.map((block) => block.queue.appeals),
  );
  // Whole decisions only: what is left of a month's capacity adds up over the months.
  const before = Math.floor((plan.capacity * town.totals[totals.adults] * (month % 64)) / 65536);
  const after = Math.floor(
    (plan.capacity * town.totals[totals.adults] * ((month % 64) + 1)) / 65536,
  );
  const decided = Math.min(queue.length, after - before);
  let granted = 0;
  let waited = 0;
  for (let place = 0; place < decided; place += 1) {
    const i = queue[place];
    waited += month - appealMonth[i];
    const wrongly = columns.listedFalse[i] | listedUnwilled[i];
    const founded = falsePoints[i] < 0 || wrongly !== 0;
    if (founded && draw(keys[at], keys[at + 1], key[i], 0) >>> 0 < plan.granted) {
      if (upheld[i] === 0) {
        town.totals[totals.corrected] += 1;
        town.totals[totals.correctedAfter] += month - wrongedMonth[i];
      }
      upheld[i] |= appealUpheld;
      granted += 1;
    }
    appealMonth[i] = -1;
  }
  town.totals[totals.appealsDecided] = decided;
  town.totals[totals.appealsUpheld] = granted;
  town.totals[totals.appealsWaited] = waited;
  town.totals[totals.staffMinutes] += decided * plan.minutes.appeal;
}
