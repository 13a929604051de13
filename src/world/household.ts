import { adultAge } from "./age.ts";
import type { World } from "./world.ts";

/**
 * What an adult has when the household has shared its purse evenly among its living adults: money at hand, income of
 * this month, and the adult's share of the minors (in 1/256 of a minor). The payer takes what does not divide.
 *
 * Pulled by each adult for itself; nothing is written here. Adults who were born since month 0 stand outside their
 * household's run of memory and keep their own purse.
 */
export function householdBalance(
  world: World,
  i: number,
): { readonly money: number; readonly earned: number; readonly minorShare: number } {
  const { columns, society, town, month } = world;
  const house = columns.household[i];
  if (i >= society.size) {
    const result = balance;
    result.money = columns.purse[i];
    result.earned = columns.income[i];
    result.minorShare = 0;
    return result;
  }
  const from = society.households.first[house];
  const to = from + society.households.residents[house];
  let adults = 0;
  let money = 0;
  let earned = 0;
  for (let j = from; j < to; j += 1) {
    if (columns.alive[j] === 0 || month - columns.birthMonth[j] < adultAge) continue;
    adults += 1;
    money += columns.purse[j];
    earned += columns.income[j];
  }
  const share = Math.floor(money / adults);
  balance.money = town.payer[house] === i ? money - share * (adults - 1) : share;
  balance.earned = Math.floor(earned / adults);
  balance.minorShare = Math.floor((256 * town.minors[house]) / adults);
  return balance;
}

// One object for all calls: the caller reads it at once. A fresh one each time would be garbage in a hot loop.
const balance = { money: 0, earned: 0, minorShare: 0 };
