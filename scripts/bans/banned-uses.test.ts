import { describe, expect, test } from "vitest";
import { bannedUses } from "./banned-uses.ts";

const found = (source: string): readonly string[] =>
  bannedUses("engine.ts", source).map((use) => use.text);

describe("what the engine must not use", () => {
  test.each([
    ["const a = Math.random();", "Math.random"],
    ["const a = Math.exp(x);", "Math.exp"],
    ["const a = Math.log1p(x);", "Math.log1p"],
    ["const a = Math.pow(2, 3);", "Math.pow"],
    ["const a = Math.hypot(2, 3);", "Math.hypot"],
    ["const a = globalThis.Math.sin(x);", "globalThis.Math.sin"],
    ["const f = Math.tan;", "Math.tan"],
    ["const { cos } = Math;", "Math"],
    ['const a = Math["cos"](x);', "Math"],
    ["const m = Math;", "Math"],
    ["const a = { Math };", "Math"],
    ["const a = x ** 2;", "x ** 2"],
    ["const a = 2 ** 0.5;", "2 ** 0.5"],
    ["x **= 2;", "x **= 2"],
    ["const a = Date.now();", "Date.now"],
    ["const a = new Date();", "new Date()"],
    ["const a = performance.now();", "performance"],
    ["crypto.getRandomValues(a);", "crypto"],
    ["a.sort((x, y) => x.localeCompare(y));", "x.localeCompare"],
    ["const a = new Intl.NumberFormat();", "Intl"],
  ])("%s", (source, text) => {
    expect(found(source)).toEqual([text]);
  });

  test.each([
    "const a = Math.floor(x) + Math.imul(y, z) + Math.sqrt(w) + Math.PI;",
    "const a = 2 ** 32 + 2 ** -(53);",
    'const a = "Math.random()"; // Math.random()',
    "const a = draws.random(key);",
    "const a = { performance: 1 }.performance;",
    "interface A { readonly crypto: number }",
    "const a = new Date(0);",
  ])("allows %s", (source) => {
    expect(found(source)).toEqual([]);
  });

  test("says where, counting from one, and why", () => {
    expect(bannedUses("engine.ts", "\n  Math.random();")).toEqual([
      { line: 2, column: 3, text: "Math.random", reason: "chance comes from keyed draws only" },
    ]);
  });

  test("looks inside what is allowed", () => {
    expect(found("const a = Math.floor(Math.log(x) ** 2);")).toEqual(["Math.log(x) ** 2"]);
    expect(found("f(Math.floor(Math.random() * 6));")).toEqual(["Math.random"]);
  });
});
