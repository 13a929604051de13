import { levelCode } from "../catalogue/index.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import {
  type Count,
  howMany,
  householdSpread,
  type Margin,
  residentsWho,
  shareMargin,
} from "./margin.ts";

/** Ages, households, residence, nationality, ethnicity, faith, education, party card. */
export function personMargins(document: SocietyDocument, count: Count): readonly Margin[] {
  const { society, years } = count;
  const { residents } = society;
  const aged = (i: number, row: { readonly from: number; readonly to: number }): boolean =>
    years[i] >= row.from && years[i] <= row.to;
  const named = (
    row: { readonly from: number; readonly to: number },
    ...words: readonly string[]
  ): string => [...words, `${row.from} to ${row.to}`].join(", ");
  const found: Margin[] = [];
  const everybody = residentsWho(count, () => true);

  for (const row of document.age.rows) {
    for (const sex of ["female", "male"] as const) {
      const own = howMany(
        everybody,
        (i) => residents.sex[i] === levelCode("sex", sex) && aged(i, row),
      );
      found.push(shareMargin("age", named(row), sex, row[sex], own, society.size));
    }
  }
  found.push(...householdSizes(document, count));

  const sharers = sharersOf(count);
  const family = residentsWho(count, (i) => !sharers[residents.household[i]]);
  const migrant = (i: number): boolean => residents.residence[i] === 1;
  for (const row of document.residence.rows) {
    const own = family.filter((i) => aged(i, row));
    const spread = householdSpread(count, own, document.residence["within-household"]);
    found.push(
      shareMargin(
        "residence",
        named(row),
        "migrant",
        row.migrant,
        howMany(own, migrant),
        own.length,
        spread,
      ),
    );
  }
  const sharing = residentsWho(count, (i) => sharers[residents.household[i]]);
  const sharersSpread = householdSpread(count, sharing, document.residence["within-household"]);
  found.push(
    shareMargin(
      "residence",
      "sharers",
      "migrant",
      document.residence.sharers,
      howMany(sharing, migrant),
      sharing.length,
      sharersSpread,
    ),
  );

  const foreign = howMany(everybody, (i) => residents.nationality[i] === 1);
  found.push(
    shareMargin("nationality", "", "foreign", document.nationality.foreign, foreign, society.size),
  );
  const minority = howMany(everybody, (i) => residents.ethnicity[i] === 1);
  const ethnicitySpread = householdSpread(count, everybody, 1);
  found.push(
    shareMargin(
      "ethnicity",
      "",
      "minority",
      document.ethnicity.minority,
      minority,
      society.size,
      ethnicitySpread,
    ),
  );

  for (const row of document.faith.rows) {
    const code = levelCode("ethnicity", row.ethnicity);
    const own = residentsWho(count, (i) => residents.ethnicity[i] === code && aged(i, row));
    const spread = householdSpread(count, own, document.faith["within-household"]);
    for (const level of ["none", "registered", "unregistered"] as const) {
      const so = howMany(own, (i) => residents.faith[i] === levelCode("faith", level));
      found.push(
        shareMargin("faith", named(row, row.ethnicity), level, row[level], so, own.length, spread),
      );
    }
  }
  for (const row of document.education.rows) {
    const own = residentsWho(
      count,
      (i) => residents.sex[i] === levelCode("sex", row.sex) && aged(i, row),
    );
    for (const level of ["primary", "secondary", "tertiary"] as const) {
      const so = howMany(own, (i) => residents.education[i] === levelCode("education", level));
      found.push(shareMargin("education", named(row, row.sex), level, row[level], so, own.length));
    }
  }
  const official = levelCode("occupation", "official");
  const national = residentsWho(
    count,
    (i) => years[i] >= adultAge && residents.nationality[i] === 0,
  );
  const member = (i: number): boolean => residents.party[i] === 1;
  for (const row of document.party.rows) {
    const own = national.filter(
      (i) =>
        residents.occupation[i] !== official &&
        residents.sex[i] === levelCode("sex", row.sex) &&
        residents.education[i] === levelCode("education", row.education) &&
        aged(i, row),
    );
    const name = named(row, row.sex, row.education);
    found.push(shareMargin("party", name, "member", row.member, howMany(own, member), own.length));
  }
  const officials = national.filter((i) => residents.occupation[i] === official);
  found.push(
    shareMargin(
      "party",
      "officials",
      "member",
      document.party.officials,
      howMany(officials, member),
      officials.length,
    ),
  );
  return found;
}

/** Households by number of residents: what the forms of the document add up to. */
function householdSizes(document: SocietyDocument, { society }: Count): readonly Margin[] {
  const target = new Map<number, number>();
  for (const form of document.households.forms) {
    const adults = {
      alone: 1,
      couple: 2,
      "lone-parent": 1,
      grandparents: 2,
      sharers: form.persons ?? 2,
    }[form.core];
    const size = adults + (form.children ?? 0) + (form.elders ?? 0);
    target.set(size, (target.get(size) ?? 0) + form.share);
  }
  const { count, residents } = society.households;
  return [...target]
    .sort(([a], [b]) => a - b)
    .map(([size, share]) => {
      const so = residents.reduce((sum, members) => sum + (members === size ? 1 : 0), 0);
      return shareMargin("households", `${size} residents`, "share", share, so, count);
    });
}

/** By household: whether unrelated adults share it. */
function sharersOf({ society }: Count): readonly boolean[] {
  const { first, residents } = society.households;
  const { partner, mother, father } = society.residents;
  return Array.from(first, (start, h) => {
    const end = start + residents[h];
    if (residents[h] < 2) return false;
    for (let i = start; i < end; i += 1) {
      if (partner[i] >= 0 || mother[i] >= 0 || father[i] >= 0) return false;
    }
    return true;
  });
}
