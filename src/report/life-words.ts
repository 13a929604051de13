import { text } from "../catalogue/index.ts";

/** The words of a single life, the same on a page and on a terminal. `{name}` is filled in. */
export const lifeWords = {
  title: text("One life in every arm", "同一人在各組別中的際遇", "同一个人在各组别中的际遇"),
  resident: text(
    "Resident {resident} of world {seed}",
    "第 {seed} 號世界的居民 {resident}",
    "第 {seed} 号世界的居民 {resident}",
  ),
  who: text(
    "At the launch: {age} years old; counted among: {attributes}.",
    "制度推行時：{age} 歲；{attributes}。",
    "制度推行时：{age} 岁；{attributes}。",
  ),
  illustration: text(
    "A single life is an illustration under the coupling of twins and no finding: it enters no outcome, and which resident was harmed or protected depends on how the luck of the arms is coupled.",
    "個別人生只是在孿生配對方式下的例示，並非研究發現：不計入任何指標；誰受害、誰受保護，取決於各組別的際遇如何配對。",
    "个别人生只是在孪生配对方式下的例示，并非研究发现：不计入任何指标；谁受害、谁受保护，取决于各组别的际遇如何配对。",
  ),
  picked: text(
    "Picked because it was so under “{arm}” in the most months ({months} more than in the twin): {meaning}.",
    "選取理由：在「{arm}」下，符合下述情況的月數最多（比孿生對照多 {months} 個月）：{meaning}。",
    "选取理由：在“{arm}”下，符合下述情况的月数最多（比孪生对照多 {months} 个月）：{meaning}。",
  ),
  pickedWithout: text(
    "Picked because it was so in the most months without a scheme ({months}) and never under “{arm}”: {meaning}.",
    "選取理由：沒有制度時符合下述情況的月數最多（{months} 個月），而在「{arm}」下從未發生：{meaning}。",
    "选取理由：没有制度时符合下述情况的月数最多（{months} 个月），而在“{arm}”下从未发生：{meaning}。",
  ),
  month: text("Year.Month", "年.月", "年.月"),
  allArms: text("in every arm", "各組別皆然", "各组别都一样"),
  nothing: text(
    "Nothing that is kept on record happened to this resident in any arm.",
    "此居民在各組別中均無可記之事。",
    "该居民在各组别中都没有可记之事。",
  ),
  inWords: text("What the scheme says", "制度的規定", "制度的规定"),

  plain: {
    born: text("born", "出生", "出生"),
    died: text("died", "去世", "去世"),
    "fell-ill": text("fell ill", "生病", "生病"),
    "lost-post": text("lost the post", "失去工作", "失去工作"),
    defrauded: text("was defrauded", "受騙", "受骗"),
    hardship: text("could not cover subsistence", "難以維持基本生活", "难以维持基本生活"),
    hired: text("found a post", "找到工作", "找到工作"),
    appealed: text("appealed", "提出申訴", "提出申诉"),
    "appeal-granted": text("appeal granted", "申訴成立", "申诉成立"),
    "kept-silent": text(
      "wished to criticise and kept silent",
      "想批評而保持沉默",
      "想批评而保持沉默",
    ),
  },
  byWill: text("{title} (by will)", "{title}（出於己意）", "{title}（出于本意）"),
  withoutWill: text(
    "{title} (could not do otherwise)",
    "{title}（無力做到）",
    "{title}（无力做到）",
  ),
  fined: text("ordinary fine: {yuan} yuan", "一般罰款 {yuan} 元", "一般罚款 {yuan} 元"),
  records: {
    true: text(
      "on record: {title} ({through})",
      "留下紀錄：{title}（{through}）",
      "留下记录：{title}（{through}）",
    ),
    error: text(
      "FALSE record, by error: {title} ({through})",
      "不實紀錄（錯記）：{title}（{through}）",
      "不实记录（错记）：{title}（{through}）",
    ),
    malice: text(
      "FALSE record, invented: {title} ({through})",
      "不實紀錄（捏造）：{title}（{through}）",
      "不实记录（捏造）：{title}（{through}）",
    ),
  },
  points: text(
    "{points} points: rule {rule}",
    "{points} 分：規則「{rule}」",
    "{points} 分：规则“{rule}”",
  ),
  rule: text("rule {rule} applies", "適用規則「{rule}」", "适用规则“{rule}”"),
  score: text(
    "score {score}, grade {grade}",
    "{score} 分，等級 {grade}",
    "{score} 分，等级 {grade}",
  ),
  listed: text("LISTED: {list}", "列入「{list}」", "列入“{list}”"),
  unlisted: text("off the list: {list}", "移出「{list}」", "移出“{list}”"),
  falsely: text("only because of false records", "僅因不實紀錄", "只因不实记录"),
  unwilled: text("with nothing wilful behind it", "並非出於己意", "并非出于本意"),
  closed: text("closed: {what}", "不得享有：{what}", "不得享有：{what}"),
  opened: text("open again: {what}", "恢復享有：{what}", "恢复享有：{what}"),
  refused: text("refused: {what}", "遭拒：{what}", "被拒：{what}"),
  byOthers: text("because of somebody else", "受他人牽連", "受他人牵连"),
  because: text("{said}, {why}", "{said}（{why}）", "{said}（{why}）"),
} as const;
