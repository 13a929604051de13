import { expect, test } from "vitest";
import { contexts } from "../catalogue/index.ts";
import { armOf, assuming, live, newWorld, presets } from "../testing/worlds.ts";
import { copyWorld, differingColumns } from "../testing/states.ts";
import { type ColumnName, honestyStride } from "./columns.ts";
import { month as phases } from "./month.ts";
import { drawTraits, planTraits } from "./traits.ts";

const group = ["sex", "residence", "nationality", "ethnicity", "party"] as const;
const traits = [
  "honesty",
  "prosociality",
  "reticence",
  "loyalty",
  "trustfulness",
  "orderliness",
] as const;

test("traits are drawn for the resident, whatever group they belong to", () => {
  const world = newWorld();
  const other = copyWorld(world);
  for (const name of [...group, "faith", "education", "occupation"] as const)
    other.columns[name].fill(1);
  for (const name of traits) other.columns[name].fill(0);
  const plan = planTraits(assuming());
  for (let i = 0; i < world.size; i += 1) drawTraits(world.seed, plan, other.columns, i);
  for (const name of traits) expect(other.columns[name], name).toEqual(world.columns[name]);
});

test("those who act, and those who respond, are not asked for their group", () => {
  for (const id of ["acts", "response", "lists", "redress"]) {
    const phase = phases.find((candidate) => candidate.id === id)!;
    const asked = phase.reads.filter((name) => (group as readonly ColumnName[]).includes(name));
    expect(asked, id).toEqual([]);
  }
});

test("under rules that ask for no group, another group changes no act", () => {
  for (const rulebook of presets) {
    const world = armOf(rulebook, { past: 2 });
    const other = copyWorld(world);
    for (const name of ["residence", "nationality", "ethnicity", "party"] as const) {
      other.columns[name].fill(1, 0, other.size);
    }
    live(world, 15);
    live(other, 15);
    expect(
      differingColumns(world, other).filter((name) => !(group as readonly string[]).includes(name)),
    ).toEqual([]);
  }
});

test("honesty has the same mean and spread in every group", () => {
  const world = newWorld({ residents: 4000 });
  const { columns, size } = world;
  for (const name of group) {
    for (const level of [0, 1]) {
      let n = 0;
      let sum = 0;
      for (let i = 0; i < size; i += 1) {
        if (columns[name][i] !== level) continue;
        for (let c = 0; c < contexts.length; c += 1)
          sum += columns.honesty[i * honestyStride + c] / 32;
        n += 1;
      }
      // A mean over contexts that go together has at most the variance of one of them.
      expect(Math.abs(sum / contexts.length / n), `${name} ${level}`).toBeLessThan(
        4 / Math.sqrt(n),
      );
    }
  }
});
