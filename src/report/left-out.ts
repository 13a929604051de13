import { type Text, text } from "../catalogue/index.ts";

/**
 * What the model leaves out, one thing each, for the reader of a report. To be kept true: whoever builds one of these
 * takes its line away, and whoever notices another adds one.
 */
export const leftOut: readonly Text[] = [
  text(
    "Prices, wages and the number of posts do not respond to the scheme; there is no economy beyond the town.",
    "物價、薪資與職缺數不會因制度而變動；城鎮以外沒有經濟活動。",
    "物价、工资与岗位数不会因制度而变动；城镇以外没有经济活动。",
  ),
  text(
    "Couples do not form or part after the start: marriage, divorce and what a score does to either are missing.",
    "開始之後不再有人結婚或離婚；評分對婚姻的影響亦未納入。",
    "开始之后不再有人结婚或离婚；评分对婚姻的影响也没有纳入。",
  ),
  text(
    "Nobody learns to game the rules, to hide from cameras or to trade points; conduct changes only by fear, habit and example.",
    "沒有人學會鑽規則漏洞、躲避鏡頭或買賣分數；行為只因恐懼、習慣與旁人示範而改變。",
    "没有人学会钻规则的空子、躲避摄像头或买卖分数；行为只因恐惧、习惯与旁人示范而改变。",
  ),
  text(
    "Detention, violence and criminal proceedings are missing: an ordinary sanction is a fine.",
    "拘留、暴力與刑事程序未納入：一般處罰只有罰款。",
    "拘留、暴力与刑事程序没有纳入：一般处罚只有罚款。",
  ),
  text(
    "What the scheme costs to run (staff, equipment, courts’ time) enters no household’s or town’s budget.",
    "制度的運作成本（人力、設備、法院時間）不計入任何家庭或城鎮的預算。",
    "制度的运行成本（人力、设备、法院时间）不计入任何家庭或城镇的预算。",
  ),
  text(
    "Records are not stolen, sold or used for anything but the rulebook’s own rules.",
    "紀錄不會遭竊、轉售，或用於規則手冊以外的用途。",
    "记录不会被窃取、转卖，或用于规则手册以外的用途。",
  ),
  text(
    "Illness does not follow from stress, and health care is not rationed.",
    "壓力不會致病，醫療也不設限額。",
    "压力不会致病，医疗也不设限额。",
  ),
  text(
    "Those who write the rules do not answer to what comes of them, except by dates and triggers in the rulebook.",
    "制定規則者不會因其後果而調整規則，除非規則手冊本身訂有日期或觸發條件。",
    "制定规则的人不会因后果而调整规则，除非规则手册本身定有日期或触发条件。",
  ),
  text(
    "The town and most ranges of assumptions are not fitted to any real place: levels tell less than directions, and directions less than which assumptions decide them.",
    "城鎮與多數假設範圍並未依任何真實地方校準：數值高低不如方向可信，方向又不如「由哪些假設決定」可信。",
    "城镇与多数假设范围没有按任何真实地方校准：数值高低不如方向可信，方向又不如“由哪些假设决定”可信。",
  ),
];
