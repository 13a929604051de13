import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countyTown, countyTownText } from "../testing/county-town.ts";
import { margins, printSociety, readSociety, societyJsonSchema, synthesise } from "./index.ts";

const document = countyTown();

test("the county town reads without a warning", () => {
  expect(readSociety(countyTownText, "county-town.yaml")).toMatchObject({ warnings: [] });
});

test.each([1, 2, 3, 2018])(
  "every table is met within sampling error at 20,000 residents, seed %i",
  (seed) => {
    const found = margins(synthesise(document, 20_000, seed), document);
    const missed = found.filter((one) => !(Math.abs(one.z) < 4));
    expect(missed).toEqual([]);
    // About 250 cells whose z-scores spread by one, or less where counts are exact.
    const square = found.reduce((sum, one) => sum + one.z * one.z, 0) / found.length;
    expect(Math.sqrt(square)).toBeLessThan(1.15);
  },
);

test("the tables are met in a village of 2,000 too", () => {
  const found = margins(synthesise(document, 2000, 5), document);
  expect(found.filter((one) => !(Math.abs(one.z) < 4.5))).toEqual([]);
});

test("ages, household sizes and organisations are exact but for rounding", () => {
  const found = margins(synthesise(document, 20_000, 9), document);
  const exact = found.filter((one) => one.table === "households" || one.cell === "per-1000");
  expect(exact.length).toBeGreaterThan(8);
  for (const one of exact) expect(Math.abs(one.realised - one.target) * one.of).toBeLessThan(20);
});

test("printing a society says who lives in it", () => {
  const text = printSociety(synthesise(document, 2000, 1));
  expect(text).toMatch(/^society county-town\n/);
  expect(text).toContain("2000 in");
  expect(text).toContain("all synthetic");
  expect(text.split("\n").length).toBe(18);
});

test("the JSON Schema that is shipped is not stale (scripts/schemas.ts writes it)", () => {
  const file = new URL("../../schemas/society.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(societyJsonSchema())),
  );
});
