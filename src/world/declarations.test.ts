import { describe, expect, test } from "vitest";
import {
  copyWorld,
  differingColumns,
  liveMonthBy,
  runPhase,
  sameBesideColumns,
} from "../testing/states.ts";
import { armOf, schemes } from "../testing/worlds.ts";
import { type ColumnName, columnDefinitions, columnNames } from "./columns.ts";
import { month as phases } from "./month.ts";
import type { Phase } from "./phase.ts";
import type { World } from "./world.ts";

const months = 24;
const own = new Map(phases.map((phase) => [phase.id, new Set<ColumnName>(phase.writes)]));

describe("who owns what", () => {
  test("each column has one writing phase, its owner", () => {
    for (const name of columnNames) {
      const writers = phases.filter((phase) => own.get(phase.id)!.has(name)).map(({ id }) => id);
      const { owner } = columnDefinitions[name];
      expect(writers, name).toEqual(owner === "start" ? [] : [owner]);
    }
  });

  test("no column is named twice in a declaration", () => {
    for (const { id, reads, writes } of phases) {
      expect(new Set(reads).size, id).toBe(reads.length);
      expect(new Set(writes).size, id).toBe(writes.length);
    }
  });
});

describe.each(schemes.map((rulebook) => ({ id: rulebook.id, rulebook })))(
  "under $id",
  ({ rulebook }) => {
    test("a phase writes only columns that it declares", () => {
      const world = armOf(rulebook);
      let before = copyWorld(world);
      for (let m = 0; m < months; m += 1) {
        liveMonthBy(world, {
          after: (_p, phase) => {
            const strays = differingColumns(before, world).filter(
              (name) => !own.get(phase.id)!.has(name),
            );
            expect(strays, `${phase.id} in month ${world.month}`).toEqual([]);
            before = copyWorld(world);
          },
        });
      }
    });

    test("a phase reads only columns that it declares: junk in all others changes nothing", () => {
      const world = armOf(rulebook);
      for (let m = 0; m < months; m += 1) {
        let poisoned = world;
        liveMonthBy(world, {
          before: (p, phase) => {
            poisoned = copyWorld(world);
            const declared = new Set<ColumnName>([...phase.reads, ...phase.writes]);
            for (const name of columnNames)
              if (!declared.has(name)) fillWithJunk(poisoned, name, m);
            runPhase(poisoned, p);
          },
          after: (_p, phase) => {
            const changed = differingColumns(poisoned, world).filter((name) =>
              own.get(phase.id)!.has(name),
            );
            const where = `${phase.id} in month ${world.month}`;
            expect(changed, where).toEqual([]);
            expect(sameBesideColumns(poisoned, world), where).toBe(true);
          },
        });
      }
    });
  },
);

test("every declared read matters somewhere: other values in the column change something", () => {
  const idle = new Set(
    phases.flatMap((phase) => foreignReads(phase).map((name) => `${phase.id} ${name}`)),
  );
  for (const rulebook of [...schemes].reverse()) {
    const world = armOf(rulebook, { past: 6, assumptions: corrupt });
    for (let m = 0; m < months && idle.size > 0; m += 1) {
      let tried: { readonly what: string; readonly world: World }[] = [];
      liveMonthBy(world, {
        before: (p, phase) => {
          tried = foreignReads(phase)
            .filter((name) => idle.has(`${phase.id} ${name}`))
            .map((name) => {
              const other = copyWorld(world);
              changes[m % changes.length](other, name);
              runPhase(other, p);
              return { what: `${phase.id} ${name}`, world: other };
            });
        },
        after: (_p, phase) => {
          for (const { what, world: other } of tried) {
            const changed = differingColumns(other, world).some((name) =>
              own.get(phase.id)!.has(name),
            );
            if (changed || !sameBesideColumns(other, world)) idle.delete(what);
          }
        },
      });
    }
  }
  expect([...idle]).toEqual([]);
});

/** Corruption is rare; whoever holds office gives in here. */
const corrupt = {
  "acts.occasion.work.public-corruption": 0.2,
  "acts.yield.work.public-corruption": 0.5,
};

/** The columns that a phase reads and does not own. */
function foreignReads(phase: Phase<unknown>): ColumnName[] {
  return phase.reads.filter((name) => !own.get(phase.id)!.has(name));
}

function fillWithJunk(world: World, name: ColumnName, salt: number): void {
  const { buffer, byteOffset, byteLength } = world.columns[name];
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Math.imul(at + 17 * salt + 3, 0x9e3779b1) >>> 24;
  }
}

/** Ways to change a column: each gets what the resident at the other end has, or all get the most, nothing, or more. */
const changes: readonly ((world: World, name: ColumnName) => void)[] = [
  (world, name) => lived(world, name).reverse(),
  (world, name) => lived(world, name).fill(Math.max(...lived(world, name))),
  (world, name) => lived(world, name).fill(0),
  // 4097 more is 1 more in a byte.
  (world, name) => lived(world, name).forEach((value, at, all) => (all[at] = value + 4097)),
];

function lived(world: World, name: ColumnName) {
  return world.columns[name].subarray(0, world.size * columnDefinitions[name].per);
}
