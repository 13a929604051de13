import { domainIndex, levelCode } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { adultAge } from "../age.ts";
import { holdersFirst, inOrderOfDraws, opensDomain } from "../allot.ts";
import { decisions } from "../decisions.ts";
import { share8 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import { totals } from "../town.ts";
import type { Block, World } from "../world.ts";

/**
 * Trips out of town, by fast train or plane. Who may not board takes slow means or stays: the trip costs more time,
 * and those who travel for business lose income by it. Seats are limited: a seat that one may not take is taken by
 * the next who wants it.
 */
export interface TravelPlan {
  /** Threshold of a wish to travel: ordinary adults, and those who travel for their work. */
  readonly wish: readonly [number, number];
  /** Share of trips by air, as a threshold. */
  readonly air: number;
  /** Share of a month's income lost by a trip not made, 1/256: ordinary, for work. */
  readonly loss: readonly [number, number];
  /** Seats per 65536 adults and month. */
  readonly seats: number;
  /** Does the rulebook open fast travel to anybody? They are served first. */
  readonly favours: boolean;
}

export const travelAssumptions = [
  "measures.trip",
  "measures.trip.work",
  "measures.trip.air",
  "measures.trip.loss",
  "measures.trip.loss-work",
  "measures.seats",
] as const;

export function planTravel({ assumptions, rulebook }: PlanContext): TravelPlan {
  const number = (id: string) => assumptions.number(`measures.${id}`);
  return {
    wish: [threshold(number("trip")), threshold(number("trip.work"))],
    air: threshold(number("trip.air")),
    loss: [share8(number("trip.loss")), share8(number("trip.loss-work"))],
    seats: Math.round(65536 * number("seats")),
    favours: opensDomain(rulebook, railBit | airBit),
  };
}

const selfEmployed = levelCode("occupation", "self-employed");
const professional = levelCode("occupation", "professional");
const railBit = 1 << domainIndex("travel.rail-high-speed");
const airBit = 1 << domainIndex("travel.air");

export const tripWished = 1;
export const tripMade = 2;
export const tripRefused = 4;

export function wishToTravel(world: World, plan: TravelPlan, block: Block): void {
  const { columns, keys, month } = world;
  const { alive, birthMonth, key, occupation, trips, tripCost, refused, closed } = columns;
  const wishing = 2 * decisions["measures.trip"].number;
  const seating = 2 * decisions["measures.seat"].number;
  block.queue.seats.clear();
  for (let i = block.from; i < block.to; i += 1) {
    trips[i] = 0;
    tripCost[i] = 0;
    refused[i] = 0;
    if (alive[i] === 0 || month - birthMonth[i] < adultAge) continue;
    const forWork = +(occupation[i] === selfEmployed || occupation[i] === professional);
    const bits = draw(keys[wishing], keys[wishing + 1], key[i], 0) >>> 0;
    if (bits >= plan.wish[forWork]) continue;
    trips[i] = tripWished;
    // The lowest part of the wishes goes by air.
    const mode = bits < (plan.air / 4294967296) * plan.wish[forWork] ? airBit : railBit;
    if ((closed[i] & mode) !== 0) {
      trips[i] |= tripRefused;
      refused[i] |= mode;
      tripCost[i] = costOfStaying(world, plan, i, forWork);
      continue;
    }
    block.queue.seats.push(i, draw(keys[seating], keys[seating + 1], key[i], 0));
  }
}

function costOfStaying(world: World, plan: TravelPlan, i: number, forWork: number): number {
  const { income, liquidity, paid, fined } = world.columns;
  const spare = Math.max(0, liquidity[i] - paid[i] - fined[i]);
  return Math.min(spare, Math.floor((income[i] * plan.loss[forWork]) / 256));
}

export function allotSeats(world: World, plan: TravelPlan): void {
  const { columns, town, blocks } = world;
  const seats = Math.floor((plan.seats * town.totals[totals.adults]) / 65536);
  const queue = inOrderOfDraws(
    world,
    blocks.map((block) => block.queue.seats),
  );
  if (plan.favours) holdersFirst(queue, columns.opened, railBit | airBit);
  for (let place = 0; place < queue.length; place += 1) {
    const i = queue[place];
    if (place < seats) {
      columns.trips[i] |= tripMade;
    } else {
      const occupation = columns.occupation[i];
      const forWork = +(occupation === selfEmployed || occupation === professional);
      columns.tripCost[i] = costOfStaying(world, plan, i, forWork);
    }
  }
  town.totals[totals.seatsRationed] = Math.max(0, queue.length - seats);
}
