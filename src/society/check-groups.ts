import { attributes } from "../catalogue/index.ts";
import type { Report } from "../documents/index.ts";
import { firmOwnerships } from "./columns.ts";
import type { SocietyDocument } from "./document.ts";

/** Says which groups a table leaves out or names twice, and which bounds are reversed. */
export function checkGroups(document: SocietyDocument, report: Report): void {
  const levels = (attribute: "sex" | "education" | "residence" | "ethnicity"): readonly string[] =>
    attributes[attribute].levels.map((level) => level.id);
  const working = attributes.occupation.levels
    .map((level) => level.id)
    .filter((id) => id !== "none");
  const crossed = (a: readonly string[], b: readonly string[]): readonly string[] =>
    a.flatMap((first) => b.map((second) => `${first}, ${second}`));

  const each = (
    path: readonly string[],
    found: readonly string[],
    needed: readonly string[],
    once: boolean,
  ): void => {
    for (const group of needed) {
      if (!found.includes(group)) {
        report(path, {
          code: "group-missing",
          message: `The table “${path[0]}” has no row for “${group}”.`,
        });
      }
    }
    if (!once) return;
    found.forEach((group, index) => {
      if (found.indexOf(group) < index) {
        report([...path, index], {
          code: "group-twice",
          message: `The table “${path[0]}” has a second row for “${group}”.`,
        });
      }
    });
  };
  const { income } = document;
  each(
    ["faith", "rows"],
    document.faith.rows.map((row) => row.ethnicity),
    levels("ethnicity"),
    false,
  );
  each(
    ["education", "rows"],
    document.education.rows.map((row) => row.sex),
    levels("sex"),
    false,
  );
  each(
    ["employment", "rows"],
    document.employment.rows.map((row) => row.sex),
    levels("sex"),
    false,
  );
  each(
    ["drivers", "rows"],
    document.drivers.rows.map((row) => row.sex),
    levels("sex"),
    false,
  );
  each(
    ["party", "rows"],
    document.party.rows.map((row) => `${row.sex}, ${row.education}`),
    crossed(levels("sex"), levels("education")),
    false,
  );
  each(
    ["occupation", "rows"],
    document.occupation.rows.map((row) => `${row.education}, ${row.residence}`),
    crossed(levels("education"), levels("residence")),
    true,
  );
  each(
    ["income", "rows"],
    income.rows.map((row) => `${row.occupation}, ${row.education}`),
    crossed(working, levels("education")),
    true,
  );
  each(
    ["income", "pensions", "rows"],
    income.pensions.rows.map((row) => row.education),
    levels("education"),
    true,
  );
  each(
    ["employers", "rows"],
    document.employers.rows.map((row) => row.occupation),
    ["worker", "service", "professional"],
    true,
  );
  each(
    ["tenancy", "rows"],
    document.tenancy.rows.map((row) => row.residence),
    levels("residence"),
    true,
  );
  each(
    ["firms", "rows"],
    document.firms.rows.map((row) => row.ownership),
    firmOwnerships,
    false,
  );
  each(
    ["organisations", "rows"],
    document.organisations.rows.map((row) => row.form),
    [],
    true,
  );
  each(
    ["schools", "rows"],
    document.schools.rows.map((row) => row.form),
    ["public", "fee-paying"],
    true,
  );

  document.firms.rows.forEach((row, index) => {
    if (row.most < row.least) {
      report(["firms", "rows", index], {
        code: "bounds-reversed",
        message: `A firm has ${row.least} to ${row.most} posts: the bounds are reversed.`,
      });
    }
  });
  const { least, most } = document.neighbourhoods;
  if (most < least) {
    report(["neighbourhoods", "most"], {
      code: "bounds-reversed",
      message: `A neighbourhood has ${least} to ${most} residents: the bounds are reversed.`,
    });
  }
}
