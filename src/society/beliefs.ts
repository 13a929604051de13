import { attributes, levelCode } from "../catalogue/index.ts";
import { draw, drawKey, threshold } from "../draws/index.ts";
import { decisions } from "./decisions.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import type { Draft } from "./draft.ts";
import { ageSpan, byYear, thresholdsBySex } from "./tables.ts";

/** By resident: nationality. Foreign nationals are adult migrants. */
export function drawNationality(document: SocietyDocument, draft: Draft, seed: number): Uint8Array {
  const nationality = new Uint8Array(draft.size);
  let eligible = 0;
  for (let i = 0; i < draft.size; i += 1)
    eligible += draft.years[i] >= adultAge && draft.residence[i] === 1 ? 1 : 0;
  const below = threshold(
    eligible > 0 ? (document.nationality.foreign * draft.size) / eligible : 0,
  );
  const { k0, k1 } = drawKey(seed, decisions.nationality, 0);
  for (let i = 0; i < draft.size; i += 1) {
    if (draft.years[i] < adultAge || draft.residence[i] === 0) continue;
    if (draw(k0, k1, i, 0) >>> 0 < below) nationality[i] = 1;
  }
  return nationality;
}

/** By resident: faith, by ethnicity and age, with ranks shared in part within a household. */
export function drawFaith(document: SocietyDocument, draft: Draft, seed: number): Uint8Array {
  const { rows } = document.faith;
  const registeredBelow = new Float64Array(2 * ageSpan);
  const anyBelow = new Float64Array(2 * ageSpan);
  for (const ethnicity of ["majority", "minority"] as const) {
    const own = rows.filter((row) => row.ethnicity === ethnicity);
    const offset = levelCode("ethnicity", ethnicity) * ageSpan;
    registeredBelow.set(
      byYear(own, (row) => threshold(row.registered)),
      offset,
    );
    anyBelow.set(
      byYear(own, (row) => threshold(row.registered + row.unregistered)),
      offset,
    );
  }
  const faith = new Uint8Array(draft.size);
  const following = threshold(Math.sqrt(document.faith["within-household"]));
  const { k0, k1 } = drawKey(seed, decisions.faith, 0);
  for (let i = 0; i < draft.size; i += 1) {
    const follows = draw(k0, k1, i, 1) >>> 0 < following;
    const rank = (follows ? draw(k0, k1, draft.household[i], 0) : draw(k0, k1, i, 2)) >>> 0;
    const row = draft.ethnicity[i] * ageSpan + draft.years[i];
    faith[i] = rank < registeredBelow[row] ? 1 : rank < anyBelow[row] ? 2 : 0;
  }
  return faith;
}

/** By resident: party card. Nobody under age and no foreign national holds one. */
export function drawParty(
  document: SocietyDocument,
  draft: Draft,
  columns: {
    readonly nationality: Uint8Array;
    readonly education: Uint8Array;
    readonly occupation: Uint8Array;
  },
  seed: number,
): Uint8Array {
  const below: Float64Array[] = attributes.education.levels.map((level) =>
    thresholdsBySex(
      document.party.rows.filter((row) => row.education === level.id),
      (row) => row.member,
    ),
  );
  const officialsBelow = threshold(document.party.officials);
  const official = levelCode("occupation", "official");
  const party = new Uint8Array(draft.size);
  const { k0, k1 } = drawKey(seed, decisions.party, 0);
  for (let i = 0; i < draft.size; i += 1) {
    if (draft.years[i] < adultAge || columns.nationality[i] === 1) continue;
    const limit =
      columns.occupation[i] === official
        ? officialsBelow
        : below[columns.education[i]][draft.sex[i] * ageSpan + draft.years[i]];
    if (draw(k0, k1, i, 0) >>> 0 < limit) party[i] = 1;
  }
  return party;
}
