/**
 * A report's input without a run behind it: plausible in shape, made up in every number, the same each time. For
 * tests and for looking at the page; nothing here says anything about any scheme.
 */
import { attributes, text, type HeadingId, type Text } from "../../catalogue/index.ts";
import type { OutcomeDefinition } from "../../outcomes/outcome.ts";
import type { CoursePoint } from "../../study/course.ts";
import type { GroupRow } from "../../study/disparity.ts";
import type { VerdictRow } from "../../study/verdict.ts";
import { findingOf, isBetter } from "../../study/wording.ts";
import type { ReportedArm, ReportInput } from "../input.ts";

export function madeUpRun(): ReportInput {
  const next = numbers(20_261);
  return {
    asker: null,
    run: {
      title: text(
        "Made-up numbers for looking at the report",
        "供檢視報告用的虛構數字",
        "供查看报告用的虚构数字",
      ),
      question: text(
        "Do four schemes that nobody runs do what they promise?",
        "四個從未實行的方案，有沒有做到它們的承諾？",
        "四个从未实行的方案，有没有做到它们的承诺？",
      ),
      society: text("Fixture Town", "樣例鎮", "样例镇"),
      residents: 20_000,
      worlds: 30,
      pastMonths: 60,
      months: 120,
      window: { from: 60, to: 120 },
      confidence: 0.95,
      modelVersion: "0",
      engineVersion: "0.0.0",
    },
    arms,
    outcomes,
    primary,
    rows: outcomes.flatMap((outcome) => schemes.map((arm) => rowOf(outcome, arm.id, next))),
    courses: outcomes
      .filter((one) => primary.includes(one.id))
      .flatMap((one) => coursesOf(one, next)),
    courseStep: 12,
    ...groupsOf(next),
    margins: [
      { group: "residence=local", share: 0.68 },
      { group: "residence=migrant", share: 0.32 },
      { group: "education=primary", share: 0.345 },
      { group: "education=secondary", share: 0.45 },
      { group: "education=tertiary", share: 0.205 },
    ],
    assumptions: [
      {
        id: "honesty.across-contexts",
        title: text(
          "how far honesty in one context goes with honesty in another",
          "一個領域的誠信與其他領域的相關程度",
          "一个领域的诚信与其他领域的相关程度",
        ),
        value: 0.3,
        unit: text("correlation", "相關係數", "相关系数"),
        low: 0.05,
        high: 0.6,
        grade: "scholarship",
        source: "made up",
      },
      {
        id: "records.error",
        title: null,
        value: 0.012,
        unit: text("share of records", "佔記錄的比例", "占记录的比例"),
        low: 0.002,
        high: 0.05,
        grade: "weak",
        source: "made up",
      },
    ],
    leftOut: [
      text("Families who leave the country.", "移居國外的家庭。", "移居国外的家庭。"),
      text(
        "What courts do when the law itself changes.",
        "法律本身改變時法院的做法。",
        "法律本身改变时法院的做法。",
      ),
    ],
    manifest: `${JSON.stringify({ engine: "0.0.0", seeds: [1, 2, 3], note: "made up <b>&amp;</b>" }, null, 2)}\n`,
    command: "glasshouse run studies/made-up.yaml --out out/made-up",
  };
}

const arms: readonly ReportedArm[] = [
  {
    id: "none",
    title: text("no scheme", "無方案", "无方案"),
    standing: null,
    counterpart: null,
    sources: [],
  },
  {
    id: "court-list",
    title: text("Court list of judgment defaulters", "失信被執行人名單", "失信被执行人名单"),
    short: text("Court list", "法院名單", "法院名单"),
    standing: "statute",
    counterpart: null,
    sources: [
      {
        id: "spc",
        citation: "A court (2017). Provisions on a list, made up here",
        grade: "primary",
      },
    ],
  },
  {
    id: "as-described",
    title: text(
      "One score for everyone, as the press described it",
      "新聞所描述的全民單一評分",
      "新闻所描述的全民单一评分",
    ),
    short: text("As described", "新聞所述", "新闻所述"),
    standing: "composite",
    counterpart: "court-list",
    sources: [
      { id: "a", citation: "A newspaper (2018). A headline, made up here", grade: "press" },
      { id: "b", citation: "A book (2020). A chapter, made up here", grade: "contested" },
    ],
  },
  {
    id: "no-kin",
    title: text(
      "As described, without reach to kin",
      "新聞所述，但不牽連親屬",
      "新闻所述，但不牵连亲属",
    ),
    short: text("Without kin", "不牽連親屬", "不牵连亲属"),
    standing: "composite",
    counterpart: "court-list",
    sources: [],
  },
  {
    id: "watch-only",
    title: text("Its watching, without scores", "只有監看，沒有評分", "只有监看，没有评分"),
    short: text("Watch only", "只有監看", "只有监看"),
    standing: "fictional",
    counterpart: null,
    sources: [],
  },
];

