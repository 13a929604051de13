import { describe, expect, test } from "vitest";
import { bodyKindIndex, domainIndex } from "../catalogue/index.ts";
import { armOf, live, newWorld, none, scheme } from "../testing/worlds.ts";
import { adultAge } from "./age.ts";
import { hashWorld } from "./hash.ts";
import { liveMonth } from "./month.ts";
import type { World } from "./world.ts";

/** A watch that sees everything and errs in nothing. */
const watch =
  "watch: { administration: { coverage: 1 }, platform: { coverage: 1 }, inspector: { coverage: 1 }, court: { coverage: 1 }, self-report: { coverage: 1 } }";
const people = "score: { start: 1000, min: 0, max: 1300, grades: { A: 960, B: 600, C: 0 } }";

const draft = scheme(
  `
subjects: [resident, organisation]
${people}
scores: { organisation: { start: 100, min: 0, max: 1000, grades: { A: 100, B: 50, C: 0 }, gains: { at-most: 100, every: 1 year } } }
${watch}
rules:
  - { id: unity, on: politics.endangering-unity, by: organisation, called: 100 %, effect: { points: -100 }, passes-to: { head: -50 } }
  - { id: charity, on: civic.charity-work, by: organisation, effect: { points: 60 } }
`,
  "draft",
);

/** Everybody bad loses orders; heads and staff bear it too. */
const tenders = scheme(
  `
subjects: [resident, company]
${people}
scores: { company: { start: 100, min: 0, max: 100, grades: { A: 90, D: 0 } } }
${watch}
rules:
  - { id: tax, on: finance.tax-evasion, by: company, effect: { grade: D }, passes-to: { head: -30, employees: -7, household: -3, children: -2 }, lasts: 6 months }
  - { id: wages, on: work.wage-arrears, by: company, effect: { points: -40 }, passes-to: { head: 50 % }, lasts: 6 months }
lists:
  - { id: firms, of: company, enter: { any: [{ grade: D }] } }
measures:
  - { id: no-tender, on: { list: firms }, denies: commerce.tender }
  - { id: no-air, on: { list: firms }, denies: travel.air, reaches: [head] }
  - { id: no-rail, on: { list: firms }, denies: travel.rail-high-speed, reaches: [employees] }
`,
  "tenders",
);

const sum = (values: Iterable<number>) => Array.from(values).reduce((a, b) => a + b, 0);
const eager = {
  "bodies.occasion.finance.tax-evasion": 0.3,
  "bodies.yield.finance.tax-evasion": 0.5,
  "bodies.activity.statement": 1,
};

/** Sets month by month what is asked of the world after each month. */
function eachMonth(world: World, months: number, look: () => void): void {
  for (let m = 0; m < months; m += 1) {
    liveMonth(world);
    look();
  }
}

