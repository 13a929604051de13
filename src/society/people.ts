import { draw, drawKey, unit } from "../draws/index.ts";
import { largestRemainder } from "./allocate.ts";
import { decisions } from "./decisions.ts";
import type { SocietyDocument } from "./document.ts";

/** Persons before they are housed: women by age, then men by age. */
export interface People {
  readonly count: number;
  /** Persons before this place are women (code 0), the rest men (code 1). */
  readonly women: number;
  /** Age in completed months at month 0, at least 1; ascending within each sex, until households adjust a few. */
  readonly ageMonths: Int16Array;
}

/**
 * As many persons of each age and sex as the table says, rounded by largest remainders, so that these margins
 * hold exactly. Within a group ages lie evenly, in the open-ended last group denser at the young end.
 */
export function makePeople(document: SocietyDocument, count: number, seed: number): People {
  const { rows } = document.age;
  const cells = [...rows.map((row) => row.female), ...rows.map((row) => row.male)];
  const counts = largestRemainder(cells, count);
  const { k0, k1 } = drawKey(seed, decisions.birth, 0);
  const ageMonths = new Int16Array(count);
  let person = 0;
  let women = 0;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const row = rows[cell % rows.length];
    const last = cell % rows.length === rows.length - 1;
    const months = (row.to - row.from + 1) * 12;
    for (let k = 0; k < counts[cell]; k += 1) {
      const place = (k + unit(draw(k0, k1, person, 0))) / counts[cell];
      const within = last ? 1 - Math.sqrt(1 - place) : place;
      ageMonths[person] = Math.max(
        1,
        row.from * 12 + Math.min(months - 1, Math.floor(within * months)),
      );
      person += 1;
    }
    if (cell === rows.length - 1) women = person;
  }
  return { count, women, ageMonths };
}
