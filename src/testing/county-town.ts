import { readFileSync } from "node:fs";
import { readSociety, type SocietyDocument } from "../society/index.ts";

/** The text of the county town that is shipped. */
export const countyTownText = readFileSync(
  new URL("../../societies/county-town.yaml", import.meta.url),
  "utf8",
);

/** The county town as the tests use it. */
export function countyTown(): SocietyDocument {
  const reading = readSociety(countyTownText, "county-town.yaml");
  if ("diagnostics" in reading)
    throw new Error(reading.diagnostics.map((one) => one.message).join("\n"));
  return reading.value;
}
