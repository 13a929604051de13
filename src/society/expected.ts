import { attributes } from "../catalogue/index.ts";
import type { SocietyDocument } from "./document.ts";
import { ageSpan, byYear } from "./tables.ts";

/**
 * How many residents a document's tables imply in a group, at the document's own size: attributes are taken as
 * independent where no table joins them.
 */
export interface Expected {
  /** By sex × {@link ageSpan} + year of age: residents. */
  readonly residents: Float64Array;
  /** Residents of a sex (or both), of ages from…to. */
  count(sex: number | null, from: number, to: number): number;
  /** The same, each year of age weighed by a probability that depends on sex and age. */
  weighted(weight: (sex: number, years: number) => number): number;
  readonly education: readonly Float64Array[];
  readonly migrant: Float64Array;
  readonly employed: Float64Array;
}

/** Counts residents of a document. `education[level]`, `employed` by sex × ageSpan + age; `migrant` by age. */
export function expectResidents(document: SocietyDocument): Expected {
  const residents = new Float64Array(2 * ageSpan);
  for (const row of document.age.rows) {
    const years = row.to - row.from + 1;
    for (let age = row.from; age <= row.to; age += 1) {
      residents[age] = (row.female * document.residents) / years;
      residents[ageSpan + age] = (row.male * document.residents) / years;
    }
  }
  const bySex = <Row extends { readonly from: number; readonly to: number; readonly sex: string }>(
    rows: readonly Row[],
    share: (row: Row) => number,
  ): Float64Array => {
    const both = new Float64Array(2 * ageSpan);
    attributes.sex.levels.forEach((level, code) => {
      both.set(
        byYear(
          rows.filter((row) => row.sex === level.id),
          share,
        ),
        code * ageSpan,
      );
    });
    return both;
  };
  const weighted = (weight: (sex: number, years: number) => number): number => {
    let sum = 0;
    for (let sex = 0; sex < 2; sex += 1) {
      for (let age = 0; age < ageSpan; age += 1)
        sum += residents[sex * ageSpan + age] * weight(sex, age);
    }
    return sum;
  };
  return {
    residents,
    weighted,
    count: (sex, from, to) =>
      weighted((s, age) => ((sex === null || s === sex) && age >= from && age <= to ? 1 : 0)),
    education: attributes.education.levels.map((level) =>
      bySex(document.education.rows, (row) => row[level.id]),
    ),
    migrant: byYear(document.residence.rows, (row) => row.migrant),
    employed: bySex(document.employment.rows, (row) => row.share),
  };
}
