import type { Town } from "./town.ts";
import { describe, expect, test } from "vitest";
import { enrol } from "../outcomes/index.ts";
import { placeColumns, relabelled } from "../testing/relabel.ts";
import { copyWorld, differingColumns, runPhase } from "../testing/states.ts";
import { armOf, assuming, live, newWorld, schemes, strict } from "../testing/worlds.ts";
import { columnDefinitions, columnNames } from "./columns.ts";
import { forkWorld } from "./fork.ts";
import { month as phases } from "./month.ts";
import { turnKeys, type World } from "./world.ts";

/** Births are frequent, so that those born in other places are compared as well. */
const options = { residents: 1500, assumptions: { "fortune.birth": 0.01 } };
const months = 26;

/** By key: everything about a resident, other residents named by their keys. */
function livesByKey(world: World): ReadonlyMap<number, string> {
  const { columns, size } = world;
  const lives = new Map<number, string>();
  for (let i = 0; i < size; i += 1) {
    const life = columnNames.map((name) => {
      const { per } = columnDefinitions[name];
      const values = [...columns[name].subarray(i * per, (i + 1) * per)];
      const told = placeColumns.includes(name)
        ? values.map((place) => (place < 0 ? -1 : columns.key[place]))
        : values;
      return `${name} ${told.join(" ")}`;
    });
    lives.set(columns.key[i], life.join("\n"));
  }
  return lives;
}

test.each(schemes.map((rulebook) => ({ id: rulebook.id, rulebook })))(
  "residents in other places live the same lives under $id",
  ({ rulebook }) => {
    const here = newWorld(options);
    const there = relabelled(here, options);
    expect(differingColumns(here, there).length).toBeGreaterThan(20);
    const [one, other] = [here, there].map((world) => {
      enrol(world);
      return live(forkWorld(world, rulebook, assuming(options.assumptions), 64), months);
    });
    expect(other.size).toBe(one.size);
    expect(one.size).toBeGreaterThan(here.size);
    const lives = livesByKey(other);
    for (const [key, life] of livesByKey(one)) {
      if (lives.get(key) !== life)
        expect(lives.get(key), `the resident with key ${key}`).toBe(life);
    }
    // Payers and heads are places of residents; everything else of the town is the same.
    const placeless = ({ payer: _payer, bodies: { head: _head, ...bodies }, ...town }: Town) => ({
      ...town,
      bodies,
    });
    expect(placeless(other.town)).toEqual(placeless(one.town));
  },
);

describe("minimally different worlds", () => {
  const world = live(armOf(strict, { residents: 1000 }), 9);

  test.each([3, 250, 611, 998])(
    "what resident %i is like changes nobody else's acts and records",
    (i) => {
      const other = copyWorld(world);
      other.columns.honesty.fill(-100, 16 * i, 16 * (i + 1));
      other.columns.prosociality[i] = 90;
      other.columns.reticence[i] = -90;
      const same = copyWorld(world);
      turnKeys(other);
      turnKeys(same);
      // Fortune, acts, records, scores, lists: whatever comes of it comes to nobody else before the measures.
      for (let p = 0; p < phases.findIndex(({ id }) => id === "measures"); p += 1) {
        runPhase(other, p);
        runPhase(same, p);
      }
      for (const name of columnNames) {
        const { per } = columnDefinitions[name];
        const [a, b] = [other, same].map(({ columns }) => [...columns[name]]);
        a.splice(i * per, per);
        b.splice(i * per, per);
        expect(a, name).toEqual(b);
      }
    },
  );
});
