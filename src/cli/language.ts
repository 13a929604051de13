import { type Language, languages } from "../catalogue/language.ts";

/**
 * The language in which to speak: that of `--lang`, else of the surroundings (LC_ALL, LC_MESSAGES, LANG), else
 * English. Looked up before the call is parsed, so that even a wrong call is answered in it.
 */
export function spokenLanguage(
  call: readonly string[],
  surroundings: { readonly [name: string]: string | undefined },
): Language {
  const asked = languageAsked(call);
  const known = languages.find((language) => language === asked);
  if (known !== undefined) return known;
  return languageOf(surroundings.LC_ALL || surroundings.LC_MESSAGES || surroundings.LANG || "");
}

function languageAsked(call: readonly string[]): string | undefined {
  for (const [place, word] of call.entries()) {
    if (word === "--lang") return call[place + 1]?.split(",")[0];
    if (word.startsWith("--lang=")) return word.slice("--lang=".length).split(",")[0];
  }
  return undefined;
}

/** The language of a locale such as `zh_TW.UTF-8`. */
function languageOf(locale: string): Language {
  if (/^zh[_-](tw|hk|mo|hant)/i.test(locale)) return "zh-Hant";
  return /^zh/i.test(locale) ? "zh-Hans" : "en";
}
