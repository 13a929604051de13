import { domainIndex } from "../../catalogue/index.ts";
import type { CompiledRulebook } from "../../rulebook/compiled.ts";
import { adultAge } from "../age.ts";
import type { Block, World } from "../world.ts";

/**
 * Whom a measure reaches. What the scheme closes to a subject is set by the subject; what it closes to children and
 * household is pulled by whoever bears it, and so is what it opens. A measure may wait while an appeal is pending, and
 * beyond the town it holds only by lists that the other jurisdiction shares.
 */
export interface ReachPlan {
  /** Bits of domains by list, and by grade (index 255 unused), for self, children and household. */
  readonly byList: Readonly<Record<Whom, Uint32Array>>;
  readonly byGrade: Readonly<Record<Whom, Uint32Array>>;
  /** The same for what is opened. */
  readonly opensByList: Readonly<Record<Whom, Uint32Array>>;
  readonly opensByGrade: Readonly<Record<Whom, Uint32Array>>;
  readonly any: boolean;
  readonly anyKin: boolean;
  readonly anyOpen: boolean;
  readonly anyOpenKin: boolean;
  /** Do measures wait while an appeal is pending, and on which lists (bits)? Those on grades wait as well. */
  readonly waits: boolean;
  readonly waiting: number;
  /** Bits of lists that hold in the other jurisdiction. */
  readonly shared: number;
}

const whom = ["self", "children", "household"] as const;
type Whom = (typeof whom)[number];

export function planReach(rulebook: CompiledRulebook): ReachPlan {
  const closes = { byList: blank(), byGrade: blank() };
  const opens = { byList: blank(), byGrade: blank() };
  const best = (rulebook.score?.bands.length ?? 0) - 1;
  for (const { on, effect, domain, reaches } of rulebook.measures) {
    const bit = 1 << domainIndex(domain);
    const { byList, byGrade } = effect === "denies" ? closes : opens;
    for (const who of whom) {
      if (!reaches[who]) continue;
      if (on.by === "list") byList[who][on.list] |= bit;
      else {
        // A grade closes to itself and to worse ones, and opens to itself and to better ones.
        const [from, to] = effect === "denies" ? [0, on.band] : [on.band, best];
        for (let g = from; g <= to; g += 1) byGrade[who][g] |= bit;
      }
    }
  }
  const used = ({ byList, byGrade }: typeof closes, who: Whom) =>
    [...byList[who], ...byGrade[who]].some((bits) => bits !== 0);
  const kinOf = (tables: typeof closes) => used(tables, "children") || used(tables, "household");
  const bitsOf = (matches: (list: CompiledRulebook["lists"][number]) => boolean) =>
    rulebook.lists.reduce((bits, list, l) => (matches(list) ? bits | (1 << l) : bits), 0);
  return {
    ...closes,
    opensByList: opens.byList,
    opensByGrade: opens.byGrade,
    any: kinOf(closes) || used(closes, "self"),
    anyKin: kinOf(closes),
    anyOpen: kinOf(opens) || used(opens, "self"),
    anyOpenKin: kinOf(opens),
    waiting: bitsOf((list) => list.colour === "black"),
    waits: rulebook.redress.appeal?.staysMeasure ?? false,
    shared: bitsOf((list) => list.shared),
  };
}

function blank(): Record<Whom, Uint32Array> {
  return {
    self: new Uint32Array(256),
    children: new Uint32Array(256),
    household: new Uint32Array(256),
  };
}

const noGrade = 255;

