import type { Path, Report } from "../documents/index.ts";
import type { SocietyDocument } from "./document.ts";

/** How far a sum of shares may lie from 1. */
export const sumTolerance = 0.001;

/** Says which shares do not add up, with the row and the sum. */
export function checkShares(document: SocietyDocument, report: Report): void {
  const whole = (path: Path, row: string, shares: readonly number[]): void => {
    const sum = shares.reduce((total, share) => total + share, 0);
    if (Math.abs(sum - 1) <= sumTolerance) return;
    report(path, {
      code: "sum-of-shares",
      message: `The shares of ${row} add up to ${shown(sum)}, not to 1.`,
      found: shown(sum),
      expected: "1",
    });
  };
  const part = (path: Path, row: string, shares: readonly number[]): void => {
    const sum = shares.reduce((total, share) => total + share, 0);
    if (sum <= 1 + sumTolerance) return;
    report(path, {
      code: "sum-of-shares",
      message: `The shares of ${row} add up to ${shown(sum)}, more than 1.`,
      found: shown(sum),
      expected: "at most 1",
    });
  };
  whole(
    ["age", "rows"],
    "the table “age”",
    document.age.rows.flatMap((row) => [row.female, row.male]),
  );
  whole(
    ["households", "forms"],
    "the table “households”",
    document.households.forms.map((form) => form.share),
  );
  document.faith.rows.forEach((row, index) => {
    whole(["faith", "rows", index], rowName("faith", [row.ethnicity], row), [
      row.none,
      row.registered,
      row.unregistered,
    ]);
  });
  document.education.rows.forEach((row, index) => {
    whole(["education", "rows", index], rowName("education", [row.sex], row), [
      row.primary,
      row.secondary,
      row.tertiary,
    ]);
  });
  document.occupation.rows.forEach((row, index) => {
    const shares = [
      row.farmer,
      row.worker,
      row.service,
      row["self-employed"],
      row.professional,
      row.official,
    ];
    whole(
      ["occupation", "rows", index],
      rowName("occupation", [row.education, row.residence]),
      shares,
    );
  });
  document.employers.rows.forEach((row, index) => {
    whole(["employers", "rows", index], rowName("employers", [row.occupation]), [
      row.state,
      row.private,
    ]);
  });
  const ownerships = [...new Set(document.firms.rows.map((row) => row.ownership))];
  for (const ownership of ownerships) {
    const shares = document.firms.rows
      .filter((row) => row.ownership === ownership)
      .map((row) => row.share);
    whole(["firms", "rows"], `“${ownership}” in the table “firms”`, shares);
  }
  const { neighbours, work, kin, friends } = document.ties.circles;
  whole(["ties", "circles"], "“circles” in the table “ties”", [neighbours, work, kin, friends]);
  const officers = document.neighbourhoods["grid-officers"];
  part(["neighbourhoods", "grid-officers"], "“grid-officers”", [officers.one, officers.two]);
}

/** “female, 18 to 24” of the table “education”. */
export function rowName(
  table: string,
  keys: readonly string[],
  ages?: { readonly from: number; readonly to: number },
): string {
  const words = ages === undefined ? keys : [...keys, `${ages.from} to ${ages.to}`];
  return `the row “${words.join(", ")}” of the table “${table}”`;
}

function shown(sum: number): string {
  return String(Math.round(sum * 10000) / 10000);
}
