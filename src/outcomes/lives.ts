import { type Text, text } from "../catalogue/index.ts";
import {
  adultAge,
  createWorld,
  followLife,
  forkWorld,
  hashWorld,
  type LifeEvent,
  liveMonth,
  type World,
} from "../world/index.ts";
import { enrol } from "./cells.ts";
import { blacklists } from "./lists.ts";
import type { WorldSpec } from "./run-world.ts";

/**
 * Single lives: one resident of a world in all its arms, found again by living the world again. They are
 * illustrations under the coupling of twins and never findings: only averages over an arm are identified, and who
 * was harmed or protected depends on how the luck of the arms is coupled (DESIGN.md §6).
 */
export interface Life {
  readonly seed: number;
  /** The resident's number: a place in the columns of the world at the launch. */
  readonly resident: number;
  readonly launch: number;
  /** Who they were at the launch: codes of the catalogue's attributes, age in years. */
  readonly who: Who;
  readonly arms: readonly ArmLife[];
  /** Why they were picked; null when they were named. */
  readonly picked: Picked | null;
}

export interface Who {
  readonly age: number;
  readonly sex: number;
  readonly residence: number;
  readonly education: number;
  readonly occupation: number;
}

export interface ArmLife {
  readonly arm: string;
  /** In the order in which they happened, from the launch on. Months are counted from month 0 of the world. */
  readonly events: readonly LifeEvent[];
  /** Hash of all columns at the last month: equal to that of the run, if this is the same world. */
  readonly stateHash: string;
}

export interface Picked {
  readonly pick: PickId;
  /** The arm in which it happened, or for `protected` the one in which it did not. */
  readonly arm: string;
  /** In how many months more than in the twin. */
  readonly months: number;
}

/**
 * Something that a resident can be picked for: `holds` says whether it is so at the end of a month. Picked is whoever
 * it was so for in the most months more than for the twin (of all arms with a scheme; ties go to the earlier arm,
 * then to the lower number). So a pick is a telling life and not a typical one.
 */
interface Pick {
  readonly id: string;
  readonly meaning: Text;
  /**
   * `scheme`: so in an arm with a scheme, in more months than without one. `none`: so without a scheme, and in no
   * month of that arm.
   */
  readonly where: "scheme" | "none";
  /** A test of each resident at the end of a month; made anew every month. */
  readonly holds: (world: World) => (i: number) => boolean;
}

export const picks = [
  {
    id: "wrongly-listed",
    meaning: text(
      "on a blacklist that they would not be on but for false records",
      "因不實紀錄而列入黑名單，若無不實紀錄即不會列入",
      "因不实记录而列入黑名单，若无不实记录就不会列入",
    ),
    where: "scheme",
    holds(world) {
      const black = blacklists(world);
      const { listedFalse } = world.columns;
      return (i) => (listedFalse[i] & black) !== 0;
    },
  },
  {
    id: "listed-without-will",
    meaning: text(
      "on a blacklist that they would not be on but for false records and acts without will",
      "列入黑名單，而所據僅為不實紀錄或非出於本意的行為",
      "列入黑名单，而依据只是不实记录或并非出于本意的行为",
    ),
    where: "scheme",
    holds(world) {
      const black = blacklists(world);
      const { listedUnwilled } = world.columns;
      return (i) => (listedUnwilled[i] & black) !== 0;
    },
  },
  {
    id: "child-of-listed",
    meaning: text(
      "a minor to whom a domain of life is closed because a parent is on a blacklist",
      "未成年，因父母列入黑名單而有生活領域遭關閉",
      "未成年，因父母列入黑名单而有生活领域被关闭",
    ),
    where: "scheme",
    holds(world) {
      const { birthMonth, closed, mother, father, reach, listed } = world.columns;
      const black = blacklists(world);
      const adults = world.month - adultAge;
      const closes = (parent: number, i: number) =>
        parent >= 0 && (listed[parent] & black) !== 0 && (reach[parent] & closed[i]) !== 0;
      return (i) => birthMonth[i] > adults && (closes(mother[i], i) || closes(father[i], i));
    },
  },
  {
    id: "protected",
    meaning: text(
      "defrauded without a scheme and never under it; an illustration under our coupling of the arms",
      "沒有制度時曾受騙，有制度時從未受騙；這只是在本模型配對方式下的例示",
      "没有制度时曾受骗，有制度时从未受骗；这只是在本模型配对方式下的例示",
    ),
    where: "none",
    holds({ columns: { victim } }) {
      return (i) => victim[i] === 1;
    },
  },
  {
    id: "afraid-to-speak",
    meaning: text(
      "wished to voice lawful criticism and kept silent",
      "想表達合法批評而保持沉默",
      "想表达合法批评而保持沉默",
    ),
    where: "scheme",
    holds({ columns: { wished } }) {
      return (i) => (wished[i] & 12) === 4;
    },
  },
] as const satisfies readonly Pick[];

