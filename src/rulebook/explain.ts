import type { Language } from "../catalogue/index.ts";
import type {
  CompiledList,
  CompiledMeasure,
  CompiledRedress,
  CompiledRule,
  CompiledRulebook,
  CompiledWatch,
} from "./compiled.ts";
import { listSentence } from "./explain/lists.ts";
import { measureSentence } from "./explain/measures.ts";
import { redressSentence } from "./explain/redress.ts";
import { ruleSentence } from "./explain/rule.ts";
import { watchSentences } from "./explain/watch.ts";

/**
 * Every construct of a rulebook in one sentence, in every language: what people read in a printed rulebook and in a
 * life. Each sentence is put together from a table with one entry a construct (`explain/`).
 */
export function explainRule(
  rule: CompiledRule,
  rulebook: CompiledRulebook,
  language: Language,
): string {
  return ruleSentence(rule, rulebook)[language];
}

export function explainList(
  list: CompiledList,
  rulebook: CompiledRulebook,
  language: Language,
): string {
  return listSentence(list, rulebook)[language];
}

export function explainMeasure(
  measure: CompiledMeasure,
  rulebook: CompiledRulebook,
  language: Language,
): string {
  return measureSentence(measure, rulebook)[language];
}

export function explainRedress(redress: CompiledRedress, language: Language): string {
  return redressSentence(redress)[language];
}

/** One sentence for each channel that the scheme adds to. */
export function explainWatch(watch: CompiledWatch, language: Language): readonly string[] {
  return watchSentences(watch).map((sentence) => sentence[language]);
}
