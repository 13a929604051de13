/** The words of the report that no document brings along, in each language as its readers would write them. */
import type { Language } from "../catalogue/index.ts";
import { english } from "./messages/english.ts";
import type { Messages } from "./messages/messages.ts";
import { simplified } from "./messages/simplified.ts";
import { traditional } from "./messages/traditional.ts";

export type { ColumnId, Messages, SectionId, TallyCounts } from "./messages/messages.ts";

const catalogue: Readonly<Record<Language, Messages>> = {
  en: english,
  "zh-Hant": traditional,
  "zh-Hans": simplified,
};

export function messagesIn(language: Language): Messages {
  return catalogue[language];
}
