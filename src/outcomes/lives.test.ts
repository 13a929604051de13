import { describe, expect, test } from "vitest";
import { assuming, none, schemes, societyOf } from "../testing/worlds.ts";
import { lifeOf, monthsTogether, picks } from "./lives.ts";
import { runWorld, type WorldSpec } from "./run-world.ts";

const spec: WorldSpec = {
  society: societyOf(),
  assumptions: assuming(),
  rulebooks: [none, ...schemes],
  pastMonths: 6,
  months: 36,
};
const seed = 1;

describe("a life", () => {
  const life = lifeOf(spec, seed, 3)!;

  test("is lived in the worlds that a run measures", () => {
    const run = runWorld(spec, seed);
    expect(life.arms.map(({ arm, stateHash }) => [arm, stateHash])).toEqual(
      run.arms.map(({ arm, stateHash }) => [arm, stateHash]),
    );
  });

  test("has no records, rules or lists without a scheme", () => {
    const [without] = life.arms;
    const words = new Set(without.events.map(({ what }) => what));
    for (const what of ["record", "posting", "score", "listed", "closed", "refused"] as const)
      expect(words).not.toContain(what);
  });

  test("is told month by month, from the launch on, without losing anything", () => {
    const months = monthsTogether(life);
    expect(months.every(({ month }) => month >= 6 && month < 42)).toBe(true);
    expect(months.every(({ arms }) => arms.some((events) => events.length > 0))).toBe(true);
    life.arms.forEach(({ events }, place) => {
      expect(months.flatMap(({ arms }) => arms[place])).toEqual(events);
    });
  });
});

test("nobody has a number that no one has", () => {
  expect(lifeOf(spec, seed, 49_999_999)).toBeNull();
});

test.each(picks.map(({ id }) => id))("who is picked for %s shows it", (id) => {
  const life = lifeOf(spec, seed, id);
  if (life === null) return;
  const eventsIn = (arm: string | undefined) =>
    life.arms.find((one) => one.arm === arm)?.events ?? [];
  const own = eventsIn(life.picked?.arm);
  const twin = eventsIn(life.arms[0].arm);
  expect(life.picked?.months).toBeGreaterThan(0);
  switch (id) {
    case "wrongly-listed":
      expect(own.some((event) => event.what === "listed" && event.falsely)).toBe(true);
      break;
    case "listed-without-will":
      expect(own.some((event) => event.what === "listed" && event.unwilled)).toBe(true);
      break;
    case "child-of-listed":
      expect(life.who.age).toBeLessThan(18);
      expect(own.some((event) => event.what === "closed" && event.byOthers !== 0)).toBe(true);
      break;
    case "protected":
      expect(twin.some(({ what }) => what === "defrauded")).toBe(true);
      expect(own.some(({ what }) => what === "defrauded")).toBe(false);
      break;
    case "afraid-to-speak":
      expect(own.some(({ what }) => what === "kept-silent")).toBe(true);
      break;
  }
});
