/**
 * The battery on the draws of Glasshouse, in full. With `--stream NAME` it writes the words of a stream to standard
 * output for a suite of tests to read, as dieharder (Debian's package of that name) does:
 *
 *     node verification/draws/main.ts
 *     node verification/draws/main.ts --stream | dieharder -g 200 -a
 */
import { writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { decisionIds, decisions } from "../../src/world/decisions.ts";
import { avalanche, battery, crossings, mostZ } from "./battery.ts";
import { glasshouseDraw, pairStream, streamsOf } from "./streams.ts";

const { values } = parseArgs({ options: { stream: { type: "boolean", default: false } } });

if (values.stream) writeForEver();
else report();

/** Residents within identities within months: the order of a world, as raw little-endian words. */
function writeForEver(): void {
  const words = new Int32Array(1 << 16);
  const bytes = new Uint8Array(words.buffer);
  const [, , , , , , , mixed] = streamsOf(glasshouseDraw);
  for (let place = 0; ; place += words.length) {
    for (let k = 0; k < words.length; k += 1) words[k] = mixed.at(place + k);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(1, bytes, written);
    } catch (error) {
      // The reader has read enough.
      if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}

function report(): void {
  const numbers = decisionIds.map((id) => decisions[id].number);
  const results = [
    ...battery([...streamsOf(glasshouseDraw), pairStream], 1 << 20),
    ...avalanche(glasshouseDraw, 1 << 14),
    ...crossings(glasshouseDraw, numbers, 1 << 14),
  ];
  const byTest = Map.groupBy(results, (one) => one.test);
  for (const [test, ofTest] of byTest) {
    const far = ofTest.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a));
    const beyond = ofTest.filter((one) => Math.abs(one.z) > mostZ).length;
    process.stdout.write(
      `${test.padEnd(12)} ${String(ofTest.length).padStart(6)} tests of ${far.words} words, ` +
        `${beyond} beyond |z| = ${mostZ}; furthest ${far.z.toFixed(2)} (${far.stream})\n`,
    );
  }
  if (results.some((one) => Math.abs(one.z) > mostZ)) process.exitCode = 1;
}
