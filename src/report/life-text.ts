import {
  channels,
  type DomainId,
  domains,
  kinds,
  type Language,
  type Text,
  text,
} from "../catalogue/index.ts";
import type { CompiledRulebook } from "../rulebook/index.ts";
import type { LifeEvent } from "../world/index.ts";
import { lifeWords } from "./life-words.ts";
import { number, signed } from "./numbers.ts";

/** One thing that happened in a life, in a few words. Rules, lists and measures are explained apart. */
export function eventText(
  event: LifeEvent,
  rulebook: CompiledRulebook,
  language: Language,
): string {
  return textOf(event, rulebook)[language];
}

function textOf(event: LifeEvent, rulebook: CompiledRulebook): Text {
  switch (event.what) {
    case "act":
      return actText(event.kind, event.wilful);
    case "record": {
      const { title } = kindOf(event.kind);
      const through = titles(channels.filter((_, bit) => (event.channels >> bit) & 1));
      return filled(lifeWords.records[event.truth], { title, through });
    }
    case "posting": {
      const rule = same(event.rule);
      const points = same(signed(event.points, 0));
      return event.points === 0
        ? filled(lifeWords.rule, { rule })
        : filled(lifeWords.points, { points, rule });
    }
    case "score":
      return filled(lifeWords.score, {
        score: same(number(event.score, 0)),
        grade: same(event.grade),
      });
    case "listed":
    case "unlisted": {
      const list = rulebook.lists.find(({ id }) => id === event.list);
      const said = filled(lifeWords[event.what], { list: list?.title ?? same(event.list) });
      if (event.what === "unlisted") return said;
      if (event.falsely) return filled(lifeWords.because, { said, why: lifeWords.falsely });
      if (event.unwilled) return filled(lifeWords.because, { said, why: lifeWords.unwilled });
      return said;
    }
    case "closed":
    case "opened":
    case "refused": {
      const said = filled(lifeWords[event.what], { what: titles(domainsOf(event.domains)) });
      if (event.byOthers === 0) return said;
      return filled(lifeWords.because, { said, why: lifeWords.byOthers });
    }
    case "fined":
      return filled(lifeWords.fined, { yuan: same(number(event.yuan, 0)) });
    case "born":
    case "died":
    case "fell-ill":
    case "lost-post":
    case "defrauded":
    case "hardship":
    case "hired":
    case "appealed":
    case "appeal-granted":
    case "kept-silent":
      return lifeWords.plain[event.what];
  }
}

function actText(id: string, wilful: boolean): Text {
  const { title, conduct } = kindOf(id);
  if (conduct !== "obligation" && conduct !== "temptation" && conduct !== "finding") return title;
  return filled(wilful ? lifeWords.byWill : lifeWords.withoutWill, { title });
}

function kindOf(id: string): (typeof kinds)[number] {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new RangeError(`no kind ${id}`);
  return kind;
}

/** The domains of a bit set. */
export function domainsOf(
  bits: number,
): readonly { readonly id: DomainId; readonly title: Text }[] {
  return domains.filter((_, bit) => (bits >>> bit) & 1);
}

function titles(entries: readonly { readonly title: Text }[]): Text {
  const joined = (language: Language, comma: string) =>
    entries.map(({ title }) => title[language]).join(comma);
  return text(joined("en", ", "), joined("zh-Hant", "、"), joined("zh-Hans", "、"));
}

function same(value: string): Text {
  return text(value, value, value);
}

/** A text with `{name}` filled in, in every language. */
export function filled(form: Text, values: { readonly [name: string]: Text }): Text {
  const fill = (language: Language) =>
    form[language].replaceAll(
      /\{(\w+)\}/g,
      (whole, name: string) => values[name]?.[language] ?? whole,
    );
  return text(fill("en"), fill("zh-Hant"), fill("zh-Hans"));
}
