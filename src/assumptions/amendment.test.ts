import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { expectSaid } from "../testing/marked.ts";
import { assumptionValues, readAssumptions } from "./index.ts";

const base = `glasshouse: 1
id: base
title: { en: Base, zh-Hant: 底, zh-Hans: 底 }
sources: { nagin-2013: { title: Deterrence, grade: scholarship } }
assumptions:
  fear.weight: { unit: share, default: 0.2, range: [0.1, 0.4], shape: uniform, source: { cite: nagin-2013 }, grade: scholarship, drives: fear, can: harm }
  motive.form: { forms: [crowding-out, internalisation], default: crowding-out, grade: assumed, assumed: either, drives: motives, can: either }
`;
const head = `glasshouse: 1
id: case
amends: base.yaml
title: { en: Case, zh-Hant: 例, zh-Hans: 例 }
`;
const beside = (name: string) => (name === "base.yaml" ? base : undefined);
const read = (text: string) => readAssumptions(text, "case.yaml", beside);

describe("an amendment", () => {
  test("changes what it names, says what that rests on, and leaves the rest", () => {
    const reading = read(`${head}assumptions:
  fear.weight: { default: 0.3, range: [0.1, 0.5], assumed: another country }
`);
    if ("diagnostics" in reading) throw new Error(reading.diagnostics[0].message);
    const [fear, motive] = reading.value.assumptions;
    expect(reading.value.id).toBe("case");
    expect(fear).toMatchObject({
      default: 0.3,
      low: 0.1,
      high: 0.5,
      unit: "share",
      grade: "assumed",
      source: null,
      assumed: "another country",
      can: "harm",
    });
    expect(motive).toMatchObject({ default: "crowding-out", assumed: "either" });
    expect(assumptionValues(reading.value).number("fear.weight")).toBe(0.3);
  });

  test("can change which form runs", () => {
    const reading = read(
      `${head}assumptions:\n  motive.form: { default: internalisation, assumed: a rival }\n`,
    );
    if ("diagnostics" in reading) throw new Error(reading.diagnostics[0].message);
    expect(assumptionValues(reading.value).form("motive.form")).toBe("internalisation");
  });

  test.each<[string, string, string]>([
    ["no such assumption", "  «fear.wieght»: { default: 0.3, assumed: x y }", "not-in-base"],
    ["no reason", "  «fear.weight»: { default: 0.3 }", "no-reason"],
    [
      "a default outside the range of the base",
      "  fear.weight: { default: «0.7», assumed: another country }",
      "default-outside",
    ],
    [
      "no such form",
      "  motive.form: { default: «magic», assumed: another country }",
      "unknown-form",
    ],
    ["another unit", "  fear.weight: { «unit»: logits, assumed: another country }", "unknown-key"],
    [
      "a source that is not declared",
      "  fear.weight: { default: 0.3, grade: press, source: { cite: «nobody» } }",
      "unknown-source",
    ],
  ])("is refused for %s", (_name, body, code) => {
    expectSaid(read, `${head}assumptions:\n${body}\n`, [code]);
  });

  test("is refused without its base", () => {
    const text = `${head}assumptions: { fear.weight: { default: 0.3, assumed: another country } }\n`;
    const reading = readAssumptions(text, "case.yaml");
    expect(reading).toMatchObject({ diagnostics: [{ code: "base-missing", line: 3 }] });
    const elsewhere = readAssumptions(text, "case.yaml", () => text);
    expect(elsewhere).toMatchObject({ diagnostics: [{ code: "base-wrong", line: 3 }] });
  });
});

test("the ledger of the European town is read through the default one, without a warning", () => {
  const folder = new URL("../../assumptions/", import.meta.url);
  const text = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const reading = readAssumptions(text("european-town.yaml"), "european-town.yaml", text);
  expect(reading).toMatchObject({ warnings: [] });
  const whole = readAssumptions(text("default.yaml"), "default.yaml");
  if ("diagnostics" in reading || "diagnostics" in whole) throw new Error("not read");
  expect(reading.value.assumptions.map((one) => one.id)).toEqual(
    whole.value.assumptions.map((one) => one.id),
  );
});
