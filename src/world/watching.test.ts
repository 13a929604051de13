import { describe, expect, test } from "vitest";
import { channelIndex } from "../catalogue/index.ts";
import { outcomes } from "../outcomes/index.ts";
import { blankTally, livingCohort } from "../outcomes/measure.ts";
import type { CompiledRulebook } from "../rulebook/index.ts";
import { differingColumns, sameBesideColumns } from "../testing/states.ts";
import { armOf, live, scheme } from "../testing/worlds.ts";
import { adultAge, type World } from "./index.ts";
import { boughtFlag, channelsOf, duplicateFlag, falseFlags, forgivenFlag } from "./event-list.ts";
import { isFavourite, officerOf, planOfficers } from "./officers.ts";

const score = "score: { start: 100, min: 0, max: 140, grades: { A: 90, B: 60, C: 0 } }\n";
const months = 18;

function watching(watch: string, rules = jaywalking): CompiledRulebook {
  return scheme(`${score}watch: ${watch}\nrules: ${rules}\n`);
}

const jaywalking =
  "[{ id: walk, on: traffic.jaywalking, effect: { points: -5 }, lasts: 6 months }, { id: dog, on: environment.dog-fouling, effect: { points: -5 }, lasts: 6 months }]";

/** Counts the words of a kind of event over the months of an arm. */
function counting(
  world: World,
  list: "records" | "withheld",
  matches: (word: number, i: number) => boolean,
  of = months,
): number {
  let count = 0;
  for (let m = 0; m < of; m += 1) {
    live(world, 1);
    for (const block of world.blocks) {
      const { words, length } = block[list];
      for (let e = 0; e < length; e += 1) count += +matches(words[2 * e + 1], words[2 * e]);
    }
  }
  return count;
}

function measured(world: World, id: string): number {
  const outcome = outcomes.find((one) => one.id === id)!;
  const tally = blankTally();
  tally.living = livingCohort(world);
  outcome.measure(world, tally);
  const n = outcome.per === "own" ? tally.n.reduce((a, b) => a + b) : tally.living.length;
  return (outcome.scale * tally.sum.reduce((a, b) => a + b)) / n;
}

describe("said without effect, it is as if it had not been said", () => {
  const plain = watching(
    "{ camera: { coverage: 60 %, error: 1 % }, neighbour: { per-1000: 60, malice: 0.2 }, inspector: { coverage: 30 % } }",
  );
  test.each([
    [
      "officers who are diligent and know nobody",
      ", officers: { diligence: 1, favour: 0, bribe: 0 }",
      "",
    ],
    ["weights of one", "", ", weights: { sex: { female: 1 }, residence: { migrant: 1 } }"],
    ["no entry twice, none left in", "", ", duplicate: 0, stale: 0"],
  ])("%s", (_, officers, camera) => {
    const said = watching(
      `{ camera: { coverage: 60 %, error: 1 %${camera} }, neighbour: { per-1000: 60, malice: 0.2 }, inspector: { coverage: 30 % }${officers} }`,
    );
    const a = live(armOf(plain), months);
    const b = live(armOf(said), months);
    expect(differingColumns(a, b)).toEqual([]);
    expect(sameBesideColumns(a, b)).toBe(true);
  });
});

