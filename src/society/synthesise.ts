import { drawFaith, drawNationality, drawParty } from "./beliefs.ts";
import { drawExposures } from "./circumstances.ts";
import type { Society } from "./columns.ts";
import type { SocietyDocument } from "./document.ts";
import { draftResidents } from "./draft.ts";
import { makeFirms } from "./firms.ts";
import { formHouseholds } from "./households.ts";
import { drawEducation, drawIncome, drawOccupation, drawSavings } from "./livelihood.ts";
import { makeOrganisations } from "./organisations.ts";
import { makePeople } from "./people.ts";
import { makeSchools } from "./schools.ts";
import { settle } from "./settle.ts";
import { makeTies } from "./ties.ts";

/**
 * A synthetic society of `size` residents after the document's tables: the same bits for the same document, size
 * and seed, in every engine. Linear in residents. Nobody in it is anybody.
 *
 * @param size residents, from 1,000 up; the document's shares are scaled to it
 * @param seed the world's seed
 */
export function synthesise(document: SocietyDocument, size: number, seed: number): Society {
  if (!Number.isSafeInteger(size) || size < 1000) {
    throw new RangeError(`a society has at least 1,000 residents, found ${size}`);
  }
  const people = makePeople(document, size, seed);
  const homes = formHouseholds(document, people, seed);
  const draft = draftResidents(settle(document, homes, seed), homes, people.women);
  const nationality = drawNationality(document, draft, seed);
  const faith = drawFaith(document, draft, seed);
  const education = drawEducation(document, draft, seed);
  const occupation = drawOccupation(document, draft, { nationality, education }, seed);
  const party = drawParty(document, draft, { nationality, education, occupation }, seed);
  const income = drawIncome(document, draft, { education, occupation }, seed);
  const savings = drawSavings(document, draft, income, seed);
  const { firms, employer } = makeFirms(document, draft, { education, occupation }, seed);
  const { schools, school } = makeSchools(document, draft, income, seed);
  const organisations = makeOrganisations(document, draft, { faith, education }, seed);
  const exposures = drawExposures(
    document,
    draft,
    { nationality, occupation },
    firms,
    organisations,
    seed,
  );
  const ties = makeTies(document, draft, { education, employer, school }, seed);
  return {
    id: document.id,
    size,
    residents: {
      neighbourhood: draft.neighbourhood,
      household: draft.household,
      birthMonth: draft.birthMonth,
      sex: draft.sex,
      residence: draft.residence,
      nationality,
      ethnicity: draft.ethnicity,
      faith,
      party,
      education,
      occupation,
      partner: draft.partner,
      mother: draft.mother,
      father: draft.father,
      employer,
      school,
      income,
      savings,
      exposures,
    },
    neighbourhoods: draft.neighbourhoods,
    households: draft.households,
    firms,
    organisations,
    schools,
    ties,
  };
}
