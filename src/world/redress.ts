import { draw, threshold } from "../draws/index.ts";
import { decisions } from "./decisions.ts";
import { inOrderOfAge } from "./allot.ts";
import type { Phase, PlanContext } from "./phase.ts";
import { totals } from "./town.ts";
import type { Block, World } from "./world.ts";

/**
 * Phase 7. Those who bear a false record, or stand on a list with nothing wilful behind it, may appeal when they are
 * told of it (or find out at a closed door). The office decides so many a month, oldest appeals first; what it
 * grants is mended by scores and lists in the month after. Repair by good deeds and expiry are rules of the ledger.
 */
export interface RedressPlan {
  readonly appeal: PlanContext["rulebook"]["redress"]["appeal"];
  readonly onRecord: boolean;
  readonly onListing: boolean;
  /** Threshold that somebody wronged who knows of it appeals in a month. */
  readonly wish: number;
  /** Threshold that a founded appeal is granted. */
  readonly granted: number;
  /** Decisions per 65536 adults and month. */
  readonly capacity: number;
}

export const redress: Phase<RedressPlan> = {
  id: "redress",
  reads: ["key", "alive", "sanctioned", "falsePoints", "listedFalse", "listedUnwilled", "refused"],
  writes: ["appealMonth", "upheld"],
  draws: ["redress.appeal", "redress.decision"],
  assumes: [
    "redress.appeal",
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
    const { appeal, notice } = rulebook.redress;
    return {
      appeal,
      onRecord: notice === "on-record",
      onListing: notice !== "none",
      wish: threshold(assumptions.number("redress.appeal")),
      granted: appeal === null ? 0 : threshold(granted[appeal.reviewer]),
      capacity: appeal === null ? 0 : Math.round((65536 * appeal.capacityPer1000) / 1000),
    };
  },
  passes: [
    { over: "blocks", run: appeal },
    { over: "town", run: decide },
  ],
};

function appeal(world: World, plan: RedressPlan, block: Block): void {
  block.queue.appeals.clear();
  if (plan.appeal === null) return;
  const { columns, keys, month } = world;
  const { alive, key, appealMonth, upheld, sanctioned, falsePoints } = columns;
  const { listedFalse, listedUnwilled, refused } = columns;
  const at = 2 * decisions["redress.appeal"].number;
  for (let i = block.from; i < block.to; i += 1) {
    upheld[i] = 0;
    const listed = listedFalse[i] | listedUnwilled[i];
    const wronged = falsePoints[i] < 0 || listed !== 0;
    if (!wronged || alive[i] === 0) {
      appealMonth[i] = -1;
      continue;
    }
    if (appealMonth[i] < 0) {
      const told =
        (plan.onRecord && (sanctioned[i] & 4) !== 0) ||
        (plan.onListing && listed !== 0) ||
        refused[i] !== 0;
      if (!told || draw(keys[at], keys[at + 1], key[i], 0) >>> 0 >= plan.wish) continue;
      appealMonth[i] = month;
    }
    if (month - appealMonth[i] >= plan.appeal.decidesIn)
      block.queue.appeals.push(i, appealMonth[i]);
  }
}

function decide(world: World, plan: RedressPlan): void {
  if (plan.appeal === null) return;
  const { columns, keys, town, blocks, month } = world;
  const { key, appealMonth, upheld } = columns;
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
    if (draw(keys[at], keys[at + 1], key[i], 0) >>> 0 < plan.granted) {
      upheld[i] = 1;
      granted += 1;
    }
    appealMonth[i] = -1;
  }
  town.totals[totals.appealsDecided] = decided;
  town.totals[totals.appealsUpheld] = granted;
  town.totals[totals.appealsWaited] = waited;
}
