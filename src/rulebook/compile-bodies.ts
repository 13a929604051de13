import {
  type BodyKindId,
  bodyKindIndex,
  bodyKinds,
  type BodySubject,
  type ChannelId,
  channelIndex,
  type DomainId,
  domains,
} from "../catalogue/index.ts";
import type {
  CompiledBodies,
  CompiledBodyRule,
  CompiledBodyScheme,
  CompiledEffect,
  CompiledList,
  CompiledMeasure,
  CompiledScore,
} from "./compiled.ts";
import { compilePasses } from "./passes.ts";
import { compileBodyWhere } from "./predicates.ts";
import type { ListDocument, MeasureDocument, RuleDocument, RulebookDocument } from "./schema.ts";
import { scoredByMeasure, scoredOf, viewOf } from "./subjects.ts";

/** What residents' rules and bodies' rules are compiled by alike. */
export interface Makers {
  effect(effect: RuleDocument["effect"], view: RulebookDocument): CompiledEffect;
  list(list: ListDocument, view: RulebookDocument): CompiledList;
  on(measure: MeasureDocument, view: RulebookDocument): CompiledMeasure["on"];
  score(score: RulebookDocument["score"]): CompiledScore | null;
}

/** What the rulebook does about companies and organisations. */
export function compileBodies(document: RulebookDocument, makers: Makers): CompiledBodies {
  return {
    company: compileScheme(document, "company", makers),
    organisation: compileScheme(document, "organisation", makers),
  };
}

function compileScheme(
  document: RulebookDocument,
  subject: BodySubject,
  makers: Makers,
): CompiledBodyScheme | null {
  const view = viewOf(document, subject);
  const rules = (document.rules ?? [])
    .filter((rule) => scoredOf(rule) === subject)
    .map((rule) => compileRule(rule, view, makers));
  const lists = (view.lists ?? []).map((list) => makers.list(list, view));
  const measures = (document.measures ?? [])
    .filter((measure) => scoredByMeasure(document, measure) === subject)
    .map((measure) => ({
      id: measure.id,
      title: titleOf(measure),
      on: makers.on(measure, view),
      effect: measure.denies === undefined ? ("grants" as const) : ("denies" as const),
      domain: domainOf(measure),
      reaches: {
        self: (measure.reaches ?? ["self"]).includes("self"),
        head: (measure.reaches ?? []).includes("head"),
        employees: (measure.reaches ?? []).includes("employees"),
      },
    }));
  const score = makers.score(view.score);
  if (score === null && rules.length === 0 && lists.length === 0) return null;
  const gains = document.scores?.[subject]?.gains;
  return {
    score:
      score === null
        ? null
        : {
            ...score,
            gains: gains === undefined ? null : { points: gains["at-most"], every: gains.every },
          },
    rules,
    rulesOfKind: bodyKinds.map((_, kind) =>
      rules.flatMap((rule, index) => (rule.kind === kind ? [index] : [])),
    ),
    lists,
    measures,
  };
}

function compileRule(rule: RuleDocument, view: RulebookDocument, makers: Makers): CompiledBodyRule {
  return {
    id: rule.id,
    kind: bodyKindIndex(rule.on as BodyKindId),
    channels: channelBits(rule.on as BodyKindId, rule["recorded-by"]),
    where: compileBodyWhere(rule.where),
    repeats:
      rule.repeats === undefined
        ? null
        : { atLeast: rule.repeats["at-least"], within: rule.repeats.within },
    effect: makers.effect(rule.effect, view),
    lasts: rule.lasts ?? 0,
    cap: rule.cap ?? null,
    from: rule.from ?? 0,
    until: rule.until ?? null,
    source: rule.source === undefined ? null : { cite: rule.source.cite, at: rule.source.at ?? "" },
    passesTo: compilePasses(rule["passes-to"]),
    called: rule.called ?? 1,
  };
}

function domainOf(measure: MeasureDocument): DomainId {
  const domain = measure.denies ?? measure.grants;
  if (domain === undefined) throw new RangeError(`the measure ${measure.id} does nothing`);
  return domain;
}

function titleOf(measure: MeasureDocument) {
  const domain = domains.find(({ id }) => id === domainOf(measure));
  return measure.title ?? domain?.title ?? domains[0].title;
}

/** The channels named, or all that can see the kind. */
export function channelBits(kind: BodyKindId, named: readonly ChannelId[] | undefined): number {
  const ids: readonly ChannelId[] = named ?? bodyKinds[bodyKindIndex(kind)].seenBy;
  return ids.reduce((bits, id) => bits | (1 << channelIndex(id)), 0);
}
