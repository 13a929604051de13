import { levelCode } from "../catalogue/index.ts";
import type { Path, Report } from "../documents/index.ts";
import { rowName } from "./check-shares.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import { expectResidents } from "./expected.ts";
import { formsOf } from "./forms.ts";
import { ageSpan } from "./tables.ts";

/** Fewest residents of a cell: a smaller one would come near to telling who they are. An empty cell tells nobody. */
export const leastCell = 10;

const working = [
  "farmer",
  "worker",
  "service",
  "self-employed",
  "professional",
  "official",
] as const;

/** Says which cells of the tables would hold too few residents at the document's own size. */
export function checkCells(document: SocietyDocument, report: Report): void {
  const expected = expectResidents(document);
  const cell = (path: Path, name: string, residents: number): void => {
    if (residents <= 0.000001 || residents >= leastCell - 0.000001) return;
    report(path, {
      code: "small-cell",
      message: `The cell ${name} would hold ${Math.round(residents * 10) / 10} of ${document.residents} residents; a cell holds ${leastCell} or none, so that no table comes near to persons.`,
      expected: `0, or a share that gives ${leastCell} residents; or wider groups`,
    });
  };
  /** Those of a group who are so, and those who are not. */
  const split = (path: Path, key: string, name: string, share: number, of: number): void => {
    cell([...path, key], `“${key}” in ${name}`, share * of);
    cell([...path, key], `without “${key}” in ${name}`, (1 - share) * of);
  };
  const sexCode = (sex: "female" | "male"): number => levelCode("sex", sex);

  document.age.rows.forEach((row, index) => {
    for (const sex of ["female", "male"] as const) {
      cell(
        ["age", "rows", index, sex],
        `“${sex}” in ${rowName("age", [], row)}`,
        row[sex] * document.residents,
      );
    }
  });
  const forms = formsOf(document);
  const households =
    document.residents / forms.reduce((sum, form) => sum + form.share * form.size, 0);
  forms.forEach((form, index) => {
    const name = `“${form.core}” with ${form.children} children and ${form.elders} elders in the table “households”`;
    cell(["households", "forms", index], name, form.share * households * form.size);
  });
  document.residence.rows.forEach((row, index) => {
    split(
      ["residence", "rows", index],
      "migrant",
      rowName("residence", [], row),
      row.migrant,
      expected.count(null, row.from, row.to),
    );
  });
  split(
    ["nationality"],
    "foreign",
    "the table “nationality”",
    document.nationality.foreign,
    document.residents,
  );
  split(
    ["ethnicity"],
    "minority",
    "the table “ethnicity”",
    document.ethnicity.minority,
    document.residents,
  );
  document.faith.rows.forEach((row, index) => {
    const { minority } = document.ethnicity;
    const of =
      expected.count(null, row.from, row.to) *
      (row.ethnicity === "minority" ? minority : 1 - minority);
    for (const level of ["none", "registered", "unregistered"] as const) {
      cell(
        ["faith", "rows", index, level],
        `“${level}” in ${rowName("faith", [row.ethnicity], row)}`,
        row[level] * of,
      );
    }
  });
  document.education.rows.forEach((row, index) => {
    const of = expected.count(sexCode(row.sex), row.from, row.to);
    for (const level of ["primary", "secondary", "tertiary"] as const) {
      cell(
        ["education", "rows", index, level],
        `“${level}” in ${rowName("education", [row.sex], row)}`,
        row[level] * of,
      );
    }
  });
  document.party.rows.forEach((row, index) => {
    const education = expected.education[levelCode("education", row.education)];
    const of = expected.weighted((sex, years) =>
      sex === sexCode(row.sex) && years >= row.from && years <= row.to
        ? education[sex * ageSpan + years]
        : 0,
    );
    split(
      ["party", "rows", index],
      "member",
      rowName("party", [row.sex, row.education], row),
      row.member,
      of,
    );
  });
  for (const table of ["employment", "drivers"] as const) {
    document[table].rows.forEach((row, index) => {
      const of = expected.count(sexCode(row.sex), row.from, row.to);
      split([table, "rows", index], "share", rowName(table, [row.sex], row), row.share, of);
    });
  }
  const inOccupation = new Map<string, number>();
  document.occupation.rows.forEach((row, index) => {
    const education = expected.education[levelCode("education", row.education)];
    const of = expected.weighted((sex, years) => {
      const place = sex * ageSpan + years;
      const migrant = expected.migrant[years];
      return (
        education[place] *
        expected.employed[place] *
        (row.residence === "migrant" ? migrant : 1 - migrant)
      );
    });
    for (const level of working) {
      inOccupation.set(level, (inOccupation.get(level) ?? 0) + row[level] * of);
      cell(
        ["occupation", "rows", index, level],
        `“${level}” in ${rowName("occupation", [row.education, row.residence])}`,
        row[level] * of,
      );
    }
  });
  document.employers.rows.forEach((row, index) => {
    const of = inOccupation.get(row.occupation) ?? 0;
    split(
      ["employers", "rows", index],
      "state",
      rowName("employers", [row.occupation]),
      row.state,
      of,
    );
  });
  for (const table of ["borrowers", "private-debtors", "elders", "army"] as const) {
    document[table].rows.forEach((row, index) => {
      split(
        [table, "rows", index],
        "share",
        rowName(table, [], row),
        row.share,
        expected.count(null, row.from, row.to),
      );
    });
  }
  document.schools.attendance.forEach((row, index) => {
    const name = rowName("schools", [], row);
    split(
      ["schools", "attendance", index],
      "share",
      name,
      row.share,
      expected.count(null, row.from, row.to),
    );
  });
  const adults = expected.count(null, adultAge, ageSpan);
  split(["savings"], "none", "the table “savings”", document.savings.none, adults);
  split(["dogs"], "households", "the table “dogs”", document.dogs.households, households);
  const migrants =
    expected.weighted((_, years) => (years >= adultAge ? expected.migrant[years] : 0)) / adults;
  document.tenancy.rows.forEach((row, index) => {
    const of = households * (row.residence === "migrant" ? migrants : 1 - migrants);
    split(["tenancy", "rows", index], "share", rowName("tenancy", [row.residence]), row.share, of);
  });
}
