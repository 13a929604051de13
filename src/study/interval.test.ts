import { expect, test } from "vitest";
import { draw, drawKey, unit } from "../draws/index.ts";
import { meanInterval, unpairedInterval } from "./interval.ts";

test("a t interval as worked out by hand", () => {
  // Values 1…5: mean 3, standard error √(2.5 / 5) = 0.70711, t(0.975, 4) = 2.77645 from the printed tables.
  const { mean, low, high, worlds } = meanInterval([1, 2, 3, 4, 5]);
  expect(mean).toBe(3);
  expect(worlds).toBe(5);
  expect(low).toBeCloseTo(3 - 2.77645 * 0.70711, 3);
  expect(high).toBeCloseTo(3 + 2.77645 * 0.70711, 3);
});

test("two worlds have the wide interval of one degree of freedom", () => {
  // t(0.975, 1) = 12.7062; standard error of (0, 2) is 1.
  const { low, high } = meanInterval([0, 2]);
  expect(low).toBeCloseTo(1 - 12.7062, 3);
  expect(high).toBeCloseTo(1 + 12.7062, 3);
});

test("one world has no interval, and equal worlds have one without width", () => {
  expect(meanInterval([7])).toEqual({ mean: 7, low: null, high: null, worlds: 1 });
  expect(meanInterval([0, 0, 0])).toEqual({ mean: 0, low: 0, high: 0, worlds: 3 });
});

test("Welch's interval on the textbook data of unequal variances", () => {
  // R: t.test(c(27.5,21,19,23.6,17,17.9), c(27.1,22,20.8,23.4,23.4,23.5)) gives −5.4046 … 0.6713, df = 7.4797 (approx.).
  const treated = [27.5, 21, 19, 23.6, 17, 17.9];
  const baseline = [27.1, 22, 20.8, 23.4, 23.4, 23.5];
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const variance = (values: number[]) =>
    values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1);
  const error = Math.sqrt(variance(treated) / 6 + variance(baseline) / 6);
  const { mean: difference, low, high } = unpairedInterval(treated, baseline);
  expect(difference).toBeCloseTo(-2.3667, 3);
  // Between the quantiles of 7 and of 8 degrees of freedom, 2.3646 and 2.3060.
  const reach = (high! - low!) / 2 / error;
  expect(reach).toBeGreaterThan(2.306);
  expect(reach).toBeLessThan(2.3646);
});

test("the interval holds the true mean in 95 of 100 cases", () => {
  const cases = 4000;
  const worlds = 10;
  let held = 0;
  for (let one = 0; one < cases; one += 1) {
    const { k0, k1 } = drawKey(1, 7, 0);
    // Nearly normal: the sum of twelve uniform draws, mean 0, variance 1.
    const values = Array.from({ length: worlds }, (_, world) => {
      let sum = -6;
      for (let part = 0; part < 12; part += 1)
        sum += unit(draw(k0, k1, one * worlds + world, part));
      return sum;
    });
    const { low, high } = meanInterval(values);
    if (low! <= 0 && high! >= 0) held += 1;
  }
  // Four standard errors of a share of 0.95 over 4,000 cases.
  expect(Math.abs(held / cases - 0.95)).toBeLessThan(0.0138);
});
