import { type Text, text } from "../../catalogue/index.ts";
import type { CompiledRedress } from "../compiled.ts";
import {
  allOf,
  channelTitles,
  duration,
  every,
  joined,
  kindTitle,
  percent,
  semicolon,
} from "./phrases.ts";
import { stopped } from "./lists.ts";

const notices: { readonly [notice in CompiledRedress["notice"]]: Text } = {
  none: text("Nobody is told", "不通知當事人", "不通知当事人"),
  "on-listing": text(
    "Subjects are told when they are listed",
    "列入名單時通知當事人",
    "列入名单时通知当事人",
  ),
  "on-record": text(
    "Subjects are told of every record",
    "每筆紀錄均通知當事人",
    "每条记录均通知当事人",
  ),
};

const reviewers = {
  agency: text("the agency itself", "原機關", "原机关"),
  court: text("a court", "法院", "法院"),
  independent: text("an independent body", "獨立機構", "独立机构"),
} as const;

/** One entry for each field of compiled redress. */
export const redressConstructs: {
  readonly [field in keyof CompiledRedress]: (redress: CompiledRedress) => Text | null;
} = {
  notice: ({ notice }) => notices[notice],
  appeal({ appeal }) {
    if (appeal === null) return text("there is no appeal", "不得申訴", "不得申诉");
    const window = duration(appeal.window);
    const time = duration(appeal.decidesIn);
    const who = reviewers[appeal.reviewer];
    const waits = appeal.staysMeasure
      ? text("measures wait for the decision", "決定前暫緩措施", "决定前暂缓措施")
      : text("measures do not wait", "期間措施不停止", "期间措施不停止");
    const { capacityPer1000: most } = appeal;
    return text(
      `appeals go to ${who.en} within ${window.en} and are decided in ${time.en}, at most ${most} a month per 1,000 residents; ${waits.en}`,
      `${window["zh-Hant"]}內可向${who["zh-Hant"]}申訴，${time["zh-Hant"]}內決定，每千名居民每月至多 ${most} 件；${waits["zh-Hant"]}`,
      `${window["zh-Hans"]}内可向${who["zh-Hans"]}申诉，${time["zh-Hans"]}内决定，每千名居民每月最多 ${most} 件；${waits["zh-Hans"]}`,
    );
  },
  repair({ repair }) {
    if (repair.length === 0) return null;
    return joined(
      repair.map(({ kind, channels, points, cap }) => {
        const what = kindTitle(kind);
        const by = channelTitles(channels);
        const period = every(cap.every);
        return text(
          `${what.en} on record through ${by.en} gives back ${points} lost points, at most ${cap.points} ${period.en}`,
          `經${by["zh-Hant"]}記錄${what["zh-Hant"]}可補回 ${points} 分，${period["zh-Hant"]}至多 ${cap.points} 分`,
          `经${by["zh-Hans"]}记录${what["zh-Hans"]}可补回 ${points} 分，${period["zh-Hans"]}最多 ${cap.points} 分`,
        );
      }),
      semicolon,
    );
  },
  correction({ correction }) {
    if (correction === null) return null;
    const struck = allOf([
      ...(correction.strikesFalse ? [text("false entries", "不實項目", "不实条目")] : []),
      ...(correction.strikesStale
        ? [text("entries about what has been paid since", "已清償的項目", "已清偿的条目")]
        : []),
    ]);
    const share = percent(correction.reviews);
    return text(
      `the agency reviews ${share} of files a year and strikes ${struck.en}`,
      `機關每年複查 ${share} 的檔案，刪除${struck["zh-Hant"]}`,
      `机关每年复查 ${share} 的档案，删除${struck["zh-Hans"]}`,
    );
  },
};

/** Redress in one sentence. */
export function redressSentence(redress: CompiledRedress): Text {
  const said = Object.values(redressConstructs)
    .map((says) => says(redress))
    .filter((one) => one !== null);
  return stopped(joined(said, semicolon));
}
