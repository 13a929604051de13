import { expect, test } from "vitest";
import { ablate, lineOf } from "./mechanism.ts";
import { mechanisms } from "./mechanisms.ts";

test("no mechanism stands in the table twice", () => {
  expect(new Set(mechanisms.map(({ id }) => id)).size).toBe(mechanisms.length);
});

test.each(mechanisms.map((mechanism) => ({ id: mechanism.id, mechanism })))(
  "$id does what it is for",
  ({ mechanism }) => {
    const ablation = ablate(mechanism);
    expect(ablation.holds, lineOf(ablation)).toBe(true);
  },
);
