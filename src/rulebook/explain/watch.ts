import { attributes, channels, type Text, text } from "../../catalogue/index.ts";
import type { CompiledChannel, CompiledWatch } from "../compiled.ts";
import { channelTitles, comma, composed, joined, percent } from "./phrases.ts";
import { stopped } from "./lists.ts";

/** One entry for each field of a compiled watch: what the channel does, in one sentence; null where it does nothing. */
export const watchConstructs: {
  readonly [field in keyof CompiledWatch]: (watch: CompiledWatch) => Text | null;
} = {
  administration: ({ administration }) => sees("administration", administration),
  court: ({ court }) => sees("court", court),
  camera: ({ camera }) =>
    sees("camera", camera, [
      camera.followsRecords &&
        text("cameras move to where records are", "鏡頭移往紀錄較多之處", "摄像头移往记录较多之处"),
    ]),
  neighbour({ neighbour }) {
    if (neighbour.per1000 === 0) return null;
    const title = titleOf("neighbour");
    const { per1000, malice } = neighbour;
    return joined(
      [
        text(
          `${title.en}: ${per1000} informants per 1,000 residents`,
          `${title["zh-Hant"]}：每千名居民有 ${per1000} 名舉報人`,
          `${title["zh-Hans"]}：每千名居民有 ${per1000} 名举报人`,
        ),
        ...(malice === 0
          ? []
          : [
              text(
                `${malice} invented reports by each of them a month`,
                `每人每月捏造 ${malice} 件`,
                `每人每月捏造 ${malice} 件`,
              ),
            ]),
        ...flaws(neighbour),
      ],
      comma,
    );
  },
  platform: ({ platform }) =>
    sees("platform", platform, [
      platform.bounty > 0 &&
        text(
          `${platform.bounty} yuan for a lead`,
          `每條線索付 ${platform.bounty} 元`,
          `每条线索付 ${platform.bounty} 元`,
        ),
    ]),
  inspector: ({ inspector }) =>
    sees("inspector", inspector, [
      inspector.followsRecords &&
        text(
          "inspections go to where records are",
          "檢查集中於紀錄較多之處",
          "检查集中于记录较多之处",
        ),
    ]),
  selfReport: ({ selfReport }) => sees("self-report", selfReport),
  officers({ officers }) {
    if (officers === null) return null;
    const what = channelTitles(officers.channels);
    const [done, favour, bribe] = [officers.diligence, officers.favour, officers.bribe].map(
      percent,
    );
    return text(
      `grid officers write up ${done} of what comes through ${what.en}, let off their own in ${favour} of cases, and take money in ${bribe}`,
      `網格員登錄${what["zh-Hant"]}所得的 ${done}，放行熟人的機率為 ${favour}，收錢放行的機率為 ${bribe}`,
      `网格员登记${what["zh-Hans"]}所得的 ${done}，放行熟人的概率为 ${favour}，收钱放行的概率为 ${bribe}`,
    );
  },
};

/** What a scheme watches: one sentence for each channel that adds something. */
export function watchSentences(watch: CompiledWatch): readonly Text[] {
  return Object.values(watchConstructs)
    .map((says) => says(watch))
    .filter((one) => one !== null)
    .map(stopped);
}

function titleOf(id: (typeof channels)[number]["id"]): Text {
  return channels.find((channel) => channel.id === id)!.title;
}

function sees(
  id: (typeof channels)[number]["id"],
  channel: CompiledChannel,
  more: readonly (Text | false)[] = [],
): Text | null {
  if (channel.coverage === 0) return null;
  const title = titleOf(id);
  const share = percent(channel.coverage);
  return joined(
    [
      text(
        `${title.en}: sees ${share} of what it can see`,
        `${title["zh-Hant"]}：可見範圍內看到 ${share}`,
        `${title["zh-Hans"]}：可见范围内看到 ${share}`,
      ),
      ...flaws(channel),
      ...more.filter((one) => one !== false),
    ],
    comma,
  );
}

/** What a channel gets wrong, and whom it looks at more closely. */
function flaws({ error, duplicate, stale, weights }: Omit<CompiledChannel, "coverage">): Text[] {
  const found: Text[] = [];
  const add = (share: number, en: string, hant: string, hans: string) => {
    if (share === 0) return;
    const of = percent(share);
    found.push(text(`${of} ${en}`, `${of} ${hant}`, `${of} ${hans}`));
  };
  add(error, "of it pinned on somebody else", "記到他人名下", "记到他人名下");
  add(duplicate, "entered twice", "重複登錄", "重复登记");
  add(stale, "left in when its time is over", "逾期未刪", "逾期未删");
  for (const { attribute, levels } of weights) {
    levels.forEach((weight, code) => {
      const { title } = attributes[attribute].levels[code];
      if (weight !== 1) found.push(composed((language) => `${title[language]} × ${weight}`));
    });
  }
  return found;
}