describe("grid officers", () => {
  const by = (fields: string) =>
    watching(`{ neighbour: { per-1000: 400, malice: 0.5 }, officers: { ${fields} } }`);

  test("who favour let off their own, and nobody else", () => {
    const rulebook = by("favour: 1");
    const world = armOf(rulebook, { residents: 2000 });
    const officers = planOfficers(world.society);
    let own = 0;
    let others = 0;
    const spared = counting(world, "withheld", (word, i) => {
      expect(word & forgivenFlag).not.toBe(0);
      expect(isFavourite(world, officerOf(world, officers, i), i)).toBe(true);
      return true;
    });
    counting(armOf(rulebook, { residents: 2000 }), "records", (_, i) => {
      const officer = officerOf(world, officers, i);
      if (officer >= 0 && isFavourite(world, officer, i)) own += 1;
      else others += 1;
      return true;
    });
    expect(spared).toBeGreaterThan(5);
    expect(own).toBeLessThan(others / 50);
  });

  test("who are lazy write up their share", () => {
    const all = counting(armOf(by("diligence: 1"), { residents: 2000 }), "records", () => true);
    const half = counting(armOf(by("diligence: 0.5"), { residents: 2000 }), "records", () => true);
    expect(half / all).toBeGreaterThan(0.4);
    expect(half / all).toBeLessThan(0.6);
  });

  test("who take money are paid by those who have it, and the books close", () => {
    const rulebook = scheme(
      `${score}watch: { neighbour: { per-1000: 400 }, officers: { bribe: 1 } }
rules: [{ id: walk, on: environment.littering, effect: { list: bad } }]
lists: [{ id: bad, leave: { any: [{ after: 6 months }] } }]
measures: [{ id: m, on: { list: bad }, denies: finance.loan }, { id: n, on: { list: bad }, denies: travel.air }, { id: o, on: { list: bad }, denies: work.hiring }]
`,
    );
    const options = { residents: 2000, assumptions: { "records.bribe.yield": 0.3 } };
    const world = armOf(rulebook, options);
    const { columns } = world;
    let bought = 0;
    let rich = 0;
    for (let m = 0; m < months; m += 1) {
      live(world, 1);
      let taken = 0;
      for (const block of world.blocks) {
        for (let e = 0; e < block.withheld.length; e += 1) {
          if ((block.withheld.words[2 * e + 1] & boughtFlag) === 0) continue;
          bought += 1;
          taken += 1000;
          const i = block.withheld.words[2 * e];
          expect(columns.fined[i]).toBeGreaterThanOrEqual(1000);
          rich += +(columns.liquidity[i] + columns.gained[i] >= 10_000);
        }
      }
      expect(columns.bribes.reduce((sum, money) => sum + money)).toBe(taken);
    }
    expect(bought).toBeGreaterThan(20);
    expect(rich).toBe(bought);
    expect(counting(armOf(by("bribe: 0"), options), "withheld", () => true)).toBe(0);
  });
});

describe("who is watched", () => {
  test("groups that are weighted are recorded as much more, with equal conduct", () => {
    const rates = (weight: number) => {
      const world = armOf(
        watching(`{ camera: { coverage: 20 %, weights: { residence: { migrant: ${weight} } } } }`),
        { residents: 3000 },
      );
      const records = [0, 0];
      counting(world, "records", (_, i) => {
        records[world.columns.residence[i]] += 1;
        return true;
      });
      const { residence, birthMonth } = world.columns;
      const people = [0, 0];
      for (let i = 0; i < world.size; i += 1)
        people[residence[i]] += +(world.month - birthMonth[i] >= adultAge);
      return records[1] / people[1] / (records[0] / people[0]);
    };
    const equal = rates(1);
    expect(rates(2) / equal).toBeGreaterThan(1.7);
    expect(rates(2) / equal).toBeLessThan(2.3);
    expect(rates(0)).toBe(0);
  });

  // EVIDENCE.md M9.
  test.each(["camera", "inspector"] as const)(
    "a %s that follows records runs away though all are alike",
    (channel) => {
      const kind = channel === "camera" ? "traffic.jaywalking" : "commerce.other";
      const rulebook = (follows: boolean) =>
        watching(
          `{ ${channel}: { coverage: 25 %, follows-records: ${follows} } }`,
          `[{ id: walk, on: ${kind}, effect: { record: only } }]`,
        );
      const concentration = (follows: boolean) => {
        const world = armOf(rulebook(follows), { residents: 3000 });
        const places = new Float64Array(world.society.neighbourhoods.count);
        counting(
          world,
          "records",
          (word, i) => {
            if ((channelsOf(word) & (1 << channelIndex(channel))) !== 0)
              places[world.columns.neighbourhood[i]] += 1;
            return true;
          },
          60,
        );
        const sorted = places.sort();
        const sum = sorted.reduce((a, b) => a + b);
        return (
          sorted.reduce((all, n, k) => all + n * (2 * k + 1 - sorted.length), 0) /
          (sum * sorted.length)
        );
      };
      expect(concentration(true)).toBeGreaterThan(1.3 * concentration(false));
    },
  );
});

