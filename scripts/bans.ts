/**
 * Looks for what the engine must not use: sources of chance, clocks, and functions whose last bits
 * differ between machines. Prints each place and ends with status 1 if there is any.
 */
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { bannedUses } from "./bans/banned-uses.ts";

/** The rooms whose results are compared to the bit. */
const rooms = [
  "catalogue",
  "numerics",
  "draws",
  "rulebook",
  "society",
  "assumptions",
  "world",
  "outcomes",
];

const isTest = (path: string): boolean => /\.(test|bench)\.ts$/.test(path);

let found = 0;
let files = 0;
for await (const path of glob(`src/{${rooms.join(",")}}/**/*.ts`)) {
  if (isTest(path)) continue;
  files += 1;
  for (const use of bannedUses(path, readFileSync(path, "utf8"))) {
    found += 1;
    console.error(`${path}:${use.line}:${use.column} ${use.text}: ${use.reason}`);
  }
}
console.log(`${files} files of the engine, ${found} banned uses`);
process.exitCode = found === 0 ? 0 : 1;
