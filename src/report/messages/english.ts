import type { Messages } from "./messages.ts";

const count = (number: string, one: string, many: string): string =>
  `${number} ${number === "1" ? one : many}`;

export const english: Messages = {
  product: "Glasshouse: report of a trial by simulation",
  question: "Does it really help society?",
  asker:
    "The makers of such schemes promise that it does. Those who would live under one, and those who must decide on one, " +
    "want to know.",
  contents: "Contents",
  sections: {
    answer: "The answer",
    arms: "What was tried",
    verdict: "The verdict: primary outcomes",
    headings: "All effects, by heading",
    burdens: "Burdens of the schemes",
    courses: "Over time",
    groups: "By group",
    pairing: "What the twins add",
    assumptions: "Assumptions",
    society: "The synthetic society",
    leftOut: "What the model leaves out",
    method: "Method",
    reproduce: "Run it again",
  },
  intros: {
    arms: "Each arm is one treatment of the same people with the same luck. The standing says what its rulebook is a model of.",
    verdict:
      "These outcomes were declared before the run. A marker is the mean difference over worlds, a bar its interval. " +
      "Within the shaded band, the tolerance, a difference does not matter in practice.",
    headings:
      "Every outcome that is defined in all arms, drawn in the same way. Only the primary ones enter the counts above.",
    burdens:
      "Burdens exist only under a scheme. They are shown as levels and are not compared with the arm without one.",
    courses:
      "Lines are means over worlds, bands their intervals. The shaded years are those that the verdict is about. " +
      "A vertical axis does not always begin at zero.",
    groups:
      "A worst group is named on one half of the worlds and measured on the other half, so that the number is not " +
      "chosen by chance. Groups with too few listed residents to judge are shown and never named.",
    pairing:
      "In every world the arms share their people and their luck. The thick bar is the interval of the paired " +
      "difference; the thin one is what as many unrelated worlds would have given.",
    assumptions:
      "What is assumed about people, each with the range that is left open. Another value from a range could change the answer.",
    society:
      "Shares of the residents when a world begins. Residents are synthetic; no data about real persons enter.",
    leftOut: "What is not in the model cannot show in its results.",
    reproduce: "The command runs the study again. The manifest holds all that decides its numbers.",
  },
  runLine: ({ worlds, residents, society, years }) =>
    `${count(worlds, "world", "worlds")} of ${residents} residents (${society}), ` +
    `followed for ${count(years, "year", "years")} after the launch.`,

  list: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`,
  pair: (title, rest) => `${title}: ${rest}`,
  aside: (text, aside) => `${text} (${aside})`,
  sentences: (sentences) => sentences.join(" "),
  colon: ": ",
  stop: ".",
  join: ", ",

  standing: "standing",
  noScheme: "no rulebook",
  counterpart: "What is documented, beside it:",
  noSources: "No source is given.",
  grades: {
    primary: "primary",
    official: "official",
    scholarship: "scholarship",
    press: "press",
    contested: "contested",
    weak: "weak",
    recalled: "recalled",
    assumed: "assumed",
  },

  readings: {
    up: "went up",
    down: "went down",
    within: "within tolerance",
    "leaning-up": "up, size not settled",
    "leaning-down": "down, size not settled",
    open: "not settled",
    "no-interval": "no interval",
    nothing: "nothing to measure",
  },
  readingKey: {
    up: "The whole interval lies above the tolerance.",
    down: "The whole interval lies below the tolerance.",
    within: "The whole interval lies within the tolerance.",
    "leaning-up": "The interval lies above zero and reaches into the tolerance.",
    "leaning-down": "The interval lies below zero and reaches into the tolerance.",
    open: "The interval holds zero and reaches beyond the tolerance.",
  },
  judgements: {
    better: "counted as better",
    worse: "counted as worse",
    same: "no difference that matters",
    unsettled: "not settled",
    unvalued: "no better direction declared",
  },
  change: {
    up: ({ size, unit, interval }) => `went up by ${size} ${unit} (${interval})`,
    down: ({ size, unit, interval }) => `went down by ${size} ${unit} (${interval})`,
    within: ({ difference, unit, interval }) =>
      `changed by less than the tolerance, ${difference} ${unit} (${interval})`,
    "leaning-up": ({ size, unit, interval }) =>
      `went up by ${size} ${unit}, perhaps by less than the tolerance (${interval})`,
    "leaning-down": ({ size, unit, interval }) =>
      `went down by ${size} ${unit}, perhaps by less than the tolerance (${interval})`,
    open: ({ difference, unit, interval }) => `not settled, ${difference} ${unit} (${interval})`,
    "no-interval": ({ difference, unit }) =>
      `${difference} ${unit} in a single world, which gives no interval`,
    nothing: () => "nothing to measure",
  },
  interval: (level, range) => `${level} interval ${range}`,
  range: (low, high) => `${low} to ${high}`,
  noInterval: "no interval",

  overview: (baseline) => `Primary outcomes: difference from “${baseline}”`,
  tally: (arm, baseline, { primary, up, down, within, unsettled }) =>
    `Under “${arm}”, compared with “${baseline}”, of ${count(primary, "primary outcome", "primary outcomes")} ` +
    `${up} went up, ${down} went down, ${within} changed by less than the tolerance and ` +
    `${unsettled} ${unsettled === "1" ? "is" : "are"} not settled.`,
  shortTally: (arm, { up, down, within, unsettled }) =>
    `${arm}: ${up} up, ${down} down, ${within} within tolerance, ${unsettled} not settled.`,
  tallyJudged: ({ better, worse }) =>
    `By the better directions declared before the run, ${better} of these changes ${better === "1" ? "counts" : "count"} ` +
    `as better and ${worse} as worse.`,
  most: {
    better: (arm, baseline) => `“${arm}” is better than “${baseline}” on most primary outcomes.`,
    worse: (arm, baseline) => `“${arm}” is worse than “${baseline}” on most primary outcomes.`,
  },
  mostNeither: "It is neither better nor worse on most primary outcomes.",
  pivotal: (outcomes) =>
    `This would no longer be most of them if a single one of these were valued the other way: ${outcomes}.`,
  notPivotal: "Valuing any single one of them the other way would not change that.",
  noPrimary: "No primary outcome was declared before the run, so nothing is counted here.",

  verdictFigure: (name, baseline) => `${name}: difference from “${baseline}”`,
  verdictSummary: (outcomes, arms, level) =>
    `${count(outcomes, "outcome", "outcomes")} in ${count(arms, "arm", "arms")} with a scheme; bars are ${level} intervals over worlds.`,
  burdenFigure: "Burdens: level under each scheme",
  burdenSummary: (outcomes, arms, level) =>
    `${count(outcomes, "burden", "burdens")} in ${count(arms, "arm", "arms")} with a scheme; bars are ${level} intervals over worlds.`,
  coursesFigure: "Primary outcomes over time",
  coursesSummary: (outcomes, arms, years, level) =>
    `${count(outcomes, "outcome", "outcomes")} in ${count(arms, "arm", "arms")} over ` +
    `${count(years, "year", "years")} after the launch; bands are ${level} intervals over worlds.`,
  courseText: (arm, first, last, unit) =>
    `${arm}: from ${first} in the first step to ${last} in the last, ${unit}.`,
  groupsFigure: (outcome) => `${outcome}: gap between each group and everybody else`,
  gapMeaning: {
    effect:
      "A gap is the group’s level less that of everybody else, less the same gap without a scheme, so that what was " +
      "unequal anyway does not count.",
    burden: "A gap is the group’s level less that of everybody else.",
  },
  worst: ({ arm, group, gap, unit, interval, reading }) =>
    `Worst group under “${arm}”: ${group}, gap ${gap} ${unit} (${interval}; ${reading}).`,
  gapReadings: {
    beyond: "beyond the tolerance",
    within: "within the tolerance",
    unsettled: "not settled",
  },
  moreGroups: "Outcomes in which the gap of no worst group lies beyond the tolerance",
  worstTable: "The worst group of each outcome",
  worstMark: "worst",
  noWorst: "No worst group could be named.",
  noneNamed: "none could be named",
  pairingFigure: "Primary outcomes: paired and unpaired intervals",
  pairingSummary: (middle, most) =>
    `Without pairing, the intervals would be ${middle} times as wide (median) and up to ${most} times. The number at each arm says how many times.`,
  paired: "paired interval",
  unpaired: "unpaired interval",
  difference: (baseline) => `difference from “${baseline}”`,
  level: "level",
  levelOf: (arm) => `Level: ${arm}`,
  toleranceKey: "tolerance",
  toleranceIs: (tolerance, better) => `Tolerance ±${tolerance}; ${better}.`,
  betterIs: {
    more: "more counts as better",
    less: "less counts as better",
    none: "no better direction is declared",
  },
  windowBand: "years of the verdict",
  yearsSinceLaunch: "years since the launch",
  key: "The words of the readings",

  table: (title) => `The numbers: ${title}`,
  columns: {
    outcome: "Outcome",
    arm: "Arm",
    difference: "Difference",
    level: "Level",
    tolerance: "Tolerance",
    unit: "Unit",
    reading: "Reading",
    counted: "By the declared direction",
    unpaired: "Unpaired interval",
    ratio: "Unpaired over paired width",
    worlds: "Worlds",
    year: "Year",
    month: "Month",
    group: "Group",
    attribute: "By",
    rest: "Everybody else",
    gap: "Gap",
    listed: "Expected listed",
    candidates: "Named among groups",
    namedOn: "Named on / measured on worlds",
    share: "Share",
    assumption: "Assumption",
    value: "Value used",
    range: "Range",
    grade: "Grade",
    source: "Source",
  },
  intervalColumn: (level) => `${level} interval`,
  nothingListed: "Nothing is listed.",

  method: ({ worlds, degrees, residents, society, past, arms, years, period, level }) => [
    `Each of ${count(worlds, "world", "worlds")} is a town of ${residents} synthetic residents (${society}). It lives through ` +
      `${count(past, "year", "years")} of shared past, then forks into ${count(arms, "arm", "arms")} that go on for ` +
      `${count(years, "year", "years")} with the same people and the same luck. What differs between an arm and its twin ` +
      "was caused by the rulebook.",
    `A difference is the arm minus its twin in the same world, over ${period} after the launch, spillovers included, ` +
      `for those who were residents at the launch. The replicate is the world: ${level} intervals are t intervals over ` +
      `worlds with ${degrees} degrees of freedom, never over residents. They are read against a tolerance that was ` +
      "declared before the run. There are no p-values, because those shrink with the number of worlds.",
    "Only averages over an arm are identified. Which single resident was harmed or protected depends on how the luck of " +
      "the twins is coupled; single lives are illustrations and enter no count. The intervals hold the chance of the " +
      "simulation, not the doubt about its assumptions.",
    "Which direction is better, and below which size a difference does not matter, are values and not findings. They " +
      "stand beside each outcome and can be changed.",
  ],
  period: (from, to) => (from === to ? `year ${from}` : `years ${from} to ${to}`),
  versions: (engine, model) => `Engine ${engine}, model version ${model}.`,
  assumptionCount: (all, grades) =>
    `${count(all, "assumption", "assumptions")} by grade of evidence: ${grades}.`,
  assumptionGrade: (count, grade) => `${count} ${grade}`,
  command: "Command",
  manifest: "Manifest",
};
