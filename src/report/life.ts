/** One life in every arm, as plain data for a terminal and as a page that can be sent and printed. */
import {
  attributes,
  disclaimer,
  type Language,
  type StandingId,
  standings,
  type Text,
} from "../catalogue/index.ts";
import { type Life, monthsTogether, picks } from "../outcomes/index.ts";
import {
  type CompiledRulebook,
  explainList,
  explainMeasure,
  explainRule,
} from "../rulebook/index.ts";
import type { LifeEvent } from "../world/index.ts";
import { domainsOf, eventText, filled } from "./life-text.ts";
import { lifeWords } from "./life-words.ts";
import { html } from "./markup.ts";
import { number } from "./numbers.ts";
import { messagesIn } from "./messages.ts";
import { style } from "./style.ts";
import { table } from "./table.ts";

/** A life with what is needed to tell it. */
export interface ToldLife {
  readonly life: Life;
  /** In the order of the life's arms. */
  readonly arms: readonly {
    readonly id: string;
    readonly title: Text;
    readonly standing: StandingId | null;
    readonly rulebook: CompiledRulebook;
  }[];
}

/** A life in one language: what stands above the table, the table, and what the scheme says. */
export interface LifeSheet {
  readonly heading: string;
  readonly disclaimer: string;
  readonly facts: readonly string[];
  readonly arms: readonly { readonly title: string; readonly standing: string }[];
  readonly months: readonly {
    /** `3.07`: month 7 of year 3 after the launch. */
    readonly at: string;
    /** What happened in every arm alike. */
    readonly alike: readonly string[];
    /** What else happened, by arm. */
    readonly arms: readonly (readonly string[])[];
  }[];
  /** By arm: the rules, lists and measures that met the resident, one sentence each. */
  readonly inWords: readonly { readonly title: string; readonly sentences: readonly string[] }[];
}

export function lifeSheet(told: ToldLife, language: Language): LifeSheet {
  const { life, arms } = told;
  const say = (form: Text, values: { readonly [name: string]: Text | string } = {}) =>
    filled(
      form,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === "string" ? same(value) : value,
        ]),
      ),
    )[language];
  return {
    heading: say(lifeWords.resident, { resident: `${life.resident}`, seed: `${life.seed}` }),
    disclaimer: disclaimer[language],
    facts: [
      whoText(life, language),
      ...(life.picked === null ? [] : [pickedText(told, language)]),
      lifeWords.illustration[language],
    ],
    arms: arms.map(({ title, standing }) => ({
      title: title[language],
      standing:
        standings.find(({ id }) => id === standing)?.title[language] ??
        messagesIn(language).noScheme,
    })),
    months: monthsTogether(life).map(({ month, arms: events }) => {
      const after = month - life.launch;
      const texts = events.map((own, place) =>
        own.map((event) => eventText(event, arms[place].rulebook, language)),
      );
      const alike = texts[0].filter((one) => texts.every((own) => own.includes(one)));
      return {
        at: `${Math.floor(after / 12) + 1}.${String((after % 12) + 1).padStart(2, "0")}`,
        alike: [...new Set(alike)],
        arms: texts.map((own) => own.filter((one) => !alike.includes(one))),
      };
    }),
    inWords: arms
      .map(({ title, rulebook }, place) => ({
        title: title[language],
        sentences: sentencesOf(life.arms[place].events, rulebook, language),
      }))
      .filter(({ sentences }) => sentences.length > 0),
  };
}

function same(value: string): Text {
  return { en: value, "zh-Hant": value, "zh-Hans": value };
}

function whoText({ who }: Life, language: Language): string {
  const { sex, residence, education, occupation } = attributes;
  const levels = [
    sex.levels[who.sex],
    residence.levels[who.residence],
    ...(who.age < 18 ? [] : [education.levels[who.education], occupation.levels[who.occupation]]),
  ];
  const comma = language === "en" ? ", " : "、";
  const all = levels.map(({ title }) => title[language]).join(comma);
  return filled(lifeWords.who, { age: same(`${who.age}`), attributes: same(all) })[language];
}

function pickedText({ life, arms }: ToldLife, language: Language): string {
  const { picked } = life;
  const pick = picks.find(({ id }) => id === picked?.pick);
  if (picked === null || pick === undefined) return "";
  const title = arms.find(({ id }) => id === picked.arm)?.title ?? same(picked.arm);
  const form = pick.where === "none" ? lifeWords.pickedWithout : lifeWords.picked;
  return filled(form, {
    arm: title,
    months: same(number(picked.months, 0)),
    meaning: pick.meaning,
  })[language];
}

/** Every rule, list and measure that met the resident in an arm, in the order of the rulebook. */
function sentencesOf(
  events: readonly LifeEvent[],
  rulebook: CompiledRulebook,
  language: Language,
): readonly string[] {
  const rules = new Set<string>();
  const lists = new Set<string>();
  let closed = 0;
  for (const event of events) {
    if (event.what === "posting") rules.add(event.rule);
    if (event.what === "listed") lists.add(event.list);
    if (event.what === "closed" || event.what === "refused") closed |= event.domains;
  }
  const shut = new Set(domainsOf(closed).map(({ id }) => id));
  return [
    ...rulebook.rules
      .filter(({ id }) => rules.has(id))
      .map(
        (rule) => `${rule.id}${messagesIn(language).colon}${explainRule(rule, rulebook, language)}`,
      ),
    ...rulebook.lists
      .filter(({ id }) => lists.has(id))
      .map((list) => explainList(list, rulebook, language)),
    ...rulebook.measures
      .filter(({ effect, domain }) => effect === "denies" && shut.has(domain))
      .map((measure) => explainMeasure(measure, rulebook, language)),
  ];
}

/** One life as an HTML page that asks nothing of anybody. */
export function renderLife(told: ToldLife, language: Language): string {
  const sheet = lifeSheet(told, language);
  const words = messagesIn(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.pair(lifeWords.title[language], sheet.heading)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<header><p class="product">${words.product}</p>
<h1>${sheet.heading}</h1>
<p class="disclaimer">${sheet.disclaimer}</p></header>
<section>${sheet.facts.map((fact) => html`<p>${fact}</p>`)}</section>
<section>${
    sheet.months.length === 0
      ? html`<p>${lifeWords.nothing[language]}</p>`
      : table({
          id: "life",
          caption: lifeWords.title[language],
          columns: [
            { title: lifeWords.month[language] },
            { title: lifeWords.allArms[language], wide: true },
            ...sheet.arms.map(({ title, standing }) => ({
              title: words.aside(title, standing),
              wide: true,
            })),
          ],
          rows: sheet.months.map(({ at, alike, arms }) => [
            at,
            lines(alike),
            ...arms.map((own) => lines(own)),
          ]),
        })
  }</section>
<section><h2>${lifeWords.inWords[language]}</h2>${sheet.inWords.map(
    ({ title, sentences }) =>
      html`<h3>${title}</h3><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul>`,
  )}<p class="disclaimer">${sheet.disclaimer}</p></section>
</main>
</body>
</html>
`.markup;
}

function lines(texts: readonly string[]) {
  return texts.map((one, place) => html`${place > 0 && html`<br>`}${one}`);
}
