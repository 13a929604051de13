import type { Messages } from "./messages.ts";

export const simplified: Messages = {
  product: "玻璃屋 Glasshouse：模拟试验报告",
  question: "它真的对社会有益吗？",
  asker:
    "这类制度的设计者承诺它有益。将要在其中生活的人，以及必须为它做决定的人，都想知道事实是不是这样。",
  contents: "目录",
  sections: {
    answer: "答案",
    arms: "试验了什么",
    verdict: "结论：主要指标",
    headings: "各类指标的全部效应",
    burdens: "制度带来的负担",
    courses: "随时间的变化",
    groups: "各群体的差别",
    pairing: "孪生对照的作用",
    assumptions: "假设",
    society: "虚拟社会",
    leftOut: "模型没有纳入的内容",
    method: "方法",
    reproduce: "重新运行",
  },
  intros: {
    arms: "每个组别都是对同一批人、同样际遇的一种处理。“性质”说明该组的规则手册以什么为蓝本。",
    verdict:
      "以下指标在运行之前就已选定。图形标记是各世界差异的平均值，横线是其区间；阴影带是容差，落在其中的差异在实际中无关紧要。",
    headings: "凡是在所有组别都有定义的指标，都用同样的方式画出。只有主要指标计入上文的统计。",
    burdens: "负担只在有制度时才存在，因此只列出水平，不与没有制度的组别比较。",
    courses:
      "线是各世界的平均值，色带是其区间。带阴影的年份就是结论所依据的年份。纵轴不一定从零开始。",
    groups:
      "受影响最重的群体由一半世界选出，再用另一半世界估计，以免数字是碰巧挑出来的。被列入名单的人数太少、难以判断的群体照常列出，但不会被选为最重。",
    pairing:
      "在每个世界里，各组别的人和际遇都相同。粗线是配对差异的区间；细线是换成同样数量、互不相干的世界时会得到的区间。",
    assumptions: "这些是关于人的假设，每项都附有尚无定论的范围。在范围内换一个值，答案可能不同。",
    society: "世界开始时各类居民所占的比例。居民全部是虚拟的，没有使用任何真实个人的数据。",
    leftOut: "模型里没有的东西，结果里也不会出现。",
    reproduce: "执行下面的命令即可重新运行本研究。清单记录了决定结果数值的一切信息。",
  },
  runLine: ({ worlds, residents, society, years }) =>
    `共 ${worlds} 个世界，每个有 ${residents} 名居民（${society}），在制度推行后跟踪 ${years} 年。`,

  list: (items) => items.join("、"),
  pair: (title, rest) => `${title}：${rest}`,
  aside: (text, aside) => `${text}（${aside}）`,
  sentences: (sentences) => sentences.join(""),
  colon: "：",
  stop: "。",
  join: "，",

  standing: "性质",
  noScheme: "没有规则手册",
  counterpart: "有据可查的对应制度：",
  noSources: "未列出来源。",
  grades: {
    primary: "原始文本",
    official: "官方",
    scholarship: "学术研究",
    press: "新闻报道",
    contested: "有争议",
    weak: "证据薄弱",
    recalled: "凭记忆",
    assumed: "假定",
  },

  readings: {
    up: "上升",
    down: "下降",
    within: "在容差之内",
    "leaning-up": "上升，幅度未定",
    "leaning-down": "下降，幅度未定",
    open: "尚无定论",
    "no-interval": "没有区间",
    nothing: "没有可测量的",
  },
  readingKey: {
    up: "整个区间都高于容差。",
    down: "整个区间都低于容差。",
    within: "整个区间都在容差之内。",
    "leaning-up": "区间高于零，但有一部分落在容差之内。",
    "leaning-down": "区间低于零，但有一部分落在容差之内。",
    open: "区间包含零，并且超出容差。",
  },
  judgements: {
    better: "计为更好",
    worse: "计为更差",
    same: "没有实际差别",
    unsettled: "尚无定论",
    unvalued: "未设定何者更好",
  },
  change: {
    up: ({ size, unit, interval }) => `上升 ${size}（${unit}；${interval}）`,
    down: ({ size, unit, interval }) => `下降 ${size}（${unit}；${interval}）`,
    within: ({ difference, unit, interval }) =>
      `变化小于容差，为 ${difference}（${unit}；${interval}）`,
    "leaning-up": ({ size, unit, interval }) =>
      `上升 ${size}，但可能小于容差（${unit}；${interval}）`,
    "leaning-down": ({ size, unit, interval }) =>
      `下降 ${size}，但可能小于容差（${unit}；${interval}）`,
    open: ({ difference, unit, interval }) => `尚无定论，为 ${difference}（${unit}；${interval}）`,
    "no-interval": ({ difference, unit }) => `${difference}（${unit}；只有一个世界，没有区间）`,
    nothing: () => "没有可测量的",
  },
  interval: (level, range) => `${level} 区间 ${range}`,
  range: (low, high) => `${low} 至 ${high}`,
  noInterval: "没有区间",

  overview: (baseline) => `主要指标：与“${baseline}”的差异`,
  tally: (arm, baseline, { primary, up, down, within, unsettled }) =>
    `“${arm}”与“${baseline}”相比，在 ${primary} 项主要指标中，${up} 项上升，${down} 项下降，` +
    `${within} 项的变化小于容差，${unsettled} 项尚无定论。`,
  shortTally: (arm, { up, down, within, unsettled }) =>
    `${arm}：上升 ${up} 项，下降 ${down} 项，容差之内 ${within} 项，尚无定论 ${unsettled} 项。`,
  tallyJudged: ({ better, worse }) =>
    `按运行之前设定的“何者更好”，这些变化中有 ${better} 项计为更好，${worse} 项计为更差。`,
  most: {
    better: (arm, baseline) => `在多数主要指标上，“${arm}”比“${baseline}”更好。`,
    worse: (arm, baseline) => `在多数主要指标上，“${arm}”比“${baseline}”更差。`,
  },
  mostNeither: "更好和更差的项目都没有占主要指标的多数。",
  pivotal: (outcomes) => `以下任何一项若改为以相反方向为好，就不再占多数：${outcomes}。`,
  notPivotal: "任何单独一项若改为以相反方向为好，仍占多数。",
  noPrimary: "运行之前没有选定主要指标，因此这里不作统计。",

  verdictFigure: (name, baseline) => `${name}：与“${baseline}”的差异`,
  verdictSummary: (outcomes, arms, level) =>
    `${outcomes} 项指标，${arms} 个有制度的组别；横线是以世界为单位的 ${level} 区间。`,
  burdenFigure: "负担：各制度下的水平",
  burdenSummary: (outcomes, arms, level) =>
    `${outcomes} 项负担，${arms} 个有制度的组别；横线是以世界为单位的 ${level} 区间。`,
  coursesFigure: "主要指标随时间的变化",
  coursesSummary: (outcomes, arms, years, level) =>
    `${outcomes} 项指标，${arms} 个组别，制度推行后 ${years} 年；色带是以世界为单位的 ${level} 区间。`,
  courseText: (arm, first, last, unit) =>
    `${arm}：由最初一段的 ${first} 变为最后一段的 ${last}（${unit}）。`,
  groupsFigure: (outcome) => `${outcome}：各群体与其他人的差距`,
  gapMeaning: {
    effect:
      "差距是该群体的水平减去其他所有人的水平，再减去没有制度时的同一差距；原本就存在的不平等因此不计在内。",
    burden: "差距是该群体的水平减去其他所有人的水平。",
  },
  worst: ({ arm, group, gap, unit, interval, reading }) =>
    `在“${arm}”下，受影响最重的群体是“${group}”，差距 ${gap}（${unit}；${interval}；${reading}）。`,
  gapReadings: { beyond: "超出容差", within: "在容差之内", unsettled: "尚无定论" },
  moreGroups: "受影响最重的群体，其差距未超出容差的指标",
  worstTable: "每项指标中受影响最重的群体",
  worstMark: "最重",
  noWorst: "未能选出受影响最重的群体。",
  noneNamed: "未能选出",
  pairingFigure: "主要指标：配对与不配对的区间",
  pairingSummary: (middle, most) =>
    `如果不配对，区间宽度的中位数会是现在的 ${middle} 倍，最多为 ${most} 倍。各组别旁的数字就是倍数。`,
  paired: "配对区间",
  unpaired: "不配对区间",
  difference: (baseline) => `与“${baseline}”的差异`,
  level: "水平",
  levelOf: (arm) => `水平：${arm}`,
  toleranceKey: "容差",
  toleranceIs: (tolerance, better) => `容差 ±${tolerance}；${better}。`,
  betterIs: { more: "以更多为好", less: "以更少为好", none: "未设定何者更好" },
  windowBand: "结论所依据的年份",
  yearsSinceLaunch: "制度推行后的年数",
  key: "各种说法的含义",

  table: (title) => `数据表：${title}`,
  columns: {
    outcome: "指标",
    arm: "组别",
    difference: "差异",
    level: "水平",
    tolerance: "容差",
    unit: "单位",
    reading: "解读",
    counted: "按设定方向",
    unpaired: "不配对区间",
    ratio: "不配对与配对的宽度比",
    worlds: "世界数",
    year: "年",
    month: "月",
    group: "群体",
    attribute: "划分依据",
    rest: "其他人",
    gap: "差距",
    listed: "预期列入名单人数",
    candidates: "参与比较的群体数",
    namedOn: "选出／估计所用世界数",
    share: "比例",
    assumption: "假设",
    value: "采用值",
    range: "范围",
    grade: "证据等级",
    source: "来源",
  },
  intervalColumn: (level) => `${level} 区间`,
  nothingListed: "没有列出任何内容。",

  method: ({ worlds, degrees, residents, society, past, arms, years, period, level }) => [
    `试验共有 ${worlds} 个世界，每个世界是一座有 ${residents} 名虚拟居民的城镇（${society}）。它先经历 ${past} 年的共同过去，` +
      `然后分成 ${arms} 个组别，以同样的人、同样的际遇再过 ${years} 年。一个组别与其孪生对照之间的差别，都由规则手册造成。`,
    `差异是在同一个世界里，用该组别减去其孪生对照；对象是制度推行时的居民，时间为推行后${period}，并包括溢出影响。` +
      `重复的单位是世界：${level} 区间是按世界计算的 t 区间（自由度 ${degrees}），绝不按居民计算。区间与运行之前设定的容差对照。` +
      "本报告不用 p 值，因为只要增加世界的数量，p 值就会变小。",
    "可以识别的只有组别整体的平均值。某一名居民究竟受害还是受到保护，取决于孪生对照的际遇如何配对；个别人生只作说明，" +
      "不计入任何数字。区间反映模拟中的偶然性，并不反映对假设本身的疑问。",
    "何者更好，以及小于多少的差异无关紧要，都是价值判断而不是发现。它们列在每项指标旁边，可以更改。",
  ],
  period: (from, to) => (from === to ? `第 ${from} 年` : `第 ${from} 至 ${to} 年`),
  versions: (engine, model) => `引擎 ${engine}，模型版本 ${model}。`,
  assumptionCount: (all, grades) => `共 ${all} 项假设，按证据等级：${grades}。`,
  assumptionGrade: (count, grade) => `${grade} ${count} 项`,
  command: "命令",
  manifest: "清单",
};
