import type { Households } from "./households.ts";
import type { Town } from "./settle.ts";

/** The columns that the steps of the synthesis read: residents in their final order, with sex, age and kin. */
export interface Draft extends Town {
  readonly size: number;
  readonly sex: Uint8Array;
  /** Age in completed years at month 0. */
  readonly years: Uint8Array;
  readonly birthMonth: Int16Array;
  readonly partner: Int32Array;
  readonly mother: Int32Array;
  readonly father: Int32Array;
}

/** Carries what is known of persons over to residents. */
export function draftResidents(town: Town, homes: Households, women: number): Draft {
  const size = town.person.length;
  const residentOf = new Int32Array(size);
  for (let i = 0; i < size; i += 1) residentOf[town.person[i]] = i;
  const sex = new Uint8Array(size);
  const years = new Uint8Array(size);
  const birthMonth = new Int16Array(size);
  const partner = new Int32Array(size);
  const mother = new Int32Array(size);
  const father = new Int32Array(size);
  const resident = (person: number): number => (person < 0 ? -1 : residentOf[person]);
  for (let i = 0; i < size; i += 1) {
    const person = town.person[i];
    sex[i] = person < women ? 0 : 1;
    years[i] = Math.floor(homes.ageMonths[person] / 12);
    birthMonth[i] = -homes.ageMonths[person];
    partner[i] = resident(homes.partner[person]);
    mother[i] = resident(homes.mother[person]);
    father[i] = resident(homes.father[person]);
  }
  return { ...town, size, sex, years, birthMonth, partner, mother, father };
}
