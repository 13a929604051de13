import { describe, expect, test } from "vitest";
import { domainIndex } from "../catalogue/index.ts";
import { armOf, scheme } from "../testing/worlds.ts";
import { liveMonth } from "./month.ts";
import { totals } from "./town.ts";
import type { World } from "./world.ts";

const courtList = (appeal: string, more = "") =>
  scheme(`
watch: { administration: { coverage: 1, error: 10 % }, court: { coverage: 1, error: 10 % } }
rules:
  - { id: bill, on: utilities.late-payment, effect: { list: bad } }
lists:
  - { id: bad, leave: { any: [{ after: 2 years }] } }
measures:
  - { id: no-air, on: { list: bad }, denies: travel.air, reaches: [self, children] }
redress:
  notice: on-listing
  ${appeal === "" ? "" : `appeal: { ${appeal} }`}
  ${more}
`);
const air = 1 << domainIndex("travel.air");

function eachMonth(world: World, months: number, look: () => void): void {
  for (let m = 0; m < months; m += 1) {
    liveMonth(world);
    look();
  }
}

describe("an appeal", () => {
  test("stays the measure while it is pending, where the rulebook says so", () => {
    const terms = "window: 2 years, decides-in: 4 months, reviewer: court, capacity-per-1000: 100";
    for (const stays of [true, false]) {
      const world = armOf(courtList(`${terms}, stays-measure: ${stays}`), { past: 6 });
      const { listed, denied, reach, appealMonth, alive } = world.columns;
      let pending = 0;
      eachMonth(world, 18, () => {
        const lived = world.month - 1;
        for (let i = 0; i < world.size; i += 1) {
          // Lodged before this month: measures look at last month's appeals.
          if (alive[i] === 0 || appealMonth[i] < 0 || appealMonth[i] === lived) continue;
          if ((listed[i] & 1) === 0) continue;
          pending += 1;
          expect(denied[i]).toBe(stays ? 0 : air);
          expect(reach[i]).toBe(stays ? 0 : air);
        }
      });
      expect(pending).toBeGreaterThan(5);
    }
  });

  test("can be made within the window only", () => {
    const world = armOf(
      courtList("window: 2 months, decides-in: 1 month, reviewer: court, capacity-per-1000: 100"),
      { past: 6 },
    );
    const { appealMonth, wrongedMonth, listed, falsePoints } = world.columns;
    const { listedSince } = world.scheme;
    let lodged = 0;
    let late = 0;
    eachMonth(world, 18, () => {
      const lived = world.month - 1;
      for (let i = 0; i < world.size; i += 1) {
        if (appealMonth[i] === lived) {
          lodged += 1;
          expect(lived - wrongedMonth[i]).toBeLessThan(2);
        }
        if ((listed[i] & 1) === 1 && falsePoints[i] === 0) {
          expect(wrongedMonth[i]).toBeGreaterThanOrEqual(listedSince[0][i]);
          if (lived - wrongedMonth[i] >= 2 && appealMonth[i] < 0) late += 1;
        }
      }
    });
    expect(lodged).toBeGreaterThan(5);
    expect(late).toBeGreaterThan(5);
  });

  test("of who is rightly listed is decided and never granted", () => {
    const world = armOf(
      courtList("window: 2 years, decides-in: 1 month, reviewer: court, capacity-per-1000: 100"),
      { past: 6, assumptions: { "redress.appeal": 0, "redress.appeal.unfounded": 0.5 } },
    );
    let decided = 0;
    eachMonth(world, 12, () => {
      decided += world.town.totals[totals.appealsDecided];
      expect(world.town.totals[totals.appealsUpheld]).toBe(0);
    });
    expect(decided).toBeGreaterThan(5);
  });
});

test("a review takes off the list whoever stands there by a false record, and nobody else", () => {
  const reviewed = armOf(courtList("", "correction: { reviews: 1, strikes: [wrong] }"), {
    residents: 1500,
    past: 6,
  });
  const { upheld, listed, listedFalse, alive } = reviewed.columns;
  let struck = 0;
  for (let m = 0; m < 18; m += 1) {
    const found = upheld.slice();
    const falsely = listedFalse.slice();
    const before = listed.slice();
    liveMonth(reviewed);
    const lived = reviewed.month - 1;
    for (let i = 0; i < reviewed.size; i += 1) {
      if (found[i] === 0 || before[i] === 0 || alive[i] === 0) continue;
      const [since] = reviewed.scheme.listedSince;
      if (falsely[i] === 1) {
        struck += 1;
        expect(listed[i] === 0 || since[i] === lived).toBe(true);
      } else if (lived - since[i] < 24) expect(listed[i]).toBe(1);
    }
  }
  expect(struck).toBeGreaterThan(3);
});
