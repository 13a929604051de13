import { type Text, text } from "../../catalogue/index.ts";
import type { CompiledEntry, CompiledExit, CompiledList, CompiledRulebook } from "../compiled.ts";
import {
  anyOf,
  channelTitles,
  composed,
  duration,
  joined,
  kindTitle,
  quoted,
  semicolon,
} from "./phrases.ts";

type Says = (list: CompiledList, rulebook: CompiledRulebook) => Text | null;

/** One entry for each field of a compiled list, in the order of the sentence. */
export const listConstructs: { readonly [field: string]: Says } = {
  title({ title, colour }) {
    const name = quoted(title);
    return colour === "black"
      ? text(
          `${name.en} is a blacklist`,
          `${name["zh-Hant"]}是黑名單`,
          `${name["zh-Hans"]}是黑名单`,
        )
      : text(`${name.en} is a redlist`, `${name["zh-Hant"]}是紅名單`, `${name["zh-Hans"]}是红名单`);
  },
  // Said together with the title.
  colour: () => null,
  enter(list, rulebook) {
    const rules = rulebook.rules.filter(
      ({ effect }) => effect.type === "list" && rulebook.lists[effect.list] === list,
    );
    const ways = [
      ...list.enter.map((entry) => entryWay(entry, list, rulebook)),
      ...rules.map(({ id }) => text(`the rule ${id}`, `規則「${id}」`, `规则“${id}”`)),
    ];
    if (ways.length === 0)
      return text("nothing puts anybody on it", "沒有列入的途徑", "没有列入的途径");
    const all = anyOf(ways);
    return text(`on it by ${all.en}`, `因${all["zh-Hant"]}而列入`, `因${all["zh-Hans"]}而列入`);
  },
  leave({ leave }, rulebook) {
    if (leave.length === 0) return text("never off it", "永不移出", "永不移出");
    const all = anyOf(leave.map((exit) => exitWay(exit, rulebook)));
    return text(`off it ${all.en}`, `${all["zh-Hant"]}移出`, `${all["zh-Hans"]}移出`);
  },
  published({ published, onPlatforms }) {
    if (!published) return text("not published", "不公布", "不公布");
    return onPlatforms
      ? text("published, on platforms too", "對外公布，並見於平台", "对外公布，并见于平台")
      : text("published", "對外公布", "对外公布");
  },
  // Said together with its publication.
  onPlatforms: () => null,
  shared: ({ shared }) =>
    shared ? text("shared with the other jurisdiction", "與另一地區共享", "与另一地区共享") : null,
};

/** A list in one sentence. */
export function listSentence(list: CompiledList, rulebook: CompiledRulebook): Text {
  const said = Object.values(listConstructs)
    .map((says) => says(list, rulebook))
    .filter((one) => one !== null);
  return stopped(joined(said, semicolon));
}

function entryWay(
  entry: CompiledEntry,
  { colour }: CompiledList,
  { score }: CompiledRulebook,
): Text {
  const black = colour === "black";
  switch (entry.by) {
    case "act": {
      const what = kindTitle(entry.kind);
      const through = channelTitles(entry.channels);
      return text(
        `a record of ${what.en} through ${through.en}`,
        `經${through["zh-Hant"]}記錄${what["zh-Hant"]}`,
        `经${through["zh-Hans"]}记录${what["zh-Hans"]}`,
      );
    }
    case "grade": {
      const grade = score?.bands[entry.band].id ?? "";
      return black
        ? text(`grade ${grade} or worse`, `等級為 ${grade} 或更低`, `等级为 ${grade} 或更低`)
        : text(`grade ${grade} or better`, `等級為 ${grade} 或更高`, `等级为 ${grade} 或更高`);
    }
    case "score":
      return black
        ? text(`a score below ${entry.score}`, `低於 ${entry.score} 分`, `低于 ${entry.score} 分`)
        : text(`a score above ${entry.score}`, `高於 ${entry.score} 分`, `高于 ${entry.score} 分`);
  }
}

function exitWay(exit: CompiledExit, { score }: CompiledRulebook): Text {
  switch (exit.by) {
    case "after": {
      const time = duration(exit.months);
      return text(`after ${time.en}`, `滿 ${time["zh-Hant"]}後`, `满 ${time["zh-Hans"]}后`);
    }
    case "obligation-met":
      return text(
        "when what a court ordered is performed",
        "履行法院所命義務後",
        "履行法院判决义务后",
      );
    case "grade": {
      const grade = score?.bands[exit.band].id ?? "";
      return text(
        `at a grade better than ${grade}`,
        `等級高於 ${grade} 時`,
        `等级高于 ${grade} 时`,
      );
    }
  }
}

/** With the full stop of its language. */
export function stopped(sentence: Text): Text {
  const stops = text(".", "。", "。");
  return composed((language) => sentence[language] + stops[language]);
}
