/** M1, Bayes' base rate: the precision of a scheme's records, from what it sees and what it gets wrong. */
import { expect, test } from "vitest";
import { kindIndex } from "../src/catalogue/index.ts";
import { armOf, assuming, live, onlyTempting, scheme } from "../src/testing/worlds.ts";
import { exp } from "../src/numerics/index.ts";
import { errorFlag, kindOf, maliceFlag, type World } from "../src/world/index.ts";

const littering = kindIndex("environment.littering");

/** Adult-months by what was done and what is on record. */
interface Tally {
  adults: number;
  done: number;
  seen: number;
  wrongly: number;
  wronglyOnOthers: number;
}

/** Counts what is done and what is recorded of one kind over the months of a world. */
function count(world: World, months: number, flag: number): Tally {
  const tally = { adults: 0, done: 0, seen: 0, wrongly: 0, wronglyOnOthers: 0 };
  for (let m = 0; m < months; m += 1) {
    live(world, 1);
    tally.adults += world.town.totals[0];
    const did = new Set<number>();
    for (const { acts, records } of world.blocks) {
      for (let e = 0; e < acts.length; e += 1) {
        if (kindOf(acts.words[2 * e + 1]) === littering) did.add(acts.words[2 * e]);
      }
      for (let e = 0; e < records.length; e += 1) {
        const word = records.words[2 * e + 1];
        if ((word & flag) === 0) {
          tally.seen += 1;
        } else {
          tally.wrongly += 1;
          tally.wronglyOnOthers += +!did.has(records.words[2 * e]);
        }
      }
    }
    tally.done += did.size;
  }
  return tally;
}

/** Is a count within four standard deviations of what is expected, as a sum of rare independent events? */
function expectCount(found: number, expected: number, what: string): void {
  expect(Math.abs(found - expected), `${what}: ${found}, expected ${expected}`).toBeLessThan(
    4 * Math.sqrt(expected) + 1,
  );
}

const rule = `
score: { start: 100, min: 0, max: 100, grades: { A: 50, B: 0 } }
rules: [{ id: litter, on: environment.littering, effect: { points: -1 }, lasts: 1 month }]
`;

test.each([
  { informants: 100, malice: 0.1, yields: 0.6 },
  { informants: 30, malice: 0.5, yields: 0.2 },
  { informants: 200, malice: 0.2, yields: 0.05 },
])(
  "invented reports: $informants informants in 1,000 with malice $malice, yielding $yields",
  ({ informants, malice, yields }) => {
    const watch = `watch: { neighbour: { per-1000: ${informants}, malice: ${malice} } }`;
    const assumptions = onlyTempting("environment.littering", { occasion: 0.5, yields });
    const world = armOf(scheme(rule + watch), { residents: 2000, assumptions });
    const tally = count(world, 24, maliceFlag);
    const d = 1 - exp(-assuming().number("records.informant.reach") * informants);
    const f = (informants / 1000) * malice;
    const p = tally.done / tally.adults;

    expectCount(tally.seen, tally.done * d, "true records");
    expectCount(tally.wrongly, tally.adults * f, "invented records");
    const precision = tally.seen / (tally.seen + tally.wronglyOnOthers);
    const bayes = (p * d) / (p * d + (1 - p) * f);
    const error = Math.sqrt((bayes * (1 - bayes)) / (tally.seen + tally.wronglyOnOthers));
    expect(Math.abs(precision - bayes)).toBeLessThan(4 * error);
  },
);

test.each([0.05, 0.2, 0.5])(
  "a channel that pins %d of what it sees on others has precision 1 less that share",
  (error) => {
    const watch = `watch: { camera: { coverage: 80 %, error: ${error} } }`;
    const assumptions = onlyTempting("environment.littering", { occasion: 0.5, yields: 0.5 });
    const world = armOf(scheme(rule + watch), { residents: 2000, assumptions });
    // Last month's errors are borne this month: the first month has none.
    live(world, 2);
    const tally = count(world, 24, errorFlag);
    expectCount(tally.seen, tally.done * 0.8 * (1 - error), "true records");
    expectCount(tally.wrongly, tally.done * 0.8 * error, "records pinned on others");
  },
);
