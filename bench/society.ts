/**
 * How long it takes to make a society: best of several worlds, after a warm-up.
 *
 *     node bench/society.ts [residents…]
 */
import { readFileSync } from "node:fs";
import { readSociety, synthesise } from "../src/society/index.ts";

const file = new URL("../societies/county-town.yaml", import.meta.url);
const reading = readSociety(readFileSync(file, "utf8"), "county-town.yaml");
if ("diagnostics" in reading) throw new Error(reading.diagnostics[0].message);
const sizes =
  process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 20_000, 200_000, 1_000_000];

for (let seed = 1; seed <= 10; seed += 1) synthesise(reading.value, 20_000, seed);
for (const size of sizes) {
  let best = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= (size > 100_000 ? 3 : 15); seed += 1) {
    const start = performance.now();
    synthesise(reading.value, size, seed);
    best = Math.min(best, performance.now() - start);
  }
  const perResident = (best * 1e6) / size;
  console.log(
    `${String(size).padStart(9)} residents  ${best.toFixed(1).padStart(8)} ms  ${perResident.toFixed(0).padStart(6)} ns per resident`,
  );
}
