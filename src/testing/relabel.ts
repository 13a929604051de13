import { type Society, tieSlots } from "../society/index.ts";
import { type ColumnName, columnDefinitions, columnNames } from "../world/columns.ts";
import type { World } from "../world/world.ts";
import { newWorld, type WorldOptions } from "./worlds.ts";

/** Columns whose values are places of residents. */
export const placeColumns: readonly ColumnName[] = ["partner", "mother", "father", "ties"];

/**
 * The same world at month 0 with its residents in other places: in each neighbourhood the households stand in
 * reverse order. Everybody keeps their key, their household's number and all that is theirs.
 */
export function relabelled(world: World, options: WorldOptions): World {
  const placeOf = reversedHouseholds(world.society);
  const other = newWorld(options, relabelledSociety(world.society, placeOf));
  const moved = (place: number) => (place < 0 ? place : placeOf[place]);
  for (const name of columnNames) {
    const { per } = columnDefinitions[name];
    const from = world.columns[name];
    const to = other.columns[name];
    const places = placeColumns.includes(name);
    for (let i = 0; i < world.size; i += 1) {
      for (let k = 0; k < per; k += 1) {
        const value = from[i * per + k];
        to[placeOf[i] * per + k] = places ? moved(value) : value;
      }
    }
  }
  return other;
}

/** By resident: the new place. */
function reversedHouseholds({ neighbourhoods, households, size }: Society): Int32Array {
  const placeOf = new Int32Array(size);
  const order = [...households.first.keys()].sort(
    (a, b) => households.first[a] - households.first[b],
  );
  for (let n = 0; n < neighbourhoods.count; n += 1) {
    const from = neighbourhoods.first[n];
    const to = from + neighbourhoods.residents[n];
    const inside = order.filter((h) => households.first[h] >= from && households.first[h] < to);
    let at = from;
    for (const h of inside.reverse()) {
      for (let k = 0; k < households.residents[h]; k += 1)
        placeOf[households.first[h] + k] = at + k;
      at += households.residents[h];
    }
  }
  return placeOf;
}

function relabelledSociety(society: Society, placeOf: Int32Array): Society {
  const { residents, households, firms, organisations, ties, size } = society;
  const moved = (place: number) => (place < 0 ? place : placeOf[place]);
  const permuted = Object.fromEntries(
    Object.entries(residents).map(([name, column]) => {
      const values = column as Int32Array;
      const copy = values.slice();
      const places = placeColumns.includes(name as ColumnName);
      values.forEach((value, i) => (copy[placeOf[i]] = places ? moved(value) : value));
      return [name, copy];
    }),
  ) as unknown as Society["residents"];
  const movedTies = new Int32Array(ties.length).fill(-1);
  for (let i = 0; i < size; i += 1) {
    for (let s = 0; s < tieSlots; s += 1) {
      movedTies[placeOf[i] * tieSlots + s] = moved(ties[i * tieSlots + s]);
    }
  }
  return {
    ...society,
    residents: permuted,
    households: { ...households, first: households.first.map((first) => placeOf[first]) },
    firms: { ...firms, head: firms.head.map(moved) },
    organisations: { ...organisations, head: organisations.head.map(moved) },
    ties: movedTies,
  };
}
