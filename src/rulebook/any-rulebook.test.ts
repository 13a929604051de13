import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { attributes, channels, domains, kinds, standings } from "../catalogue/index.ts";
import { formatDiagnostics } from "../documents/index.ts";
import { said } from "../testing/marked.ts";
import {
  compileRulebook,
  exposureIds,
  printRulebook,
  readRulebook,
  type RulebookSource,
} from "./index.ts";
import { openToAll, rewardsAlone } from "./open-domains.ts";

const prosocial = kinds.filter(({ conduct }) => conduct === "prosocial");
const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  fc.integer({ min: 0, max: 100 }).map((n) => `${n} %`),
);
const duration = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom("days", "weeks", "months", "years"))
  .map(([count, unit]) => `${count} ${unit}`);
const short = fc.integer({ min: 1, max: 32 }).map((count) => `${count} months`);
/** A channel's error is at most 90 %. */
const error = share.filter((s) => (typeof s === "number" ? s : Number.parseFloat(s) / 100) <= 0.9);
const points = fc.integer({ min: -100, max: 100 }).filter((n) => n !== 0);
const text = fc
  .string({ minLength: 3, maxLength: 30, unit: "grapheme" })
  // The sign for broken bytes is refused in a file, as it should be.
  .filter((s) => s.trim().length > 3 && s.trim().length < 200 && !s.includes("\uFFFD"));
const three = fc.record({ en: text, "zh-Hant": text, "zh-Hans": text });
const age = fc.oneof(
  fc
    .tuple(fc.constantFrom(">=", "<=", ">", "<", "="), fc.integer({ min: 1, max: 99 }))
    .map((two) => two.join(" ")),
  fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 99 }))
    .map(([a, b]) => `${a} to ${b}`),
);
const part = <T extends object>(
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
  requiredKeys: (keyof T)[] = [],
) => fc.record(model, { requiredKeys }) as fc.Arbitrary<Partial<T>>;

const grades = ["AAA", "A", "B-", "D"];
const listIds = ["bad", "worse", "good"] as const;
const bad = fc.constantFrom("bad", "worse");
const grade = fc.constantFrom(...grades);
const channel = part({ coverage: share, error }, ["coverage"]);

const act = fc.constantFrom(...kinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind.id),
    by: fc.option(some<string>(kind.seenBy), { nil: undefined }),
  }),
);

const effect = fc.oneof(
  points.map((n) => ({ points: n })),
  fc.tuple(points, points).map(([a, b]) => ({ points: [Math.min(a, b), Math.max(a, b)] })),
  grade.map((g) => ({ grade: g })),
  fc.constantFrom(...listIds).map((l) => ({ list: l })),
  fc.constant({ record: "only" }),
);

const rule = fc
  .tuple(
    act,
    effect,
    part({
      where: part({
        age,
        sex: some(attributes.sex.levels.map(({ id }) => id)),
        occupation: some(attributes.occupation.levels.map(({ id }) => id)),
        exposure: some(exposureIds),
      }),
      repeats: fc.record({ "at-least": fc.integer({ min: 2, max: 9 }), within: short }),
      lasts: fc.oneof(duration, fc.constant("for ever")),
      cap: fc.record({ points: fc.integer({ min: 1, max: 500 }), every: duration }),
      assumed: text,
      vague: fc.constant(true),
      from: fc.integer({ min: 1, max: 9 }).map((year) => `year ${year}`),
      until: fc.integer({ min: 200, max: 400 }).map((month) => `month ${month}`),
      when: part(
        {
          "share-listed": fc.integer({ min: 0, max: 99 }).map((n) => `>= ${n} %`),
          "records-per-1000": fc.integer({ min: 0, max: 999 }).map((n) => `<= ${n}`),
        },
        ["share-listed"],
      ),
    }),
  )
  .map(([{ kind, by }, effect, { cap, lasts, ...rest }]) => ({
    on: kind,
    ...(by === undefined ? {} : { "recorded-by": by }),
    effect,
    ...rest,
    ...("points" in effect && cap !== undefined ? { cap } : {}),
    ...(!("list" in effect || "record" in effect) && lasts !== undefined ? { lasts } : {}),
  }));

const entry = fc.oneof(
  grade.map((g) => ({ grade: g })),
  act.map(({ kind }) => ({ act: kind })),
  points.map((n) => ({ "score-below": n })),
);
const exit = fc.oneof(
  duration.map((after) => ({ after })),
  fc.constant({ when: "obligation-met" }),
  fc.constantFrom("B-", "D").map((g) => ({ "better-than": g })),
);
const lists = fc
  .tuple(
    fc.array(entry, { minLength: 1, maxLength: 4 }),
    fc.array(exit, { minLength: 1, maxLength: 3 }),
    three,
  )
  .map(([any, leave, title]) => [
    { id: "bad", enter: { any }, leave: { any: leave }, title, published: { via: ["website"] } },
    { id: "worse", enter: { any }, title, "shared-with": ["other"] },
    {
      id: "good",
      colour: "red",
      enter: { any: [{ "score-above": 3 }] },
      leave: { any: [{ after: "1 year" }] },
    },
  ]);

