import fc from "fast-check";
import { domains, kinds } from "../catalogue/index.ts";
import type { CompiledRulebook } from "../rulebook/index.ts";
import { rewardsAlone } from "../rulebook/open-domains.ts";
import { scheme } from "./worlds.ts";

const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const error = fc.integer({ min: 0, max: 4 }).map((tenths) => tenths / 10);
const months = fc.integer({ min: 1, max: 15 }).map((count) => `${count} months`);
const grade = fc.constantFrom("A", "B", "C", "D");
const kind = fc.constantFrom(...kinds.map(({ id }) => id));
const list = fc.constantFrom("first", "second");

const channel = fc.record({ coverage: share, error });

const effect = fc.oneof(
  { weight: 5, arbitrary: fc.record({ points: fc.integer({ min: -40, max: 20 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      points: fc.tuple(fc.integer({ min: -40, max: -11 }), fc.integer({ min: -10, max: -1 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ grade }) },
  { weight: 1, arbitrary: fc.record({ list }) },
);

const rule = fc
  .record({
    on: kind,
    effect,
    lasts: fc.option(months, { nil: undefined }),
    cap: fc.option(fc.record({ points: fc.integer({ min: 5, max: 60 }), every: months }), {
      nil: undefined,
    }),
    repeats: fc.option(fc.record({ "at-least": fc.constantFrom(2, 3), within: months }), {
      nil: undefined,
      freq: 4,
    }),
  })
  .map((one) => {
    const { lasts, cap, ...rest } = one;
    return {
      ...rest,
      ...("list" in one.effect ? {} : { lasts }),
      ...("points" in one.effect ? { cap } : {}),
    };
  });

const entry = fc.oneof(
  fc.record({ grade: fc.constantFrom("C", "D") }),
  fc.record({ act: kind }),
  fc.record({ "score-below": fc.integer({ min: 60, max: 95 }) }),
);

const exit = fc.oneof(
  fc.record({ after: months }),
  fc.record({ "better-than": fc.constantFrom("C", "D") }),
  fc.constant({ when: "obligation-met" }),
);

const measure = fc.record({
  on: fc.oneof(fc.record({ list }), fc.record({ grade: fc.constantFrom("C", "D") })),
  denies: fc.constantFrom(
    ...domains.map(({ id }) => id).filter((id) => !rewardsAlone.includes(id)),
  ),
  reaches: fc.subarray(["self", "children", "household"], { minLength: 1 }),
});

const listOf = (id: string, colour: string) =>
  fc.record({
    id: fc.constant(id),
    colour: fc.constant(colour),
    enter: fc.record({ any: fc.array(entry, { minLength: 1, maxLength: 3 }) }),
    leave: fc.option(fc.record({ any: fc.array(exit, { minLength: 1, maxLength: 2 }) }), {
      nil: undefined,
    }),
    published: fc.option(fc.constant({ via: ["website"] }), { nil: undefined }),
  });

/** Any scheme that the world can live under, strict enough that much of it happens in a year. */
export const anyScheme: fc.Arbitrary<CompiledRulebook> = fc
  .record({
    score: fc.constant({ start: 100, min: 0, max: 150, grades: { A: 110, B: 95, C: 80, D: 0 } }),
    watch: fc.record({
      administration: channel,
      court: channel,
      camera: fc.record({ coverage: share, error, "follows-records": fc.boolean() }),
      neighbour: fc.record({ "per-1000": fc.integer({ min: 0, max: 80 }), error, malice: share }),
      platform: channel,
      inspector: channel,
      "self-report": channel,
    }),
    rules: fc.array(rule, { minLength: 3, maxLength: 15 }),
    lists: fc.tuple(listOf("first", "black"), listOf("second", "black")),
    measures: fc.array(measure, { maxLength: 5 }),
    redress: fc.record({
      notice: fc.constantFrom("none", "on-listing", "on-record"),
      appeal: fc.option(
        fc.record({
          window: months,
          "decides-in": fc.constantFrom("1 month", "3 months"),
          reviewer: fc.constantFrom("agency", "court", "independent"),
          "capacity-per-1000": fc.integer({ min: 0, max: 50 }),
        }),
        { nil: undefined },
      ),
    }),
  })
  .map(({ rules, measures, ...rest }) => ({
    ...rest,
    rules: rules.map((one, index) => ({ id: `rule-${index}`, ...one })),
    measures: measures.map((one, index) => ({ id: `measure-${index}`, ...one })),
  }))
  // JSON is YAML; what is undefined falls away. The braces go, since the head of the rulebook stands before it.
  .map((source) =>
    scheme(
      Object.entries(source)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
        .join(""),
    ),
  );
