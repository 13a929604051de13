import {
  attributes,
  type AttributeId,
  bodyKinds,
  type BodySubject,
  bodySubjects,
  channels,
  kinds,
  type Language,
  standings,
} from "../catalogue/index.ts";
import { durationText } from "../documents/index.ts";
import { momentText, townTotals } from "./calendar.ts";
import type {
  CompiledChannel,
  CompiledEntry,
  CompiledExit,
  CompiledList,
  CompiledMeasure,
  CompiledPredicate,
  CompiledRule,
  CompiledRulebook,
  CompiledWatch,
} from "./compiled.ts";
import type { CompiledBodyScheme } from "./compiled-bodies.ts";
import { exposureIds } from "./exposures.ts";
import { bodyMeasureText, bodyRuleDetails, passesText } from "./print-bodies.ts";
import { isNull } from "./is-null.ts";
import { oldest } from "./predicates.ts";

/** A rulebook on one screen: what it sees, what that costs, whom it shuts out of what, and the way back. */
export function printRulebook(rulebook: CompiledRulebook, language: Language = "en"): string {
  const standing = standings.find(({ id }) => id === rulebook.standing)!;
  const out = [`${rulebook.title[language]} · ${rulebook.id} · ${standing.title[language]}`];
  if (isNull(rulebook))
    return `${out[0]}\n  No points, no lists, no measures, no watch: life without a scheme.`;
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) out.push(title, ...lines.map((line) => `  ${line}`));
  };
  section("Watches", watchLines(rulebook.watch));
  section("Scores", scoreLines(rulebook));
  section("Rules", aligned(rulebook.rules.map((rule) => ruleCells(rule, rulebook))));
  section(
    "Lists",
    rulebook.lists.map((list) => listLine(list, rulebook, language)),
  );
  section(
    "Measures",
    rulebook.measures.map((measure) => measureLine(measure, rulebook)),
  );
  for (const subject of bodySubjects) {
    section(subject === "company" ? "Companies" : "Organisations", bodyLines(rulebook, subject));
  }
  section("Redress", [redressLine(rulebook)]);
  return out.join("\n");
}

function watchLines(watch: CompiledWatch): readonly string[] {
  const { neighbour, camera, inspector, platform, selfReport, officers, ...plain } = watch;
  const rate = (name: string, channel: CompiledChannel) =>
    channel.coverage > 0
      ? [
          `${name}: sees ${percent(channel.coverage)}, pins ${percent(channel.error)} of it on somebody else${flawsText(channel)}`,
        ]
      : [];
  const lines = [
    ...Object.entries(plain).flatMap(([name, channel]) => rate(name, channel)),
    ...rate("platform", platform),
    ...rate("inspector", inspector),
    ...rate("camera", camera),
    ...rate("self-report", selfReport),
  ];
  if (camera.coverage > 0 && camera.followsRecords) lines.push("cameras move to where records are");
  if (inspector.coverage > 0 && inspector.followsRecords)
    lines.push("inspections go to where records are");
  if (neighbour.per1000 > 0) {
    lines.push(
      `neighbour: ${neighbour.per1000} informants per 1,000 residents, ` +
        `${neighbour.malice} invented reports each a month, ${percent(neighbour.error)} on the wrong person` +
        flawsText(neighbour),
    );
  }
  if (platform.bounty > 0) lines.push(`platforms pay ${platform.bounty} yuan for a lead`);
  if (officers !== null) {
    lines.push(
      `grid officers write up ${percent(officers.diligence)} of ${channelNames(officers.channels)}; ` +
        `let off their own in ${percent(officers.favour)} of cases; ${percent(officers.bribe)} take money`,
    );
  }
  return lines;
}

