/** M7 for what the language has, terms: whoever is put on a list for n months is on it for n months. */
import { expect, test } from "vitest";
import { armOf, live, onlyTempting, scheme } from "../src/testing/worlds.ts";

const assumptions = onlyTempting("traffic.jaywalking", { occasion: 0.2, yields: 0.4 });

test.each([1, 7, 18])("a term of %i months is served to the month", (term) => {
  const world = armOf(
    scheme(`
watch: { camera: { coverage: 70 %, error: 10 % } }
lists:
  - id: walkers
    enter: { any: [{ act: traffic.jaywalking }] }
    leave: { any: [{ after: ${term} months }] }
`),
    { residents: 2000, assumptions },
  );
  const { listed, alive } = world.columns;
  const entered = new Int32Array(world.capacity).fill(-1);
  let served = 0;
  let entries = 0;
  let stocks = 0;
  const months = 60;
  for (let m = 0; m < months; m += 1) {
    const before = listed.slice();
    live(world, 1);
    for (let i = 0; i < world.size; i += 1) {
      const again = listed[i] === 1 && world.scheme.listedSince[0][i] === m;
      const left = before[i] === 1 && (listed[i] === 0 || again);
      if (left && alive[i] === 1) {
        expect(m - entered[i]).toBe(term);
        served += 1;
      }
      if (again) entered[i] = m;
      if (listed[i] === 1) expect(m - entered[i]).toBeLessThan(term);
      if (m >= term) entries += +again;
      if (m >= term) stocks += listed[i];
    }
  }
  expect(served).toBeGreaterThan(500);
  // Little's law: the mean stock is entries a month × term, but for the ends of the window and the dead.
  expect(Math.abs(stocks / (entries * term) - 1)).toBeLessThan(0.04);
});
