import { type DrawKey, draw, drawKey, unit } from "../draws/index.ts";
import { dealCoupleForms } from "./couple-forms.ts";
import { decisions } from "./decisions.ts";
import { oldestAge, type SocietyDocument } from "./document.ts";
import { countHouseholds, countRoles, type Form, formsOf } from "./forms.ts";
import { inOrderOfAge, Slots, spell } from "./match.ts";
import { normalOf } from "./normal.ts";
import type { People } from "./people.ts";
import { giveRoles, type Role, roles } from "./roles.ts";

/** Most members of a household. */
export const mostMembers = 8;
/** Most children of a household, as the schema has it. */
const mostChildren = 3;

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
  /** By person: age in completed months, adjusted where kin would else be impossible (three in a thousand). */
  readonly ageMonths: Int16Array;
}

/** A mother is at least and at most so many months older than her child; a father only at least. */
const motherOlder = { least: 16 * 12, most: 45 * 12 } as const;

/** Households while they are formed. */
interface Building extends Households {
  readonly document: SocietyDocument;
  readonly forms: readonly Form[];
  readonly seed: number;
  /** Persons before this place are women. */
  readonly women: number;
  /** By household: the woman of a couple, or the adult who heads it alone. */
  readonly heads: Int32Array;
  /** By household: whose parents the elders are, or −1. */
  readonly grown: Int32Array;
  /** By household × {@link mostChildren}: the children, −1 after the last. */
  readonly children: Int32Array;
  list(role: Role): Int32Array;
  readonly matching: DrawKey;
}

/**
 * Puts people into households: forms by count, roles by fit, and within each role by age: wives to husbands,
 * elders to their grown children, children to the ages that mothers had.
 */
export function formHouseholds(
  document: SocietyDocument,
  people: People,
  seed: number,
): Households {
  const forms = formsOf(document);
  const counts = countHouseholds(forms, people.count);
  const lists = giveRoles(document, people, countRoles(forms, counts), seed);
  let count = 0;
  for (const households of counts) count += households;
  const building: Building = {
    document,
    forms,
    seed,
    women: people.women,
    count,
    form: new Uint8Array(count),
    members: new Int32Array(count * mostMembers),
    sizes: new Uint8Array(count),
    partner: new Int32Array(people.count).fill(-1),
    mother: new Int32Array(people.count).fill(-1),
    father: new Int32Array(people.count).fill(-1),
    ageMonths: Int16Array.from(people.ageMonths),
    heads: new Int32Array(count).fill(-1),
    grown: new Int32Array(count).fill(-1),
    children: new Int32Array(count * mostChildren).fill(-1),
    list: (role) => lists[roles.indexOf(role)],
    matching: drawKey(seed, decisions.partner, 0),
  };
  const elderWives = foundHouseholds(building, counts);
  placeElders(building, elderWives);
  placeChildren(building);
  spaceSiblings(building);
  lineUp(building);
  return building;
}

/** Sets an age to the nearest that is possible between kin. */
function adjust(building: Building, person: number, least: number, most: number): void {
  const { ageMonths } = building;
  const oldest = oldestAge * 12 + 11;
  ageMonths[person] = Math.min(oldest, Math.max(least, Math.min(most, ageMonths[person])));
}

/** Weds couples and founds every household; returns the wives of the elder couples, by age. */
function foundHouseholds(building: Building, counts: Int32Array): Int32Array {
  const { document, forms, form, heads, members, partner, ageMonths, matching, seed } = building;
  const older = document.kinship["husband-older"];
  const noise = older.spread * 12 * Math.SQRT1_2;
  const byAge = (role: Role, shift: number, spread: number): Int32Array =>
    inOrderOfAge(building.list(role), ageMonths, matching, shift, spread);
  const wed = (wives: Int32Array, husbands: Int32Array): void => {
    wives.forEach((wife, k) => {
      partner[wife] = husbands[k];
      partner[husbands[k]] = wife;
    });
  };
  const wives = byAge("wife", 0, noise);
  const elderWives = byAge("elder-wife", 0, noise);
  wed(wives, byAge("husband", -12 * older.mean, noise));
  wed(elderWives, byAge("elder-husband", -12 * older.mean, noise));

  const coupleForms = dealCoupleForms(document, forms, counts, wives, ageMonths, seed);
  form.set(coupleForms);
  heads.set(wives);
  const lone = building.list("lone-parent");
  const alone = byAge("alone", 0, 0);
  const sharers = byAge("sharer", 0, 24);
  // Lone parents of all ages have one child or two: they are taken at a stride.
  const stride = strideThrough(lone.length);
  let household = wives.length;
  let loneTaken = 0;
  let aloneTaken = 0;
  let sharersTaken = 0;
  forms.forEach(({ core, size }, index) => {
    if (core === "couple") return;
    for (let k = 0; k < counts[index]; k += 1) {
      form[household] = index;
      if (core === "lone-parent") {
        heads[household] = lone[(loneTaken * stride) % lone.length];
        loneTaken += 1;
      } else if (core === "alone") {
        heads[household] = alone[aloneTaken];
        aloneTaken += 1;
      } else if (core === "sharers") {
        heads[household] = sharers[sharersTaken];
        members.set(sharers.subarray(sharersTaken, sharersTaken + size), household * mostMembers);
        sharersTaken += size;
      }
      household += 1;
    }
  });
  return elderWives;
}