export type PickId = (typeof picks)[number]["id"];

/** Lives the past of a seed up to the launch. */
function launched(spec: WorldSpec, seed: number): World {
  const { society, assumptions, rulebooks, pastMonths, months } = spec;
  const world = createWorld({
    society,
    assumptions,
    rulebook: rulebooks[0],
    seed,
    months: pastMonths + months,
    launch: pastMonths,
  });
  for (let m = 0; m < pastMonths; m += 1) liveMonth(world);
  enrol(world);
  return world;
}

/**
 * The life of one resident in all arms of a world, by number or by what happened to them.
 *
 * @returns null when nobody lives there under that number at the launch, or nobody can be picked
 */
export function lifeOf(spec: WorldSpec, seed: number, wanted: number | PickId): Life | null {
  const start = launched(spec, seed);
  const picked = typeof wanted === "number" ? null : pickIn(spec, start, wanted);
  const resident = typeof wanted === "number" ? wanted : picked?.resident;
  if (resident === undefined || resident >= start.size) return null;
  const { columns } = start;
  if (columns.alive[resident] === 0) return null;
  const arms = spec.rulebooks.map((rulebook): ArmLife => {
    const arm = forkWorld(start, rulebook, spec.assumptions);
    const onlooker = followLife(resident);
    for (let m = 0; m < spec.months; m += 1) liveMonth(arm, onlooker);
    return { arm: rulebook.id, events: onlooker.life, stateHash: hashWorld(arm) };
  });
  return {
    seed,
    resident,
    launch: spec.pastMonths,
    who: {
      age: Math.floor((start.month - columns.birthMonth[resident]) / 12),
      sex: columns.sex[resident],
      residence: columns.residence[resident],
      education: columns.education[resident],
      occupation: columns.occupation[resident],
    },
    arms,
    picked: picked?.why ?? null,
  };
}

function pickIn(
  spec: WorldSpec,
  start: World,
  id: PickId,
): { readonly resident: number; readonly why: Picked } | null {
  const pick: Pick | undefined = picks.find((one) => one.id === id);
  if (pick === undefined) throw new RangeError(`no pick ${id}`);
  const [without, ...schemes] = spec.rulebooks.map((rulebook) => {
    const arm = forkWorld(start, rulebook, spec.assumptions);
    return { arm: rulebook.id, months: monthsOf(arm, spec.months, start.size, pick) };
  });
  let best: { resident: number; arm: string; months: number } | null = null;
  for (const { arm, months } of schemes) {
    for (let resident = 0; resident < start.size; resident += 1) {
      const more =
        pick.where === "scheme"
          ? months[resident] - without.months[resident]
          : months[resident] === 0
            ? without.months[resident]
            : 0;
      if (more > (best?.months ?? 0)) best = { resident, arm, months: more };
    }
  }
  if (best === null) return null;
  return { resident: best.resident, why: { pick: id, arm: best.arm, months: best.months } };
}

/** By resident of the launch: in how many months it was so. */
function monthsOf(world: World, months: number, residents: number, pick: Pick): Uint16Array {
  const count = new Uint16Array(residents);
  for (let m = 0; m < months; m += 1) {
    liveMonth(world);
    const holds = pick.holds(world);
    for (let i = 0; i < residents; i += 1) {
      if (world.columns.alive[i] === 1 && holds(i)) count[i] += 1;
    }
  }
  return count;
}

/** Months in which something happened in any arm, with what happened in each arm, in the order of the arms. */
export function monthsTogether(life: Life): readonly LifeMonth[] {
  const months = [
    ...new Set(life.arms.flatMap(({ events }) => events.map((event) => event.month))),
  ];
  return months
    .sort((a, b) => a - b)
    .map((month) => ({
      month,
      arms: life.arms.map(({ events }) => events.filter((event) => event.month === month)),
    }));
}

export interface LifeMonth {
  /** Counted from month 0 of the world. */
  readonly month: number;
  readonly arms: readonly (readonly LifeEvent[])[];
}
