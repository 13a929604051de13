import { describe, expect, test } from "vitest";
import { attributes } from "../catalogue/index.ts";
import { armOf, live, newWorld, strict } from "../testing/worlds.ts";
import { adultAge, forkWorld } from "../world/index.ts";
import { assuming } from "../testing/worlds.ts";
import { cellCount, enrol, groups, incomeThirds } from "./cells.ts";
import { measureArm } from "./run-world.ts";

const axes = ["sex", "residence", "ethnicity", "faith", "income"] as const;
const ofAxis = (axis: string) =>
  groups.filter(({ id }) => id.startsWith(`${axis}=`) && !id.includes("&"));

describe("groups", () => {
  test("of each axis share out all cells", () => {
    for (const axis of axes) {
      const cells = ofAxis(axis).flatMap((group) => group.cells);
      expect([...cells].sort((a, b) => a - b)).toEqual(
        Array.from({ length: cellCount }, (_, c) => c),
      );
    }
    expect(groups[0].cells.length).toBe(cellCount);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });

  test("have one for each level of their attribute", () => {
    for (const axis of axes) {
      const levels = axis === "income" ? incomeThirds : attributes[axis].levels;
      expect(ofAxis(axis).map(({ id }) => id)).toEqual(levels.map(({ id }) => `${axis}=${id}`));
    }
  });

  test("that two axes make are what both have", () => {
    for (const group of groups.filter(({ id }) => id.includes("&"))) {
      const [one, other] = group.id.split("&").map((id) => groups.find((g) => g.id === id)!);
      expect(group.cells).toEqual(one.cells.filter((cell) => other.cells.includes(cell)));
    }
  });
});

describe("the cohort", () => {
  const world = live(newWorld({ residents: 2000 }), 5);
  enrol(world);
  const { cohort, cell, alive, birthMonth } = world.columns;
  const codeOf = (axis: string, i: number) =>
    ofAxis(axis).findIndex((group) => group.cells.includes(cell[i]));

  test("is who is alive at the launch: adults and children", () => {
    for (let i = 0; i < world.capacity; i += 1) {
      const adult = world.month - birthMonth[i] >= adultAge;
      expect(cohort[i]).toBe(i >= world.size || alive[i] === 0 ? 0 : adult ? 1 : 2);
    }
  });

  test("stands in the cells of its attributes", () => {
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] === 0) continue;
      for (const axis of ["sex", "residence", "ethnicity", "faith"] as const) {
        expect(codeOf(axis, i)).toBe(world.columns[axis][i]);
      }
    }
  });

  test("has thirds of income that are thirds, one for a household", () => {
    const counts = [0, 0, 0];
    const byHouse = new Map<number, number>();
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] === 0) continue;
      const third = codeOf("income", i);
      if (cohort[i] === 1) counts[third] += 1;
      const house = world.columns.household[i];
      expect(byHouse.get(house) ?? third, `household ${house}`).toBe(third);
      byHouse.set(house, third);
    }
    const adults = counts.reduce((sum, count) => sum + count, 0);
    for (const count of counts) expect(Math.abs(count / adults - 1 / 3)).toBeLessThan(0.03);
  });
});

test("whatever is measured by group adds up to what is measured of all", () => {
  const { series } = measureArm(armOf(strict, { past: 2 }), 12);
  const find = (outcome: string, group: string) =>
    series.find((one) => one.outcome === outcome && one.group === group)!;
  const grouped = new Set(
    series.filter(({ group }) => group !== "all").map(({ outcome }) => outcome),
  );
  expect(grouped.size).toBeGreaterThan(15);
  for (const outcome of grouped) {
    const all = find(outcome, "all");
    for (const axis of axes) {
      for (let m = 0; m < 12; m += 1) {
        const parts = ofAxis(axis).map(({ id }) => find(outcome, id));
        const sum = parts.reduce((total, part) => total + part.sum[m], 0);
        expect(Math.abs(sum - all.sum[m]), `${outcome} by ${axis}`).toBeLessThan(1e-6);
        expect(parts.reduce((total, part) => total + part.n[m], 0)).toBe(all.n[m]);
      }
    }
  }
});

test("measuring changes no bit", () => {
  const measured = measureArm(armOf(strict, { past: 2 }), 12);
  const lived = measureArm(live(armOf(strict, { past: 2 }), 12), 0);
  expect(measured.stateHash).toBe(lived.stateHash);
  const forked = forkWorld(newWorld(), strict, assuming());
  expect(forked.month).toBe(0);
});
