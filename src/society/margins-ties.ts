import { tieSlots } from "./columns.ts";
import type { SocietyDocument } from "./document.ts";
import {
  adultBand,
  chanceOfLikeness,
  colemanIndex,
  likenessTraits,
  packTraits,
  traitMasks,
} from "./likeness.ts";
import { type Count, type Margin, margin, meanMargin, residentsWho } from "./margin.ts";

/** Number of ties by age, and likeness among adults. */
export function tieMargins(document: SocietyDocument, count: Count): readonly Margin[] {
  const { society, years } = count;
  const degree = degrees(society.ties);
  const found: Margin[] = [];
  for (const row of document.ties.degree) {
    const own = residentsWho(count, (i) => years[i] >= row.from && years[i] <= row.to);
    const name = `${row.from} to ${row.to}`;
    found.push(
      meanMargin(
        "ties",
        name,
        "mean",
        row.mean,
        own.map((i) => degree[i]),
      ),
    );
  }
  const { residence, ethnicity, education } = society.residents;
  const traits = packTraits(years, education, residence, ethnicity);
  const firstAdult = adultBand << 4;
  const adults = residentsWho(count, (i) => traits[i] >= firstAdult);
  for (const trait of likenessTraits) {
    const mask = traitMasks[trait];
    const ends = new Float64Array(128);
    let like = 0;
    let all = 0;
    for (const i of adults) {
      ends[traits[i] & mask] += degree[i];
      for (let s = i * tieSlots; s < i * tieSlots + degree[i]; s += 1) {
        const other = traits[society.ties[s]];
        if (other < firstAdult) continue;
        all += 1;
        if (((other ^ traits[i]) & mask) === 0) like += 1;
      }
    }
    const chance = chanceOfLikeness(ends);
    // As many independent ties as there are adults: ties of one resident are not independent of each other.
    const error =
      Math.sqrt((chance * (1 - chance)) / Math.max(1, adults.length)) / Math.max(0.01, 1 - chance);
    found.push(
      margin("ties", "likeness", trait, {
        target: document.ties.likeness[trait],
        realised: colemanIndex(all > 0 ? like / all : 0, chance),
        of: adults.length,
        error,
      }),
    );
  }
  return found;
}

/** By resident: the number of ties. */
export function degrees(ties: Int32Array): Uint8Array {
  const degree = new Uint8Array(ties.length / tieSlots);
  for (let i = 0; i < degree.length; i += 1) {
    while (degree[i] < tieSlots && ties[i * tieSlots + degree[i]] >= 0) degree[i] += 1;
  }
  return degree;
}