describe("records that are wrong", () => {
  test("twice entered, an act is scored twice, and an appeal can strike the second entry", () => {
    const rulebook = watching("{ camera: { coverage: 1, duplicate: 1 } }");
    const world = armOf(rulebook);
    live(world, 1);
    const { points, falsePoints } = world.columns;
    for (const { records } of world.blocks) {
      let twice = 0;
      for (let e = 0; e < records.length; e += 1) {
        expect(records.words[2 * e + 1] & falseFlags).toBe(0);
        twice += +((records.words[2 * e + 1] & duplicateFlag) !== 0);
      }
      expect(2 * twice).toBe(records.length);
    }
    expect(points.some((sum) => sum < 0)).toBe(true);
    expect(points.every((sum, i) => sum === 2 * falsePoints[i])).toBe(true);
    expect(measured(world, "faulty-entries")).toBeGreaterThan(0);
  });

  test("stale, an entry outlives its time, counts as wrong, and stays", () => {
    const of = (stale: string) =>
      armOf(watching(`{ camera: { coverage: 1, stale: ${stale} } }`), { residents: 1000 });
    const kept = live(of("100 %"), 12);
    const lapsed = live(of("0"), 12);
    expect(lapsed.columns.falsePoints.every((sum) => sum === 0)).toBe(true);
    const wrong = kept.columns.falsePoints.reduce((sum, one) => sum + one);
    expect(wrong).toBeLessThan(0);
    const inForce = (world: World) => world.columns.points.reduce((sum, one) => sum + one);
    expect(inForce(kept)).toBeLessThan(inForce(lapsed) + wrong / 2);
    expect(measured(kept, "faulty-entries")).toBeGreaterThan(100);
    const half = live(of("50 %"), 12).columns.falsePoints.reduce((sum, one) => sum + one);
    expect(half / wrong).toBeGreaterThan(0.4);
    expect(half / wrong).toBeLessThan(0.6);
  });
});

describe("vague rules", () => {
  const by = (who: string) =>
    scheme(
      `${score}watch: { platform: { coverage: 1 }, camera: { coverage: 1 } }
rules: [{ id: talk, on: expression.criticism, ${who} effect: { points: -1 }, lasts: 2 years }]
`,
    );
  const postings = (who: string, assumptions = {}) => {
    const world = armOf(by(who), { residents: 2000, assumptions });
    let posted = 0;
    let seen = 0;
    for (let m = 0; m < 36; m += 1) {
      live(world, 1);
      for (const block of world.blocks) {
        posted += block.postings.length;
        seen += block.records.length;
      }
    }
    return posted / seen;
  };

  test("are somebody's call: the Party's goes by its own chance", () => {
    expect(postings("")).toBe(1);
    expect(postings("vague: true,")).toBeCloseTo(0.3, 1);
    expect(postings("vague: true, decided-by: party,")).toBeCloseTo(0.5, 1);
    expect(postings("vague: true, decided-by: party,", { "scores.vague.lawful-party": 0 })).toBe(0);
  });
});

describe("platforms", () => {
  const rulebook = (coverage: number, via: string) =>
    scheme(
      `${score}watch: { camera: { coverage: 1 }, platform: { coverage: ${coverage} } }
rules: [{ id: walk, on: environment.littering, recorded-by: [camera], effect: { list: bad } }]
lists: [{ id: bad, leave: { any: [{ after: 6 months }] }, published: { via: [${via}] } }]
measures: [{ id: m, on: { list: bad }, denies: expression.reach }]
`,
    );
  const after = (coverage: number, via: string) => live(armOf(rulebook(coverage, via)), months);
  const mean = (world: World, name: "risk" | "trust") => {
    const living = livingCohort(world);
    return living.reduce((sum, i) => sum + world.columns[name][i], 0) / living.length;
  };

  test("that take part show the listed: all learn, and the shown trust less", () => {
    const shown = after(1, "platform");
    const hidden = after(1, "website");
    expect(mean(shown, "risk")).toBeGreaterThan(mean(hidden, "risk"));
    expect(mean(shown, "trust")).toBeLessThan(mean(hidden, "trust"));
    const none = after(0, "platform");
    expect(differingColumns(none, after(0, "website"))).toEqual([]);
  });

  test("keep what the throttled say from others, and from nobody else", () => {
    const world = armOf(rulebook(1, "website"), { residents: 3000 });
    let throttled = 0;
    let spoken = 0;
    for (let m = 0; m < months; m += 1) {
      const closed = world.columns.closed.slice();
      live(world, 1);
      const { wished, signals } = world.columns;
      for (let i = 0; i < world.size; i += 1) {
        if ((wished[i] & 8) !== 0) spoken += 1;
        if ((wished[i] & 16) === 0) continue;
        throttled += 1;
        expect(wished[i] & 8).toBe(8);
        expect(closed[i]).not.toBe(0);
        expect((signals[i] >> 3) & 1).toBe(0);
      }
    }
    expect(throttled).toBeGreaterThan(5);
    expect(spoken).toBeGreaterThan(throttled);
    expect(counting(armOf(rulebook(0, "website")), "records", () => true)).toBeGreaterThan(0);
  });

  test("that pay draw reports, true and invented", () => {
    const reports = (bounty: number) => {
      const world = armOf(
        watching(
          `{ neighbour: { per-1000: 20, malice: 0.2 }, platform: { coverage: 1, bounty: ${bounty} } }`,
        ),
        { residents: 2000 },
      );
      let malice = 0;
      const all = counting(world, "records", (word) => {
        malice += +((word & falseFlags) !== 0);
        return true;
      });
      return { malice, true: all - malice };
    };
    const [without, paid] = [reports(0), reports(500)];
    expect(paid.malice / without.malice).toBeGreaterThan(1.3);
    expect(paid.true / without.true).toBeGreaterThan(1.3);
  });
});

