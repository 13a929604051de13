import fc from "fast-check";
import { expect, test } from "vitest";
import { attributes, levelCode } from "../catalogue/index.ts";
import { countyTown } from "../testing/county-town.ts";
import {
  exposureBit,
  exposures,
  firmOwnerships,
  type Society,
  synthesise,
  tieSlots,
} from "./index.ts";

const document = countyTown();

/** Every array of a society, in the order of its keys. */
function arraysOf(value: unknown): readonly (ArrayBufferView & ArrayLike<number>)[] {
  if (ArrayBuffer.isView(value)) return [value as ArrayBufferView & ArrayLike<number>];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([, entry]) => arraysOf(entry));
}

/** FNV-1a over all bytes of a society. */
function hashOf(society: Society): string {
  let hash = 0x811c9dc5;
  for (const array of arraysOf(society)) {
    for (const byte of new Uint8Array(array.buffer, array.byteOffset, array.byteLength)) {
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

const worlds = fc.record({
  size: fc.integer({ min: 1000, max: 6000 }),
  seed: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
});

/** Cheaper than an expectation: it is asked for every resident. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Runs a law over random societies. */
function forSocieties(law: (society: Society, years: (resident: number) => number) => void): void {
  fc.assert(
    fc.property(worlds, ({ size, seed }) => {
      const society = synthesise(document, size, seed);
      law(society, (i) => Math.floor(-society.residents.birthMonth[i] / 12));
    }),
    { numRuns: 25 },
  );
}

test("the same document, size and seed give the same bits, another seed others", () => {
  fc.assert(
    fc.property(worlds, ({ size, seed }) => {
      const once = hashOf(synthesise(document, size, seed));
      expect(hashOf(synthesise(document, size, seed))).toBe(once);
      expect(hashOf(synthesise(document, size, seed === 0 ? 1 : seed - 1))).not.toBe(once);
    }),
    { numRuns: 10 },
  );
});

test("the order in which a document writes its keys changes nothing", () => {
  const turned = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
  expect(hashOf(synthesise(turned, 2000, 4))).toBe(hashOf(synthesise(document, 2000, 4)));
});

test("a society has at least 1,000 residents", () => {
  expect(() => synthesise(document, 999, 1)).toThrow("at least 1,000 residents, found 999");
  expect(() => synthesise(document, 1500.5, 1)).toThrow(RangeError);
});

test("every column is as long as what it describes, and every level is in the catalogue", () => {
  forSocieties((society) => {
    const { residents, size } = society;
    for (const [name, column] of Object.entries(residents))
      expect([name, column.length]).toEqual([name, size]);
    for (const attribute of Object.values(attributes)) {
      const most = residents[attribute.id].reduce((high, code) => Math.max(high, code), 0);
      expect(most).toBeLessThan(attribute.levels.length);
    }
    expect(society.ties.length).toBe(size * tieSlots);
    must(
      residents.exposures.every((bits) => bits >>> exposures.length === 0),
      "an unknown exposure",
    );
  });
});

test("neighbourhoods and households are runs that cover the town", () => {
  forSocieties(({ size, residents, neighbourhoods, households }) => {
    for (const [runs, of] of [
      [neighbourhoods, residents.neighbourhood],
      [households, residents.household],
    ] as const) {
      let next = 0;
      for (let k = 0; k < runs.count; k += 1) {
        must(runs.first[k] === next, "a run begins where the last one ends");
        must(runs.residents[k] > 0, "a run is not empty");
        for (let i = next; i < next + runs.residents[k]; i += 1)
          must(of[i] === k, "a run holds its own");
        next += runs.residents[k];
      }
      expect(next).toBe(size);
    }
    for (let h = 0; h < households.count; h += 1) {
      const first = households.first[h];
      const last = first + households.residents[h] - 1;
      must(
        residents.neighbourhood[first] === residents.neighbourhood[last],
        "a household is in one neighbourhood",
      );
    }
  });
});

test("the first resident of a household, an adult, pays its bills, and nobody else does", () => {
  const pays = exposureBit("pays-bills");
  const renting = exposureBit("tenant");
  forSocieties(({ size, residents, households }, years) => {
    for (let i = 0; i < size; i += 1) {
      const first = households.first[residents.household[i]] === i;
      must(((residents.exposures[i] & pays) !== 0) === first, "the first pays");
      if (first) must(years(i) >= 18, "an adult pays");
      if ((residents.exposures[i] & renting) !== 0) must(first, "the tenant pays");
    }
  });
});

test("partners name each other, and mothers are women 16 to 45 years older, in the same household", () => {
  forSocieties(({ size, residents }) => {
    const { partner, mother, father, household, sex, birthMonth } = residents;
    for (let i = 0; i < size; i += 1) {
      must(birthMonth[i] < 0, "born before month 0");
      if (partner[i] >= 0) {
        must(partner[partner[i]] === i, "partners are mutual");
        must(household[partner[i]] === household[i], "partners live together");
        must(sex[partner[i]] !== sex[i], "partners are wife and husband");
      }
      if (mother[i] >= 0) {
        const older = birthMonth[i] - birthMonth[mother[i]];
        must(household[mother[i]] === household[i], "mothers live in the household");
        must(sex[mother[i]] === levelCode("sex", "female"), "mothers are women");
        must(older >= 16 * 12 && older <= 45 * 12, `a mother is ${older} months older`);
      }
      if (father[i] >= 0) {
        must(household[father[i]] === household[i], "fathers live in the household");
        must(sex[father[i]] === levelCode("sex", "male"), "fathers are men");
        must(birthMonth[i] - birthMonth[father[i]] >= 16 * 12, "fathers are older");
      }
    }
  });
});

test("a child lives with a parent, or alone with a couple of grandparents", () => {
  forSocieties(({ size, residents, households }, years) => {
    for (let i = 0; i < size; i += 1) {
      if (years(i) >= 18 || residents.mother[i] >= 0 || residents.father[i] >= 0) continue;
      const h = residents.household[i];
      const first = households.first[h];
      must(residents.partner[first] === first + 1, "a couple");
      must(i >= first + 2, "of which the child is none");
      must(years(first) >= 40, "old enough for grandchildren");
    }
  });
});

test("posts are staff, the head is one of them, and officials, no others, work in state offices", () => {
  const official = levelCode("occupation", "official");
  const office = firmOwnerships.indexOf("state-office");
  forSocieties(({ size, residents, firms }) => {
    const staff = new Int32Array(firms.count);
    for (let i = 0; i < size; i += 1) {
      const firm = residents.employer[i];
      must(firm < firms.count, "a firm that there is");
      const inOffice = firm >= 0 && firms.ownership[firm] === office;
      must(inOffice === (residents.occupation[i] === official), "officials work in state offices");
      if (firm >= 0) staff[firm] += 1;
    }
    expect(Array.from(staff)).toEqual(Array.from(firms.posts));
    for (let f = 0; f < firms.count; f += 1)
      must(residents.employer[firms.head[f]] === f, "heads are employed");
  });
});

test("children neither work, earn, save nor hold a card; pupils are 6 to 17 and fit the places", () => {
  forSocieties(({ size, residents, schools }, years) => {
    const pupils = new Int32Array(schools.count);
    for (let i = 0; i < size; i += 1) {
      if (years(i) < 18) {
        const { occupation, income, savings, party, employer } = residents;
        const nothing =
          occupation[i] + income[i] + savings[i] + party[i] === 0 && employer[i] === -1;
        must(nothing, "children have nothing of this");
      }
      must(residents.income[i] >= 0 && residents.savings[i] >= 0, "no negative money");
      if (residents.school[i] < 0) continue;
      must(years(i) >= 6 && years(i) <= 17, "pupils are 6 to 17");
      pupils[residents.school[i]] += 1;
    }
    for (let s = 0; s < schools.count; s += 1)
      expect(schools.places[s]).toBeGreaterThanOrEqual(pupils[s]);
  });
});

test("ties are symmetric, between households, without doubles, and packed to the front", () => {
  forSocieties(({ size, residents, ties }) => {
    const slotsOf = (i: number): readonly number[] =>
      Array.from(ties.subarray(i * tieSlots, (i + 1) * tieSlots));
    for (let i = 0; i < size; i += 1) {
      const all = slotsOf(i);
      const own = all.filter((j) => j >= 0);
      must(
        all.slice(own.length).every((j) => j === -1),
        "empty slots come last",
      );
      must(new Set(own).size === own.length, "no doubles");
      for (const j of own) {
        must(residents.household[j] !== residents.household[i], "ties leave the household");
        must(ties.subarray(j * tieSlots, (j + 1) * tieSlots).includes(i), "ties are mutual");
      }
    }
  });
});

test("nearly everybody can be reached over ties", () => {
  forSocieties(({ size, ties }) => {
    const reached = new Uint8Array(size);
    const queue = [Math.floor(size / 2)];
    reached[queue[0]] = 1;
    for (let head = 0; head < queue.length; head += 1) {
      for (
        let s = queue[head] * tieSlots;
        s < (queue[head] + 1) * tieSlots && ties[s] >= 0;
        s += 1
      ) {
        if (reached[ties[s]] === 0) queue.push(ties[s]);
        reached[ties[s]] = 1;
      }
    }
    expect(queue.length / size).toBeGreaterThan(0.95);
  });
});

test("each neighbourhood has two grid officers at most, and heads of organisations differ", () => {
  const officer = exposureBit("grid-officer");
  const heads = exposureBit("heads-organisation");
  forSocieties(({ size, residents, neighbourhoods, organisations }) => {
    const officers = new Int32Array(neighbourhoods.count);
    for (let i = 0; i < size; i += 1)
      if ((residents.exposures[i] & officer) !== 0) officers[residents.neighbourhood[i]] += 1;
    for (const count of officers) expect(count).toBeLessThanOrEqual(2);
    expect(new Set(organisations.head).size).toBe(organisations.count);
    for (const head of organisations.head) expect(residents.exposures[head] & heads).not.toBe(0);
  });
});

test("a society gives circumstances and exposures, and no leaning to any conduct", () => {
  const { residents } = synthesise(document, 1000, 1);
  expect(Object.keys(residents).sort()).toEqual(
    [
      "neighbourhood",
      "household",
      "birthMonth",
      "sex",
      "residence",
      "nationality",
      "ethnicity",
      "faith",
      "party",
      "education",
      "occupation",
      "partner",
      "mother",
      "father",
      "employer",
      "school",
      "income",
      "savings",
      "exposures",
    ].sort(),
  );
  expect(exposures).toEqual([
    "pays-bills",
    "tenant",
    "driver",
    "dog-owner",
    "trader",
    "heads-firm",
    "heads-organisation",
    "grid-officer",
    "private-debtor",
    "borrower",
    "has-elders",
    "kin-in-army",
  ]);
  expect(JSON.stringify(document)).not.toMatch(
    /honest|breach|propens|crim|fraud|trustworth|conduct/i,
  );
});
