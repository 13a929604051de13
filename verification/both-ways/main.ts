/** Prints what each regime does to the primary outcomes of each documented scheme. */
import { lineOf, readRegime } from "./regime.ts";
import { regimes } from "./regimes.ts";

for (const { most, regime } of regimes) {
  const lines = readRegime(regime).map(lineOf);
  process.stdout.write(`${regime.scheme}: most go ${most}\n${lines.join("\n")}\n`);
}
