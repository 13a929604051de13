import type { Run } from "../archive/index.ts";
import type { Language } from "../catalogue/index.ts";
import { renderReport } from "../report/index.ts";
import { reportInput } from "./report-input.ts";

/**
 * The pages of a run by file name. The first language's is `report.html`; with several, every language has a page
 * of its own name as well.
 */
export function reportPages(run: Run, languages: readonly Language[]): ReadonlyMap<string, string> {
  const input = reportInput(run);
  return new Map(
    languages.map((language, place) => [
      place === 0 ? "report.html" : `report.${language}.html`,
      renderReport(input, language),
    ]),
  );
}
