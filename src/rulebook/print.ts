import {
  bodyKinds,
  type BodySubject,
  bodySubjects,
  channels,
  kinds,
  type Language,
  standings,
} from "../catalogue/index.ts";
import { durationText } from "../documents/index.ts";
import { momentText } from "./calendar.ts";
import type {
  CompiledBodyScheme,
  CompiledEntry,
  CompiledExit,
  CompiledList,
  CompiledMeasure,
  CompiledRule,
  CompiledRulebook,
} from "./compiled.ts";
import {
  explainList,
  explainMeasure,
  explainRedress,
  explainRule,
  explainWatch,
} from "./explain.ts";
import { bodyMeasureText, bodyRuleDetails } from "./print-bodies.ts";
import { isNull } from "./is-null.ts";

/** A rulebook on one screen: what it sees, what that costs, whom it shuts out of what, and the way back. */
export function printRulebook(rulebook: CompiledRulebook, language: Language = "en"): string {
  const standing = standings.find(({ id }) => id === rulebook.standing)!;
  const out = [`${rulebook.title[language]} · ${rulebook.id} · ${standing.title[language]}`];
  if (isNull(rulebook))
    return `${out[0]}\n  No points, no lists, no measures, no watch: life without a scheme.`;
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) out.push(title, ...lines.map((line) => `  ${line}`));
  };
  const named = (id: string, sentence: string) => `${id}: ${sentence}`;
  section("Watches", explainWatch(rulebook.watch, language));
  section("Scores", scoreLines(rulebook));
  section(
    "Rules",
    rulebook.rules.map((rule) => named(rule.id, explainRule(rule, rulebook, language))),
  );
  section(
    "Lists",
    rulebook.lists.map((list) => named(list.id, explainList(list, rulebook, language))),
  );
  section(
    "Measures",
    rulebook.measures.map((measure) =>
      named(measure.id, explainMeasure(measure, rulebook, language)),
    ),
  );
  for (const subject of bodySubjects) {
    section(subject === "company" ? "Companies" : "Organisations", bodyLines(rulebook, subject));
  }
  section("Redress", [explainRedress(rulebook.redress, language)]);
  return out.join("\n");
}

function scoreLines({ score }: CompiledRulebook): readonly string[] {
  if (score === null) return ["no score: lists alone"];
  const bands = score.bands.map(({ id, from }) => `${id} from ${from}`).reverse();
  const { computed, ties } = score;
  return [
    `starts at ${score.start}, from ${score.floor} to ${score.ceiling}`,
    bands.join(", "),
    ...(computed === null
      ? []
      : [
          `computed: ${computed.scale} points for each doubling of the odds of a record within a year, ` +
            `fitted every January on ${computed.features.map(({ id }) => id).join(", ")}`,
        ]),
    ...(ties === 0 ? [] : [`${percent(ties)} of it is the mean score of one’s ties`]),
  ];
}

/** A body's score, rules, lists and measures; nothing where the scheme does nothing about it. */
function bodyLines(rulebook: CompiledRulebook, subject: BodySubject): readonly string[] {
  const scheme = rulebook.bodies[subject];
  if (scheme === null) return [];
  // Bodies have numbers of their own: their part of the rulebook stands in for the residents'.
  const view: Pick<CompiledRulebook, "score" | "lists"> = scheme;
  const rules = scheme.rules.map((rule) => {
    const details = [
      `by ${channelNames(rule.channels)}`,
      ...(rule.repeats === null
        ? []
        : [`at the ${ordinal(rule.repeats.atLeast)} in ${durationText(rule.repeats.within)}`]),
      ...(rule.lasts === 0 ? [] : [`for ${durationText(rule.lasts)}`]),
      ...(rule.cap === null
        ? []
        : [`at most ${rule.cap.points} every ${durationText(rule.cap.every)}`]),
      ...(rule.from === 0 ? [] : [`from ${momentText(rule.from)}`]),
      ...(rule.until === null ? [] : [`until ${momentText(rule.until)}`]),
      ...bodyRuleDetails(rule, bodyKinds[rule.kind].conduct === "label"),
      ...(rule.source === null ? ["assumed"] : [`${rule.source.cite} ${rule.source.at}`.trim()]),
    ];
    return [effectText(rule, view), bodyKinds[rule.kind].id, details.join("; ")];
  });
  const gains = scheme.score?.gains ?? null;
  return [
    ...(scheme.score === null ? ["no score: lists alone"] : scoreLines({ ...rulebook, ...view })),
    ...(gains === null ? [] : [`gains at most ${gains.points} every ${durationText(gains.every)}`]),
    ...aligned(rules),
    ...scheme.lists.map((list) => bodyListLine(list, scheme)),
    ...scheme.measures.map((measure) =>
      bodyMeasureText(measure, whomText(measure.on, measure.effect, view)),
    ),
  ];
}