describe("a scheme that creeps", () => {
  const posted = (world: World) => {
    const months: number[] = [];
    for (let m = 0; m < 40; m += 1) {
      live(world, 1);
      const walked = world.blocks.some(({ postings }) => {
        for (let e = 0; e < postings.length; e += 1)
          if ((postings.words[2 * e + 1] & 0x7ff) === 0) return true;
        return false;
      });
      if (walked) months.push(m);
    }
    return months;
  };
  const creeping = (fields: string) =>
    scheme(
      `${score}watch: { camera: { coverage: 1 } }
rules:
  - { id: walk, on: traffic.jaywalking, effect: { points: -5 }, lasts: 6 months, ${fields} }
  - { id: litter, on: environment.littering, effect: { list: bad } }
lists: [{ id: bad, leave: { any: [{ after: 6 months }] } }]
measures: [{ id: m, on: { grade: B }, denies: travel.air }]
`,
    );

  test("keeps to its dates, and people know: what is at stake changes with them", () => {
    const months = posted(armOf(creeping("from: month 7, until: year 3")));
    expect(months[0]).toBe(6);
    expect(months.at(-1)).toBe(23);
    expect(months).toHaveLength(18);
  });

  test("waits for what its trigger asks, from the February after, for good", () => {
    const past = 12;
    const often = posted(armOf(creeping('when: { share-listed: ">= 2 %" }'), { past }));
    expect(often[0]).toBe(13);
    expect(often).toHaveLength(40 - 13);
    expect(posted(armOf(creeping('when: { share-listed: ">= 99 %" }'), { past }))).toEqual([]);
    expect(posted(armOf(creeping('when: { records-per-1000: ">= 100" }'), { past }))[0]).toBe(13);
  });

  test("before a rule begins, life is as without it, to the bit", () => {
    const later = creeping("from: year 9");
    const never = scheme(`${score}watch: { camera: { coverage: 1 } }
rules: [{ id: litter, on: environment.littering, effect: { list: bad } }]
lists: [{ id: bad, leave: { any: [{ after: 6 months }] } }]
measures: [{ id: m, on: { grade: B }, denies: travel.air }]
`);
    expect(differingColumns(live(armOf(later), 30), live(armOf(never), 30))).toEqual([]);
  });
});

test("none of it depends on how the world is cut into blocks", () => {
  const rulebook =
    scheme(`score: { start: 100, min: 0, max: 140, grades: { A: 90, B: 60, C: 0 }, model: logistic, on: [records, ties], refitted: yearly, scale: 10, ties: 20 % }
watch:
  camera: { coverage: 60 %, error: 2 %, duplicate: 5 %, stale: 20 %, follows-records: true, weights: { sex: { male: 2 } } }
  inspector: { coverage: 50 %, follows-records: true }
  neighbour: { per-1000: 100, malice: 0.3 }
  platform: { coverage: 80 %, bounty: 300 }
  officers: { over: [neighbour, inspector], diligence: 80 %, favour: 60 %, bribe: 50 % }
rules:
  - { id: walk, on: traffic.jaywalking, effect: { points: -5 }, lasts: 3 months }
  - { id: litter, on: environment.littering, effect: { record: only }, from: month 4 }
  - { id: talk, on: expression.criticism, vague: true, effect: { list: bad }, when: { records-per-1000: ">= 1" } }
lists: [{ id: bad, enter: { any: [{ grade: C }] }, leave: { any: [{ after: 6 months }] }, published: { via: [platform] } }]
measures: [{ id: m, on: { list: bad }, denies: expression.reach }]
`);
  const one = live(armOf(rulebook, { blockSize: 100_000 }), 30);
  const many = live(armOf(rulebook, { blockSize: 37 }), 30);
  expect(differingColumns(one, many)).toEqual([]);
});