describe("the draft on organisations", () => {
  test("a statement called endangering unity takes 100 from the organisation and, the same month, 50 from its head", () => {
    const world = armOf(draft, { residents: 4000, assumptions: eager });
    const { bodies } = world.town;
    const { firms } = world.society;
    const statement = 1 << bodyKindIndex("expression.public-statement");
    let called = 0;
    let points = bodies.points.slice();
    eachMonth(world, 3, () => {
      for (let b = firms.count; b < bodies.head.length; b += 1) {
        const spoke = (bodies.did[b] & statement) !== 0;
        const work = (bodies.did[b] & (1 << bodyKindIndex("civic.charity-work"))) !== 0;
        const lost = points[b] - bodies.points[b];
        if (spoke && !work) expect(lost, `organisation ${b}`).toBe(100);
        if (!spoke && !work) expect(lost, `organisation ${b}`).toBe(0);
        expect(world.columns.passed[bodies.head[b]]).toBe(spoke ? -50 : 0);
        called += +spoke;
      }
      points = bodies.points.slice();
    });
    expect(called).toBeGreaterThan(2);
    expect(sum(world.columns.points.subarray(0, world.size))).toBe(-50 * called);
  });

  test("gains in a year stay within the limit", () => {
    const world = armOf(draft, {
      residents: 4000,
      assumptions: { "bodies.activity.charity": 1, "bodies.activity.statement": 0 },
    });
    live(world, 11);
    const { points } = world.town.bodies;
    expect(Math.max(...points)).toBe(100);
    live(world, 4);
    expect(Math.max(...points)).toBe(200);
  });

  test("what is called so is silenced, and the charity that a silent organisation leaves undone is missed", () => {
    const suspended = scheme(
      `
subjects: [resident, organisation]
${people}
scores: { organisation: { start: 100, min: 0, max: 200, grades: { A: 100, B: 50, C: 0 } } }
${watch}
rules:
  - { id: unity, on: politics.endangering-unity, by: organisation, called: 100 %, effect: { points: -100 } }
measures:
  - { id: shut, of: organisation, on: { grade: C }, denies: association.activity }
`,
      "suspended",
    );
    const help = (arm: World) => {
      let given = 0;
      eachMonth(arm, 24, () => {
        given += sum(arm.town.bodies.help);
      });
      return given;
    };
    const options = { residents: 4000, assumptions: { ...eager, "bodies.donation": 0.0001 } };
    expect(help(armOf(suspended, options))).toBeLessThan(0.3 * help(armOf(none, options)));
  });
});

describe("companies", () => {
  test("what passes to head, staff and family is exact, and expires", () => {
    const world = armOf(tenders, { assumptions: eager });
    const { bodies } = world.town;
    const evasion = 1 << bodyKindIndex("finance.tax-evasion");
    const arrears = 1 << bodyKindIndex("work.wage-arrears");
    const employer = world.columns.employer.slice();
    const { household, mother, father, alive, birthMonth } = world.columns;
    liveMonth(world);
    const expected = new Int32Array(world.size);
    for (let f = 0; f < world.society.firms.count; f += 1) {
      const h = world.society.firms.head[f];
      if ((bodies.did[f] & arrears) !== 0) expected[h] -= 20;
      if ((bodies.did[f] & evasion) === 0) continue;
      expected[h] -= 30;
      for (let i = 0; i < world.society.size; i += 1) {
        if (alive[i] === 0 || i === h) continue;
        if (employer[i] === f) expected[i] -= 7;
        if (household[i] !== household[h]) continue;
        const minor = world.month - 1 - birthMonth[i] < adultAge;
        if (!minor) expected[i] -= 3;
        else if (mother[i] === h || father[i] === h) expected[i] -= 2;
      }
    }
    expect(sum(expected)).toBeLessThan(-100);
    expect([...world.columns.passed.subarray(0, world.size)]).toEqual([...expected]);
    expect([...world.columns.points.subarray(0, world.size)]).toEqual([...expected]);
  });

  test("orders and posts are conserved, and staff are who works there", () => {
    for (const rulebook of [none, tenders]) {
      const world = armOf(rulebook, { residents: 2000, past: 6, assumptions: eager });
      const { posts, staff, bodies } = world.town;
      const total = sum(posts);
      eachMonth(world, 36, () => {
        expect(sum(posts)).toBe(total);
        expect(Math.min(...posts)).toBeGreaterThan(0);
        const working = new Int32Array(staff.length);
        for (let i = 0; i < world.size; i += 1) {
          if (world.columns.employer[i] >= 0) working[world.columns.employer[i]] += 1;
        }
        expect([...staff]).toEqual([...working]);
        expect(bodies.holder.every((firm) => firm >= 0)).toBe(true);
      });
    }
  });

  test("who is barred from tenders loses orders, and others have as many more", () => {
    const rare = { ...eager, "bodies.occasion.finance.tax-evasion": 0.05 };
    const options = { residents: 4000, assumptions: rare };
    const barred = armOf(tenders, options);
    const free = armOf(none, options);
    live(barred, 36);
    live(free, 36);
    const bit = 1 << domainIndex("commerce.tender");
    const held = (world: World, listed: boolean) =>
      [...world.town.bodies.holder].filter(
        (firm) => ((barred.town.bodies.closed[firm] & bit) !== 0) === listed,
      ).length;
    expect(held(barred, true)).toBeLessThan(held(free, true) / 2);
    expect(held(barred, true) + held(barred, false)).toBe(held(free, true) + held(free, false));
  });

  test("a list of companies binds heads and employees, each by their own measure", () => {
    const world = live(armOf(tenders, { residents: 2000, assumptions: eager }), 8);
    const { closed, alive } = world.columns;
    const { listed } = world.town.bodies;
    // A head who follows in a month is bound from the next one on.
    const head = world.town.bodies.head.slice();
    liveMonth(world);
    const [air, rail] = [domainIndex("travel.air"), domainIndex("travel.rail-high-speed")];
    let heads = 0;
    for (let f = 0; f < world.society.firms.count; f += 1) {
      if (listed[f] === 0 || head[f] < 0 || alive[head[f]] === 0) continue;
      expect((closed[head[f]] >>> air) & 1).toBe(1);
      expect((closed[head[f]] >>> rail) & 1).toBe(0);
      heads += 1;
    }
    expect(heads).toBeGreaterThan(5);
    const bound = closed.reduce((count, bits) => count + ((bits >>> rail) & 1), 0);
    expect(bound).toBeGreaterThan(heads);
  });

  test("the scheme can win: with heavy stakes fewer breach, and fewer wages go unpaid", () => {
    const strict = scheme(
      `
subjects: [company]
scores: { company: { start: 100, min: 0, max: 100, grades: { A: 90, D: 0 } } }
${watch}
rules:
  - { id: wages, on: work.wage-arrears, by: company, effect: { points: -100 }, lasts: 6 months }
measures:
  - { id: no-tender, of: company, on: { grade: D }, denies: commerce.tender }
  - { id: no-hiring, of: company, on: { grade: D }, denies: association.activity }
`,
      "strict-on-firms",
    );
    const unpaid = (rulebook: typeof none) => {
      const world = armOf(rulebook, {
        residents: 4000,
        assumptions: {
          "bodies.occasion.work.wage-arrears": 0.3,
          "bodies.yield.work.wage-arrears": 0.4,
        },
      });
      let months = 0;
      eachMonth(world, 24, () => {
        months += world.town.bodies.unpaid.reduce((count, part) => count + +(part > 0), 0);
      });
      return months;
    };
    expect(unpaid(strict)).toBeLessThan(0.9 * unpaid(none));
  });
});

