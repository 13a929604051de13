import { domainIndex } from "../../catalogue/index.ts";
import type { CompiledRulebook } from "../../rulebook/compiled.ts";
import { adultAge } from "../age.ts";
import type { Block, World } from "../world.ts";

/**
 * Whom a measure reaches. What the scheme closes to a subject is set by the subject; what it closes to children and
 * household is pulled by whoever bears it.
 */
export interface ReachPlan {
  /** Bits of domains by list, and by grade (index 255 unused), for self, children and household. */
  readonly byList: Readonly<Record<Whom, Uint32Array>>;
  readonly byGrade: Readonly<Record<Whom, Uint32Array>>;
  readonly any: boolean;
  readonly anyKin: boolean;
}

const whom = ["self", "children", "household"] as const;
type Whom = (typeof whom)[number];

export function planReach(rulebook: CompiledRulebook): ReachPlan {
  const byList = blank();
  const byGrade = blank();
  for (const measure of rulebook.measures) {
    if (measure.effect !== "denies") continue;
    const bit = 1 << domainIndex(measure.domain);
    for (const who of whom) {
      if (!measure.reaches[who]) continue;
      if (measure.on.by === "list") byList[who][measure.on.list] |= bit;
      else for (let g = 0; g <= measure.on.band; g += 1) byGrade[who][g] |= bit;
    }
  }
  const used = (tables: Readonly<Record<Whom, Uint32Array>>, who: Whom) =>
    tables[who].some((bits) => bits !== 0);
  const kin = (["children", "household"] as const).some(
    (who) => used(byList, who) || used(byGrade, who),
  );
  return {
    byList,
    byGrade,
    any: kin || used(byList, "self") || used(byGrade, "self"),
    anyKin: kin,
  };
}

function blank(): Record<Whom, Uint32Array> {
  return {
    self: new Uint32Array(256),
    children: new Uint32Array(256),
    household: new Uint32Array(256),
  };
}

/** What the scheme closes because of the subject's own lists and grade. */
export function close(world: World, plan: ReachPlan, block: Block): void {
  if (!plan.any) return;
  const { alive, birthMonth, listed, grade, denied, reach, reachHome } = world.columns;
  for (let i = block.from; i < block.to; i += 1) {
    denied[i] = 0;
    reach[i] = 0;
    reachHome[i] = 0;
    if (alive[i] === 0 || world.month - birthMonth[i] < adultAge) continue;
    const g = grade[i];
    let self = plan.byGrade.self[g];
    let children = plan.byGrade.children[g];
    let household = plan.byGrade.household[g];
    for (let bits = listed[i]; bits !== 0; bits &= bits - 1) {
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

/** What is closed to each resident, by whomever. */
export function pullReach(world: World, plan: ReachPlan, block: Block): void {
  if (!plan.any) return;
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
