import { expect, test } from "vitest";
import { engine, fakePlan } from "../testing/fake-engine.ts";
import { threadsThatFit } from "./memory.ts";

// The fake engine takes 1,000 bytes a resident: a million bytes for its plan of 1,000.

test("as many worlds at once as fit, and never more than asked for", () => {
  expect(threadsThatFit(fakePlan(), engine, 4, 10e6)).toBe(4);
  expect(threadsThatFit(fakePlan(), engine, 4, 2.5e6)).toBe(2);
});

test("when not even one world fits, says how many residents would", () => {
  const plan = fakePlan({ residents: 5_000_000 });
  expect(() => threadsThatFit(plan, engine, 1, 1.23e9)).toThrow(
    /Up to 1,200,000 residents would fit/,
  );
});
