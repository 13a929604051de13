import { readFileSync } from "node:fs";
import {
  type AssumptionLedger,
  type AssumptionOverrides,
  type AssumptionValues,
  assumptionValues,
  readAssumptions,
} from "../assumptions/index.ts";
import { type KindId, kinds } from "../catalogue/index.ts";
import type { Reading } from "../documents/index.ts";
import { enrol } from "../outcomes/index.ts";
import { type CompiledRulebook, compileRulebook, readRulebook } from "../rulebook/index.ts";
import { type Society, synthesise } from "../society/index.ts";
import { createWorld, forkWorld, liveMonth, type World } from "../world/index.ts";
import { countyTown } from "./county-town.ts";

/** A document of the repository, as text. */
export function documentText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

function valueOf<T>(reading: Reading<T>): T {
  if ("value" in reading) return reading.value;
  throw new Error(reading.diagnostics.map((one) => `${one.line}: ${one.message}`).join("\n"));
}

/** The ledger that is shipped. */
export const ledger: AssumptionLedger = valueOf(
  readAssumptions(documentText("assumptions/default.yaml"), "default.yaml"),
);

/** Its defaults, some of them replaced. */
export function assuming(overrides: AssumptionOverrides = {}): AssumptionValues {
  return assumptionValues(ledger, overrides);
}

/** Assumptions under which one temptation comes along this often, is taken this often, and there is no other. */
export function onlyTempting(
  kind: KindId,
  { occasion, yields }: { readonly occasion: number; readonly yields: number },
): AssumptionOverrides {
  const others = kinds
    .filter((other) => other.conduct === "temptation")
    .map((other) => [`acts.occasion.${other.id}`, 0]);
  return {
    ...(Object.fromEntries(others) as AssumptionOverrides),
    [`acts.occasion.${kind}`]: occasion,
    [`acts.yield.${kind}`]: yields,
  };
}

/** Compiles the text of a whole rulebook. */
export function rulebookOf(text: string, name = "tried.yaml"): CompiledRulebook {
  return compileRulebook(valueOf(readRulebook(text, name)));
}

/** Compiles a small scheme: a rulebook's YAML without its head. */
export function scheme(body: string, id = "tried"): CompiledRulebook {
  const head = `glasshouse: 1\nid: ${id}\nstanding: fictional\ntitle: { en: T, zh-Hant: 試, zh-Hans: 试 }\n`;
  return rulebookOf(head + body);
}

export const presetNames = ["none", "court-list", "as-described", "rongcheng-legacy"] as const;

/** The rulebooks that are shipped, the one without a scheme first. */
export const presets: readonly CompiledRulebook[] = presetNames.map((name) =>
  rulebookOf(documentText(`rulebooks/${name}.yaml`), name),
);

/** The rulebook without a scheme. */
export const none: CompiledRulebook = presets[0];

/**
 * A scheme that leaves nothing out: every channel and its errors, malice, all effects, caps, repeats, predicates,
 * both colours of lists, every way on and off, reach to kin, notice and appeal. It is strict, so that in a small
 * world and a year or two all of it happens.
 */
