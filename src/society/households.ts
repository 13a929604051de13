import { draw, drawKey, unit } from "../draws/index.ts";
import { allocate } from "./allocate.ts";
import { Contradiction } from "./contradiction.ts";
import { decisions } from "./decisions.ts";
import type { SocietyDocument } from "./document.ts";
import { countHouseholds, countRoles, type Form, formsOf } from "./forms.ts";
import { normalOf } from "./normal.ts";
import { orderBy } from "./order.ts";
import type { People } from "./people.ts";
import { Dealer, giveRoles, type Role, roles } from "./roles.ts";
import { rowByYear } from "./tables.ts";

/** Most members of a household. */
export const mostMembers = 8;

/** Persons in households, before the households have a place in town. */
export interface Households {
  readonly count: number;
  /** Index into the document's forms. */
  readonly form: Uint8Array;
  /** `members[h * mostMembers + k]`: the one who pays the bills first, then the partner, children, elders. */
  readonly members: Int32Array;
  readonly sizes: Uint8Array;
  /** By person: the partner, mother and father within the household, or −1. */
  readonly partner: Int32Array;
  readonly mother: Int32Array;
  readonly father: Int32Array;
  /** By person: age in completed months, adjusted where kin would else be impossible. */
  readonly ageMonths: Int16Array;
  /** How many ages were adjusted. */
  readonly adjusted: number;
}

/** A mother is at least and at most so many months older than her child; a father only at least. */
export const motherOlder = { least: 16 * 12, most: 45 * 12 } as const;

const keys = 2048;

/** A key for ordering by months: shifted and clamped into 0…{@link keys} − 1. */
function monthKey(months: number): number {
  return Math.max(0, Math.min(keys - 1, Math.floor(months + 400)));
}

/** Months drawn from a normal distribution given in years. */
function spell(years: { readonly mean: number; readonly spread: number }, bits: number): number {
  return 12 * (years.mean + years.spread * normalOf(bits));
}

/**
 * Puts people into households: forms by count, roles by fit, and within each role by age: wives to husbands,
 * children to the ages that mothers had, elders to their grown children. Matching is by rank, so that everybody
 * is placed and the order of ages is kept.
 */
