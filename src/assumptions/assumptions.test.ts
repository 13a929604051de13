import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { expectSaid } from "../testing/marked.ts";
import {
  type AssumptionLedger,
  assumptionsJsonSchema,
  assumptionValues,
  missingAssumptions,
  readAssumptions,
  unusedAssumptions,
} from "./index.ts";

const head = `glasshouse: 1
id: case
title: { en: Case, zh-Hant: 例, zh-Hans: 例 }
sources: { nagin-2013: { title: Deterrence, grade: scholarship } }
`;
const common = `source: { cite: nagin-2013 }, grade: scholarship, drives: fear of detection, can: either`;
const fear = `fear.weight: { unit: share, default: 0.2, range: [0.1, 0.4], shape: uniform, ${common} }`;
const read = (text: string) => readAssumptions(text, "case.yaml");
const ledgerOf = (body: string): AssumptionLedger => {
  const reading = read(`${head}assumptions:\n  ${body}\n`);
  if ("diagnostics" in reading) throw new Error(reading.diagnostics[0].message);
  return reading.value;
};
const motive = `motive.form: { forms: [crowding-out, internalisation], default: crowding-out, ${common} }`;

describe("diagnostics", () => {
  test.each<[string, string, string]>([
    [
      "default outside",
      `a.b: { unit: share, default: «0.5», range: [0.1, 0.4], shape: uniform, ${common} }`,
      "default-outside",
    ],
    [
      "range reversed",
      `a.b: { unit: share, default: 0.2, range: «[0.4, 0.1]», shape: uniform, ${common} }`,
      "range-reversed",
    ],
    [
      "log of nothing",
      `a.b: { unit: share, default: 0.2, range: «[0, 0.4]», shape: log-uniform, ${common} }`,
      "range-not-positive",
    ],
    [
      "three ends",
      `a.b: { unit: share, default: 0.2, range: «[0, 0.4, 1]», shape: uniform, ${common} }`,
      "too-long",
    ],
    [
      "unknown shape",
      `a.b: { unit: share, default: 0.2, range: [0, 0.4], shape: «unifrom», ${common} }`,
      "unknown-value",
    ],
    ["unknown form", `a.b: { forms: [one, two], default: «oen», ${common} }`, "unknown-form"],
    ["a form twice", `a.b: { forms: [one, «one»], default: one, ${common} }`, "duplicate-id"],
    ["one form", `a.b: { forms: «[one]», default: one, ${common} }`, "too-short"],
    ["a capital", `«A.b»: { forms: [one, two], default: one, ${common} }`, "wrong-key"],
    [
      "no unit",
      `«a.b»: { default: 0.2, range: [0.1, 0.4], shape: uniform, ${common} }`,
      "missing-key",
    ],
    [
      "no reason",
      `a.b: «{ forms: [one, two], default: one, source: { cite: nagin-2013 }, grade: assumed, drives: something, can: help }»`,
      "no-reason",
    ],
    [
      "unknown source",
      `a.b: { forms: [one, two], default: one, source: { cite: «nagin-2012» }, grade: press, drives: something, can: help }\n  ${fear}`,
      "unknown-source",
    ],
    [
      "unknown key",
      `a.b: { forms: [one, two], default: one, «colour»: red, ${common} }`,
      "unknown-key",
    ],
  ])("%s", (_, notation, code) => {
    expectSaid(read, `${head}assumptions:\n  ${notation}\n`, [code]);
  });

  test("a grade needs its source", () => {
    const notation = `a.b: «{ forms: [one, two], default: one, grade: press, drives: something, can: help }»\n  ${fear}`;
    expectSaid(read, `${head}assumptions:\n  ${notation}\n`, ["no-provenance"]);
  });

  test("a source that nobody cites is a warning", () => {
    const notation = `sources: { «nagin-2013»: { title: Deterrence, grade: scholarship } }`;
    const text = head.replace(/sources:.*/, notation);
    const assumed =
      "a.b: { forms: [one, two], default: one, grade: assumed, assumed: no study, drives: it, can: help }";
    expectSaid(
      read,
      `${text}assumptions:\n  ${assumed.replace("drives: it", "drives: something")}\n`,
      ["unused-source"],
    );
  });
});

describe("values", () => {
  const ledger = ledgerOf(`${fear}\n  ${motive}`);

  test("are the defaults", () => {
    const values = assumptionValues(ledger);
    expect(values.number("fear.weight")).toBe(0.2);
    expect(values.form("motive.form")).toBe("crowding-out");
  });

  test("or what stands in their place", () => {
    const values = assumptionValues(ledger, { "fear.weight": 0, "motive.form": "internalisation" });
    expect(values.number("fear.weight")).toBe(0);
    expect(values.form("motive.form")).toBe("internalisation");
  });

  test("and nothing else", () => {
    const values = assumptionValues(ledger);
    expect(() => values.number("fear.wieght")).toThrow(
      /no assumption fear\.wieght; did you mean fear\.weight/,
    );
    expect(() => values.form("fear.weight")).toThrow(/is a number/);
    expect(() => values.number("motive.form")).toThrow(/is a form/);
    expect(() => values.number("constructor")).toThrow(RangeError);
    expect(() => assumptionValues(ledger, { "fear.height": 1 })).toThrow(RangeError);
    expect(() => assumptionValues(ledger, { "fear.weight": Number.NaN })).toThrow(RangeError);
    expect(() => assumptionValues(ledger, { "fear.weight": "0.3" })).toThrow(RangeError);
    expect(() => assumptionValues(ledger, { "motive.form": "magic" })).toThrow(
      /crowding-out, internalisation/,
    );
  });

  test("what is missing and what is unused", () => {
    expect(missingAssumptions(ledger, ["fear.weight", "x.y", "x.y"])).toEqual(["x.y"]);
    expect(unusedAssumptions(ledger, ["fear.weight", "x.y"])).toEqual(["motive.form"]);
  });
});

test("any range with its default reads back as it was", () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.tuple(finite, finite, finite), (three) => {
      const [low, middle, high] = [...three].sort((a, b) => a - b) as [number, number, number];
      const one = {
        unit: "share",
        default: middle,
        range: [low, high],
        shape: "triangular",
        grade: "assumed",
        assumed: "a case",
        drives: "nothing",
        can: "either",
      };
      const title = { en: "Case", "zh-Hant": "例", "zh-Hans": "例" };
      const reading = read(
        stringify({ glasshouse: 1, id: "case", title, assumptions: { "a.b": one } }),
      );
      expect(reading).toMatchObject({
        value: { assumptions: [{ type: "number", low, high, default: middle }] },
      });
    }),
    { numRuns: 100 },
  );
});

test("the JSON Schema that is shipped is not stale (scripts/schemas.ts writes it)", () => {
  const file = new URL("../../schemas/assumptions.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(assumptionsJsonSchema())),
  );
});
