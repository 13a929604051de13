import { attributes, levelCode } from "../catalogue/index.ts";
import { draw, drawKey, threshold } from "../draws/index.ts";
import { exp } from "../numerics/index.ts";
import { decisions } from "./decisions.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import type { Draft } from "./draft.ts";
import { normalOf } from "./normal.ts";
import { ageSpan, thresholdsBySex } from "./tables.ts";

/** Age in years from which a child has finished lower secondary school. */
const secondaryAge = 15;

/** By resident: education; adults by sex and age, with ranks shared in part between partners; children by age. */
export function drawEducation(document: SocietyDocument, draft: Draft, seed: number): Uint8Array {
  const { rows } = document.education;
  const primaryBelow = thresholdsBySex(rows, (row) => row.primary);
  const secondaryBelow = thresholdsBySex(rows, (row) => row.primary + row.secondary);
  const following = threshold(Math.sqrt(document.kinship["same-education"]));
  const education = new Uint8Array(draft.size);
  const { k0, k1 } = drawKey(seed, decisions.education, 0);
  for (let i = 0; i < draft.size; i += 1) {
    const years = draft.years[i];
    if (years < adultAge) {
      education[i] = years >= secondaryAge ? 1 : 0;
      continue;
    }
    const spouse = draft.partner[i];
    const follows = spouse >= 0 && draw(k0, k1, i, 1) >>> 0 < following;
    const rank = (follows ? draw(k0, k1, Math.min(i, spouse), 0) : draw(k0, k1, i, 2)) >>> 0;
    const row = draft.sex[i] * ageSpan + years;
    education[i] = rank < primaryBelow[row] ? 0 : rank < secondaryBelow[row] ? 1 : 2;
  }
  return education;
}

const workingLevels = [
  "farmer",
  "worker",
  "service",
  "self-employed",
  "professional",
  "official",
] as const;

/** By resident: occupation; 0 (none) for children and those who do not work. Foreign nationals hold no office. */
export function drawOccupation(
  document: SocietyDocument,
  draft: Draft,
  columns: { readonly nationality: Uint8Array; readonly education: Uint8Array },
  seed: number,
): Uint8Array {
  const worksBelow = thresholdsBySex(document.employment.rows, (row) => row.share);
  const limits = new Float64Array(3 * 2 * workingLevels.length);
  for (const row of document.occupation.rows) {
    const start =
      (levelCode("education", row.education) * 2 + levelCode("residence", row.residence)) *
      workingLevels.length;
    let sum = 0;
    workingLevels.forEach((level, k) => {
      sum += row[level];
      limits[start + k] = threshold(sum);
    });
    // The last level that occurs takes what rounding leaves.
    let last = workingLevels.length - 1;
    while (last > 0 && row[workingLevels[last]] === 0) last -= 1;
    limits[start + last] = 4294967296;
  }
  const codes = workingLevels.map((level) => levelCode("occupation", level));
  const official = levelCode("occupation", "official");
  const professional = levelCode("occupation", "professional");
  const occupation = new Uint8Array(draft.size);
  const employment = drawKey(seed, decisions.employment, 0);
  const { k0, k1 } = drawKey(seed, decisions.occupation, 0);
  for (let i = 0; i < draft.size; i += 1) {
    const years = draft.years[i];
    if (years < adultAge) continue;
    if (
      draw(employment.k0, employment.k1, i, 0) >>> 0 >=
      worksBelow[draft.sex[i] * ageSpan + years]
    )
      continue;
    const start = (columns.education[i] * 2 + draft.residence[i]) * workingLevels.length;
    const bits = draw(k0, k1, i, 0) >>> 0;
    let k = 0;
    while (bits >= limits[start + k]) k += 1;
    const code = codes[k];
    occupation[i] = code === official && columns.nationality[i] === 1 ? professional : code;
  }
  return occupation;
}

/** By resident: income in yuan per month, rounded to tens: of work, or a pension, or nothing. */
export function drawIncome(
  document: SocietyDocument,
  draft: Draft,
  columns: { readonly education: Uint8Array; readonly occupation: Uint8Array },
  seed: number,
): Int32Array {
  const { rows, pensions } = document.income;
  const median = new Float64Array(attributes.occupation.levels.length * 3);
  const spread = new Float64Array(attributes.occupation.levels.length * 3);
  const fill = (
    occupation: number,
    education: number,
    row: { readonly median: number; readonly spread: number },
  ): void => {
    median[occupation * 3 + education] = row.median;
    spread[occupation * 3 + education] = row.spread;
  };
  for (const row of rows)
    fill(levelCode("occupation", row.occupation), levelCode("education", row.education), row);
  for (const row of pensions.rows) fill(0, levelCode("education", row.education), row);
  const pensionAge = [pensions.female, pensions.male];
  const income = new Int32Array(draft.size);
  const { k0, k1 } = drawKey(seed, decisions.income, 0);
  for (let i = 0; i < draft.size; i += 1) {
    if (columns.occupation[i] === 0 && draft.years[i] < pensionAge[draft.sex[i]]) continue;
    const row = columns.occupation[i] * 3 + columns.education[i];
    const yuan = median[row] * exp(spread[row] * normalOf(draw(k0, k1, i, 0)));
    income[i] = Math.round(yuan / 10) * 10;
  }
  return income;
}

/**
 * By resident: liquid savings in yuan, rounded to tens: months of income times income. Adults without an
 * income of their own save out of what the household has per adult.
 */
export function drawSavings(
  document: SocietyDocument,
  draft: Draft,
  income: Int32Array,
  seed: number,
): Int32Array {
  const { none, median, spread } = document.savings;
  const noneBelow = threshold(none);
  const savings = new Int32Array(draft.size);
  const { k0, k1 } = drawKey(seed, decisions.savings, 0);
  for (let h = 0; h < draft.households.count; h += 1) {
    const first = draft.households.first[h];
    const end = first + draft.households.residents[h];
    let sum = 0;
    let adults = 0;
    for (let i = first; i < end; i += 1) {
      sum += income[i];
      adults += draft.years[i] >= adultAge ? 1 : 0;
    }
    const perAdult = adults > 0 ? sum / adults : 0;
    for (let i = first; i < end; i += 1) {
      if (draft.years[i] < adultAge || draw(k0, k1, i, 0) >>> 0 < noneBelow) continue;
      const months = median * exp(spread * normalOf(draw(k0, k1, i, 1)));
      const yuan = months * (income[i] > 0 ? income[i] : perAdult);
      savings[i] = Math.min(2000000000, Math.round(yuan / 10) * 10);
    }
  }
  return savings;
}
