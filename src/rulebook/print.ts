import {
  attributes,
  type AttributeId,
  channels,
  kinds,
  type Language,
  standings,
} from "../catalogue/index.ts";
import { durationText } from "../documents/index.ts";
import type {
  CompiledEntry,
  CompiledExit,
  CompiledMeasure,
  CompiledPredicate,
  CompiledRule,
  CompiledRulebook,
  CompiledWatch,
} from "./compiled.ts";
import { exposureIds } from "./exposures.ts";
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
  section("Redress", [redressLine(rulebook)]);
  return out.join("\n");
}

function watchLines(watch: CompiledWatch): readonly string[] {
  const { neighbour, camera, selfReport, ...plain } = watch;
  const rate = (name: string, { coverage, error }: { coverage: number; error: number }) =>
    coverage > 0
      ? [`${name}: sees ${percent(coverage)}, pins ${percent(error)} of it on somebody else`]
      : [];
  const lines = [
    ...Object.entries(plain).flatMap(([name, channel]) => rate(name, channel)),
    ...rate("camera", camera),
    ...rate("self-report", selfReport),
  ];
  if (camera.coverage > 0 && camera.followsRecords) lines.push("cameras move to where records are");
  if (neighbour.per1000 > 0) {
    lines.push(
      `neighbour: ${neighbour.per1000} informants per 1,000 residents, ` +
        `${neighbour.malice} invented reports each a month, ${percent(neighbour.error)} on the wrong person`,
    );
  }
  return lines;
}

function scoreLines({ score }: CompiledRulebook): readonly string[] {
  if (score === null) return ["no score: lists alone"];
  const bands = score.bands.map(({ id, from }) => `${id} from ${from}`).reverse();
  return [`starts at ${score.start}, from ${score.floor} to ${score.ceiling}`, bands.join(", ")];
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
    ...(rule.grace === 0 ? [] : [`unless made good within ${durationText(rule.grace)}`]),
    ...(rule.source === null ? ["assumed"] : [`${rule.source.cite} ${rule.source.at}`.trim()]),
  ];
  return [effectText(rule, rulebook), kinds[rule.kind].id, details.join("; ")];
}

function effectText({ effect }: CompiledRule, { score, lists }: CompiledRulebook): string {
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
  { score }: CompiledRulebook,
): string {
  const black = colour === "black";
  if (entry.by === "act") return `${kinds[entry.kind].id} (${channelNames(entry.channels)})`;
  if (entry.by === "score") return `a score ${black ? "below" : "above"} ${entry.score}`;
  return `grade ${score!.bands[entry.band].id} or ${black ? "worse" : "better"}`;
}

function exitText(exit: CompiledExit, { score }: CompiledRulebook): string {
  if (exit.by === "after") return `after ${durationText(exit.months)}`;
  if (exit.by === "obligation-met") return "when the obligation is met";
  return `at a grade better than ${score!.bands[exit.band].id}`;
}

function measureLine(measure: CompiledMeasure, { lists, score }: CompiledRulebook): string {
  const { on, effect, domain } = measure;
  const worse = effect === "denies" ? "worse" : "better";
  const whom =
    on.by === "list" ? lists[on.list].id : `grade ${score!.bands[on.band].id} or ${worse}`;
  const { self, children, household } = measure.reaches;
  const reached = [self && "self", children && "children", household && "household"].filter(
    Boolean,
  );
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
  const struck = [strikesFalse && "false", strikesStale && "stale"].filter(Boolean);
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
