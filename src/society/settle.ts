import { draw, drawKey, threshold, unit } from "../draws/index.ts";
import type { HouseholdColumns, NeighbourhoodColumns } from "./columns.ts";
import { decisions } from "./decisions.ts";
import type { SocietyDocument } from "./document.ts";
import { formsOf } from "./forms.ts";
import { type Households, mostMembers } from "./households.ts";
import { orderByBits } from "./order.ts";
import { ageSpan, thresholds } from "./tables.ts";

/** The town: where every household lives, and so the final order of residents. */
export interface Town {
  /** Person (before housing) of each resident. */
  readonly person: Int32Array;
  readonly household: Int32Array;
  readonly neighbourhood: Uint16Array;
  readonly households: HouseholdColumns;
  readonly neighbourhoods: NeighbourhoodColumns;
  /** Index of the form of each household. */
  readonly form: Uint8Array;
  /** Levels of residence status and ethnicity: they decide in part where a household lives. */
  readonly residence: Uint8Array;
  readonly ethnicity: Uint8Array;
}

/**
 * Draws residence status and ethnicity, gives households their place, and cuts the town into neighbourhoods.
 *
 * A share ("sorting") of the households of migrants and of minorities live towards their own end of town; all
 * other households live anywhere.
 */
export function settle(document: SocietyDocument, homes: Households, seed: number): Town {
  const size = homes.ageMonths.length;
  const { count } = homes;
  const migrant = drawMigrants(document, homes, seed);
  const minority = new Uint8Array(count);
  const place = new Uint32Array(count);
  const ethnicityKey = drawKey(seed, decisions.ethnicity, 0);
  const placeKey = drawKey(seed, decisions.place, 0);
  const minorityBelow = threshold(document.ethnicity.minority);
  const sortedBelow = threshold(document.neighbourhoods.sorting);
  for (let h = 0; h < count; h += 1) {
    if (draw(ethnicityKey.k0, ethnicityKey.k1, h, 0) >>> 0 < minorityBelow) minority[h] = 1;
    let at = draw(placeKey.k0, placeKey.k1, h, 0) >>> 0;
    if (draw(placeKey.k0, placeKey.k1, h, 1) >>> 0 < sortedBelow) {
      // An end of town is a quarter of it.
      if (minority[h] === 1) at = (at >>> 2) + 0xc0000000;
      else if (migrant[homes.members[h * mostMembers]] === 1) at = at >>> 2;
    }
    place[h] = at;
  }
  const order = orderByBits(place);

  const cuts = neighbourhoodCuts(document, size, seed);
  const neighbourhoods: NeighbourhoodColumns = {
    count: cuts.length,
    first: new Int32Array(cuts.length),
    residents: new Int32Array(cuts.length),
  };
  const households: HouseholdColumns = {
    count,
    first: new Int32Array(count),
    residents: new Int32Array(count),
  };
  const person = new Int32Array(size);
  const household = new Int32Array(size);
  const neighbourhood = new Uint16Array(size);
  const form = new Uint8Array(count);
  const residence = new Uint8Array(size);
  const ethnicity = new Uint8Array(size);
  let resident = 0;
  let current = 0;
  for (let h = 0; h < count; h += 1) {
    const from = order[h];
    const members = homes.sizes[from];
    form[h] = homes.form[from];
    households.first[h] = resident;
    households.residents[h] = members;
    // A household lives where its middle falls.
    while (current + 1 < cuts.length && resident + members / 2 >= cuts[current]) {
      current += 1;
      neighbourhoods.first[current] = resident;
    }
    neighbourhoods.residents[current] += members;
    for (let k = 0; k < members; k += 1) {
      const who = homes.members[from * mostMembers + k];
      person[resident] = who;
      household[resident] = h;
      neighbourhood[resident] = current;
      residence[resident] = migrant[who];
      ethnicity[resident] = minority[from];
      resident += 1;
    }
  }
  return {
    person,
    household,
    neighbourhood,
    households,
    neighbourhoods,
    form,
    residence,
    ethnicity,
  };
}

/** By person: 1 for migrants. Ranks are shared within a household as far as the document says. */
function drawMigrants(document: SocietyDocument, homes: Households, seed: number): Uint8Array {
  const { residence } = document;
  const migrant = new Uint8Array(homes.ageMonths.length);
  const below = thresholds(residence.rows, (row) => row.migrant);
  const sharersBelow = threshold(residence.sharers);
  const sharing = formsOf(document).map((form) => form.core === "sharers");
  // Two who both follow the household have equal ranks: the correlation is the square of the share that does.
  const following = threshold(Math.sqrt(residence["within-household"]));
  const { k0, k1 } = drawKey(seed, decisions.residence, 0);
  for (let h = 0; h < homes.count; h += 1) {
    const common = draw(k0, k1, h, 0) >>> 0;
    for (let k = 0; k < homes.sizes[h]; k += 1) {
      const who = homes.members[h * mostMembers + k];
      const rank = draw(k0, k1, who, 1) >>> 0 < following ? common : draw(k0, k1, who, 2) >>> 0;
      const years = Math.floor(homes.ageMonths[who] / 12);
      if (rank < (sharing[homes.form[h]] ? sharersBelow : below[Math.min(years, ageSpan - 1)]))
        migrant[who] = 1;
    }
  }
  return migrant;
}

/** Where each neighbourhood ends, in residents: sizes drawn evenly between the document's least and most. */
function neighbourhoodCuts(document: SocietyDocument, size: number, seed: number): Float64Array {
  const { least, most } = document.neighbourhoods;
  const count = Math.max(1, Math.round((2 * size) / (least + most)));
  if (count > 65536)
    throw new RangeError(
      `a society has at most 65,536 neighbourhoods; this one would have ${count}`,
    );
  const { k0, k1 } = drawKey(seed, decisions.neighbourhoodSize, 0);
  const cuts = new Float64Array(count);
  let end = 0;
  for (let n = 0; n < count; n += 1) {
    end += least + (most - least) * unit(draw(k0, k1, n, 0));
    cuts[n] = end;
  }
  return cuts.map((cut) => (cut * size) / end);
}
