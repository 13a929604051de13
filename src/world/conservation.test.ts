import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { liveMonthBy } from "../testing/states.ts";
import { anyScheme } from "../testing/any-scheme.ts";
import { armOf, live, schemes, strict, watched } from "../testing/worlds.ts";
import { measureArm } from "../outcomes/index.ts";
import type { CompiledRulebook } from "../rulebook/index.ts";
import { adultAge } from "./age.ts";
import {
  pendingEntry,
  pointsOfEntry,
  ruleOfEntry,
  struckEntry,
  unwilledEntry,
  wrongEntry,
} from "./ledger.ts";
import { appealUpheld, falseStruck, staleStruck } from "./scores/correct.ts";
import { passesAnything } from "./scores/passing.ts";
import { madeGood } from "./scores/grace.ts";
import { totals } from "./town.ts";
import type { World } from "./world.ts";

const months = 30;
const options = { residents: 1000, past: 2 };
const sumOf = (values: Iterable<number>) => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** The accounts of money close to the yuan, in every month and at every phase. */
function moneyCloses(world: World, months: number): void {
  const { columns, town } = world;
  const outside = () => town.totals[totals.moneyIn] - town.totals[totals.moneyOut];
  const inside = sumOf(columns.liquidity) - outside();
  for (let m = 0; m < months; m += 1) {
    liveMonthBy(world, {
      after: (_p, phase) => {
        const where = `${phase.id} in month ${world.month}`;
        expect(sumOf(columns.liquidity) - outside(), where).toBe(inside);
      },
    });
    expect(columns.liquidity.every((money) => money >= 0)).toBe(true);
    expect(columns.purse.every((money) => money >= 0)).toBe(true);
    for (let i = 0; i < world.size; i += 1) {
      const spent = columns.paid[i] + columns.fined[i] + columns.tripCost[i];
      if (spent > columns.liquidity[i]) throw new Error(`${i} spends more than is there`);
    }
  }
}

/** Posts, school places, households and those who pay for them. */
function placesHold(world: World): void {
  const { columns, town, society } = world;
  const { alive, birthMonth, employer, household, school } = columns;
  const staff = new Int32Array(town.staff.length);
  const pupils = new Int32Array(town.pupils.length);
  const minors = new Int32Array(town.minors.length);
  const adults = new Int32Array(town.minors.length);
  for (let i = 0; i < world.size; i += 1) {
    if (school[i] >= 0) pupils[school[i]] += 1;
    if (alive[i] === 0) {
      expect(employer[i]).toBe(-1);
      continue;
    }
    if (employer[i] >= 0) staff[employer[i]] += 1;
    // The month has been lived and turned: who is of age has come of age in it.
    if (world.month - 1 - birthMonth[i] < adultAge) minors[household[i]] += 1;
    else adults[household[i]] += 1;
  }
  expect(town.staff).toEqual(staff);
  // Posts move with public orders and are never made or lost; who lost an order lays off by and by.
  expect(sumOf(town.posts)).toBe(sumOf(society.firms.posts));
  expect(town.posts.every((posts) => posts >= 0)).toBe(true);
  const offices = society.firms.ownership;
  expect(town.staff.every((n, f) => offices[f] !== 0 || n <= town.posts[f])).toBe(true);
  expect(town.pupils).toEqual(pupils);
  for (let s = 0; s < pupils.length; s += 1) {
    if (society.schools.form[s] === 1)
      expect(pupils[s]).toBeLessThanOrEqual(society.schools.places[s]);
  }
  expect([...town.minors]).toEqual([...minors]);
  expect(town.totals[totals.adults]).toBe(sumOf(adults));
  town.payer.forEach((payer, house) => {
    if (payer < 0) {
      expect(adults[house], `household ${house} has adults and no payer`).toBe(0);
      return;
    }
    const fit = alive[payer] === 1 && world.month - 1 - birthMonth[payer] >= adultAge;
    expect(fit && household[payer] === house, `payer of household ${house}`).toBe(true);
  });
}

/** One entry of the ledger as the postings told of it. */
interface Entry {
  readonly resident: number;
  readonly word: number;
  readonly until: number;
}

/** Points in force are the sum of the postings that have not lapsed and were not struck out. */
function ledgerSums(world: World, months: number): void {
  const { columns, rulebook } = world;
  const { rules } = rulebook;
  let entries: Entry[] = [];
  for (let m = 0; m < months; m += 1) {
    const upheld = columns.upheld.slice();
    liveMonthBy(world, {
      after: (_p, phase) => {
        if (phase.id !== "scores") return;
        const struck = ({ resident, word, until }: Entry) => {
          const bits = upheld[resident];
          if ((word & wrongEntry) !== 0 && (bits & (appealUpheld | falseStruck)) !== 0) return true;
          if ((word & unwilledEntry) !== 0 && (bits & appealUpheld) !== 0) return true;
          const { kind } = rules[ruleOfEntry(word)];
          const isStale = pointsOfEntry(word) < 0 && madeGood(columns, kind, resident);
          return (bits & staleStruck) !== 0 && until < Number.POSITIVE_INFINITY && isStale;
        };
        entries = entries.filter((entry) => entry.until > world.month && !struck(entry));
        for (const { postings } of world.blocks) {
          for (let e = 0; e < postings.length; e += 1) {
            const word = postings.words[2 * e + 1];
            const { lasts } = rules[ruleOfEntry(word)];
            const until = lasts === 0 ? Number.POSITIVE_INFINITY : world.month + lasts;
            entries.push({ resident: postings.words[2 * e], word, until });
          }
        }
        const points = new Int32Array(world.capacity);
        const wrong = new Int32Array(world.capacity);
        const unwilled = new Int32Array(world.capacity);
        for (const { resident, word } of entries) {
          points[resident] += pointsOfEntry(word);
          if ((word & wrongEntry) !== 0) wrong[resident] += pointsOfEntry(word);
          if ((word & unwilledEntry) !== 0) unwilled[resident] += pointsOfEntry(word);
        }
        for (let i = 0; i < points.length; i += 1) points[i] += columns.repairedPoints[i];
        expect(columns.points).toEqual(points);
        expect(columns.falsePoints).toEqual(wrong);
        expect(columns.unwilledPoints).toEqual(unwilled);
        expect(inForce(world)).toBe(
          entries.filter(
            ({ until, word }) => until < Number.POSITIVE_INFINITY && isPoints(rules, word),
          ).length,
        );
      },
    });
  }
}

