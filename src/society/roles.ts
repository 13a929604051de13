import { draw, drawKey } from "../draws/index.ts";
import { allocate } from "./allocate.ts";
import { Contradiction } from "./contradiction.ts";
import { decisions } from "./decisions.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import type { People } from "./people.ts";
import { rowByYear } from "./tables.ts";

/** The part that a person has in a household. */
export const roles = [
  "alone",
  "wife",
  "husband",
  "lone-parent",
  "child",
  "elder",
  "elder-wife",
  "elder-husband",
  "sharer",
] as const;
export type Role = (typeof roles)[number];

/** Deals out what each row of a table holds, evenly at random and exactly: one draw per person. */
export class Dealer {
  private readonly left: Int32Array;
  private readonly rowLeft: Int32Array;
  private readonly columns: number;

  constructor(counts: Int32Array, rows: number, columns: number) {
    this.left = Int32Array.from(counts);
    this.columns = columns;
    this.rowLeft = new Int32Array(rows);
    for (let cell = 0; cell < counts.length; cell += 1)
      this.rowLeft[Math.floor(cell / columns)] += counts[cell];
  }

  /** The column of the next person of `row`. */
  deal(row: number, bits: number): number {
    let place = Math.floor(((bits >>> 0) / 4294967296) * this.rowLeft[row]);
    for (let column = 0; column < this.columns; column += 1) {
      const cell = row * this.columns + column;
      if (place < this.left[cell]) {
        this.left[cell] -= 1;
        this.rowLeft[row] -= 1;
        return column;
      }
      place -= this.left[cell];
    }
    throw new RangeError(`row ${row} of a table is dealt out`);
  }
}

/**
 * Gives every person a role, so that each role is filled as often as the households need it and the roles of
 * an age and sex lie near to the weights of the document's table "living".
 *
 * @param needed how many persons each role needs, in the order of {@link roles}
 * @returns persons by role
 * @throws Contradiction when the tables cannot be met together
 */
export function giveRoles(
  document: SocietyDocument,
  people: People,
  needed: Int32Array,
  seed: number,
): readonly Int32Array[] {
  const { rows } = document.living;
  const rowOfYear = rowByYear(rows);
  const bands = rows.length + 1;
  const cells = new Float64Array(2 * bands * roles.length);
  for (let sex = 0; sex < 2; sex += 1) {
    cells[sex * bands * roles.length + roles.indexOf("child")] = 1;
    rows.forEach((row, index) => {
      const woman = sex === 0;
      const weights = [
        row.alone,
        woman ? row.partner : 0,
        woman ? 0 : row.partner,
        woman ? row["lone-mother"] : row["lone-father"],
        row.child,
        row.elder,
        woman ? row["elder-couple"] : 0,
        woman ? 0 : row["elder-couple"],
        row.sharer,
      ];
      cells.set(weights, (sex * bands + index + 1) * roles.length);
    });
  }
  const bandOf = (person: number): number => {
    const years = Math.floor(people.ageMonths[person] / 12);
    return (person < people.women ? 0 : bands) + (years < adultAge ? 0 : rowOfYear[years] + 1);
  };
  const totals = new Int32Array(2 * bands);
  for (let person = 0; person < people.count; person += 1) totals[bandOf(person)] += 1;
  const dealt = allocate({ rows: 2 * bands, columns: roles.length, cells }, totals, needed);
  if ("unfilled" in dealt) {
    throw new Contradiction(
      "living",
      `The tables “age”, “households” and “living” contradict each other: ${dealt.missing} persons are missing for the role “${roles[dealt.unfilled]}”.`,
    );
  }
  const dealer = new Dealer(dealt.counts, 2 * bands, roles.length);
  const { k0, k1 } = drawKey(seed, decisions.role, 0);
  const lists = Array.from(needed, (count) => new Int32Array(count));
  const filled = new Int32Array(roles.length);
  for (let person = 0; person < people.count; person += 1) {
    const role = dealer.deal(bandOf(person), draw(k0, k1, person, 0));
    lists[role][filled[role]] = person;
    filled[role] += 1;
  }
  return lists;
}