const measure = fc
  .tuple(
    fc.oneof(
      bad.map((list) => ({ list })),
      grade.map((g) => ({ grade: g })),
    ),
    fc.oneof(
      fc
        .constantFrom(...domains.map(({ id }) => id).filter((id) => !rewardsAlone.includes(id)))
        .map((denies) => ({ denies })),
      fc
        .constantFrom(...domains.map(({ id }) => id).filter((id) => !openToAll.includes(id)))
        .map((grants) => ({ grants })),
    ),
    some(["self", "children", "household"]),
  )
  .map(([on, effect, reaches]) => ({ on, ...effect, reaches }));

const numbered = <T extends object>(entries: readonly T[], word: string) =>
  entries.map((one, index) => ({ id: `${word}-${index}`, ...one }));

const rulebook = fc
  .record({
    standing: fc.constantFrom(...standings.map(({ id }) => id)),
    title: three,
    watch: part({
      administration: channel,
      court: channel,
      platform: channel,
      camera: part({ coverage: share, error, "follows-records": fc.boolean() }, ["coverage"]),
      neighbour: part(
        {
          "per-1000": fc.integer({ min: 0, max: 50 }),
          malice: share.filter((s) => typeof s === "number"),
          duplicate: share,
          stale: share,
          weights: part({ residence: part({ migrant: fc.integer({ min: 0, max: 10 }) }) }),
        },
        ["per-1000"],
      ),
    }),
    rules: fc.array(rule, { maxLength: 5 }),
    lists,
    measures: fc.array(measure, { maxLength: 4 }),
    redress: part({
      notice: fc.constantFrom("none", "on-listing", "on-record"),
      appeal: fc.record({
        window: duration,
        "decides-in": duration,
        reviewer: fc.constantFrom("agency", "court", "independent"),
        "capacity-per-1000": fc.integer({ min: 0, max: 9 }),
      }),
      repair: fc.uniqueArray(
        fc.record({
          act: fc.constantFrom(...prosocial.map(({ id }) => id)),
          points: fc.integer({ min: 1, max: 9 }),
          "at-most": fc.constantFrom("20 per year", "5 per 3 months", "1 per month"),
        }),
        { selector: ({ act }) => act, minLength: 1 },
      ),
      correction: fc.record({ reviews: share, strikes: some(["wrong", "stale"]) }),
    }),
  })
  .map(({ rules, measures, ...rest }) => ({
    glasshouse: 1,
    id: "case",
    counterpart: "other",
    score: { start: 0, min: -500, max: 500, grades: { AAA: 300, A: 100, "B-": -100, D: -500 } },
    rules: numbered(
      rules.map((one) => ({ assumed: "a case", ...one })),
      "rule",
    ),
    measures: numbered(measures, "measure"),
    ...rest,
  })) as unknown as fc.Arbitrary<RulebookSource>;

function compiledOf(yaml: string) {
  const reading = readRulebook(yaml, "case.yaml");
  if ("diagnostics" in reading) {
    throw new Error(
      formatDiagnostics(
        reading.diagnostics.filter((one) => one.severity === "error"),
        { "case.yaml": yaml },
      ),
    );
  }
  return compileRulebook(reading.value);
}

test("any rulebook of the language reads, compiles, prints and survives being written again", () => {
  fc.assert(
    fc.property(rulebook, (source) => {
      const yaml = stringify(source);
      const compiled = compiledOf(yaml);
      expect(compiled.rules).toHaveLength(source.rules!.length);
      expect(compiledOf(stringify(parse(yaml), { collectionStyle: "flow" }))).toEqual(compiled);
      expect(compiledOf(JSON.stringify(source))).toEqual(compiled);
      expect(printRulebook(compiled).split("\n").length).toBeGreaterThan(source.rules!.length);
      for (const { channels: bits, kind } of compiled.rules) {
        const seen: readonly string[] = kinds[kind].seenBy;
        expect(
          channels.every(({ id }, bit) => ((bits >> bit) & 1) === 0 || seen.includes(id)),
        ).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("a rulebook with a piece cut out or changed is read or refused, never more", () => {
  const cut = fc.tuple(
    rulebook,
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.constantFrom("", "x", ": ", "\n", "[", "-1"),
  );
  fc.assert(
    fc.property(cut, ([source, at, length, put]) => {
      const yaml = stringify(source);
      const start = at % yaml.length;
      const broken = yaml.slice(0, start) + put + yaml.slice(start + length);
      const reading = readRulebook(broken, "case.yaml");
      if ("value" in reading) compileRulebook(reading.value);
      for (const one of said(reading)) expect(one.message.length).toBeGreaterThan(10);
    }),
    { numRuns: 60 },
  );
});
