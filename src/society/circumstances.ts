import { levelCode } from "../catalogue/index.ts";
import { draw, drawKey, threshold } from "../draws/index.ts";
import {
  exposureBit,
  type FirmColumns,
  firmOwnerships,
  type OrganisationColumns,
} from "./columns.ts";
import { decisions } from "./decisions.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import type { Draft } from "./draft.ts";
import { ageSpan, rowByYear, thresholds, thresholdsBySex } from "./tables.ts";

/** Age in years from which a parent counts as elderly. */
export const elderlyAge = 60;

/**
 * By resident: the exposures, as bits. They are circumstances (who pays, rents, drives, owes, heads), never a
 * leaning towards any conduct.
 */
export function drawExposures(
  document: SocietyDocument,
  draft: Draft,
  columns: { readonly nationality: Uint8Array; readonly occupation: Uint8Array },
  firms: FirmColumns,
  organisations: OrganisationColumns,
  seed: number,
): Uint16Array {
  const bits = new Uint16Array(draft.size);
  markHouseholds(document, draft, bits, seed);
  markAdults(document, draft, bits, seed);
  markElders(document, draft, bits, seed);
  markGridOfficers(document, draft, columns.nationality, bits, seed);
  const trader = exposureBit("trader");
  const selfEmployed = levelCode("occupation", "self-employed");
  for (let i = 0; i < draft.size; i += 1)
    if (columns.occupation[i] === selfEmployed) bits[i] |= trader;
  const headsFirm = exposureBit("heads-firm");
  const isPrivate = firmOwnerships.indexOf("private");
  for (let f = 0; f < firms.count; f += 1) {
    bits[firms.head[f]] |= firms.ownership[f] === isPrivate ? headsFirm | trader : headsFirm;
  }
  const headsOrganisation = exposureBit("heads-organisation");
  for (const head of organisations.head) bits[head] |= headsOrganisation;
  return bits;
}

/** Bills, tenancy and dogs fall to the first resident of a household. */
function markHouseholds(
  document: SocietyDocument,
  draft: Draft,
  bits: Uint16Array,
  seed: number,
): void {
  const rents = new Float64Array(2);
  for (const row of document.tenancy.rows)
    rents[levelCode("residence", row.residence)] = threshold(row.share);
  const dogs = threshold(document.dogs.households);
  const tenancyKey = drawKey(seed, decisions.tenancy, 0);
  const dogKey = drawKey(seed, decisions.dog, 0);
  for (let h = 0; h < draft.households.count; h += 1) {
    const payer = draft.households.first[h];
    bits[payer] |= exposureBit("pays-bills");
    const renting =
      draw(tenancyKey.k0, tenancyKey.k1, payer, 0) >>> 0 < rents[draft.residence[payer]];
    if (renting) bits[payer] |= exposureBit("tenant");
    if (draw(dogKey.k0, dogKey.k1, h, 0) >>> 0 < dogs) bits[payer] |= exposureBit("dog-owner");
  }
}

function markAdults(
  document: SocietyDocument,
  draft: Draft,
  bits: Uint16Array,
  seed: number,
): void {
  const drives = thresholdsBySex(document.drivers.rows, (row) => row.share);
  const driver = exposureBit("driver");
  const drivingKey = drawKey(seed, decisions.driving, 0);
  const byAge = [
    { table: document.borrowers, bit: exposureBit("borrower"), decision: decisions.loan },
    {
      table: document["private-debtors"],
      bit: exposureBit("private-debtor"),
      decision: decisions.privateDebt,
    },
    { table: document.army, bit: exposureBit("kin-in-army"), decision: decisions.army },
  ];
  for (let i = 0; i < draft.size; i += 1) {
    const years = draft.years[i];
    if (years < adultAge) continue;
    if (draw(drivingKey.k0, drivingKey.k1, i, 0) >>> 0 < drives[draft.sex[i] * ageSpan + years])
      bits[i] |= driver;
  }
  for (const { table, bit, decision } of byAge) {
    const below = thresholds(table.rows, (row) => row.share);
    const { k0, k1 } = drawKey(seed, decision, 0);
    for (let i = 0; i < draft.size; i += 1) {
      const years = draft.years[i];
      if (years >= adultAge && draw(k0, k1, i, 0) >>> 0 < below[years]) bits[i] |= bit;
    }
  }
}

/** Who lives with an elderly parent has one; of the others as many as the table asks for beyond these. */
function markElders(
  document: SocietyDocument,
  draft: Draft,
  bits: Uint16Array,
  seed: number,
): void {
  const { rows } = document.elders;
  const rowOf = rowByYear(rows);
  const adults = new Int32Array(rows.length);
  const within = new Int32Array(rows.length);
  const elders = exposureBit("has-elders");
  for (let i = 0; i < draft.size; i += 1) {
    const years = draft.years[i];
    if (years < adultAge) continue;
    adults[rowOf[years]] += 1;
    const mother = draft.mother[i];
    const father = draft.father[i];
    if (
      (mother >= 0 && draft.years[mother] >= elderlyAge) ||
      (father >= 0 && draft.years[father] >= elderlyAge)
    ) {
      within[rowOf[years]] += 1;
      bits[i] |= elders;
    }
  }
  const below = rows.map((row, r) =>
    threshold((row.share * adults[r] - within[r]) / Math.max(1, adults[r] - within[r])),
  );
  const { k0, k1 } = drawKey(seed, decisions.elders, 0);
  for (let i = 0; i < draft.size; i += 1) {
    if (draft.years[i] < adultAge || (bits[i] & elders) !== 0) continue;
    if (draw(k0, k1, i, 0) >>> 0 < below[rowOf[draft.years[i]]]) bits[i] |= elders;
  }
}

/** One or two residents of each neighbourhood: nationals of the ages in the table, by the largest draw. */
function markGridOfficers(
  document: SocietyDocument,
  draft: Draft,
  nationality: Uint8Array,
  bits: Uint16Array,
  seed: number,
): void {
  const table = document.neighbourhoods["grid-officers"];
  const officer = exposureBit("grid-officer");
  const { k0, k1 } = drawKey(seed, decisions.gridOfficer, 0);
  const { count, first, residents } = draft.neighbourhoods;
  for (let n = 0; n < count; n += 1) {
    const at = draw(k0, k1, n, 1) >>> 0;
    const wanted = at < threshold(table.two) ? 2 : at < threshold(table.two + table.one) ? 1 : 0;
    for (let chosen = 0; chosen < wanted; chosen += 1) {
      let best = -1;
      let who = -1;
      for (let i = first[n]; i < first[n] + residents[n]; i += 1) {
        const suits =
          draft.years[i] >= table.from && draft.years[i] <= table.to && nationality[i] === 0;
        if (!suits || (bits[i] & officer) !== 0) continue;
        const rank = draw(k0, k1, i, 2) >>> 0;
        if (rank > best) {
          best = rank;
          who = i;
        }
      }
      if (who >= 0) bits[who] |= officer;
    }
  }
}
