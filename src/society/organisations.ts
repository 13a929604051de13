import { levelCode } from "../catalogue/index.ts";
import { draw, drawKey, threshold } from "../draws/index.ts";
import { type OrganisationColumns, organisationForms } from "./columns.ts";
import { decisions } from "./decisions.ts";
import type { SocietyDocument } from "./document.ts";
import type { Draft } from "./draft.ts";

/** Ages in years at which somebody heads an organisation, both included. */
const headAges = { from: 28, to: 75 } as const;

/**
 * Charities, foundations, religious bodies and foreign organisations, each in a neighbourhood of its own draw.
 * A resident of the neighbourhood heads it: a believer heads a religious body, somebody with tertiary education
 * a foundation or a foreign organisation; nobody heads two.
 */
export function makeOrganisations(
  document: SocietyDocument,
  draft: Draft,
  columns: { readonly faith: Uint8Array; readonly education: Uint8Array },
  seed: number,
): OrganisationColumns {
  const forms: number[] = [];
  const foreign: number[] = [];
  const heads: number[] = [];
  const taken = new Set<number>();
  const placeKey = drawKey(seed, decisions.organisationPlace, 0);
  const headKey = drawKey(seed, decisions.organisationHead, 0);
  const foreignKey = drawKey(seed, decisions.foreignFunding, 0);
  const { neighbourhoods } = draft;
  const tertiary = levelCode("education", "tertiary");
  const suits = (i: number, form: string): boolean => {
    if (draft.years[i] < headAges.from || draft.years[i] > headAges.to || taken.has(i))
      return false;
    if (form === "religious") return columns.faith[i] !== 0;
    return form === "charity" || columns.education[i] === tertiary;
  };
  organisationForms.forEach((form, code) => {
    const row = document.organisations.rows.find((candidate) => candidate.form === form);
    if (row === undefined) return;
    const count = Math.round((row["per-1000"] * draft.size) / 1000);
    for (let k = 0; k < count; k += 1) {
      const organisation = forms.length;
      const start =
        (draw(placeKey.k0, placeKey.k1, organisation, code) >>> 0) % neighbourhoods.count;
      let head = -1;
      for (let step = 0; step < neighbourhoods.count && head < 0; step += 1) {
        const n = (start + step) % neighbourhoods.count;
        let best = -1;
        const end = neighbourhoods.first[n] + neighbourhoods.residents[n];
        for (let i = neighbourhoods.first[n]; i < end; i += 1) {
          if (!suits(i, form)) continue;
          const rank = draw(headKey.k0, headKey.k1, i, organisation) >>> 0;
          if (rank > best) {
            best = rank;
            head = i;
          }
        }
      }
      if (head < 0) break;
      taken.add(head);
      forms.push(code);
      heads.push(head);
      const funded =
        draw(foreignKey.k0, foreignKey.k1, organisation, 0) >>> 0 <
        threshold(row["foreign-funded"]);
      foreign.push(funded ? 1 : 0);
    }
  });
  return {
    count: forms.length,
    form: Uint8Array.from(forms),
    foreignFunded: Uint8Array.from(foreign),
    head: Int32Array.from(heads),
  };
}
