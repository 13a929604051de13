import {
  type BodyKindId,
  bodyKindIndex,
  type ChannelId,
  channelIndex,
  type DomainId,
  domains,
  type KindId,
  kindIndex,
  kinds,
  type Text,
  text,
} from "../catalogue/index.ts";
import type {
  CompiledEffect,
  CompiledEntry,
  CompiledExit,
  CompiledList,
  CompiledMeasure,
  CompiledRedress,
  CompiledRule,
  CompiledRulebook,
  CompiledScore,
} from "./compiled.ts";
import { compileTrigger } from "./calendar.ts";
import { compileFeature, isBurdening } from "./computed.ts";
import { channelBits as bodyChannelBits, compileBodies } from "./compile-bodies.ts";
import { compilePasses } from "./passes.ts";
import { compileWhere } from "./predicates.ts";
import type {
  EntryDocument,
  ExitDocument,
  ListDocument,
  MeasureDocument,
  RuleDocument,
  RulebookDocument,
} from "./schema.ts";
import { scoredByMeasure, scoredOf, subjectOfKind, viewOf } from "./subjects.ts";
import { compileWatch } from "./watch.ts";

/** Makes a rulebook ready for a world. The document must have come through `readRulebook`. */
export function compileRulebook(document: RulebookDocument): CompiledRulebook {
  // What is about bodies is compiled apart, so that residents' lists and rules keep numbers of their own.
  const own = viewOf(document, "resident");
  const names = namesOf(own);
  const lists = (own.lists ?? []).map((list) => compileList(list, names));
  const model = document.score?.model !== undefined;
  const rules = (document.rules ?? [])
    .filter((rule) => scoredOf(rule) === "resident")
    .map((rule) => compileRule(rule, names))
    .map((rule) => ({ ...rule, feeds: model && isBurdening(rule, lists) }));
  return {
    id: document.id,
    standing: document.standing,
    title: document.title,
    watch: compileWatch(document.watch),
    score: compileScore(document.score),
    rules,
    rulesOfKind: kinds.map((_, kind) =>
      rules.flatMap((rule, index) => (rule.kind === kind ? [index] : [])),
    ),
    lists,
    measures: (document.measures ?? [])
      .filter((measure) => scoredByMeasure(document, measure) === "resident")
      .map((measure) => compileMeasure(measure, names)),
    redress: compileRedress(document.redress),
    bodies: compileBodies(document, {
      effect: (effect, view) => compileEffect(effect, namesOf(view)),
      list: (list, view) => compileList(list, namesOf(view)),
      on: ({ on }, view) => compileOn(on, namesOf(view)),
      score: compileScore,
    }),
  };
}

/** Names to numbers: bands from the worst up, lists in the order of the document. */
interface Names {
  readonly band: (grade: string) => number;
  readonly list: (id: string) => number;
}

function namesOf(document: RulebookDocument): Names {
  const grades = Object.keys(document.score?.grades ?? {}).reverse();
  const lists = (document.lists ?? []).map(({ id }) => id);
  const find = (sort: string, known: readonly string[]) => (name: string) => {
    const index = known.indexOf(name);
    if (index < 0) throw new RangeError(`rulebook ${document.id}: no ${sort} ${name}`);
    return index;
  };
  return { band: find("grade", grades), list: find("list", lists) };
}

function compileScore(score: RulebookDocument["score"]): CompiledScore | null {
  if (score === undefined) return null;
  const bands = Object.entries(score.grades).map(([id, from]) => ({ id, from }));
  const { model, on = [], scale = 0, ties = 0 } = score;
  return {
    start: score.start,
    floor: score.min,
    ceiling: score.max,
    bands: bands.reverse(),
    computed: model === undefined ? null : { features: on.map(compileFeature), scale },
    ties,
  };
}

function compileRule(rule: RuleDocument, names: Names): Omit<CompiledRule, "feeds"> {
  return {
    id: rule.id,
    kind: kindIndex(rule.on as KindId),
    channels: channelBits(rule.on as KindId, rule["recorded-by"]),
    where: [
      ...compileWhere(rule.where),
      ...(rule.by === "official" ? [{ on: "public-post" } as const] : []),
    ],
    repeats:
      rule.repeats === undefined
        ? null
        : { atLeast: rule.repeats["at-least"], within: rule.repeats.within },
    effect: compileEffect(rule.effect, names),
    lasts: rule.lasts ?? 0,
    cap: rule.cap ?? null,
    passesTo: compilePasses(rule["passes-to"]),
    grace: rule.grace ?? 0,
    vague: rule.vague === true ? (rule["decided-by"] ?? "officer") : null,
    from: rule.from ?? 0,
    until: rule.until ?? null,
    trigger: compileTrigger(rule.when),
    source: rule.source === undefined ? null : { cite: rule.source.cite, at: rule.source.at ?? "" },
  };
}

