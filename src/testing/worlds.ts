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
 * both colours of lists, every way on and off, reach to kin, grace, notice, appeal, repair and correction. It is strict, so that in a small
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
  - { id: loan, on: finance.loan-arrears, where: { occupation: [worker, service, farmer, professional, self-employed] }, effect: { points: -4 }, lasts: 12 months, grace: 1 month }
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
  appeal: { window: 12 months, decides-in: 1 month, reviewer: independent, stays-measure: true, capacity-per-1000: 6 }
  repair: [{ act: civic.volunteering, points: 3, at-most: 6 per year }]
  correction: { reviews: 100 %, strikes: [wrong, stale] }
`,
  "strict",
);

/** A scheme about companies, organisations and officials, in which everything passes to everybody. */
export const bodied: CompiledRulebook = scheme(
  `
subjects: [resident, company, organisation, official]
score: { start: 100, min: 0, max: 140, grades: { A: 95, B: 60, C: 0 } }
scores:
  company: { start: 100, min: 0, max: 140, grades: { A: 101, B: 90, C: 0 } }
  organisation: { start: 100, min: 0, max: 200, grades: { A: 100, B: 60, C: 0 }, gains: { at-most: 20, every: 1 year } }
watch:
  administration: { coverage: 90 %, error: 10 % }
  court: { coverage: 90 % }
  platform: { coverage: 90 %, error: 10 % }
  inspector: { coverage: 90 %, error: 10 % }
  self-report: { coverage: 90 % }
rules:
  - { id: bill, on: utilities.late-payment, effect: { points: -8 }, lasts: 4 months, passes-to: { household: -2, children: 50 %, organisation: -15 } }
  - { id: bribe, on: work.public-corruption, by: official, effect: { points: -30 } }
  - { id: tax, on: finance.tax-evasion, by: company, effect: { grade: C }, lasts: 6 months, passes-to: { head: -5, employees: -3, household: -1, children: -1 } }
  - { id: wages, on: work.wage-arrears, by: company, where: { ownership: [private] }, effect: { points: [-40, -10] }, lasts: 5 months, passes-to: { head: 50 % } }
  - { id: refusal, on: commerce.refused-inspection, by: company, repeats: { at-least: 2, within: 2 years }, effect: { list: firms } }
  - { id: gift, on: civic.company-donation, by: company, effect: { points: 20 }, cap: { points: 20, every: 1 year } }
  - { id: unity, on: politics.endangering-unity, by: organisation, where: { form: [charity, foreign-ngo], funding: [domestic, foreign] }, called: 60 %, effect: { points: -50 }, passes-to: { head: -20 } }
  - { id: charity, on: civic.charity-work, by: organisation, from: month 3, effect: { points: 5 }, lasts: 3 months }
lists:
  - { id: bad, enter: { any: [{ grade: C }] }, leave: { any: [{ better-than: C }] } }
  - { id: firms, of: company, enter: { any: [{ grade: C }, { act: commerce.unsafe-goods }] }, leave: { any: [{ after: 3 months }] } }
  - { id: silenced, of: organisation, enter: { any: [{ score-below: 60 }] }, leave: { any: [{ better-than: C }] } }
measures:
  - { id: no-tender, on: { list: firms }, denies: commerce.tender, reaches: [self] }
  - { id: no-air, on: { list: firms }, denies: travel.air, reaches: [head, employees] }
  - { id: first, of: company, on: { grade: A }, grants: commerce.tender }
  - { id: shut, on: { list: silenced }, denies: association.activity, reaches: [self] }
  - { id: no-rail, on: { list: silenced }, denies: travel.rail-high-speed, reaches: [head] }
  - { id: with-its-head, on: { grade: C }, denies: finance.loan, reaches: [self, organisation] }
redress:
  notice: on-record
  appeal: { window: 12 months, decides-in: 1 month, reviewer: independent, capacity-per-1000: 20 }
`,
  "bodied",
);

/** All that a scheme can do in watching and scoring: officers, weights, faulty records, a computed score, creep. */
export const watched: CompiledRulebook = scheme(
  `
score: { start: 100, min: 0, max: 140, grades: { A: 105, B: 95, C: 80, D: 0 }, model: logistic, on: [records, past-breach, records.traffic, liquidity, ties], refitted: yearly, scale: 8, ties: 20 % }
watch:
  administration: { coverage: 90 %, error: 5 %, duplicate: 10 %, stale: 30 % }
  camera: { coverage: 50 %, error: 5 %, duplicate: 10 %, follows-records: true, weights: { sex: { male: 1.4 }, residence: { migrant: 1.6 }, nationality: { foreign: 2 }, ethnicity: { minority: 1.5 } } }
  neighbour: { per-1000: 200, error: 5 %, malice: 0.5, weights: { faith: { registered: 2, unregistered: 3 }, party: { member: 0.3 } } }
  platform: { coverage: 70 %, bounty: 200, weights: { education: { primary: 0.2 } } }
  inspector: { coverage: 60 %, follows-records: true, weights: { occupation: { service: 3, worker: 0.2 } } }
  officers: { over: [neighbour, inspector], diligence: 80 %, favour: 90 %, bribe: 80 % }
rules:
  - { id: bill, on: utilities.late-payment, effect: { points: -9 }, lasts: 3 months }
  - { id: walk, on: traffic.jaywalking, effect: { points: -6 }, lasts: 4 months }
  - { id: ticket, on: traffic.violation, effect: { record: only }, from: month 4, until: month 20 }
  - { id: litter, on: environment.littering, effect: { points: -10 }, lasts: 5 months }
  - { id: dog, on: environment.dog-fouling, vague: true, effect: { points: -12 }, lasts: 5 months }
  - { id: speak, on: expression.criticism, vague: true, decided-by: party, effect: { list: bad } }
  - { id: protest, on: expression.protest, effect: { grade: D }, lasts: 6 months, when: { records-per-1000: ">= 10" } }
lists:
  - { id: bad, enter: { any: [{ grade: C }] }, leave: { any: [{ after: 6 months }] }, published: { via: [platform] } }
measures:
  - { id: no-loan, on: { list: bad }, denies: finance.loan }
  - { id: no-air, on: { grade: C }, denies: travel.air }
  - { id: less-reach, on: { list: bad }, denies: expression.reach }
redress:
  notice: on-record
  appeal: { window: 12 months, decides-in: 1 month, reviewer: independent, capacity-per-1000: 6 }
`,
  "watched",
);

/** Every rulebook under which the laws of the world are tried. */
export const schemes: readonly CompiledRulebook[] = [...presets, strict, bodied, watched];

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
