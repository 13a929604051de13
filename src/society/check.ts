import { checkCitations, type Path, type Report } from "../documents/index.ts";
import { checkAges } from "./check-ages.ts";
import { checkGroups } from "./check-groups.ts";
import { checkHouseholds } from "./check-households.ts";
import { checkShares } from "./check-shares.ts";
import type { SocietyDocument } from "./document.ts";
import { checkCells } from "./small-cells.ts";

/** The tables of a society, by their keys in the document. */
export const tableNames = [
  "age",
  "households",
  "living",
  "parents",
  "kinship",
  "residence",
  "nationality",
  "ethnicity",
  "faith",
  "education",
  "party",
  "employment",
  "occupation",
  "income",
  "savings",
  "employers",
  "firms",
  "organisations",
  "schools",
  "neighbourhoods",
  "tenancy",
  "drivers",
  "dogs",
  "borrowers",
  "private-debtors",
  "elders",
  "army",
  "ties",
] as const satisfies readonly (keyof SocietyDocument)[];

/** What the schema cannot say of a society: evidence, sums, ages, groups, households, and no cell too small. */
export function checkSociety(document: SocietyDocument, report: Report): void {
  let errors = 0;
  const count: Report = (path, remark) => {
    if (remark.severity !== "warning") errors += 1;
    report(path, remark);
  };
  checkEvidence(document, count);
  checkShares(document, count);
  checkAges(document, count);
  checkGroups(document, count);
  // The rest counts residents, which takes tables that are whole.
  if (errors === 0) checkHouseholds(document, count);
  if (errors === 0) checkCells(document, count);
}

function checkEvidence(document: SocietyDocument, report: Report): void {
  const statements: (readonly [Path, { readonly source: { readonly cite: string } }])[] = [];
  for (const name of tableNames) {
    const { cites, assumed } = document[name];
    cites?.forEach((citation, index) => {
      statements.push([[name, "cites", index], { source: { cite: citation.cite } }]);
    });
    if (cites !== undefined || assumed !== undefined) continue;
    report([name], {
      code: "no-provenance",
      atKey: true,
      message: `The table “${name}” does not say where it is from.`,
      expected: "cites: with sources and figures, or assumed: with the reason",
    });
  }
  checkCitations(document.sources, statements, report);
}