/** Elders live with a grown child's family, or, as a couple, with a grandchild alone. */
function placeElders(building: Building, elderWives: Int32Array): void {
  const { document, forms, form, heads, grown, partner, mother, father, ageMonths } = building;
  const { kinship } = document;
  const { k0, k1 } = drawKey(building.seed, decisions.elder, 0);
  const couples = new Slots();
  const singles = new Slots();
  for (let h = 0; h < building.count; h += 1) {
    const { core, elders } = forms[form[h]];
    if (elders === 0 && core !== "grandparents") continue;
    const bits = draw(k0, k1, h, 0);
    if (core === "grandparents") {
      couples.add(h, 62 * 12 + 60 * normalOf(bits));
      continue;
    }
    const ofHusband = unit(draw(k0, k1, h, 1)) < kinship["elders-of-husband"];
    grown[h] = ofHusband ? partner[heads[h]] : heads[h];
    const slots = elders === 2 ? couples : singles;
    slots.add(h, ageMonths[grown[h]] + spell(kinship["first-birth"], bits));
  }
  couples.inOrder().forEach((h, k) => {
    const child = grown[h];
    if (child < 0) {
      heads[h] = elderWives[k];
      return;
    }
    mother[child] = elderWives[k];
    father[child] = partner[elderWives[k]];
    const age = ageMonths[child];
    adjust(building, mother[child], age + motherOlder.least, age + motherOlder.most);
    adjust(building, father[child], age + motherOlder.least, oldestAge * 12);
  });
  const elders = inOrderOfAge(building.list("elder"), ageMonths, building.matching, 0, 0);
  singles.inOrder().forEach((h, k) => {
    const child = grown[h];
    (elders[k] < building.women ? mother : father)[child] = elders[k];
    const age = ageMonths[child];
    adjust(building, elders[k], age + motherOlder.least, age + motherOlder.most);
  });
}

/** Children of all ages live where their mother had the age at birth that the document says, or near to it. */
function placeChildren(building: Building): void {
  const { document, forms, form, heads, women, partner, mother, father, ageMonths } = building;
  const { kinship } = document;
  const { k0, k1 } = drawKey(building.seed, decisions.motherAge, 0);
  const slots = new Slots();
  for (let h = 0; h < building.count; h += 1) {
    const { core, children } = forms[form[h]];
    if (children === 0) continue;
    // A father alone stands in for a mother of her usual age.
    const head = heads[h];
    const mothers = ageMonths[head] - (head < women ? 0 : 12 * kinship["husband-older"].mean);
    let wished = mothers - Math.max(18 * 12, spell(kinship["first-birth"], draw(k0, k1, h, 0)));
    for (let c = 0; c < children; c += 1) {
      const bits = draw(k0, k1, h, c);
      if (core === "grandparents") wished = 12 + 13 * 12 * unit(bits);
      else if (c > 0) wished -= Math.max(12, spell(kinship["birth-interval"], bits));
      slots.add(h, wished);
    }
  }
  const children = inOrderOfAge(building.list("child"), ageMonths, building.matching, 0, 2);
  const placed = new Uint8Array(building.count);
  slots.inOrder().forEach((h, k) => {
    const child = children[k];
    building.children[h * mostChildren + placed[h]] = child;
    placed[h] += 1;
    if (forms[form[h]].core === "grandparents") return;
    const head = heads[h];
    if (head < women) {
      const age = ageMonths[head];
      mother[child] = head;
      adjust(building, child, Math.max(1, age - motherOlder.most), age - motherOlder.least);
    }
    father[child] = head < women ? partner[head] : head;
    if (father[child] >= 0)
      adjust(building, child, 1, ageMonths[father[child]] - motherOlder.least);
  });
}

/** Moves siblings apart who would be born within less than {@link leastSpacing}, where their parents' ages allow it. */
function spaceSiblings(building: Building): void {
  const { children, heads, father, ageMonths } = building;
  for (let h = 0; h < building.count; h += 1) {
    // Children stand from the youngest up.
    for (let c = h * mostChildren; c + 1 < (h + 1) * mostChildren && children[c + 1] >= 0; c += 1) {
      const older = children[c + 1];
      const spaced = ageMonths[children[c]] + leastSpacing;
      const parent = Math.min(
        ageMonths[heads[h]],
        father[older] >= 0 ? ageMonths[father[older]] : Number.MAX_SAFE_INTEGER,
      );
      if (spaced <= parent - motherOlder.least)
        ageMonths[older] = Math.max(ageMonths[older], spaced);
    }
  }
}

/** Months between two births of one mother. */
const leastSpacing = 10;

/** Writes the members of each household in order, who pays the bills first. */
function lineUp(building: Building): void {
  const { forms, form, heads, grown, members, sizes, partner, mother, father } = building;
  const { k0, k1 } = drawKey(building.seed, decisions.payer, 0);
  const join = (household: number, person: number): void => {
    if (person < 0) return;
    members[household * mostMembers + sizes[household]] = person;
    sizes[household] += 1;
  };
  for (let h = 0; h < building.count; h += 1) {
    if (forms[form[h]].core === "sharers") {
      sizes[h] = forms[form[h]].size;
      continue;
    }
    const spouse = partner[heads[h]];
    const headPays = spouse < 0 || (draw(k0, k1, h, 0) & 1) === 0;
    join(h, headPays ? heads[h] : spouse);
    join(h, headPays ? spouse : heads[h]);
    for (let c = 0; c < mostChildren; c += 1) join(h, building.children[h * mostChildren + c]);
    if (grown[h] >= 0) {
      join(h, mother[grown[h]]);
      join(h, father[grown[h]]);
    }
  }
}

/** A stride that visits each of `length` places once, near to the golden section, so that it visits evenly. */
function strideThrough(length: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  for (let stride = Math.max(1, Math.floor(length * 0.618)); stride < length; stride += 1) {
    if (divisor(stride, length) === 1) return stride;
  }
  return 1;
}