const schemes = arms.slice(1);

/** id, heading, better, tolerance, level without a scheme, effect in units of tolerance by scheme, texts. */
type Effect = readonly [
  string,
  HeadingId,
  OutcomeDefinition["better"],
  number,
  number,
  readonly [number, number, number, number],
  Text,
  Text,
];

const per1000 = text("per 1,000 residents and year", "每千名居民每年", "每千名居民每年");
const points = text("points of 100", "分（滿分 100）", "分（满分 100）");

const effects: readonly Effect[] = [
  [
    "honesty.wilful-breaches",
    "honesty",
    "less",
    8,
    212,
    [-1.6, -2.9, -2.6, -1.2],
    text("Wilful breaches", "故意違約", "故意违约"),
    per1000,
  ],
  [
    "honesty.debts-paid",
    "honesty",
    "more",
    5,
    640,
    [2.4, 1.5, 1.4, 0.1],
    text("Obligations kept", "履行的義務", "履行的义务"),
    per1000,
  ],
  [
    "trust.generalised",
    "trust",
    "more",
    1,
    54.2,
    [0.2, -2.7, -1.4, -1.5],
    text("Trust in other people", "對他人的信任", "对他人的信任"),
    points,
  ],
  [
    "trust.ties-lost",
    "trust",
    "less",
    3,
    41,
    [0.6, 4.6, 3.2, 0.9],
    text("Ties lost", "斷絕的往來", "断绝的往来"),
    per1000,
  ],
  [
    "welfare.wellbeing",
    "welfare",
    "more",
    0.5,
    61.8,
    [0.3, -2.2, -1.1, -0.6],
    text("Wellbeing, mean", "平均福祉", "平均福祉"),
    points,
  ],
  [
    "welfare.output",
    "welfare",
    "more",
    0.4,
    100,
    [0.1, -0.7, -0.5, 0],
    text("Output", "產出", "产出"),
    text("index, no scheme = 100", "指數，無方案 = 100", "指数，无方案 = 100"),
  ],
  [
    "equality.gini",
    "equality",
    "less",
    0.5,
    38.4,
    [0.2, 2.6, 1.9, 0.4],
    text("Inequality of income (Gini)", "收入不平等（基尼係數）", "收入不平等（基尼系数）"),
    points,
  ],
  [
    "liberty.criticism-unspoken",
    "liberty",
    "less",
    4,
    63,
    [0.1, 9.2, 8.8, 6.1],
    text("Lawful criticism wished but unspoken", "想說而未說的合法批評", "想说而未说的合法批评"),
    per1000,
  ],
  [
    "liberty.worship-forgone",
    "liberty",
    "less",
    2,
    12,
    [0, 3.4, 3.1, 2.2],
    text("Worship forgone", "放棄的宗教活動", "放弃的宗教活动"),
    per1000,
  ],
  [
    "harmony.conformity",
    "harmony",
    null,
    1,
    71,
    [0.3, 5.1, 4.7, 3],
    text("Conformity", "守規程度", "守规程度"),
    points,
  ],
  [
    "governance.problems-unsolved",
    "governance",
    "less",
    1,
    14.6,
    [-0.1, 1.9, 0.9, 0.8],
    text("Local problems unsolved", "未解決的地方問題", "未解决的地方问题"),
    text("per neighbourhood", "每個社區", "每个社区"),
  ],
];

const primary = [
  "honesty.wilful-breaches",
  "honesty.debts-paid",
  "trust.generalised",
  "welfare.wellbeing",
  "liberty.criticism-unspoken",
  "governance.problems-unsolved",
];

const burdens: readonly (readonly [
  string,
  readonly [number, number, number, number],
  Text,
  Text,
])[] = [
  [
    "burdens.listed-without-will",
    [1.4, 22.7, 21.9, 0],
    text("Listed without a wilful breach", "無故意違約而被列入", "无故意违约而被列入"),
    text("per 1,000 residents", "每千名居民", "每千名居民"),
  ],
  [
    "burdens.false-records",
    [0.8, 31.2, 31.5, 29.8],
    text("False records", "錯誤記錄", "错误记录"),
    per1000,
  ],
  [
    "burdens.trips-denied",
    [3.3, 58.4, 44.1, 0],
    text("Trips denied", "被拒的行程", "被拒的行程"),
    per1000,
  ],
  [
    "burdens.for-anothers-act",
    [0.4, 17.6, 0, 0],
    text("Under a measure for another’s act", "因他人行為而受限制", "因他人行为而受限制"),
    text("per 1,000 residents", "每千名居民", "每千名居民"),
  ],
];

