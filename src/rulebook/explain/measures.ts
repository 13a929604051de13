import { domains, type Text, text } from "../../catalogue/index.ts";
import type { CompiledMeasure, CompiledRulebook } from "../compiled.ts";
import { allOf, quoted } from "./phrases.ts";

const reachTitles: { readonly [who in keyof CompiledMeasure["reaches"]]: Text } = {
  self: text("the subject", "本人", "本人"),
  children: text("the subject’s children", "其子女", "其子女"),
  household: text("the household", "同戶家人", "同户家人"),
  organisation: text("the body that the subject heads", "其主持的單位", "其主持的单位"),
};

type Says = (measure: CompiledMeasure, rulebook: CompiledRulebook) => Text;

/** One entry for each field of a compiled measure besides its name. */
export const measureConstructs = {
  on({ on, effect }, { lists, score }) {
    if (on.by === "list") {
      const list = quoted(lists[on.list].title);
      return text(`Being on ${list.en}`, `列入${list["zh-Hant"]}者`, `列入${list["zh-Hans"]}者`);
    }
    const grade = score?.bands[on.band].id ?? "";
    return effect === "denies"
      ? text(`Grade ${grade} or worse`, `等級 ${grade} 或更低者`, `等级 ${grade} 或更低者`)
      : text(`Grade ${grade} or better`, `等級 ${grade} 或更高者`, `等级 ${grade} 或更高者`);
  },
  effect: ({ effect }) =>
    effect === "denies"
      ? text("closes", "不得享有", "不得享有")
      : text("opens", "可享有", "可享有"),
  domain: ({ domain }) => quoted(domains.find(({ id }) => id === domain)!.title),
  reaches({ reaches }) {
    const who = Object.keys(reachTitles) as (keyof typeof reachTitles)[];
    return allOf(who.filter((one) => reaches[one]).map((one) => reachTitles[one]));
  },
} as const satisfies { readonly [field: string]: Says };

/** A measure in one sentence. */
export function measureSentence(measure: CompiledMeasure, rulebook: CompiledRulebook): Text {
  const on = measureConstructs.on(measure, rulebook);
  const does = measureConstructs.effect(measure);
  const what = measureConstructs.domain(measure);
  const whom = measureConstructs.reaches(measure);
  return text(
    `${on.en} ${does.en} ${what.en} to ${whom.en}.`,
    `${on["zh-Hant"]}，${whom["zh-Hant"]}${does["zh-Hant"]}${what["zh-Hant"]}。`,
    `${on["zh-Hans"]}，${whom["zh-Hans"]}${does["zh-Hans"]}${what["zh-Hans"]}。`,
  );
}