/** Records entered twice or left in too long, and groups that are watched more or less. */
function flawsText({ duplicate, stale, weights }: Omit<CompiledChannel, "coverage">): string {
  const flaws = [
    ...(duplicate > 0 ? [`${percent(duplicate)} entered twice`] : []),
    ...(stale > 0 ? [`${percent(stale)} left in when their time is over`] : []),
    ...weights.flatMap(({ attribute, levels }) =>
      levels.flatMap((weight, code) =>
        weight === 1 ? [] : [`${attribute} ${attributes[attribute].levels[code].id} × ${weight}`],
      ),
    ),
  ];
  return flaws.map((flaw) => `, ${flaw}`).join("");
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

function ruleCells(rule: CompiledRule, rulebook: CompiledRulebook): readonly string[] {
  const { repeats, cap, where, effect } = rule;
  const details = [
    `by ${channelNames(rule.channels)}`,
    ...where.map(predicateText),
    ...(repeats === null
      ? []
      : [`at the ${ordinal(repeats.atLeast)} in ${durationText(repeats.within)}`]),
    ...(effect.type === "list" || effect.type === "record"
      ? []
      : [rule.lasts === 0 ? "for ever" : `for ${durationText(rule.lasts)}`]),
    ...(cap === null ? [] : [`at most ${cap.points} every ${durationText(cap.every)}`]),
    ...(rule.vague === null ? [] : [`where the ${rule.vague} sees it so`]),
    ...courseText(rule),
    ...passesText(rule.passesTo),
    ...(rule.grace === 0 ? [] : [`unless made good within ${durationText(rule.grace)}`]),
    ...(rule.source === null ? ["assumed"] : [`${rule.source.cite} ${rule.source.at}`.trim()]),
  ];
  return [effectText(rule, rulebook), kinds[rule.kind].id, details.join("; ")];
}

/** When a rule is in force, for those that are not always. */
function courseText({ from, until, trigger }: CompiledRule): readonly string[] {
  return [
    ...(from === 0 ? [] : [`from ${momentText(from)}`]),
    ...(until === null ? [] : [`until ${momentText(until)}`]),
    ...(trigger ?? []).map(
      ({ total, least, per1000 }) =>
        `once ${townTotals[total].id} ${least ? ">=" : "<="} ${townTotals[total].unit === "share" ? percent(per1000 / 1000) : per1000}`,
    ),
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

function predicateText(predicate: CompiledPredicate): string {
  if (predicate.on === "age") {
    if (predicate.most >= oldest) return `aged ${predicate.least} and over`;
    return `aged ${predicate.least} to ${predicate.most}`;
  }
  if (predicate.on === "exposure") {
    return exposureIds.filter((_, bit) => (predicate.bits >> bit) & 1).join(" or ");
  }
  if (predicate.on === "public-post") return "in a public post";
  const { levels } = attributes[predicate.attribute as AttributeId];
  const named = levels.filter((_, code) => (predicate.levels >> code) & 1);
  return `${predicate.attribute} ${named.map(({ id }) => id).join(" or ")}`;
}

function listLine(
  list: CompiledRulebook["lists"][number],
  rulebook: CompiledRulebook,
  language: Language,
): string {
  const rules = rulebook.rules.filter(
    ({ effect }) => effect.type === "list" && rulebook.lists[effect.list] === list,
  );
  const on = [
    ...list.enter.map((entry) => entryText(entry, list.colour, rulebook)),
    ...rules.map(({ id }) => `rule ${id}`),
  ];
  const off = list.leave.map((exit) => exitText(exit, rulebook));
  return [
    `${list.id} (${list.title[language]}, ${list.colour})`,
    `on by ${on.join(" or ")}`,
    off.length === 0 ? "off never" : `off ${off.join(" or ")}`,
    list.published ? "published" : "not published",
    ...(list.shared ? ["shared with the other jurisdiction"] : []),
  ].join("; ");
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

function measureLine(measure: CompiledMeasure, rulebook: CompiledRulebook): string {
  const { on, effect, domain } = measure;
  const whom = whomText(on, effect, rulebook);
  const { self, children, household, organisation } = measure.reaches;
  const reached = [
    self && "self",
    children && "children",
    household && "household",
    organisation && "organisation",
  ].filter(Boolean);
  return `${whom} ${effect} ${domain} (${reached.join(", ")})`;
}

function redressLine({ redress }: CompiledRulebook): string {
  const { notice, appeal, repair, correction } = redress;
  const told = notice === "none" ? "no notice" : `notice ${notice.replace("-", " ")}`;
  const mended = [
    ...repair.map(
      ({ kind, points, cap }) =>
        `${kinds[kind].id} repairs ${points}, at most ${cap.points} every ${durationText(cap.every)}`,
    ),
    ...(correction === null ? [] : [correctionText(correction)]),
  ];
  if (appeal === null) return [told, "no appeal", ...mended].join("; ");
  return [
    told,
    `appeal to ${appeal.reviewer} within ${durationText(appeal.window)}`,
    `decided in ${durationText(appeal.decidesIn)}`,
    `${appeal.capacityPer1000} a month per 1,000 residents`,
    appeal.staysMeasure ? "measures wait" : "measures do not wait",
    ...mended,
  ].join("; ");
}

function correctionText({
  reviews,
  strikesFalse,
  strikesStale,
}: NonNullable<CompiledRulebook["redress"]["correction"]>): string {
  const struck = [strikesFalse && "wrong", strikesStale && "stale"].filter(Boolean);
  return `${percent(reviews)} of files reviewed a year, ${struck.join(" and ")} entries struck`;
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
