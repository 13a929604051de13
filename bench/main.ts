/**
 * `npm run bench`: what a month costs, by phase and arm, and what a resident weighs. Times are of this machine at this
 * moment; only ratios within one run mean anything. `--json` prints the same as JSON.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { assumptionValues, readAssumptions } from "../src/assumptions/index.ts";
import type { Reading } from "../src/documents/index.ts";
import { compileRulebook, readRulebook } from "../src/rulebook/index.ts";
import { readSociety, synthesise } from "../src/society/index.ts";
import {
  bytesByColumn,
  createWorld,
  forkWorld,
  liveMonth,
  month,
  type World,
} from "../src/world/index.ts";

const { values: options } = parseArgs({
  options: {
    residents: { type: "string", default: "20000" },
    months: { type: "string", default: "60" },
    json: { type: "boolean", default: false },
  },
});
const residents = Number(options.residents);
const months = Number(options.months);

function read<T>(
  folder: string,
  name: string,
  reader: (text: string, file: string) => Reading<T>,
): T {
  const file = new URL(`../${folder}/${name}.yaml`, import.meta.url);
  const reading = reader(readFileSync(file, "utf8"), name);
  if ("value" in reading) return reading.value;
  throw new Error(`${name}: ${reading.diagnostics[0]?.message}`);
}

const rulebook = (name: string) => compileRulebook(read("rulebooks", name, readRulebook));
const assumptions = assumptionValues(read("assumptions", "default", readAssumptions));
const society = synthesise(read("societies", "county-town", readSociety), residents, 1);

/** Nanoseconds per resident and month, by phase. */
function timePhases(world: World): ReadonlyMap<string, number> {
  const spent = new Map(month.map((phase) => [phase.id, 0]));
  let last = performance.now();
  for (let m = 0; m < months; m += 1) {
    liveMonth(world, {
      after(_, phase) {
        const now = performance.now();
        spent.set(phase.id, (spent.get(phase.id) ?? 0) + now - last);
        last = now;
      },
    });
  }
  return new Map([...spent].map(([id, ms]) => [id, (ms * 1e6) / (months * residents)]));
}

const past = createWorld({
  society,
  assumptions,
  rulebook: rulebook("none"),
  seed: 1,
  months: 2 * months,
  launch: months,
});
timePhases(past);
const arms = ["none", "court-list", "as-described", "rongcheng-legacy"].map((name) => {
  const phases = timePhases(forkWorld(past, rulebook(name), assumptions));
  const total = [...phases.values()].reduce((sum, ns) => sum + ns, 0);
  return { arm: name, phases: Object.fromEntries(phases), total };
});
const weights = bytesByColumn();
const bytes = weights.reduce((sum, { bytes: each }) => sum + each, 0);

if (options.json) {
  process.stdout.write(`${JSON.stringify({ residents, months, arms, bytes, weights }, null, 2)}\n`);
} else {
  const cell = (text: string) => text.padStart(11);
  const lines = [
    `Nanoseconds per resident and month: ${residents} residents, ${months} months, one thread`,
    ["".padEnd(18), ...month.map((phase) => cell(phase.id)), cell("total")].join(""),
    ...arms.map(({ arm, phases, total }) =>
      [
        arm.padEnd(18),
        ...month.map((phase) => cell((phases[phase.id] ?? 0).toFixed(0))),
        cell(total.toFixed(0)),
      ].join(""),
    ),
    `Bytes per resident in the columns of an arm: ${bytes}`,
    ...[...weights]
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, 8)
      .map(({ column, bytes: each }) => `  ${column.padEnd(16)}${each}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
