import { draw, drawKey } from "../draws/index.ts";
import { allocate } from "./allocate.ts";
import { Contradiction } from "./contradiction.ts";
import { decisions } from "./decisions.ts";
import type { SocietyDocument } from "./document.ts";
import type { Form } from "./forms.ts";
import { Dealer } from "./roles.ts";
import { rowByYear } from "./tables.ts";

/**
 * The form of household of each couple: exact counts of each form, fitted to the weights by the woman's age in the
 * document's table "parents".
 *
 * @throws Contradiction when the tables cannot be met together
 */
export function dealCoupleForms(
  document: SocietyDocument,
  forms: readonly Form[],
  counts: Int32Array,
  wives: Int32Array,
  ageMonths: Int16Array,
  seed: number,
): Uint8Array {
  const { rows } = document.parents;
  const rowOfYear = rowByYear(rows);
  const coupleForms = forms.flatMap((form, index) => (form.core === "couple" ? [index] : []));
  const columns = coupleForms.length;
  const cells = new Float64Array(rows.length * columns);
  rows.forEach((row, index) => {
    const byChildren = [row.none, row.one, row.two, row.three];
    const elders = Math.min(1, row.elders);
    coupleForms.forEach((formIndex, column) => {
      const form = forms[formIndex];
      cells[index * columns + column] =
        byChildren[form.children] * (form.elders > 0 ? elders : 1 - elders);
    });
  });
  const rowOf = (wife: number): number => rowOfYear[Math.floor(ageMonths[wife] / 12)];
  const totals = new Int32Array(rows.length);
  for (const wife of wives) totals[rowOf(wife)] += 1;
  const needed = Int32Array.from(coupleForms, (index) => counts[index]);
  const dealt = allocate({ rows: rows.length, columns, cells }, totals, needed);
  if ("unfilled" in dealt) {
    const { children, elders } = forms[coupleForms[dealt.unfilled]];
    throw new Contradiction(
      "parents",
      `The tables “age”, “households” and “parents” contradict each other: ${dealt.missing} couples are missing for households of ${children} children and ${elders} elders.`,
    );
  }
  const dealer = new Dealer(dealt.counts, rows.length, columns);
  const { k0, k1 } = drawKey(seed, decisions.form, 0);
  return Uint8Array.from(
    wives,
    (wife, couple) => coupleForms[dealer.deal(rowOf(wife), draw(k0, k1, couple, 0))],
  );
}
