import { draw, drawKey, threshold } from "../draws/index.ts";
import { type SchoolColumns, schoolForms } from "./columns.ts";
import { decisions } from "./decisions.ts";
import type { SocietyDocument } from "./document.ts";
import { schoolAges } from "./document.ts";
import type { Draft } from "./draft.ts";
import { incomeThirds } from "./income-thirds.ts";
import { thresholds } from "./tables.ts";

export interface Schooling {
  readonly schools: SchoolColumns;
  readonly school: Int16Array;
}

/**
 * Sends children to school: whether at all by age, to a fee-paying one by the third of household income per head,
 * to a public one by where they live (a school's pupils come from neighbourhoods side by side). Some places stand free.
 */
export function makeSchools(
  document: SocietyDocument,
  draft: Draft,
  income: Int32Array,
  seed: number,
): Schooling {
  const attends = thresholds(document.schools.attendance, (row) => row.share);
  const fees = document.schools["fee-paying"];
  const feeBelow = [threshold(fees.low), threshold(fees.middle), threshold(fees.high)];
  const third = incomeThirds(draft.households, income);
  const { k0, k1 } = drawKey(seed, decisions.school, 0);
  const form = new Int8Array(draft.size).fill(-1);
  const pupils = [0, 0];
  for (let i = 0; i < draft.size; i += 1) {
    const years = draft.years[i];
    if (years < schoolAges.from || years > schoolAges.to) continue;
    if (draw(k0, k1, i, 0) >>> 0 >= attends[years]) continue;
    form[i] = draw(k0, k1, i, 1) >>> 0 < feeBelow[third[draft.household[i]]] ? 1 : 0;
    pupils[form[i]] += 1;
  }
  const forms: number[] = [];
  const places: number[] = [];
  const firstOf = [0, 0];
  const countOf = [0, 0];
  schoolForms.forEach((id, code) => {
    const row = document.schools.rows.find((candidate) => candidate.form === id);
    firstOf[code] = forms.length;
    if (row === undefined || pupils[code] === 0) return;
    countOf[code] = Math.max(1, Math.round(pupils[code] / row.pupils));
    for (let s = 0; s < countOf[code]; s += 1) forms.push(code);
  });
  const school = new Int16Array(draft.size).fill(-1);
  const enrolled = new Int32Array(forms.length);
  const seen = [0, 0];
  for (let i = 0; i < draft.size; i += 1) {
    const code = form[i];
    if (code < 0) continue;
    school[i] = firstOf[code] + Math.floor((seen[code] * countOf[code]) / pupils[code]);
    seen[code] += 1;
    enrolled[school[i]] += 1;
  }
  for (let s = 0; s < forms.length; s += 1) {
    const row = document.schools.rows.find((candidate) => candidate.form === schoolForms[forms[s]]);
    places.push(Math.ceil(enrolled[s] * (1 + (row?.spare ?? 0))));
  }
  return {
    school,
    schools: { count: forms.length, form: Uint8Array.from(forms), places: Int32Array.from(places) },
  };
}