function bodyListLine(list: CompiledList, scheme: CompiledBodyScheme): string {
  const on = [
    ...list.enter.map((entry) =>
      entry.by === "act"
        ? `${bodyKinds[entry.kind].id} (${channelNames(entry.channels)})`
        : entryText(entry, list.colour, scheme),
    ),
    ...scheme.rules.flatMap(({ id, effect }) =>
      effect.type === "list" && scheme.lists[effect.list] === list ? [`rule ${id}`] : [],
    ),
  ];
  const off = list.leave.map((exit) => exitText(exit, scheme));
  return [
    `${list.id} (${list.colour})`,
    `on by ${on.join(" or ")}`,
    off.length === 0 ? "off never" : `off ${off.join(" or ")}`,
    list.published ? "published" : "not published",
  ].join("; ");
}

function whomText(
  on: CompiledMeasure["on"],
  effect: CompiledMeasure["effect"],
  { lists, score }: Pick<CompiledRulebook, "lists" | "score">,
): string {
  const worse = effect === "denies" ? "worse" : "better";
  return on.by === "list" ? lists[on.list].id : `grade ${score!.bands[on.band].id} or ${worse}`;
}

function effectText(
  { effect }: Pick<CompiledRule, "effect">,
  { score, lists }: Pick<CompiledRulebook, "score" | "lists">,
): string {
  if (effect.type === "record") return "kept";
  if (effect.type === "list") return `→ ${lists[effect.list].id}`;
  if (effect.type === "grade") return `→ ${score!.bands[effect.band].id}`;
  if (effect.least === effect.most) return signed(effect.least);
  return `${signed(effect.least)} to ${signed(effect.most)}`;
}

function entryText(
  entry: CompiledEntry,
  colour: "black" | "red",
  { score }: Pick<CompiledRulebook, "score">,
): string {
  const black = colour === "black";
  if (entry.by === "act") return `${kinds[entry.kind].id} (${channelNames(entry.channels)})`;
  if (entry.by === "score") return `a score ${black ? "below" : "above"} ${entry.score}`;
  return `grade ${score!.bands[entry.band].id} or ${black ? "worse" : "better"}`;
}

function exitText(exit: CompiledExit, { score }: Pick<CompiledRulebook, "score">): string {
  if (exit.by === "after") return `after ${durationText(exit.months)}`;
  if (exit.by === "obligation-met") return "when the obligation is met";
  return `at a grade better than ${score!.bands[exit.band].id}`;
}

function channelNames(bits: number): string {
  return channels
    .filter((_, bit) => (bits >> bit) & 1)
    .map(({ id }) => id)
    .join(", ");
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  return rows.map(([a, b, c]) => `${a.padStart(first)}  ${b.padEnd(second)}  ${c}`);
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

function signed(points: number): string {
  return points < 0 ? `−${-points}` : `+${points}`;
}

function ordinal(count: number): string {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
  return `${count}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