function compileEffect(
  { points, grade, list, record }: RuleDocument["effect"],
  names: Names,
): CompiledEffect {
  if (record !== undefined) return { type: "record" };
  if (grade !== undefined) return { type: "grade", band: names.band(grade) };
  if (list !== undefined) return { type: "list", list: names.list(list) };
  const [least, most] = Array.isArray(points) ? points : [points ?? 0, points ?? 0];
  return { type: "points", least, most };
}

/** The channels named, or all that can see the kind. */
function channelBits(kind: KindId, named: readonly ChannelId[] | undefined): number {
  const ids: readonly ChannelId[] = named ?? kinds[kindIndex(kind)].seenBy;
  return ids.reduce((bits, id) => bits | (1 << channelIndex(id)), 0);
}

function compileList(list: ListDocument, names: Names): CompiledList {
  const colour = list.colour ?? "black";
  return {
    id: list.id,
    title: list.title ?? colourTitles[colour],
    colour,
    enter: (list.enter?.any ?? []).map((entry) => compileEntry(entry, names)),
    leave: (list.leave?.any ?? []).map((exit) => compileExit(exit, names)),
    published: list.published !== undefined,
    onPlatforms: list.published?.via.includes("platform") ?? false,
    shared: list["shared-with"] !== undefined,
  };
}

const colourTitles: { readonly [colour in CompiledList["colour"]]: Text } = {
  black: text("blacklist", "黑名單", "黑名单"),
  red: text("redlist", "紅名單", "红名单"),
};

function compileEntry(entry: EntryDocument, names: Names): CompiledEntry {
  if (entry.act !== undefined && subjectOfKind(entry.act) !== "resident") {
    const act = entry.act as BodyKindId;
    const channels = bodyChannelBits(act, entry["recorded-by"]);
    return { by: "act", kind: bodyKindIndex(act), channels };
  }
  if (entry.act !== undefined) {
    return {
      by: "act",
      kind: kindIndex(entry.act as KindId),
      channels: channelBits(entry.act as KindId, entry["recorded-by"]),
    };
  }
  if (entry.grade !== undefined) return { by: "grade", band: names.band(entry.grade) };
  return { by: "score", score: entry["score-below"] ?? entry["score-above"]! };
}

function compileExit(exit: ExitDocument, names: Names): CompiledExit {
  if (exit.after !== undefined) return { by: "after", months: exit.after };
  if (exit["better-than"] !== undefined)
    return { by: "grade", band: names.band(exit["better-than"]) };
  return { by: "obligation-met" };
}

function compileMeasure(measure: MeasureDocument, names: Names): CompiledMeasure {
  const domain: DomainId = measure.denies ?? measure.grants!;
  const reaches = measure.reaches ?? ["self"];
  return {
    id: measure.id,
    title: measure.title ?? domains.find(({ id }) => id === domain)!.title,
    on: compileOn(measure.on, names),
    effect: measure.denies === undefined ? "grants" : "denies",
    domain,
    reaches: {
      self: reaches.includes("self"),
      children: reaches.includes("children"),
      household: reaches.includes("household"),
      organisation: reaches.includes("organisation"),
    },
  };
}

function compileOn({ list, grade }: MeasureDocument["on"], names: Names): CompiledMeasure["on"] {
  return list === undefined
    ? { by: "grade", band: names.band(grade!) }
    : { by: "list", list: names.list(list) };
}

function compileRedress(redress: RulebookDocument["redress"]): CompiledRedress {
  const appeal = redress?.appeal;
  return {
    notice: redress?.notice ?? "none",
    appeal:
      appeal === undefined
        ? null
        : {
            window: appeal.window,
            decidesIn: appeal["decides-in"],
            reviewer: appeal.reviewer,
            staysMeasure: appeal["stays-measure"] ?? false,
            capacityPer1000: appeal["capacity-per-1000"],
          },
    repair: (redress?.repair ?? []).map((repair) => ({
      kind: kindIndex(repair.act),
      channels: channelBits(repair.act, repair["recorded-by"]),
      points: repair.points,
      cap: repair["at-most"],
    })),
    correction:
      redress?.correction === undefined
        ? null
        : {
            reviews: redress.correction.reviews,
            strikesFalse: redress.correction.strikes.includes("wrong"),
            strikesStale: redress.correction.strikes.includes("stale"),
          },
  };
}