export function formHouseholds(document: SocietyDocument, people: People, seed: number): Households {
  const { kinship } = document;
  const forms = formsOf(document);
  const counts = countHouseholds(forms, people.count);
  const lists = giveRoles(document, people, countRoles(forms, counts), seed);
  const list = (role: Role): Int32Array => lists[roles.indexOf(role)];
  const ageMonths = Int16Array.from(people.ageMonths);
  const age = (person: number): number => ageMonths[person];

  let count = 0;
  for (const households of counts) count += households;
  const form = new Uint8Array(count);
  const members = new Int32Array(count * mostMembers);
  const sizes = new Uint8Array(count);
  const partner = new Int32Array(people.count).fill(-1);
  const mother = new Int32Array(people.count).fill(-1);
  const father = new Int32Array(people.count).fill(-1);
  const join = (household: number, person: number): void => {
    members[household * mostMembers + sizes[household]] = person;
    sizes[household] += 1;
  };
  let adjusted = 0;
  const adjust = (person: number, least: number, most: number): void => {
    const months = Math.max(least, Math.min(most, ageMonths[person]));
    if (months !== ageMonths[person]) {
      ageMonths[person] = months;
      adjusted += 1;
    }
  };

  // Couples, by age.
  const partnerKey = drawKey(seed, decisions.partner, 0);
  const noise = kinship["husband-older"].spread * 12 * Math.SQRT1_2;
  const byAge = (persons: Int32Array, shift: number, spread: number): Int32Array =>
    orderBy(
      persons,
      Uint16Array.from(persons, (person) =>
        monthKey(age(person) + shift + spread * normalOf(draw(partnerKey.k0, partnerKey.k1, person, 0))),
      ),
      keys,
    );
  const older = -12 * kinship["husband-older"].mean;
  const wives = byAge(list("wife"), 0, noise);
  const husbands = byAge(list("husband"), older, noise);
  const elderWives = byAge(list("elder-wife"), 0, noise);
  const elderHusbands = byAge(list("elder-husband"), older, noise);
  const wed = (wife: number, husband: number): void => {
    partner[wife] = husband;
    partner[husband] = wife;
  };
  wives.forEach((wife, k) => wed(wife, husbands[k]));
  elderWives.forEach((wife, k) => wed(wife, elderHusbands[k]));

  // Who heads which household. `heads[h]` is the woman of a couple, or the lone adult.
  const heads = new Int32Array(count).fill(-1);
  const payerKey = drawKey(seed, decisions.payer, 0);
  let household = 0;
  const coupleForms = forms.flatMap((candidate, index) => (candidate.core === "couple" ? [index] : []));
  const dealCouple = coupleDealer(document, forms, coupleForms, counts, wives, ageMonths, seed);
  for (let k = 0; k < wives.length; k += 1) {
    form[household] = dealCouple(k);
    heads[household] = wives[k];
    household += 1;
  }
  const lone = list("lone-parent");
  const alone = byAge(list("alone"), 0, 0);
  const sharers = byAge(list("sharer"), 0, 24);
  let loneTaken = 0;
  let aloneTaken = 0;
  let sharersTaken = 0;
  const loneStep = spreadOut(lone.length);
  forms.forEach((candidate, index) => {
    if (candidate.core === "couple") return;
    for (let k = 0; k < counts[index]; k += 1) {
      form[household] = index;
      if (candidate.core === "lone-parent") {
        heads[household] = lone[(loneTaken * loneStep) % lone.length];
        loneTaken += 1;
      } else if (candidate.core === "alone") {
        heads[household] = alone[aloneTaken];
        aloneTaken += 1;
      } else if (candidate.core === "sharers") {
        heads[household] = sharers[sharersTaken];
        for (let s = 1; s < candidate.size; s += 1) {
          members[household * mostMembers + s] = sharers[sharersTaken + s];
        }
        sharersTaken += candidate.size;
      }
      household += 1;
    }
  });

  // Elder couples: with a grown child's family, or with a grandchild alone.
  const elderKey = drawKey(seed, decisions.elder, 0);
  const grown = new Int32Array(count).fill(-1);
  const pairSlots: number[] = [];
  const pairKeys: number[] = [];
  const singleSlots: number[] = [];
  const singleKeys: number[] = [];
  for (let h = 0; h < count; h += 1) {
    const { core, elders } = forms[form[h]];
    if (elders === 0 && core !== "grandparents") continue;
    const bits = draw(elderKey.k0, elderKey.k1, h, 0);
    if (core === "grandparents") {
      pairSlots.push(h);
      pairKeys.push(monthKey(62 * 12 + 60 * normalOf(bits)));
      continue;
    }
    const ofHusband = unit(draw(elderKey.k0, elderKey.k1, h, 1)) < kinship["elders-of-husband"];
    grown[h] = ofHusband ? partner[heads[h]] : heads[h];
    const wished = monthKey(age(grown[h]) + spell(kinship["first-birth"], bits));
    (elders === 2 ? pairSlots : singleSlots).push(h);
    (elders === 2 ? pairKeys : singleKeys).push(wished);
  }
  const pairHouseholds = orderBy(Int32Array.from(pairSlots), pairKeys, keys);
  const singleHouseholds = orderBy(Int32Array.from(singleSlots), singleKeys, keys);
  const singles = byAge(list("elder"), 0, 0);
  pairHouseholds.forEach((h, k) => {
    if (grown[h] < 0) {
      heads[h] = elderWives[k];
      return;
    }
    const child = grown[h];
    mother[child] = elderWives[k];
    father[child] = elderHusbands[k];
    adjust(mother[child], age(child) + motherOlder.least, age(child) + motherOlder.most);
    adjust(father[child], age(child) + motherOlder.least, 1199);
  });
  singleHouseholds.forEach((h, k) => {
    const child = grown[h];
    const elder = singles[k];
    (elder < people.women ? mother : father)[child] = elder;
    adjust(elder, age(child) + motherOlder.least, age(child) + motherOlder.most);
  });

  // Children, by the age that their mother had.
  const motherKey = drawKey(seed, decisions.motherAge, 0);
  const childSlots: number[] = [];
  const childKeys: number[] = [];
  for (let h = 0; h < count; h += 1) {
    const { core, children } = forms[form[h]];
    const parent = heads[h];
    const parentAge = parent < people.women ? age(parent) : age(parent) + older;
    let wished = parentAge - Math.max(18 * 12, spell(kinship["first-birth"], draw(motherKey.k0, motherKey.k1, h, 0)));
    for (let c = 0; c < children; c += 1) {
      if (core === "grandparents") {
        wished = 12 + 13 * 12 * unit(draw(motherKey.k0, motherKey.k1, h, c));
      } else if (c > 0) {
        wished -= Math.max(12, spell(kinship["birth-interval"], draw(motherKey.k0, motherKey.k1, h, c)));
      }
      childSlots.push(h);
      childKeys.push(monthKey(wished));
    }
  }
  const childHouseholds = orderBy(Int32Array.from(childSlots), childKeys, keys);
  const children = byAge(list("child"), 0, 2);
  const childOf = new Int32Array(count * 3).fill(-1);
  const childrenIn = new Uint8Array(count);
  childHouseholds.forEach((h, k) => {
    const child = children[k];
    childOf[h * 3 + childrenIn[h]] = child;
    childrenIn[h] += 1;
    if (forms[form[h]].core === "grandparents") return;
    const parent = heads[h];
    if (parent < people.women) {
      mother[child] = parent;
      father[child] = partner[parent];
      adjust(child, Math.max(1, age(parent) - motherOlder.most), age(parent) - motherOlder.least);
    } else {
      father[child] = parent;
    }
    const man = father[child];
    if (man >= 0) adjust(child, 1, age(man) - motherOlder.least);
  });

  // Members in order: who pays the bills first.
  for (let h = 0; h < count; h += 1) {
    const { core, size } = forms[form[h]];
    if (core === "sharers") {
      members[h * mostMembers] = heads[h];
      sizes[h] = size;
      continue;
    }
    const spouse = partner[heads[h]];
    const womanPays = spouse < 0 || (draw(payerKey.k0, payerKey.k1, h, 0) & 1) === 0;
    join(h, womanPays ? heads[h] : spouse);
    if (spouse >= 0) join(h, womanPays ? spouse : heads[h]);
    for (let c = 0; c < childrenIn[h]; c += 1) join(h, childOf[h * 3 + c]);
    const child = grown[h];
    if (child >= 0 && mother[child] >= 0) join(h, mother[child]);
    if (child >= 0 && father[child] >= 0) join(h, father[child]);
  }
  return { count, form, members, sizes, partner, mother, father, ageMonths, adjusted };
}

