import { draw } from "../../draws/index.ts";
import { decisions } from "../decisions.ts";
import type { World } from "../world.ts";

/** What redress gives bodies: the same office, with as many decisions for each 1,000 of them as for residents. */
export interface BodyRedressPlan {
  readonly decidesIn: number;
  readonly onRecord: boolean;
  readonly onListing: boolean;
  readonly wish: number;
  readonly granted: number;
  /** Decisions per 65536 bodies and month. */
  readonly capacity: number;
}

/** Bodies that bear a false record and are told of it appeal; so many are decided a month, the oldest first. */
export function appealBodies(world: World, plan: BodyRedressPlan | null): void {
  if (plan === null) return;
  const { keys, town, month } = world;
  const { appealMonth, upheld, falsePoints, listedFalse, sanctioned } = town.bodies;
  const wishing = 2 * decisions["bodies.appeal"].number;
  const deciding = 2 * decisions["bodies.appeal-decision"].number;
  upheld.fill(0);
  const due: number[] = [];
  for (let b = 0; b < upheld.length; b += 1) {
    const listed = listedFalse[b] !== 0;
    if (falsePoints[b] >= 0 && !listed) {
      appealMonth[b] = -1;
      continue;
    }
    if (appealMonth[b] < 0) {
      const told = (plan.onRecord && (sanctioned[b] & 4) !== 0) || (plan.onListing && listed);
      if (!told || draw(keys[wishing], keys[wishing + 1], b, 0) >>> 0 >= plan.wish) continue;
      appealMonth[b] = month;
    }
    if (month - appealMonth[b] >= plan.decidesIn) due.push(b);
  }
  due.sort((a, b) => appealMonth[a] - appealMonth[b] || a - b);
  // Whole decisions only: what is left of a month's capacity adds up over the months.
  const until = (months: number) => Math.floor((plan.capacity * upheld.length * months) / 65536);
  const decided = until((month % 64) + 1) - until(month % 64);
  for (const b of due.slice(0, decided)) {
    if (draw(keys[deciding], keys[deciding + 1], b, 0) >>> 0 < plan.granted) upheld[b] = 1;
    appealMonth[b] = -1;
  }
}
