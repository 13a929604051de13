/** What the test of equal bits runs, once in Node and once on a page. */
import { assumptionValues, readAssumptions } from "../../src/assumptions/index.ts";
import type { Reading } from "../../src/documents/index.ts";
import { exp, log, logistic, normalCdf, normalQuantile } from "../../src/numerics/index.ts";
import { runWorld } from "../../src/outcomes/index.ts";
import { compileRulebook, readRulebook } from "../../src/rulebook/index.ts";
import { readSociety, synthesise } from "../../src/society/index.ts";

/** The documents of a run, as text. */
export interface Documents {
  readonly society: string;
  readonly assumptions: string;
  /** The rulebook without a scheme first. */
  readonly rulebooks: readonly string[];
}

function valueOf<T>(reading: Reading<T>): T {
  if ("value" in reading) return reading.value;
  throw new Error(reading.diagnostics.map(({ message }) => message).join("\n"));
}

/** Everything that a world leaves behind, as plain data. */
export function measure(
  documents: Documents,
  { residents, pastMonths, months, seed }: { readonly [what: string]: number },
) {
  const { launchHash, arms } = runWorld(
    {
      society: synthesise(valueOf(readSociety(documents.society, "society")), residents, seed),
      assumptions: assumptionValues(valueOf(readAssumptions(documents.assumptions, "assumptions"))),
      rulebooks: documents.rulebooks.map((text) =>
        compileRulebook(valueOf(readRulebook(text, "rulebook"))),
      ),
      pastMonths,
      months,
    },
    seed,
  );
  return {
    launchHash,
    arms: arms.map(({ arm, stateHash, series, lists }) => ({
      arm,
      stateHash,
      series: series.map(({ outcome, group, sum, n }) => ({
        what: `${outcome} of ${group}`,
        sum: bitsOf(sum),
        n: bitsOf(n),
      })),
      lists: lists.map(({ list, stock, entries, exits, deaths }) => ({
        list,
        bits: [stock, entries, exits, deaths].map(bitsOf),
      })),
    })),
  };
}

/** The bits of the project's own functions over a wide range. */
export function numericBits(): Readonly<Record<string, string>> {
  const grid = Float64Array.from({ length: 4001 }, (_, step) => (step - 2000) * 0.3501);
  const positive = grid.map((x) => exp(x));
  const shares = Float64Array.from({ length: 4000 }, (_, step) => (step + 0.5) / 4000);
  return {
    exp: bitsOf(positive),
    log: bitsOf(positive.map((x) => log(x))),
    logistic: bitsOf(grid.map((x) => logistic(x / 10))),
    normalCdf: bitsOf(grid.map((x) => normalCdf(x / 20))),
    normalQuantile: bitsOf(shares.map((p) => normalQuantile(p))),
  };
}

/** The bits of numbers, as text: equal texts, equal bits. */
function bitsOf(values: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  let text = "";
  for (const value of values) {
    view.setFloat64(0, value);
    text += view.getBigUint64(0).toString(16).padStart(16, "0");
  }
  return text;
}
