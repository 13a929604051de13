/**
 * Small worlds for verification: one arm of one society under chosen assumptions, lived for a few years and measured
 * by the outcomes that everybody else uses. What is measured once is not measured again.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  type AssumptionLedger,
  type AssumptionOverrides,
  assumptionValues,
  readAssumptions,
} from "../src/assumptions/index.ts";
import type { Reading } from "../src/documents/index.ts";
import { enrol, type Outcome, outcomes } from "../src/outcomes/index.ts";
import { blankTally, livingCohort } from "../src/outcomes/measure.ts";
import { type CompiledRulebook, compileRulebook, readRulebook } from "../src/rulebook/index.ts";
import { readSociety, type Society, synthesise } from "../src/society/index.ts";
import { createWorld, forkWorld, liveMonth, type World } from "../src/world/index.ts";
import { type Amendment, amended } from "./amendment.ts";

/** Rulebooks that are shipped, by the names of their files. */
export type Preset =
  | "none"
  | "court-list"
  | "rongcheng-legacy"
  | "as-described"
  | "tax-rating"
  | "overseas-ngo-draft-2018";

export interface SmallWorld {
  readonly rulebook: Preset;
  /** Made one after the other. */
  readonly amend?: readonly Amendment[];
  readonly assumptions?: AssumptionOverrides;
  readonly residents: number;
  readonly pastMonths: number;
  /** Months after the launch. */
  readonly months: number;
  /** First month after the launch that is measured. */
  readonly from: number;
}

const root = new URL("../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");

/** The value of a reading, or what is wrong with it as an error. */
function valueOf<T>(reading: Reading<T>): T {
  if ("value" in reading) return reading.value;
  throw new Error(reading.diagnostics.map((one) => `${one.line}: ${one.message}`).join("\n"));
}

/** The shipped assumptions. */
export const ledger: AssumptionLedger = valueOf(
  readAssumptions(text("assumptions/default.yaml"), "assumptions/default.yaml"),
);
const countyTown = valueOf(readSociety(text("societies/county-town.yaml"), "county-town.yaml"));

const rulebooks = new Map<string, CompiledRulebook>();

/** A shipped rulebook with some of it removed or changed. */
export function rulebookOf(
  preset: Preset,
  amendments: readonly Amendment[] = [],
): CompiledRulebook {
  const name = JSON.stringify([preset, amendments]);
  const known = rulebooks.get(name);
  if (known !== undefined) return known;
  const made = compiled(preset, amendments);
  rulebooks.set(name, made);
  return made;
}

function compiled(preset: Preset, amendments: readonly Amendment[]): CompiledRulebook {
  const path = `rulebooks/${preset}.yaml`;
  const document = amendments.reduce(amended, parse(text(path)) as unknown);
  return compileRulebook(valueOf(readRulebook(JSON.stringify(document), path)));
}

const none = rulebookOf("none");
const societies = new Map<string, Society>();

function societyOf(residents: number, seed: number): Society {
  const name = `${residents} ${seed}`;
  const known = societies.get(name);
  if (known !== undefined) return known;
  const made = synthesise(countyTown, residents, seed);
  societies.set(name, made);
  return made;
}

const measured = new Map<string, number>();

/**
 * The value of an outcome over the window, for all living adults of the launch cohort, or NaN where there is nobody
 * to measure. Sums over months and then divides, as every verdict does.
 */
export function outcomeIn(world: SmallWorld, seed: number, id: string): number {
  const name = JSON.stringify([world, seed]);
  const value = measured.get(`${id} ${name}`);
  if (value !== undefined) return value;
  live(world, seed, name, [id]);
  return outcomeIn(world, seed, id);
}

/** The values of several outcomes, for which the world lives once. */
export function outcomesIn(
  world: SmallWorld,
  seed: number,
  ids: readonly string[],
): readonly number[] {
  const name = JSON.stringify([world, seed]);
  if (ids.some((id) => !measured.has(`${id} ${name}`))) live(world, seed, name, ids);
  return ids.map((id) => outcomeIn(world, seed, id));
}

function live(world: SmallWorld, seed: number, name: string, ids: readonly string[]): void {
  const assumptions = assumptionValues(ledger, world.assumptions);
  const rulebook = rulebookOf(world.rulebook, world.amend);
  const arm = forkWorld(pastOf(world, seed), rulebook, assumptions);
  const tally = blankTally();
  const sums = ids.map(() => ({ of: 0, by: 0 }));
  for (let m = 0; m < world.months; m += 1) {
    liveMonth(arm);
    if (m < world.from) continue;
    tally.living = livingCohort(arm);
    for (const [place, id] of ids.entries()) {
      const outcome = outcomeOf(id);
      tally.sum.fill(0);
      tally.n.fill(0);
      outcome.measure(arm, tally);
      sums[place].of += total(tally.sum);
      sums[place].by += outcome.per === "cohort" ? tally.living.length : total(tally.n);
    }
  }
  for (const [place, id] of ids.entries()) {
    const { of, by } = sums[place];
    measured.set(`${id} ${name}`, (outcomeOf(id).scale * of) / by);
  }
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

const pasts = new Map<string, World>();

/** The world at the launch: the same for all rulebooks under the same assumptions. */
function pastOf({ residents, pastMonths, months, assumptions }: SmallWorld, seed: number): World {
  const name = JSON.stringify([residents, pastMonths, months, assumptions ?? {}, seed]);
  const known = pasts.get(name);
  if (known !== undefined) return known;
  const world = createWorld({
    society: societyOf(residents, seed),
    assumptions: assumptionValues(ledger, assumptions),
    rulebook: none,
    seed,
    months: pastMonths + months,
    launch: pastMonths,
  });
  for (let m = 0; m < pastMonths; m += 1) liveMonth(world);
  enrol(world);
  pasts.set(name, world);
  return world;
}

export function outcomeOf(id: string): Outcome {
  const outcome = outcomes.find((one) => one.id === id);
  if (outcome === undefined) throw new RangeError(`no outcome ${id}`);
  return outcome;
}