/** Gives each couple its form: exact counts of each, fitted to the weights by the woman's age. */
function coupleDealer(
  document: SocietyDocument,
  forms: readonly Form[],
  coupleForms: readonly number[],
  counts: Int32Array,
  wives: Int32Array,
  ageMonths: Int16Array,
  seed: number,
): (couple: number) => number {
  const { rows } = document.parents;
  const rowOfYear = rowByYear(rows);
  const columns = coupleForms.length;
  const cells = new Float64Array(rows.length * columns);
  rows.forEach((row, index) => {
    const byChildren = [row.none, row.one, row.two, row.three];
    const elders = Math.min(1, row.elders);
    coupleForms.forEach((formIndex, column) => {
      const form = forms[formIndex];
      cells[index * columns + column] = byChildren[form.children] * (form.elders > 0 ? elders : 1 - elders);
    });
  });
  const rowOf = (couple: number): number => rowOfYear[Math.floor(ageMonths[wives[couple]] / 12)];
  const totals = new Int32Array(rows.length);
  for (let k = 0; k < wives.length; k += 1) totals[rowOf(k)] += 1;
  const needed = Int32Array.from(coupleForms, (index) => counts[index]);
  const dealt = allocate({ rows: rows.length, columns, cells }, totals, needed);
  if ("unfilled" in dealt) {
    const form = forms[coupleForms[dealt.unfilled]];
    throw new Contradiction(
      "parents",
      `The tables “age”, “households” and “parents” contradict each other: ${dealt.missing} couples are missing for households of ${form.children} children and ${form.elders} elders.`,
    );
  }
  const dealer = new Dealer(dealt.counts, rows.length, columns);
  const { k0, k1 } = drawKey(seed, decisions.form, 0);
  return (couple) => coupleForms[dealer.deal(rowOf(couple), draw(k0, k1, couple, 0))];
}

/** A step that is coprime to `n`, near to its golden section, so that steps visit a list evenly. */
function spreadOut(n: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let step = Math.max(1, Math.floor(n * 0.618));
  while (n > 1 && divides(step, n) !== 1) step += 1;
  return step;
}
