import { kinds } from "../catalogue/index.ts";
import type { Report } from "../documents/index.ts";
import { checkDistinct, checkRecordedBy, needScore } from "./needs.ts";
import type { RulebookDocument } from "./schema.ts";

/** Repair is by good deeds that can be seen, of points that can be lost. */
export function checkRedress(document: RulebookDocument, report: Report): void {
  const { repair = [], correction } = document.redress ?? {};
  repair.forEach((deed, index) => {
    const path = ["redress", "repair", index] as const;
    needScore(document, path, report);
    checkRecordedBy(document, deed.act, deed["recorded-by"], path, report);
    const conduct = kinds.find(({ id }) => id === deed.act)?.conduct;
    if (conduct !== "prosocial") {
      report([...path, "act"], {
        code: "no-good-deed",
        message: `“${deed.act}” is no good deed, so it repairs nothing.`,
        expected: kinds
          .filter((kind) => kind.conduct === "prosocial")
          .map(({ id }) => id)
          .join(", "),
      });
    }
  });
  checkDistinct(
    repair.map(({ act }, index) => [["redress", "repair", index, "act"], act]),
    report,
  );
  checkDistinct(
    (correction?.strikes ?? []).map((what, index) => [
      ["redress", "correction", "strikes", index],
      what,
    ]),
    report,
  );
}
