import { domainIndex } from "../../catalogue/index.ts";
import type { CompiledRulebook } from "../../rulebook/compiled.ts";
import { isSubject } from "../bodies.ts";
import type { Block, World } from "../world.ts";

/**
 * What lists and grades of bodies close and open: to the body itself, to whoever heads it, to who works in it; and
 * what the lists and grades of a head close to the body. Heads and employees pull their part.
 */
export interface BodyReachPlan {
  /** Of companies, of organisations: null where no measure is about them. */
  readonly sorts: readonly (Reach | null)[];
  /** What residents' lists and grades close to the body that they head. */
  readonly fromHead: Tables | null;
  readonly any: boolean;
  /** Does anything reach heads or employees? */
  readonly binds: boolean;
  /** Do measures on residents set the column `closed` anyway? */
  readonly residentsToo: boolean;
}

/** Bits of domains by list and by grade. */
interface Tables {
  readonly byList: Uint32Array;
  readonly byGrade: Uint32Array;
}

interface Reach {
  readonly closes: Tables;
  readonly opens: Tables;
  readonly head: Tables;
  readonly employees: Tables;
}

export function planBodyReach(rulebook: CompiledRulebook): BodyReachPlan {
  const { bodies, measures } = rulebook;
  const sorts = [bodies.company, bodies.organisation].map((scheme) => {
    if (scheme === null || scheme.measures.length === 0) return null;
    const best = (scheme.score?.bands.length ?? 0) - 1;
    const reach: Reach = { closes: blank(), opens: blank(), head: blank(), employees: blank() };
    for (const { on, effect, domain, reaches } of scheme.measures) {
      const bit = 1 << domainIndex(domain);
      if (effect === "grants") add(reach.opens, on, bit, best);
      else {
        if (reaches.self) add(reach.closes, on, bit, null);
        if (reaches.head) add(reach.head, on, bit, null);
        if (reaches.employees) add(reach.employees, on, bit, null);
      }
    }
    return reach;
  });
  const headed = measures.filter(
    ({ reaches, effect }) => reaches.organisation && effect === "denies",
  );
  const fromHead = blank();
  for (const { on, domain } of headed) add(fromHead, on, 1 << domainIndex(domain), null);
  const bound = (tables: Tables | undefined) =>
    tables !== undefined && [...tables.byList, ...tables.byGrade].some((bits) => bits !== 0);
  return {
    sorts,
    fromHead: headed.length > 0 ? fromHead : null,
    any: headed.length > 0 || sorts.some((reach) => reach !== null),
    binds: sorts.some((reach) => bound(reach?.head) || bound(reach?.employees)),
    residentsToo: measures.some(
      ({ effect, reaches }) =>
        effect === "denies" && (reaches.self || reaches.children || reaches.household),
    ),
  };
}

function blank(): Tables {
  return { byList: new Uint32Array(8), byGrade: new Uint32Array(256) };
}

/** A grade closes to itself and to worse ones, and opens to itself and to better ones (up to `best`). */
function add(
  { byList, byGrade }: Tables,
  on: CompiledRulebook["measures"][number]["on"],
  bit: number,
  best: number | null,
): void {
  if (on.by === "list") {
    byList[on.list] |= bit;
    return;
  }
  const [from, to] = best === null ? [0, on.band] : [on.band, best];
  for (let g = from; g <= to; g += 1) byGrade[g] |= bit;
}

/** What is closed and opened to bodies, and what they close to others. */
export function closeBodies(world: World, plan: BodyReachPlan): void {
  if (!plan.any) return;
  const { society, town, columns } = world;
  const { listed, grade, closed, opened, bindsHead, bindsStaff, head } = town.bodies;
  for (let b = 0; b < listed.length; b += 1) {
    if (!isSubject(society, b)) continue;
    const reach = plan.sorts[+(b >= society.firms.count)];
    let bits = 0;
    if (reach !== null) {
      bits = bitsOf(reach.closes, listed[b], grade[b]);
      opened[b] = bitsOf(reach.opens, listed[b], grade[b]);
      bindsHead[b] = bitsOf(reach.head, listed[b], grade[b]);
      bindsStaff[b] = bitsOf(reach.employees, listed[b], grade[b]);
    }
    const h = head[b];
    if (plan.fromHead !== null && h >= 0 && columns.alive[h] === 1) {
      bits |= bitsOf(plan.fromHead, columns.listed[h], columns.grade[h]);
    }
    closed[b] = bits;
    opened[b] &= ~bits;
  }
}

function bitsOf({ byList, byGrade }: Tables, listed: number, grade: number): number {
  let bits = byGrade[grade];
  for (let left = listed; left !== 0; left &= left - 1) {
    bits |= byList[31 - Math.clz32(left & -left)];
  }
  return bits;
}

/** Adds what is closed to residents because of the body that they head or work for. */
export function bind(world: World, plan: BodyReachPlan, block: Block): void {
  if (!plan.binds) return;
  const { alive, employer, heads, closed } = world.columns;
  const { head, bindsHead, bindsStaff } = world.town.bodies;
  for (let i = block.from; i < block.to; i += 1) {
    let bits = plan.residentsToo ? closed[i] : 0;
    if (alive[i] === 1) {
      const firm = employer[i];
      if (firm >= 0) bits |= head[firm] === i ? bindsHead[firm] : bindsStaff[firm];
      if (heads[i] >= 0) bits |= bindsHead[heads[i]];
    }
    closed[i] = bits;
  }
}
