import { describe, expect, test } from "vitest";
import { kinds } from "../catalogue/index.ts";
import { armOf, live, schemes, strict } from "../testing/worlds.ts";
import { copyWorld, differingColumns } from "../testing/states.ts";
import {
  falseFlags,
  followLife,
  hashWorld,
  kindOf,
  type LifeEvent,
  liveMonth,
  type Onlooker,
  wilfulFlag,
  type World,
} from "../world/index.ts";
import { outcomes } from "./all.ts";
import { measureArm } from "./run-world.ts";
import type { Series } from "./result.ts";

const months = 12;
const options = { residents: 1000, past: 2 };

/** Outcomes counted anew in the plainest way, resident by resident: numerator and denominator. */
const counted: Readonly<Record<string, (world: World, i: number) => number>> = {
  hardship: ({ columns }, i) => columns.hardship[i],
  consumption: ({ columns }, i) => columns.consumption[i],
  fear: ({ columns }, i) => columns.fear[i],
  "generalised-trust": ({ columns }, i) => columns.trust[i],
  listed: ({ columns, rulebook }, i) =>
    +rulebook.lists.some(
      (list, l) => list.colour === "black" && ((columns.listed[i] >> l) & 1) === 1,
    ),
  "unspoken-criticism": ({ columns }, i) =>
    +((columns.wished[i] & 4) !== 0 && (columns.wished[i] & 8) === 0),
  "wilful-breaches": ({ blocks }, i) => {
    let count = 0;
    for (const { acts } of blocks) {
      for (let e = 0; e < acts.length; e += 1) {
        const word = acts.words[2 * e + 1];
        const { conduct } = kinds[kindOf(word)];
        const breach = conduct === "obligation" || conduct === "temptation";
        count += +(acts.words[2 * e] === i && breach && (word & wilfulFlag) !== 0);
      }
    }
    return count;
  },
  "false-records": ({ blocks }, i) => {
    let count = 0;
    for (const { records } of blocks) {
      for (let e = 0; e < records.length; e += 1) {
        count += +(records.words[2 * e] === i && (records.words[2 * e + 1] & falseFlags) !== 0);
      }
    }
    return count;
  },
};

describe("what is measured is what can be counted by hand", () => {
  const measured = measureArm(armOf(strict, options), 8).series;
  const found = new Map(
    Object.keys(counted).map((id) => [id, { sum: [] as number[], n: [] as number[] }]),
  );
  const world = armOf(strict, options);
  for (let m = 0; m < 8; m += 1) {
    live(world, 1);
    for (const [id, value] of Object.entries(counted)) {
      let sum = 0;
      let n = 0;
      for (let i = 0; i < world.size; i += 1) {
        if (world.columns.cohort[i] !== 1 || world.columns.alive[i] !== 1) continue;
        sum += value(world, i);
        n += 1;
      }
      found.get(id)!.sum.push(sum);
      found.get(id)!.n.push(n);
    }
  }

  test.each(Object.keys(counted))("%s", (id) => {
    const series = measured.find(({ outcome, group }) => outcome === id && group === "all")!;
    const { scale } = outcomes.find((outcome) => outcome.id === id)!;
    expect([...series.n]).toEqual(found.get(id)!.n);
    // An outcome may count in another unit; the ratio is the same in all months.
    const ratios = found.get(id)!.sum.map((sum, m) => (sum === 0 ? 0 : series.sum[m] / sum));
    const ratio = Math.max(...ratios);
    expect(ratio).toBeGreaterThan(0);
    for (const [m, sum] of found.get(id)!.sum.entries())
      expect(series.sum[m]).toBeCloseTo(ratio * sum, 6);
    expect(scale).toBeGreaterThan(0);
  });
});

describe.each([schemes[2], strict].map((rulebook) => ({ id: rulebook.id, rulebook })))(
  "lives under $id",
  ({ rulebook }) => {
    /** Follows everybody at once. */
    const world = armOf(rulebook, options);
    const lives = Array.from({ length: world.capacity }, (_, i) => followLife(i));
    const everybody: Onlooker = {
      after: (...what) => lives.forEach((life) => life.after(...what)),
    };
    const measured = measureArm(copyWorld(world), months);
    const cohort = world.columns.cohort.slice();
    const postings: string[] = [];
    const flips: string[] = [];
    for (let m = 0; m < months; m += 1) {
      const before = world.columns.listed.slice();
      liveMonth(world, everybody);
      for (const block of world.blocks) {
        for (let e = 0; e < block.postings.length; e += 1)
          postings.push(`${block.postings.words[2 * e]} in ${m}`);
      }
      for (let i = 0; i < world.size; i += 1) {
        rulebook.lists.forEach((list, l) => {
          const [was, is] = [(before[i] >> l) & 1, (world.columns.listed[i] >> l) & 1];
          if (was !== is) flips.push(`${i} ${list.id} ${is === 1 ? "listed" : "unlisted"} in ${m}`);
        });
      }
    }
    const told = <W extends LifeEvent["what"]>(...whats: W[]) =>
      lives.flatMap(({ life }, i) =>
        life
          .filter((event) => (whats as string[]).includes(event.what))
          .map((event) => ({ i, event: event as LifeEvent & { what: W } })),
      );
    const seriesOf = (outcome: string): Series =>
      measured.series.find((series) => series.outcome === outcome && series.group === "all")!;
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

    test("are the same when somebody looks on", () => {
      const unseen = live(armOf(rulebook, options), months);
      expect(hashWorld(world)).toBe(hashWorld(unseen));
      expect(differingColumns(world, unseen)).toEqual([]);
      expect(measured.stateHash).toBe(hashWorld(world));
    });

    test("tell of each entry on a list and each exit", () => {
      const events = told("listed", "unlisted").map(
        ({ i, event }) => `${i} ${event.list} ${event.what} in ${event.month - options.past}`,
      );
      expect(events.sort()).toEqual(flips.sort());
    });

    test("tell of each posting", () => {
      const events = told("posting").map(({ i, event }) => `${i} in ${event.month - options.past}`);
      expect(events.sort()).toEqual(postings.sort());
    });

    test("add up to what is measured", () => {
      const ofCohort = <T extends { i: number }>(events: readonly T[]) =>
        events.filter(({ i }) => cohort[i] === 1);
      const falsely = ofCohort(told("record")).filter(({ event }) => event.truth !== "true");
      expect(falsely.length).toBe(total(seriesOf("false-records").sum));
      const silent = ofCohort(told("kept-silent"));
      expect(silent.length).toBe(total(seriesOf("unspoken-criticism").sum));
      const breaches = ofCohort(told("act")).filter(({ event }) => {
        const kind = kinds.find(({ id }) => id === event.kind)!;
        return event.wilful && (kind.conduct === "obligation" || kind.conduct === "temptation");
      });
      expect(breaches.length).toBe(total(seriesOf("wilful-breaches").sum));
      const refused = ofCohort(told("refused")).filter(({ event }) => (event.domains & 3) !== 0);
      expect(refused.length).toBe(total(seriesOf("trips-refused").sum));
    });
  },
);
