import type { Society } from "./columns.ts";
import type { SocietyDocument } from "./document.ts";
import type { Margin } from "./margin.ts";
import { personMargins } from "./margins-persons.ts";
import { tieMargins } from "./margins-ties.ts";
import { townMargins } from "./margins-town.ts";
import { workMargins } from "./margins-work.ts";

/**
 * Every table of the document beside what the society has, with its sampling error. The tables "living" and
 * "parents" are starting weights of a fit and no targets; "kinship" is met in the order of ages.
 */
export function margins(society: Society, document: SocietyDocument): readonly Margin[] {
  const years = Uint8Array.from(society.residents.birthMonth, (month) => Math.floor(-month / 12));
  const count = { society, years };
  return [
    ...personMargins(document, count),
    ...workMargins(document, count),
    ...townMargins(document, count),
    ...tieMargins(document, count),
  ];
}
