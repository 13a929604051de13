import { levelCode } from "../catalogue/index.ts";
import { firmOwnerships, organisationForms, schoolForms } from "./columns.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import { incomeThirds } from "./income-thirds.ts";
import {
  type Count,
  howMany,
  type Margin,
  margin,
  medianMargin,
  residentsWho,
  shareMargin,
} from "./margin.ts";

const working = [
  "farmer",
  "worker",
  "service",
  "self-employed",
  "professional",
  "official",
] as const;

/** Employment, occupations, incomes, savings, firms, organisations, schools. */
export function workMargins(document: SocietyDocument, count: Count): readonly Margin[] {
  const { society, years } = count;
  const { residents, firms, organisations } = society;
  const found: Margin[] = [];
  const works = (i: number): boolean => residents.occupation[i] !== 0;
  for (const row of document.employment.rows) {
    const code = levelCode("sex", row.sex);
    const own = residentsWho(
      count,
      (i) => residents.sex[i] === code && years[i] >= row.from && years[i] <= row.to,
    );
    const name = `${row.sex}, ${row.from} to ${row.to}`;
    found.push(
      shareMargin("employment", name, "share", row.share, howMany(own, works), own.length),
    );
  }
  const nationals = residentsWho(count, (i) => works(i) && residents.nationality[i] === 0);
  for (const row of document.occupation.rows) {
    const own = nationals.filter(
      (i) =>
        residents.education[i] === levelCode("education", row.education) &&
        residents.residence[i] === levelCode("residence", row.residence),
    );
    for (const level of working) {
      const so = howMany(own, (i) => residents.occupation[i] === levelCode("occupation", level));
      found.push(
        shareMargin(
          "occupation",
          `${row.education}, ${row.residence}`,
          level,
          row[level],
          so,
          own.length,
        ),
      );
    }
  }
  const median = (
    name: string,
    row: { readonly median: number; readonly spread: number },
    own: readonly number[],
  ): void => {
    found.push(
      medianMargin(
        "income",
        name,
        row.median,
        row.spread,
        own.map((i) => residents.income[i]),
      ),
    );
  };
  for (const row of document.income.rows) {
    const occupation = levelCode("occupation", row.occupation);
    const education = levelCode("education", row.education);
    const own = residentsWho(
      count,
      (i) => residents.occupation[i] === occupation && residents.education[i] === education,
    );
    median(`${row.occupation}, ${row.education}`, row, own);
  }
  const { pensions } = document.income;
  const pensionAge = [pensions.female, pensions.male];
  for (const row of pensions.rows) {
    const education = levelCode("education", row.education);
    const own = residentsWho(
      count,
      (i) =>
        !works(i) &&
        years[i] >= pensionAge[residents.sex[i]] &&
        residents.education[i] === education,
    );
    median(`pension, ${row.education}`, row, own);
  }
  const earning = residentsWho(count, (i) => years[i] >= adultAge && residents.income[i] > 0);
  const { savings } = document;
  const without = howMany(earning, (i) => residents.savings[i] === 0);
  found.push(shareMargin("savings", "", "none", savings.none, without, earning.length));
  const months = earning
    .filter((i) => residents.savings[i] > 0)
    .map((i) => residents.savings[i] / residents.income[i]);
  found.push(medianMargin("savings", "", savings.median, savings.spread, months));

  for (const row of document.employers.rows) {
    const own = residentsWho(
      count,
      (i) => residents.occupation[i] === levelCode("occupation", row.occupation),
    );
    const state = howMany(
      own,
      (i) =>
        residents.employer[i] >= 0 &&
        firms.ownership[residents.employer[i]] === firmOwnerships.indexOf("state"),
    );
    found.push(shareMargin("employers", row.occupation, "state", row.state, state, own.length));
  }
  for (const row of document.firms.rows) {
    const ownership = firmOwnerships.indexOf(row.ownership);
    let of = 0;
    let so = 0;
    for (let f = 0; f < firms.count; f += 1) {
      if (firms.ownership[f] !== ownership) continue;
      of += 1;
      if (firms.posts[f] >= row.least && firms.posts[f] <= row.most) so += 1;
    }
    found.push(
      shareMargin(
        "firms",
        `${row.ownership}, ${row.least} to ${row.most}`,
        "share",
        row.share,
        so,
        of,
      ),
    );
  }
  for (const row of document.organisations.rows) {
    const code = organisationForms.indexOf(row.form);
    const own = Array.from(organisations.form).flatMap((form, k) => (form === code ? [k] : []));
    // Counts are rounded, not drawn: within half an organisation is a hit.
    found.push(
      margin("organisations", row.form, "per-1000", {
        target: row["per-1000"],
        realised: (own.length * 1000) / society.size,
        of: own.length,
        error: 500 / society.size,
      }),
    );
    const funded = howMany(own, (k) => organisations.foreignFunded[k] === 1);
    found.push(
      shareMargin(
        "organisations",
        row.form,
        "foreign-funded",
        row["foreign-funded"],
        funded,
        own.length,
      ),
    );
  }
  for (const row of document.schools.attendance) {
    const own = residentsWho(count, (i) => years[i] >= row.from && years[i] <= row.to);
    const so = howMany(own, (i) => residents.school[i] >= 0);
    found.push(
      shareMargin(
        "schools",
        `attendance, ${row.from} to ${row.to}`,
        "share",
        row.share,
        so,
        own.length,
      ),
    );
  }
  const third = incomeThirds(society.households, residents.income);
  const fees = document.schools["fee-paying"];
  const paying = schoolForms.indexOf("fee-paying");
  for (const [level, key] of (["low", "middle", "high"] as const).entries()) {
    const own = residentsWho(
      count,
      (i) => residents.school[i] >= 0 && third[residents.household[i]] === level,
    );
    const so = howMany(own, (i) => society.schools.form[residents.school[i]] === paying);
    found.push(shareMargin("schools", "fee-paying", key, fees[key], so, own.length));
  }
  return found;
}
