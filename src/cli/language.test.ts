import { expect, test } from "vitest";
import { languages } from "../catalogue/index.ts";
import { spokenLanguage } from "./language.ts";
import { words } from "./words.ts";

test.each([
  [["run", "--lang", "zh-Hans"], { LANG: "en_GB.UTF-8" }, "zh-Hans"],
  [["report", "x", "--lang=zh-Hant,en"], {}, "zh-Hant"],
  [[], { LANG: "zh_TW.UTF-8" }, "zh-Hant"],
  [[], { LANG: "zh_HK" }, "zh-Hant"],
  [[], { LANG: "zh_CN.UTF-8" }, "zh-Hans"],
  [[], { LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
  [[], {}, "en"],
] as const)("%j in %j is answered in %s", (call, surroundings, language) => {
  expect(spokenLanguage(call, surroundings)).toBe(language);
});

test("every text has the same blanks to fill in every language", () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const text of Object.values(words)) {
    for (const language of languages) {
      expect(text[language]).not.toBe("");
      expect({ text: text.en, blanks: blanks(text[language]) }).toEqual({
        text: text.en,
        blanks: blanks(text.en),
      });
    }
  }
});
