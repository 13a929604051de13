import { attributes, type Text, text } from "../catalogue/index.ts";
import { adultAge, householdBalance, type World } from "../world/index.ts";

/**
 * Cells of the launch cohort: sex × residence × ethnicity × faith × third of household income at the launch. Each
 * outcome is summed by cell, which costs one addition a resident; groups and their intersections are sums of cells.
 */
export const incomeThirds = [
  { id: "low", title: text("lowest third of income", "收入最低三分之一", "收入最低三分之一") },
  { id: "middle", title: text("middle third of income", "收入中間三分之一", "收入中间三分之一") },
  { id: "high", title: text("highest third of income", "收入最高三分之一", "收入最高三分之一") },
] as const;

const axes = [
  { id: "sex", title: attributes.sex.title, levels: attributes.sex.levels },
  { id: "residence", title: attributes.residence.title, levels: attributes.residence.levels },
  { id: "ethnicity", title: attributes.ethnicity.title, levels: attributes.ethnicity.levels },
  { id: "faith", title: attributes.faith.title, levels: attributes.faith.levels },
  { id: "income", title: text("household income", "家庭收入", "家庭收入"), levels: incomeThirds },
] as const;

type AxisId = (typeof axes)[number]["id"];

export const cellCount = axes.reduce((product, axis) => product * axis.levels.length, 1);

/** Codes of a cell on each axis, in the order of the axes. */
function codesOf(cell: number): readonly number[] {
  let rest = cell;
  return axes.map((axis) => {
    const code = rest % axis.levels.length;
    rest = Math.floor(rest / axis.levels.length);
    return code;
  });
}

/** A group of the launch cohort: everybody, a level of an attribute, or an intersection of two. */
export interface Group {
  /** "all", "residence=migrant", "residence=migrant&income=low". */
  readonly id: string;
  readonly title: Text;
  readonly cells: readonly number[];
}

export const groups: readonly Group[] = [
  { id: "all", title: text("all", "全體", "全体"), cells: cellsWhere(() => true) },
  ...axes.flatMap((axis, place) =>
    axis.levels.map((level, code) => ({
      id: `${axis.id}=${level.id}`,
      title: level.title,
      cells: cellsWhere((codes) => codes[place] === code),
    })),
  ),
  ...intersection("residence", "income"),
];

function cellsWhere(matches: (codes: readonly number[]) => boolean): readonly number[] {
  const found: number[] = [];
  for (let cell = 0; cell < cellCount; cell += 1) if (matches(codesOf(cell))) found.push(cell);
  return found;
}

function intersection(a: AxisId, b: AxisId): Group[] {
  const first = axes.findIndex((axis) => axis.id === a);
  const second = axes.findIndex((axis) => axis.id === b);
  return axes[first].levels.flatMap((one, x) =>
    axes[second].levels.map((other, y) => ({
      id: `${a}=${one.id}&${b}=${other.id}`,
      title: text(
        `${one.title.en}, ${other.title.en}`,
        `${one.title["zh-Hant"]}、${other.title["zh-Hant"]}`,
        `${one.title["zh-Hans"]}、${other.title["zh-Hans"]}`,
      ),
      cells: cellsWhere((codes) => codes[first] === x && codes[second] === y),
    })),
  );
}

/** Enrols the launch cohort: who is alive now, adult or child, and in which cell. Called once, before the arms part. */
export function enrol(world: World): void {
  const { columns, size, month } = world;
  const { alive, birthMonth, cohort, cell } = columns;
  cohort.fill(0);
  const income = new Int32Array(size);
  const adults: number[] = [];
  for (let i = 0; i < size; i += 1) {
    if (alive[i] === 0) continue;
    const adult = month - birthMonth[i] >= adultAge;
    cohort[i] = adult ? 1 : 2;
    if (!adult) continue;
    income[i] = householdBalance(world, i).earned;
    adults.push(income[i]);
  }
  const sorted = Int32Array.from(adults).sort();
  const low = sorted[Math.floor(sorted.length / 3)];
  const high = sorted[Math.floor((2 * sorted.length) / 3)];
  for (let i = 0; i < size; i += 1) {
    if (cohort[i] === 0) continue;
    const payer = world.town.payer[columns.household[i]];
    const earned = cohort[i] === 1 ? income[i] : payer >= 0 ? income[payer] : 0;
    const third = earned < low ? 0 : earned < high ? 1 : 2;
    const codes = [
      columns.sex[i],
      columns.residence[i],
      columns.ethnicity[i],
      columns.faith[i],
      third,
    ];
    let at = 0;
    for (let a = axes.length - 1; a >= 0; a -= 1) at = at * axes[a].levels.length + codes[a];
    cell[i] = at;
  }
}