const definition = text(
  "Counted among the residents of the launch, as a fixture defines it.",
  "以啟動時的居民計算，定義僅供樣例使用。",
  "以启动时的居民计算，定义仅供样例使用。",
);

const outcomes: readonly OutcomeDefinition[] = [
  ...effects.map(([id, heading, better, tolerance, , , title, unit]): OutcomeDefinition => {
    const shared = { scale: 1, digits: tolerance < 1 ? 2 : 1, primary: primary.includes(id) };
    return { id, heading, kind: "effect", title, definition, unit, better, tolerance, ...shared };
  }),
  ...burdens.map(([id, , title, unit]): OutcomeDefinition => {
    const shared = { scale: 1, digits: 1, primary: false, better: "less", tolerance: 1 } as const;
    return { id, heading: "burdens", kind: "burden", title, definition, unit, ...shared };
  }),
];

type Numbers = () => number;

/** A small generator of its own, between 0 and 1: tests of the report draw nothing from the engine. */
function numbers(seed: number): Numbers {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function rowOf(outcome: OutcomeDefinition, arm: string, next: Numbers): VerdictRow {
  const shared = { outcome: outcome.id, arm, tolerance: outcome.tolerance, worlds: 30 };
  if (outcome.kind === "burden") {
    const level = burdens.find(([id]) => id === outcome.id)![1][place(arm)];
    const half = level * (0.04 + 0.1 * next());
    return {
      ...shared,
      kind: "burden",
      primary: false,
      baseline: null,
      difference: null,
      level,
      baselineLevel: null,
      low: level - half,
      high: level + half,
      unpairedLow: null,
      unpairedHigh: null,
      finding: null,
      better: null,
    };
  }
  const [, , , tolerance, before, units] = effects.find(([id]) => id === outcome.id)!;
  const difference = units[place(arm)] * tolerance;
  const half = tolerance * (0.15 + 0.35 * next());
  const wide = half * (2 + 5 * next());
  const finding = findingOf(difference - half, difference + half, tolerance);
  return {
    ...shared,
    kind: "effect",
    primary: outcome.primary,
    baseline: "none",
    difference,
    level: before + difference,
    baselineLevel: before,
    low: difference - half,
    high: difference + half,
    unpairedLow: difference - wide,
    unpairedHigh: difference + wide,
    finding,
    better: isBetter(finding, outcome.better),
  };
}

function place(arm: string): number {
  return schemes.findIndex((scheme) => scheme.id === arm);
}

function coursesOf(outcome: OutcomeDefinition, next: Numbers): readonly CoursePoint[] {
  const [, , , tolerance, before, units] = effects.find(([id]) => id === outcome.id)!;
  return arms.flatMap(({ id }) =>
    Array.from({ length: 10 }, (_, year): CoursePoint => {
      const reached = id === "none" ? 0 : units[place(id)] * tolerance * (1 - 0.62 ** (year + 0.5));
      const mean = before + reached + tolerance * (0.05 * year + 0.25 * (next() - 0.5));
      const half = tolerance * (0.35 + 0.25 * next());
      return {
        outcome: outcome.id,
        arm: id,
        month: year * 12,
        mean,
        low: mean - half,
        high: mean + half,
        worlds: 30,
      };
    }),
  );
}

/** Gaps of one burden for every group of four attributes; migrants are far from the rest in each scheme. */
function groupsOf(next: Numbers): Pick<ReportInput, "groups" | "worst"> {
  const outcome = "burdens.listed-without-will";
  const drawn = [attributes.sex, attributes.residence, attributes.education, attributes.occupation];
  const groups = schemes.slice(0, 3).flatMap(({ id: arm }) => {
    const rest = burdens[0][1][place(arm)];
    return drawn.flatMap((attribute) =>
      attribute.levels.map((level): GroupRow => {
        const gap = rest * (level.id === "migrant" ? 0.8 : 0.5 * (next() - 0.5));
        const half = rest * (0.05 + 0.1 * next());
        return {
          outcome,
          kind: "burden",
          arm,
          group: `${attribute.id}=${level.id}`,
          level: rest + gap,
          levelLow: rest + gap - half,
          levelHigh: rest + gap + half,
          rest,
          gap,
          gapLow: gap - half,
          gapHigh: gap + half,
          ratio: (rest + gap) / rest,
          worlds: 30,
          expectedListed: Math.round(400 * next()),
        };
      }),
    );
  });
  const worst = groups
    .filter((row) => row.group === "residence=migrant")
    .map((row) => ({ ...row, worlds: 15, namedOn: 15, candidates: 11 }));
  return { groups, worst };
}
