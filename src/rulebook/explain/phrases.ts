import {
  attributes,
  type AttributeId,
  channels,
  kinds,
  type Language,
  languages,
  type Text,
  text,
} from "../../catalogue/index.ts";
import type { CompiledPredicate } from "../compiled.ts";
import type { ExposureId } from "../exposures.ts";
import { exposureIds } from "../exposures.ts";
import { oldest } from "../predicates.ts";

/** Words and numbers from which explanations are put together, in every language at once. */

/** A text from its parts: each language is put together from its own. */
export function composed(make: (language: Language) => string): Text {
  const [en, hant, hans] = languages.map(make) as [string, string, string];
  return text(en, hant, hans);
}

/** Texts one after another, with a glue between them. */
export function joined(parts: readonly Text[], glue: Text): Text {
  return composed((language) => parts.map((part) => part[language]).join(glue[language]));
}

export const comma = text(", ", "，", "，");
export const semicolon = text("; ", "；", "；");
const listComma = text(", ", "、", "、");

/** a, b and c. */
export function allOf(parts: readonly Text[]): Text {
  return ending(parts, text(" and ", "和", "和"));
}

/** a, b or c. */
export function anyOf(parts: readonly Text[]): Text {
  return ending(parts, text(" or ", "或", "或"));
}

function ending(parts: readonly Text[], last: Text): Text {
  if (parts.length < 2) return joined(parts, listComma);
  const before = joined(parts.slice(0, -1), listComma);
  return composed((one) => `${before[one]}${last[one]}${parts[parts.length - 1][one]}`);
}

export function quoted(title: Text): Text {
  return text(`“${title.en}”`, `「${title["zh-Hant"]}」`, `“${title["zh-Hans"]}”`);
}

/** The same in every language: an id, a number, a grade. */
export function same(value: string | number): Text {
  return text(`${value}`, `${value}`, `${value}`);
}

/** A duration that is not 0: 24 months, 2 years. */
export function duration(months: number): Text {
  const years = months / 12;
  if (Number.isInteger(years))
    return text(years === 1 ? "1 year" : `${years} years`, `${years} 年`, `${years} 年`);
  return text(months === 1 ? "1 month" : `${months} months`, `${months} 個月`, `${months} 个月`);
}

/** Every year, every 3 months. */
export function every(months: number): Text {
  if (months === 1) return text("every month", "每月", "每月");
  if (months === 12) return text("every year", "每年", "每年");
  const each = duration(months);
  return text(`every ${each.en}`, `每 ${each["zh-Hant"]}`, `每 ${each["zh-Hans"]}`);
}

export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))}%`;
}

/** 20 points taken, 2 points given. */
export function pointsMoved(points: number): Text {
  const size = Math.abs(points);
  const of = size === 1 ? "1 point" : `${size} points`;
  return points < 0
    ? text(`takes ${of}`, `扣 ${size} 分`, `扣 ${size} 分`)
    : text(`gives ${of}`, `加 ${size} 分`, `加 ${size} 分`);
}

export function kindTitle(kind: number): Text {
  return quoted(kinds[kind].title);
}

export function channelTitles(bits: number): Text {
  return anyOf(channels.filter((_, bit) => (bits >> bit) & 1).map(({ title }) => title));
}

/** Whom a rule asks about. */
export function predicate(one: CompiledPredicate): Text {
  switch (one.on) {
    case "age":
      return one.most >= oldest
        ? text(`aged ${one.least} or over`, `年滿 ${one.least} 歲`, `年满 ${one.least} 岁`)
        : text(
            `aged ${one.least} to ${one.most}`,
            `${one.least} 至 ${one.most} 歲`,
            `${one.least} 至 ${one.most} 岁`,
          );
    case "attribute": {
      const { title, levels } = attributes[one.attribute as AttributeId];
      const named = anyOf(levels.filter((_, code) => (one.levels >> code) & 1).map((l) => l.title));
      return composed((language) => `${title[language]}${colon[language]}${named[language]}`);
    }
    case "exposure":
      return anyOf(
        exposureIds.filter((_, bit) => (one.bits >> bit) & 1).map((id) => exposureTitles[id]),
      );
    case "public-post":
      return text("in a public post", "擔任公職", "担任公职");
  }
}

export const colon = text(": ", "：", "：");

const exposureTitles: { readonly [id in ExposureId]: Text } = {
  "pays-bills": text("pays the household’s bills", "負責繳納家中帳單", "负责缴纳家中账单"),
  tenant: text("rents the home", "租屋居住", "租房居住"),
  driver: text("drives a car", "駕駛汽車", "驾驶汽车"),
  "dog-owner": text("keeps a dog", "養狗", "养狗"),
  trader: text("trades on own account", "自營生意", "自营生意"),
  "heads-firm": text("heads a company", "企業負責人", "企业负责人"),
  "heads-organisation": text("heads an organisation", "組織負責人", "组织负责人"),
  "grid-officer": text("is a grid officer", "網格員", "网格员"),
  "private-debtor": text("has a private debt", "有民間債務", "有民间债务"),
  borrower: text("had a bank loan from the start", "原有銀行貸款", "原有银行贷款"),
  "has-elders": text("has elderly parents", "有年邁父母", "有年迈父母"),
  "kin-in-army": text("has a child in the army", "有子女從軍", "有子女参军"),
};
