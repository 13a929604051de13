/** M8, compound Poisson points with expiry: the stationary mean is rate × points × lifetime, the spread binomial. */
import { expect, test } from "vitest";
import { armOf, live, scheme } from "../src/testing/worlds.ts";

test.each([
  { points: -7, lasts: 6, informants: 200, malice: 0.25 },
  { points: -3, lasts: 24, informants: 100, malice: 0.3 },
])(
  "invented records of $points points that last $lasts months",
  ({ points, lasts, informants, malice }) => {
    const world = armOf(
      scheme(`
score: { start: 1000, min: 0, max: 1000, grades: { A: 500, B: 0 } }
watch: { neighbour: { per-1000: ${informants}, malice: ${malice} } }
rules: [{ id: litter, on: environment.littering, effect: { points: ${points} }, lasts: ${lasts} months }]
`),
      { residents: 2000 },
    );
    live(world, lasts);
    const { alive, birthMonth, falsePoints } = world.columns;
    const rate = (informants / 1000) * malice;
    // Months so far apart that no entry is counted twice.
    const samples: number[] = [];
    for (let k = 0; k < Math.ceil(36 / lasts); k += 1) {
      live(world, lasts);
      for (let i = 0; i < world.society.size; i += 1) {
        const grown = world.month - 1 - birthMonth[i] >= 216 + lasts;
        if (alive[i] === 1 && grown) samples.push(falsePoints[i]);
      }
    }
    const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
    const variance = samples.reduce((sum, value) => sum + (value - mean) ** 2, 0) / samples.length;
    const binomial = rate * (1 - rate) * points ** 2 * lasts;
    expect(Math.abs(mean - rate * points * lasts)).toBeLessThan(
      4 * Math.sqrt(binomial / samples.length),
    );
    expect(Math.abs(variance / binomial - 1)).toBeLessThan(6 / Math.sqrt(samples.length));
  },
);