/** The same scheme with a life beyond the test for points that would last for ever, so that all stand in the ledger. */
function mortal(rulebook: CompiledRulebook): CompiledRulebook {
  const aged = <R extends { readonly lasts: number; readonly effect: { readonly type: string } }>(
    rule: R,
  ) => (rule.effect.type === "points" && rule.lasts === 0 ? { ...rule, lasts: 2 * months } : rule);
  const scheme = <S extends CompiledRulebook["bodies"]["company"]>(one: S) =>
    one === null ? one : { ...one, rules: one.rules.map(aged) };
  const { company, organisation } = rulebook.bodies;
  return {
    ...rulebook,
    rules: rulebook.rules.map(aged),
    bodies: { company: scheme(company), organisation: scheme(organisation) },
  };
}

/** Where points pass to others, who bears them has no posting: points in force are the sum of the ledger itself. */
function ledgerHolds(world: World, months: number): void {
  for (let m = 0; m < months; m += 1) {
    liveMonthBy(world, {
      after: (_p, phase) => {
        if (phase.id !== "scores") return;
        const { columns } = world;
        const points = columns.repairedPoints.slice();
        const wrong = new Int32Array(world.capacity);
        for (const { ledger } of world.blocks) {
          for (const { words, length } of ledger.months) {
            for (let e = 0; e < length; e += 1) {
              const word = words[2 * e + 1];
              if ((word & (struckEntry | pendingEntry)) !== 0) continue;
              points[words[2 * e]] += pointsOfEntry(word);
              if ((word & wrongEntry) !== 0) wrong[words[2 * e]] += pointsOfEntry(word);
            }
          }
        }
        expect(columns.points).toEqual(points);
        expect(columns.falsePoints).toEqual(wrong);
      },
    });
  }
}

function isPoints(rules: CompiledRulebook["rules"], word: number): boolean {
  return rules[ruleOfEntry(word)].effect.type === "points";
}

/** Entries that wait for their end in the blocks' ledgers; struck ones, and those of a grace, left out. */
function inForce(world: World): number {
  let count = 0;
  for (const { ledger } of world.blocks) {
    for (const { words, length } of ledger.months) {
      for (let e = 0; e < length; e += 1)
        count += +((words[2 * e + 1] & (struckEntry | pendingEntry)) === 0);
    }
  }
  return count;
}

/** Stock = last stock + entries − exits − deaths, and the stock is who is on the list. */
function listsBalance(world: World, months: number): void {
  const { lists } = measureArm(world, months);
  lists.forEach((flow, l) => {
    let stock = 0;
    for (let m = 0; m < months; m += 1) {
      stock += flow.entries[m] - flow.exits[m] - flow.deaths[m];
      expect(flow.stock[m], `${flow.list} in month ${m}`).toBe(stock);
    }
    expect(stock).toBe(sumOf(world.columns.listed.map((bits) => (bits >>> l) & 1)));
  });
}

describe.each(schemes.map((rulebook) => ({ id: rulebook.id, rulebook })))(
  "under $id",
  ({ rulebook }) => {
    test("the accounts of money close, and nobody has less than nothing", () => {
      moneyCloses(armOf(rulebook, options), months);
    });

    test("posts, places and payers are what the columns say", () => {
      const world = armOf(rulebook, options);
      for (let m = 0; m < months; m += 1) placesHold(live(world, 1));
    });

    test("the ledger sums to the points in force", () => {
      // What is computed or stale stands beside the postings: scores/computed.test.ts has its law.
      if (rulebook === watched) return;
      if (passesAnything(rulebook)) ledgerHolds(armOf(mortal(rulebook), options), months);
      else ledgerSums(armOf(rulebook, options), months);
    });

    test("lists balance", () => {
      listsBalance(armOf(rulebook, options), months);
    });
  },
);

test("over a generation, in which many die and those born in the world come of age, all of it holds", () => {
  const world = armOf(strict, {
    room: 300,
    assumptions: { "fortune.birth": 0.02, "fortune.death.at-40": 0.02 },
  });
  for (let year = 0; year < 24; year += 1) {
    moneyCloses(world, 12);
    placesHold(world);
  }
  const grown = world.columns.birthMonth.subarray(world.society.size, world.size);
  expect(grown.filter((born) => world.month - born > adultAge).length).toBeGreaterThan(10);
});

test("in any small world under any scheme all of it holds", () => {
  fc.assert(
    fc.property(anyScheme, fc.integer({ min: 1, max: 3 }), (rulebook, seed) => {
      const world = () => armOf(rulebook, { seed, past: seed % 2 });
      moneyCloses(world(), 10);
      ledgerSums(world(), 14);
      listsBalance(world(), 14);
      const last = world();
      for (let m = 0; m < 10; m += 1) placesHold(live(last, 1));
    }),
    { numRuns: 12 },
  );
});