/** What the scheme closes because of the subject's own lists and grade. */
export function close(world: World, plan: ReachPlan, block: Block): void {
  if (!plan.any) return;
  const { alive, birthMonth, listed, grade, denied, reach, reachHome } = world.columns;
  const { appealMonth, elsewhere } = world.columns;
  for (let i = block.from; i < block.to; i += 1) {
    denied[i] = 0;
    reach[i] = 0;
    reachHome[i] = 0;
    if (alive[i] === 0 || world.month - birthMonth[i] < adultAge) continue;
    let g = grade[i];
    let lists = listed[i];
    if (elsewhere[i] === 1) {
      g = noGrade;
      lists &= plan.shared;
    }
    if (plan.waits && appealMonth[i] >= 0) {
      g = noGrade;
      lists &= ~plan.waiting;
    }
    let self = plan.byGrade.self[g];
    let children = plan.byGrade.children[g];
    let household = plan.byGrade.household[g];
    for (let bits = lists; bits !== 0; bits &= bits - 1) {
      const l = 31 - Math.clz32(bits & -bits);
      self |= plan.byList.self[l];
      children |= plan.byList.children[l];
      household |= plan.byList.household[l];
    }
    denied[i] = self;
    reach[i] = children;
    reachHome[i] = household;
  }
}

/** What is closed to each resident, by whomever, and what is opened. */
export function pullReach(world: World, plan: ReachPlan, block: Block): void {
  if (plan.any) pullClosed(world, plan, block);
  if (plan.anyOpen) pullOpened(world, plan, block);
}

function pullClosed(world: World, plan: ReachPlan, block: Block): void {
  const { columns, society, month } = world;
  const { alive, birthMonth, mother, father, household, denied, reach, reachHome, closed } =
    columns;
  for (let i = block.from; i < block.to; i += 1) {
    let bits = denied[i];
    if (plan.anyKin && alive[i] === 1) {
      if (month - birthMonth[i] < adultAge) {
        if (mother[i] >= 0) bits |= reach[mother[i]];
        if (father[i] >= 0) bits |= reach[father[i]];
      }
      const from = society.households.first[household[i]];
      const to = from + society.households.residents[household[i]];
      for (let j = from; j < to; j += 1) bits |= reachHome[j];
    }
    closed[i] = bits;
  }
}

function pullOpened(world: World, plan: ReachPlan, block: Block): void {
  const { columns, society, month } = world;
  const { alive, birthMonth, mother, father, household, closed, opened } = columns;
  const { listed, grade, elsewhere } = columns;
  const byGrade = plan.opensByGrade.self;
  for (let i = block.from; i < block.to; i += 1) {
    if (alive[i] === 0) {
      opened[i] = 0;
      continue;
    }
    if (!plan.anyOpenKin && listed[i] === 0) {
      // The common case: a grade that opens something to its holder, or nothing.
      const holds = elsewhere[i] === 0 && month - birthMonth[i] >= adultAge;
      opened[i] = holds ? byGrade[grade[i]] & ~closed[i] : 0;
      continue;
    }
    let bits = opensFor(world, plan, "self", i);
    if (plan.anyOpenKin) {
      if (month - birthMonth[i] < adultAge) {
        if (mother[i] >= 0) bits |= opensFor(world, plan, "children", mother[i]);
        if (father[i] >= 0) bits |= opensFor(world, plan, "children", father[i]);
      }
      const from = society.households.first[household[i]];
      const to = from + society.households.residents[household[i]];
      for (let j = from; j < to; j += 1) bits |= opensFor(world, plan, "household", j);
    }
    opened[i] = bits & ~closed[i];
  }
}

/** What the lists and the grade of resident j open to whom. */
function opensFor(world: World, plan: ReachPlan, who: Whom, j: number): number {
  const { alive, birthMonth, listed, grade, elsewhere } = world.columns;
  if (alive[j] === 0 || world.month - birthMonth[j] < adultAge) return 0;
  const away = elsewhere[j] === 1;
  let bits = plan.opensByGrade[who][away ? noGrade : grade[j]];
  const lists = away ? listed[j] & plan.shared : listed[j];
  for (let left = lists; left !== 0; left &= left - 1) {
    bits |= plan.opensByList[who][31 - Math.clz32(left & -left)];
  }
  return bits;
}
