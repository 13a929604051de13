import type { Path, Report } from "../documents/index.ts";
import { adultAge, schoolAges, type SocietyDocument } from "./document.ts";

interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Says where the ages of a table leave a gap, overlap, begin too late or end too early. */
export function checkAges(document: SocietyDocument, report: Report): void {
  const oldest = document.age.rows.reduce((most, row) => Math.max(most, row.to), 0);
  const cover = (
    path: Path,
    rows: readonly Ages[],
    from: number,
    to: number,
    group = "",
    first = 0,
  ): void => {
    const of = group === "" ? "" : ` for “${group}”`;
    let next = from;
    let sound = true;
    rows.forEach((row, index) => {
      const at = [...path, first + index];
      if (row.to < row.from) {
        report(at, {
          code: "ages-reversed",
          message: `The ages ${row.from} to ${row.to} are reversed.`,
        });
        sound = false;
      } else if (sound && row.from !== next) {
        const what =
          row.from > next
            ? `The ages ${next} to ${row.from - 1} are missing${of}`
            : `The age ${row.from} stands twice${of}`;
        report(at, {
          code: "ages-broken",
          message: `${what}.`,
          found: `from: ${row.from}`,
          expected: `from: ${next}`,
        });
        sound = false;
      }
      next = row.to + 1;
    });
    if (sound && next <= to) {
      report(path, {
        code: "ages-broken",
        message: `The ages ${next} to ${to} are missing${of}.`,
        expected: `rows to the age of ${to}`,
      });
    }
  };
  /** The same within each group of rows. */
  const coverEach = <Row extends Ages>(
    table: string,
    rows: readonly Row[],
    groupOf: (row: Row) => string,
  ): void => {
    for (const group of new Set(rows.map(groupOf))) {
      const start = table === "faith" ? 0 : adultAge;
      const own = rows.filter((row) => groupOf(row) === group);
      const first = rows.indexOf(own[0]);
      const together = own.every((row, k) => rows[first + k] === row);
      if (!together) {
        report([table, "rows"], {
          code: "rows-scattered",
          message: `The rows of “${group}” in the table “${table}” do not stand together.`,
        });
      } else {
        cover([table, "rows"], own, start, oldest, group, first);
      }
    }
  };
  cover(["age", "rows"], document.age.rows, 0, oldest);
  cover(["living", "rows"], document.living.rows, adultAge, oldest);
  cover(["parents", "rows"], document.parents.rows, adultAge, oldest);
  cover(["residence", "rows"], document.residence.rows, 0, oldest);
  cover(["schools", "attendance"], document.schools.attendance, schoolAges.from, schoolAges.to);
  cover(["ties", "degree"], document.ties.degree, 0, oldest);
  for (const table of ["borrowers", "private-debtors", "elders", "army"] as const) {
    cover([table, "rows"], document[table].rows, adultAge, oldest);
  }
  coverEach("faith", document.faith.rows, (row) => row.ethnicity);
  coverEach("education", document.education.rows, (row) => row.sex);
  coverEach("employment", document.employment.rows, (row) => row.sex);
  coverEach("drivers", document.drivers.rows, (row) => row.sex);
  coverEach("party", document.party.rows, (row) => `${row.sex}, ${row.education}`);
}