describe("the laws of the world hold with bodies", () => {
  test("blocks change nothing", () => {
    const hashes = [64, 300, 4096].map((blockSize) =>
      hashWorld(live(armOf(tenders, { blockSize, past: 3, assumptions: eager }), 18)),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  test("a scheme about residents, and one that asks nothing of bodies, leaves them alone", () => {
    const idle = scheme(
      "subjects: [company, organisation]\nscores: { company: { start: 1, min: 0, max: 2, grades: { A: 0 } } }",
      "idle",
    );
    const [with_, without] = [armOf(idle, { past: 3 }), armOf(none, { past: 3 })];
    live(with_, 12);
    live(without, 12);
    for (const name of ["did", "head", "holder", "unpaid", "risk"] as const) {
      expect([...with_.town.bodies[name]], name).toEqual([...without.town.bodies[name]]);
    }
    expect([...with_.columns.liquidity]).toEqual([...without.columns.liquidity]);
  });

  test("bodies have living heads; an organisation's head knows of it", () => {
    const world = live(
      newWorld({ residents: 2000, assumptions: { "fortune.death.at-40": 0.1 } }),
      60,
    );
    const { head } = world.town.bodies;
    const { alive, heads, employer } = world.columns;
    let headed = 0;
    head.forEach((h, b) => {
      if (h < 0) return;
      headed += 1;
      expect(alive[h]).toBe(1);
      if (b < world.society.firms.count) expect(employer[h]).toBe(b);
      else expect(heads[h]).toBe(b);
    });
    expect(headed).toBeGreaterThan(0.9 * head.length);
  });
});
