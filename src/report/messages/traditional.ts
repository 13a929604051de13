import type { Messages } from "./messages.ts";

export const traditional: Messages = {
  product: "玻璃屋 Glasshouse：模擬試驗報告",
  question: "它真的對社會有益嗎？",
  asker:
    "這類制度的設計者承諾它有益。將要在其中生活的人，以及必須為它拍板的人，都想知道事實是否如此。",
  contents: "目錄",
  sections: {
    answer: "答案",
    arms: "試驗了什麼",
    verdict: "結論：主要指標",
    headings: "各類指標的全部效應",
    burdens: "制度帶來的負擔",
    courses: "隨時間的變化",
    groups: "各群體的差別",
    pairing: "孿生對照的作用",
    assumptions: "假設",
    society: "虛擬社會",
    leftOut: "模型沒有納入的內容",
    method: "方法",
    reproduce: "重新執行",
  },
  intros: {
    arms: "每個組別都是對同一批人、同樣際遇的一種處理。「性質」說明該組的規則手冊是以什麼為藍本。",
    verdict:
      "以下指標在執行前即已選定。圖中標記為各世界差異的平均值，橫線為其區間；陰影帶為容差，落在其中的差異實際上無關緊要。",
    headings: "凡是每個組別都有定義的指標，都以相同方式繪出。只有主要指標計入前述的統計。",
    burdens: "負擔只在有制度時才存在，因此只列出水平，不與沒有制度的組別比較。",
    courses: "線為各世界的平均值，色帶為其區間。陰影部分是結論所依據的年份。縱軸不一定從零開始。",
    groups:
      "受影響最重的群體由一半世界選出，再用另一半世界估算，以免數字是碰巧挑出來的。被列入名單的人數太少、難以判斷的群體仍會列出，但不會被選為最重。",
    pairing:
      "在每個世界裡，各組別的人和際遇都相同。粗線是配對差異的區間；細線則是改用同樣數量、互不相干的世界所得的區間。",
    assumptions: "這些是關於人的假設，每項都附有尚無定論的範圍。在範圍內換一個值，答案可能不同。",
    society: "世界開始時各類居民所占的比例。居民全為虛擬，未使用任何真實個人的資料。",
    leftOut: "模型中沒有的東西，結果裡也不會出現。",
    reproduce: "以下指令可將本研究重新執行一次；清單記載了決定各項數值的所有資訊。",
  },
  runLine: ({ worlds, residents, society, years }) =>
    `共 ${worlds} 個世界，每個有 ${residents} 名居民（${society}），在制度推行後追蹤 ${years} 年。`,

  list: (items) => items.join("、"),
  pair: (title, rest) => `${title}：${rest}`,
  aside: (text, aside) => `${text}（${aside}）`,
  sentences: (sentences) => sentences.join(""),
  colon: "：",
  stop: "。",
  join: "，",

  standing: "性質",
  noScheme: "沒有規則手冊",
  counterpart: "有據可查的對應制度：",
  noSources: "未列出來源。",
  grades: {
    primary: "原始文本",
    official: "官方",
    scholarship: "學術研究",
    press: "新聞報導",
    contested: "有爭議",
    weak: "證據薄弱",
    recalled: "憑記憶",
    assumed: "假定",
  },

  readings: {
    up: "上升",
    down: "下降",
    within: "在容差之內",
    "leaning-up": "上升，幅度未定",
    "leaning-down": "下降，幅度未定",
    open: "尚無定論",
    "no-interval": "沒有區間",
    nothing: "無從量測",
  },
  readingKey: {
    up: "整個區間都高於容差。",
    down: "整個區間都低於容差。",
    within: "整個區間都在容差之內。",
    "leaning-up": "區間高於零，但有一部分落在容差之內。",
    "leaning-down": "區間低於零，但有一部分落在容差之內。",
    open: "區間包含零，並且超出容差。",
  },
  judgements: {
    better: "計為較好",
    worse: "計為較差",
    same: "沒有實際差別",
    unsettled: "尚無定論",
    unvalued: "未設定何者較好",
  },
  change: {
    up: ({ size, unit, interval }) => `上升 ${size}（${unit}；${interval}）`,
    down: ({ size, unit, interval }) => `下降 ${size}（${unit}；${interval}）`,
    within: ({ difference, unit, interval }) =>
      `變化小於容差，為 ${difference}（${unit}；${interval}）`,
    "leaning-up": ({ size, unit, interval }) =>
      `上升 ${size}，但可能小於容差（${unit}；${interval}）`,
    "leaning-down": ({ size, unit, interval }) =>
      `下降 ${size}，但可能小於容差（${unit}；${interval}）`,
    open: ({ difference, unit, interval }) => `尚無定論，為 ${difference}（${unit}；${interval}）`,
    "no-interval": ({ difference, unit }) => `${difference}（${unit}；只有一個世界，沒有區間）`,
    nothing: () => "無從量測",
  },
  interval: (level, range) => `${level} 區間 ${range}`,
  range: (low, high) => `${low} 至 ${high}`,
  noInterval: "沒有區間",

  overview: (baseline) => `主要指標：與「${baseline}」的差異`,
  tally: (arm, baseline, { primary, up, down, within, unsettled }) =>
    `「${arm}」與「${baseline}」相比，在 ${primary} 項主要指標中，${up} 項上升，${down} 項下降，` +
    `${within} 項的變化小於容差，${unsettled} 項尚無定論。`,
  shortTally: (arm, { up, down, within, unsettled }) =>
    `${arm}：上升 ${up} 項，下降 ${down} 項，容差之內 ${within} 項，尚無定論 ${unsettled} 項。`,
  tallyJudged: ({ better, worse }) =>
    `依執行前設定的「何者較好」，這些變化中有 ${better} 項計為較好，${worse} 項計為較差。`,
  most: {
    better: (arm, baseline) => `在多數主要指標上，「${arm}」比「${baseline}」好。`,
    worse: (arm, baseline) => `在多數主要指標上，「${arm}」比「${baseline}」差。`,
  },
  mostNeither: "較好與較差的項目都未占主要指標的多數。",
  pivotal: (outcomes) => `以下任何一項若改以相反方向為好，就不再占多數：${outcomes}。`,
  notPivotal: "任何單獨一項若改以相反方向為好，仍占多數。",
  noPrimary: "執行前沒有選定主要指標，因此這裡不作統計。",

  verdictFigure: (name, baseline) => `${name}：與「${baseline}」的差異`,
  verdictSummary: (outcomes, arms, level) =>
    `${outcomes} 項指標，${arms} 個有制度的組別；橫線為以世界為單位的 ${level} 區間。`,
  burdenFigure: "負擔：各制度下的水平",
  burdenSummary: (outcomes, arms, level) =>
    `${outcomes} 項負擔，${arms} 個有制度的組別；橫線為以世界為單位的 ${level} 區間。`,
  coursesFigure: "主要指標隨時間的變化",
  coursesSummary: (outcomes, arms, years, level) =>
    `${outcomes} 項指標，${arms} 個組別，制度推行後 ${years} 年；色帶為以世界為單位的 ${level} 區間。`,
  courseText: (arm, first, last, unit) =>
    `${arm}：由最初一段的 ${first} 變為最後一段的 ${last}（${unit}）。`,
  groupsFigure: (outcome) => `${outcome}：各群體與其他人的差距`,
  gapMeaning: {
    effect:
      "差距是該群體的水平減去其他所有人的水平，再減去沒有制度時的同一差距；原本就存在的不平等因此不計在內。",
    burden: "差距是該群體的水平減去其他所有人的水平。",
  },
  worst: ({ arm, group, gap, unit, interval, reading }) =>
    `在「${arm}」下，受影響最重的群體是「${group}」，差距 ${gap}（${unit}；${interval}；${reading}）。`,
  gapReadings: { beyond: "超出容差", within: "在容差之內", unsettled: "尚無定論" },
  moreGroups: "受影響最重的群體，其差距未超出容差的指標",
  worstTable: "每項指標中受影響最重的群體",
  worstMark: "最重",
  noWorst: "未能選出受影響最重的群體。",
  noneNamed: "未能選出",
  pairingFigure: "主要指標：配對與不配對的區間",
  pairingSummary: (middle, most) =>
    `若不配對，區間寬度的中位數會是目前的 ${middle} 倍，最多為 ${most} 倍。各組別旁的數字即為倍數。`,
  paired: "配對區間",
  unpaired: "不配對區間",
  difference: (baseline) => `與「${baseline}」的差異`,
  level: "水平",
  levelOf: (arm) => `水平：${arm}`,
  toleranceKey: "容差",
  toleranceIs: (tolerance, better) => `容差 ±${tolerance}；${better}。`,
  betterIs: { more: "以較多為好", less: "以較少為好", none: "未設定何者較好" },
  windowBand: "結論所依據的年份",
  yearsSinceLaunch: "制度推行後的年數",
  key: "各種說法的含義",

  table: (title) => `數值表：${title}`,
  columns: {
    outcome: "指標",
    arm: "組別",
    difference: "差異",
    level: "水平",
    tolerance: "容差",
    unit: "單位",
    reading: "解讀",
    counted: "依設定方向",
    unpaired: "不配對區間",
    ratio: "不配對與配對的寬度比",
    worlds: "世界數",
    year: "年",
    month: "月",
    group: "群體",
    attribute: "劃分依據",
    rest: "其他人",
    gap: "差距",
    listed: "預期列入名單人數",
    candidates: "參與比較的群體數",
    namedOn: "選出／估算所用世界數",
    share: "比例",
    assumption: "假設",
    value: "採用值",
    range: "範圍",
    grade: "證據等級",
    source: "來源",
  },
  intervalColumn: (level) => `${level} 區間`,
  nothingListed: "未列出任何項目。",

  method: ({ worlds, degrees, residents, society, past, arms, years, period, level }) => [
    `試驗共有 ${worlds} 個世界，每個世界是一個有 ${residents} 名虛擬居民的城鎮（${society}）。它先經歷 ${past} 年的共同過去，` +
      `然後分成 ${arms} 個組別，以同樣的人、同樣的際遇再過 ${years} 年。一個組別與其孿生對照之間的差別，都由規則手冊造成。`,
    `差異是在同一個世界裡，以該組別減去其孿生對照；對象是制度推行時的居民，時間為推行後${period}，並包括外溢影響。` +
      `重複的單位是世界：${level} 區間是以世界計算的 t 區間（自由度 ${degrees}），絕不以居民為單位。區間與執行前設定的容差對照。` +
      "本報告不用 p 值，因為只要增加世界的數目，p 值就會縮小。",
    "可以辨識的只有組別整體的平均值。某一名居民究竟受害還是受到保護，取決於孿生對照的際遇如何配對；個別人生僅供說明，" +
      "不計入任何數字。區間反映模擬中的偶然，並不反映假設本身的不確定。",
    "何者較好，以及小於多少的差異無關緊要，都是價值判斷而非發現。它們列在每項指標旁邊，可以更改。",
  ],
  period: (from, to) => (from === to ? `第 ${from} 年` : `第 ${from} 至 ${to} 年`),
  versions: (engine, model) => `引擎 ${engine}，模型版本 ${model}。`,
  assumptionCount: (all, grades) => `共 ${all} 項假設，按證據等級：${grades}。`,
  assumptionGrade: (count, grade) => `${grade} ${count} 項`,
  command: "指令",
  manifest: "清單",
};
