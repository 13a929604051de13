import { beforeEach, describe, expect, test, vi } from "vitest";
import type * as draws from "../draws/index.ts";
import { decisions as societyDecisions } from "../society/decisions.ts";
import { liveMonthBy } from "../testing/states.ts";
import { armOf, newWorld, schemes } from "../testing/worlds.ts";
import { type DecisionId, decisionIds, decisionLimit, decisions } from "./decisions.ts";
import { month as phases } from "./month.ts";
import type { World } from "./world.ts";

type Draws = typeof draws;

/** One draw that was made: its key's two words, the subject and the identity. */
type Drawn = readonly [k0: number, k1: number, subject: number, identity: number];

const { made, paired, half, real } = vi.hoisted(() => ({
  paired: [] as [k0: number, k1: number][],
  made: [] as Drawn[],
  /** The last half draw: those among many identities follow it at once. */
  half: { k0: 0, subject: 0 },
  real: {} as { draws: Draws },
}));

/** Decisions about bodies that are drawn once, when a world begins. */
const atTheStart: readonly string[] = ["bodies.place", "bodies.lot"];

vi.mock("../draws/index.ts", async (original) => {
  real.draws = await original<Draws>();
  return {
    ...real.draws,
    draw: (k0: number, k1: number, subject: number, identity: number) => {
      made.push([k0, k1, subject, identity]);
      return real.draws.draw(k0, k1, subject, identity);
    },
    // Both ends of a tie ask about the pair, and are told the same: asked twice is not drawn twice.
    pairDraw: (k0: number, k1: number, a: number, b: number) => {
      paired.push([k0, k1]);
      return real.draws.pairDraw(k0, k1, a, b);
    },
    halfDraw: (k0: number, subject: number) => {
      half.k0 = k0;
      half.subject = subject;
      return real.draws.halfDraw(k0, subject);
    },
    drawAmong: (first: number, k1: number, identity: number) => {
      made.push([half.k0, k1, half.subject, identity]);
      return real.draws.drawAmong(first, k1, identity);
    },
  };
});

beforeEach(() => {
  made.length = 0;
  paired.length = 0;
});

/** By the two words of a key: the decision that it belongs to, in this month or at month 0. */
function namesOfKeys(world: World): ReadonlyMap<string, DecisionId> {
  const names = new Map<string, DecisionId>();
  for (const id of decisionIds) {
    for (const month of [0, world.month]) {
      const { k0, k1 } = real.draws.drawKey(world.seed, decisions[id].number, month);
      names.set(`${k0} ${k1}`, id);
    }
  }
  return names;
}

/** Temptations, corruption and births are rare; here they are not. */
const eventful = {
  "acts.occasion.work.public-corruption": 0.1,
  "acts.yield.work.public-corruption": 0.5,
  "acts.occasion.commerce.fraud": 0.1,
  "acts.yield.commerce.fraud": 0.5,
  "fortune.birth": 0.05,
};

describe("what is drawn", () => {
  const everywhere = new Map(phases.map((phase) => [phase.id, new Set<DecisionId>()]));

  test.each(schemes.map((rulebook) => ({ id: rulebook.id, rulebook })))(
    "under $id: declared decisions only, about somebody who is there, and never twice",
    ({ rulebook }) => {
      const world = armOf(rulebook, { assumptions: eventful });
      const ofALife = new Set<string>();
      for (let m = 0; m < 26; m += 1) {
        const names = namesOfKeys(world);
        const keys = new Set<number>();
        const ofAMonth = new Set<string>();
        liveMonthBy(world, {
          before: () => (made.length = 0),
          after: (_p, phase) => {
            for (let i = 0; i < world.size; i += 1) keys.add(world.columns.key[i]);
            const drawn = new Set<DecisionId>();
            for (const [k0, k1, subject, identity] of made) {
              const id = names.get(`${k0} ${k1}`);
              if (id === undefined) throw new Error(`${phase.id} draws with a key of no decision`);
              drawn.add(id);
              const forLife = id.startsWith("trait.") && id !== "trait.sex";
              const seen = forLife ? ofALife : ofAMonth;
              const what = `${id} of ${subject >>> 0} about ${identity}`;
              if (seen.has(what)) throw new Error(`drawn twice in month ${m}: ${what}`);
              seen.add(what);
              const known =
                decisions[id].subject === "neighbourhood"
                  ? subject < world.society.neighbourhoods.count
                  : keys.has(subject >>> 0);
              if (!known) throw new Error(`drawn for nobody: ${what}`);
            }
            for (const [k0, k1] of paired) drawn.add(names.get(`${k0} ${k1}`)!);
            paired.length = 0;
            const undeclared = [...drawn].filter((id) => !phase.draws.includes(id));
            expect(undeclared, phase.id).toEqual([]);
            for (const id of drawn) everywhere.get(phase.id)!.add(id);
          },
        });
      }
    },
  );

  test("what a phase declares is drawn somewhere", () => {
    for (const phase of phases) {
      expect([...everywhere.get(phase.id)!].sort(), phase.id).toEqual([...phase.draws].sort());
    }
  });

  test("a world begins with the draws of traits and of where bodies are, each once", () => {
    newWorld();
    const world = newWorld();
    const names = namesOfKeys(world);
    const begun = made.slice(made.length / 2);
    const drawn = begun.map(([k0, k1, subject, identity]) => {
      return `${names.get(`${k0} ${k1}`)} ${subject} ${identity}`;
    });
    expect(new Set(drawn).size).toBe(drawn.length);
    const known = (what: string) =>
      what.startsWith("trait.") || atTheStart.some((id) => what.startsWith(`${id} `));
    expect(drawn.every(known)).toBe(true);
  });
});

describe("the table of decisions", () => {
  test("every decision is declared by a phase", () => {
    const declared = new Set(phases.flatMap((phase) => phase.draws));
    expect(decisionIds.filter((id) => !declared.has(id) && !atTheStart.includes(id))).toEqual([]);
  });

  test("numbers are unique, in range, and apart from those of the society", () => {
    const numbers = decisionIds.map((id) => decisions[id].number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => number > 0 && number < decisionLimit)).toBe(true);
    const theirs = Object.values(societyDecisions);
    expect(new Set([...numbers, ...theirs]).size).toBe(numbers.length + theirs.length);
  });
});
