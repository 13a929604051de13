/**
 * Burn-in: after a past of three years little drifts. What still moves, over two years: trust by about a point of 100
 * downwards, money at hand upwards, and ties to the living, because the ties of the dead are not replaced.
 */
import { describe, expect, test } from "vitest";
import { live, newWorld } from "../src/testing/worlds.ts";
import { adultAge, type World } from "../src/world/index.ts";
import { tieSlots } from "../src/society/index.ts";

const seeds = [1, 2, 3, 4];

/** Means over the living adults. */
function means(world: World) {
  const { alive, birthMonth, trust, support, fear, risk, liquidity, consumption } = world.columns;
  const sums = { trust: 0, support: 0, fear: 0, risk: 0, liquidity: 0, consumption: 0, degree: 0 };
  let adults = 0;
  for (let i = 0; i < world.society.size; i += 1) {
    if (alive[i] === 0 || world.month - 1 - birthMonth[i] < adultAge) continue;
    adults += 1;
    sums.trust += trust[i] / 655.36;
    sums.support += support[i] / 655.36;
    sums.fear += fear[i] / 655.36;
    sums.risk += risk[i] / 655.36;
    sums.liquidity += liquidity[i];
    sums.consumption += consumption[i];
    for (let s = 0; s < tieSlots; s += 1) {
      const tie = world.society.ties[i * tieSlots + s];
      sums.degree += +(tie >= 0 && alive[tie] === 1);
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [name, sum / adults]),
  ) as typeof sums;
}

describe("between months 36 and 60 of a world without a scheme", () => {
  const pairs = seeds.map((seed) => {
    const world = live(newWorld({ residents: 2000, seed }), 36);
    const before = means(world);
    return { before, after: means(live(world, 24)) };
  });
  const change = (name: keyof ReturnType<typeof means>) =>
    pairs.reduce((sum, { before, after }) => sum + after[name] - before[name], 0) / pairs.length;
  const level = (name: keyof ReturnType<typeof means>) =>
    pairs.reduce((sum, { before }) => sum + before[name], 0) / pairs.length;

  test.each([
    ["trust", 1.5],
    ["support", 0.5],
    ["fear", 0.5],
    ["risk", 1.5],
  ] as const)("%s moves by less than %d points of 100", (name, bound) => {
    expect(Math.abs(change(name))).toBeLessThan(bound);
  });

  test.each([
    ["liquidity", 0.05],
    ["consumption", 0.025],
    ["degree", 0.03],
  ] as const)("%s moves by less than the share %d", (name, bound) => {
    expect(Math.abs(change(name)) / level(name)).toBeLessThan(bound);
  });
});
