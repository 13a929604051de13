import type { World } from "../world/index.ts";

/**
 * Wellbeing of an adult in a month, from 0 to 100, without a score in it:
 *
 *   40 × √(min(consumption, 4 subsistence) / 4 subsistence)
 * + 20 when in health + 15 when not looking for work in vain
 * + 15 × trust + 10 × (1 − fear)
 *
 * The weights are a value judgement and stand in the open; the terms are those that surveys of life satisfaction
 * agree on (income with falling returns, health, work, trust, freedom). In whole 1/100.
 */
export const wellbeingUnit = 100 * 100;

/** Consumption of so many subsistences counts in full. */
const plenty = 4;

export function wellbeingOf(world: World): (i: number) => number {
  const { consumption, illMonths, workless, trust, fear } = world.columns;
  const full = plenty * world.subsistence;
  return (i) => {
    const met = Math.sqrt(Math.min(consumption[i], full) / full);
    return Math.round(
      4000 * met +
        (illMonths[i] === 0 ? 2000 : 0) +
        (workless[i] === 0 ? 1500 : 0) +
        (1500 * trust[i]) / 65536 +
        (1000 * (65536 - fear[i])) / 65536,
    );
  };
}

/** How many living adults of the launch cohort have each value of wellbeing. */
export function wellbeingHistogram(world: World, living: Int32Array): Float64Array {
  const formula = wellbeingOf(world);
  const counts = new Float64Array(wellbeingUnit + 1);
  for (const i of living) counts[formula(i)] += 1;
  return counts;
}
