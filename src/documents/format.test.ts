import { describe, expect, test } from "vitest";
import { z } from "zod";
import { said } from "../testing/marked.ts";
import { formatDiagnostics } from "./format.ts";
import { readDocument } from "./read.ts";
import { editDistance, nearest } from "./suggest.ts";

const schema = z.strictObject({ title: z.string(), on: z.enum(["late", "early"]).optional() });
const shown = (text: string, colour = false) =>
  formatDiagnostics(said(readDocument(text, "f.yaml", schema)), { "f.yaml": text }, { colour });

describe("a diagnostic as a person reads it", () => {
  test("with its line, underlined", () => {
    expect(shown("title: x\non: lat")).toBe(
      [
        "f.yaml:2:5 error The text “lat” is not known as “on”. [unknown-value]",
        "1 | title: x",
        "2 | on: lat",
        "  |     ^^^",
        "  | found the text “lat”",
        "  | expected late or early",
        "  | did you mean late?",
      ].join("\n"),
    );
  });

  test("Han characters are two columns wide", () => {
    const [, line, underline] = shown("title: { 榮成: x }").split("\n");
    expect(line).toBe("1 | title: { 榮成: x }");
    expect(underline).toBe(`  | ${" ".repeat(7)}${"^".repeat(11)}`);
  });

  test("a long line is cut around the place", () => {
    const out = shown(`{ title: x, ${"a".repeat(400)}: 1 }`);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(140);
  });

  test("no source, no line", () => {
    const diagnostics = said(readDocument("on: lat", "f.yaml", schema));
    expect(formatDiagnostics(diagnostics, {})).toContain("f.yaml:1:5");
    expect(formatDiagnostics(diagnostics, new Map([["f.yaml", "on: lat"]]))).toContain(
      "1 | on: lat",
    );
  });

  test("nothing of a document steers the terminal", () => {
    const diagnostics = said(readDocument("title: \u001b[2Jx", "f.yaml", schema));
    const out = formatDiagnostics(diagnostics, { "f.yaml": "title: \u001b[2Jx" });
    expect(out).not.toContain("\u001b");
    expect(shown("on: lat", true)).toContain("\u001b[31m");
  });
});

describe("what was meant", () => {
  test.each<[string, string | undefined]>([
    ["utilities.late-paymnt", "utilities.late-payment"],
    ["late-payment", "utilities.late-payment"],
    ["Traffic.Violation", "traffic.violation"],
    ["trafifc.violation", "traffic.violation"],
    ["banana", undefined],
    ["x".repeat(100_000), undefined],
  ])("%.40s", (word, meant) => {
    expect(nearest(word, ["utilities.late-payment", "traffic.violation"])).toBe(meant);
  });

  test("distances", () => {
    expect(editDistance("", "abc")).toBe(3);
    expect(editDistance("abc", "acb")).toBe(1);
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("kitten", "sitting", 2)).toBe(2);
  });
});
