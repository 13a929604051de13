import { text } from "../../catalogue/index.ts";
import type { Outcome } from "../measure.ts";

export const consumptionGini: Outcome = {
  id: "consumption-gini",
  heading: "equality",
  kind: "effect",
  primary: false,
  title: text("Inequality of consumption", "消費不平等", "消费不平等"),
  definition: text(
    "Gini coefficient of consumption over adults, from 0 (all alike) to 1.",
    "成年人消費的基尼係數，由 0（完全平均）至 1。",
    "成年人消费的基尼系数，由 0（完全平均）至 1。",
  ),
  unit: text("Gini", "基尼係數", "基尼系数"),
  better: "less",
  tolerance: 0.005,
  scale: 1,
  digits: 4,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { alive, cohort, consumption } = world.columns;
    const counts = new Float64Array(steps);
    for (let i = 0; i < world.size; i += 1) {
      if (cohort[i] !== 1 || alive[i] === 0) continue;
      counts[Math.min(steps - 1, Math.floor(consumption[i] / width))] += 1;
    }
    tally.sum[0] = giniOf(counts);
    tally.n[0] = 1;
  },
};

/** Consumption is counted in steps of 20 yuan; the last step holds all from 40,000 yuan a month on. */
const width = 20;
const steps = 2_000;

/** Gini coefficient of a histogram whose values are the middles of its steps. */
export function giniOf(counts: Float64Array): number {
  let people = 0;
  let total = 0;
  let area = 0;
  counts.forEach((count, step) => {
    const value = step + 0.5;
    // Everybody in the step is taken to stand in the middle of it.
    area += count * (total + (count * value) / 2);
    people += count;
    total += count * value;
  });
  return total === 0 ? 0 : 1 - (2 * area) / (people * total);
}