export const strict: CompiledRulebook = scheme(
  `
score: { start: 100, min: 0, max: 140, grades: { A: 110, B: 95, C: 80, D: 0 } }
watch:
  administration: { coverage: 90 %, error: 5 % }
  court: { coverage: 95 %, error: 5 % }
  camera: { coverage: 60 %, error: 10 %, follows-records: true }
  neighbour: { per-1000: 60, error: 10 %, malice: 0.4 }
  platform: { coverage: 60 %, error: 5 % }
  inspector: { coverage: 50 %, error: 5 % }
  self-report: { coverage: 90 % }
rules:
  - { id: bill, on: utilities.late-payment, where: { nationality: [national] }, effect: { points: [-9, -2] }, lasts: 6 months }
  - { id: rent, on: finance.contract-breach, where: { age: ">= 18", residence: [migrant] }, effect: { points: -8 }, lasts: 9 months }
  - { id: loan, on: finance.loan-arrears, where: { occupation: [worker, service, farmer] }, effect: { points: -4 } }
  - { id: tax, on: finance.tax-late, effect: { grade: D }, lasts: 4 months }
  - { id: jaywalk, on: traffic.jaywalking, recorded-by: [camera], effect: { points: -12 }, lasts: 3 months }
  - id: traffic
    on: traffic.violation
    where: { exposure: [driver] }
    repeats: { at-least: 2, within: 6 months }
    effect: { points: -20 }
    lasts: 12 months
    cap: { points: 30, every: 12 months }
  - { id: litter, on: environment.littering, where: { education: [primary, secondary] }, effect: { points: -3 }, lasts: 2 months }
  - { id: elders, on: family.elder-neglect, where: { sex: [male] }, effect: { points: -5 }, lasts: 5 months }
  - { id: speak, on: expression.criticism, where: { party: [none] }, effect: { points: -10 }, lasts: 8 months }
  - { id: worship, on: belief.worship, where: { ethnicity: [majority] }, effect: { points: -3 }, lasts: 3 months }
  - { id: court, on: justice.non-performance, effect: { list: defaulters } }
  - { id: volunteer, on: civic.volunteering, where: { faith: [none] }, effect: { points: 4 }, lasts: 12 months, cap: { points: 8, every: 12 months } }
  - { id: donor, on: civic.donation, effect: { points: 6 }, lasts: 6 months }
lists:
  - id: defaulters
    enter: { any: [{ act: justice.asset-concealment }] }
    leave: { any: [{ when: obligation-met }, { after: 10 months }] }
    published: { via: [website] }
  - id: untrustworthy
    enter: { any: [{ grade: D }, { score-below: 70 }] }
    leave: { any: [{ better-than: D }, { after: 5 months }] }
    published: { via: [screen] }
  - id: litterers
    enter: { any: [{ act: environment.littering, recorded-by: [camera] }] }
    leave: { any: [{ after: 3 months }] }
  - id: honoured
    colour: red
    enter: { any: [{ score-above: 105 }] }
    leave: { any: [{ after: 6 months }] }
measures:
  - { id: no-rail, on: { list: untrustworthy }, denies: travel.rail-high-speed }
  - { id: no-air, on: { list: defaulters }, denies: travel.air, reaches: [self, household] }
  - { id: no-loan, on: { grade: C }, denies: finance.loan }
  - { id: no-hiring, on: { list: litterers }, denies: work.hiring }
  - { id: no-office, on: { grade: C }, denies: work.public-post, reaches: [self, household] }
  - { id: no-fee-school, on: { grade: C }, denies: education.fee-paying-school, reaches: [children] }
  - { id: no-school, on: { list: untrustworthy }, denies: education.public-school, reaches: [children] }
redress:
  notice: on-record
  appeal: { window: 12 months, decides-in: 1 month, reviewer: independent, capacity-per-1000: 6 }
`,
  "strict",
);

/** Every rulebook under which the laws of the world are tried. */
export const schemes: readonly CompiledRulebook[] = [...presets, strict];

export interface WorldOptions {
  readonly residents?: number;
  readonly seed?: number;
  /** Months of shared past before the launch. */
  readonly past?: number;
  readonly blockSize?: number;
  readonly assumptions?: AssumptionOverrides;
  /** Months for which there is room for births; part of the world's capacity, and so of its bits. */
  readonly room?: number;
}

const societies = new Map<string, Society>();

/** A society of the county town; made once for each size and seed. */
export function societyOf(residents = 1000, seed = 1): Society {
  const name = `${residents} ${seed}`;
  const society = societies.get(name) ?? synthesise(countyTown(), residents, seed);
  societies.set(name, society);
  return society;
}

/** A world without a scheme at month 0. */
export function newWorld(options: WorldOptions = {}, society?: Society): World {
  const { residents = 1000, seed = 1, past = 0, blockSize = 256, room = 120 } = options;
  return createWorld({
    society: society ?? societyOf(residents, seed),
    assumptions: assuming(options.assumptions),
    rulebook: none,
    seed,
    months: room,
    launch: past,
    blockSize,
  });
}

/** An arm at its launch, after a past without a scheme, with its cohort enrolled. */
export function armOf(
  rulebook: CompiledRulebook,
  options: WorldOptions = {},
  society?: Society,
): World {
  const world = newWorld(options, society);
  live(world, options.past ?? 0);
  enrol(world);
  return forkWorld(world, rulebook, assuming(options.assumptions), options.blockSize ?? 256);
}

/** Lives so many months. */
export function live(world: World, months: number): World {
  for (let m = 0; m < months; m += 1) liveMonth(world);
  return world;
}
