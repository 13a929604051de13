import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { margins, readSociety, synthesise } from "./index.ts";

const folder = new URL("../../societies/", import.meta.url);

/** Largest size at which a test tries a society; `npm run verify` tries each at its own. */
const mostResidents = 100_000;

describe.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))("%s", (name) => {
  const reading = readSociety(readFileSync(new URL(name, folder), "utf8"), name);

  test("reads without a warning, under its own name", () => {
    expect(reading).toMatchObject({ warnings: [], value: { id: name.replace(".yaml", "") } });
  });

  test.each([1, 7])("meets every table within sampling error, seed %i", (seed) => {
    if ("diagnostics" in reading) throw new Error(reading.diagnostics[0]?.message);
    const document = reading.value;
    const size = Math.min(document.residents, mostResidents);
    const found = margins(synthesise(document, size, seed), document);
    expect(found.length).toBeGreaterThan(150);
    expect(found.filter((one) => !(Math.abs(one.z) < 4.2))).toEqual([]);
    const square = found.reduce((sum, one) => sum + one.z * one.z, 0) / found.length;
    expect(Math.sqrt(square)).toBeLessThan(1.15);
  });
});
