import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { expectSaid, marked, said } from "../testing/marked.ts";
import { durationField, lastingField } from "./duration.ts";
import { shareField } from "./fields.ts";
import { readDocument } from "./read.ts";

const schema = z.strictObject({
  name: z.string().max(20).optional(),
  count: z.int().min(1).max(9).optional(),
  share: shareField.optional(),
  lasts: durationField.optional(),
  kind: z.enum(["late-bill", "late-tax"]).optional(),
  list: z.array(z.int()).min(1).max(3).optional(),
  inner: z.strictObject({ needed: z.int(), more: z.boolean().optional() }).optional(),
  words: z.record(z.string().regex(/^[a-z]+$/, { error: "letters" }), z.int()).optional(),
  either: z
    .union([z.strictObject({ a: z.int(), b: z.int() }), z.strictObject({ c: z.int() })])
    .optional(),
});
const reserved = { keys: { later: "Later things are" }, values: { "late-rent": "Rent is" } };
const read = (text: string) => readDocument(text, "case.yaml", schema, { reserved });

describe("what a schema refuses", () => {
  test.each<[string, string, string[], object]>([
    ["unknown key", "«cuont»: 1", ["unknown-key"], { suggestion: "count" }],
    [
      "unknown key within",
      "inner: { needed: 1, «mor»: true }",
      ["unknown-key"],
      { suggestion: "more", expected: "needed or more" },
    ],
    [
      "key of a later version",
      "«later»: 1",
      ["not-in-this-version"],
      { message: "Later things are not part of this version of the language." },
    ],
    ["value of a later version", "kind: «late-rent»", ["not-in-this-version"], {}],
    [
      "missing key, block",
      "«inner»:\n  more: true",
      ["missing-key"],
      { path: "inner.needed", expected: "a number" },
    ],
    ["missing key, braces", "«inner»: { }", ["missing-key"], { path: "inner.needed" }],
    [
      "text for number",
      'count: «"3"»',
      ["wrong-type"],
      { found: "the text “3”", expected: "a number", suggestion: "3 without quotes" },
    ],
    [
      "number for text",
      "name: «3»",
      ["wrong-type"],
      { found: "the number 3", suggestion: '"3" in quotes' },
    ],
    ["nothing for number", "«count»:", ["wrong-type"], { found: "nothing" }],
    ["a part for a whole", "count: «1.5»", ["wrong-type"], { expected: "a whole number" }],
    [
      "a list for a map",
      "inner: «[1, 2]»",
      ["wrong-type"],
      { found: "a list of 2", expected: "a map" },
    ],
    ["a map for a number", "«count»:\n  a: 1", ["wrong-type"], { found: "a map with a" }],
    ["too small", "count: «0»", ["too-small"], { expected: "at least 1" }],
    ["too large", "count: «10»", ["too-large"], { expected: "at most 9" }],
    ["too long a list", "list: «[1, 2, 3, 4]»", ["too-long"], { expected: "at most 3 entries" }],
    ["too short a list", "list: «[]»", ["too-short"], { expected: "at least 1 entry" }],
    [
      "entry of a list",
      "list:\n  - 1\n  - «one»",
      ["wrong-type"],
      { path: "list[1]", message: "The value of entry 2 of “list” is of the wrong type." },
    ],
    ["unknown word", "kind: «late-bil»", ["unknown-value"], { suggestion: "late-bill" }],
    [
      "own words of a field",
      "lasts: «2 fortnights»",
      ["wrong-value"],
      { expected: "a duration such as 24 months, 2 years or 180 days" },
    ],
    [
      "share above one",
      "share: «60»",
      ["too-large"],
      { found: "the number 60", expected: "a share between 0 and 1, or a percentage such as 60 %" },
    ],
    ["share in quotes", 'share: «"0.6"»', ["wrong-value"], { suggestion: "0.6 without quotes" }],
    ["key of a record", "words: { «A1»: 1 }", ["wrong-key"], { expected: "letters" }],
    ["the nearest of two shapes", "either: { «d»: 1, c: 2 }", ["unknown-key"], {}],
    [
      "several at once",
      "«cuont»: 1\nname: «2»\nkind: «x»",
      ["unknown-key", "wrong-type", "unknown-value"],
      {},
    ],
    ["Han characters before it", "name: 社會信用 # 說明\nkind: «晚»", ["unknown-value"], {}],
  ])("%s", (_, notation, codes, more) => {
    expect(expectSaid(read, notation, codes)[0]).toMatchObject(more);
  });
});

describe("what is not a document", () => {
  test.each<[string, string, string, object]>([
    ["nothing", "«»", "empty-document", {}],
    ["a byte order mark alone", "«»\uFEFF", "empty-document", {}],
    ["a list", "«- a»", "wrong-root", { found: "a list of 1" }],
    ["a text", "«hello»", "wrong-root", {}],
    ["a tab", "inner:\n«\t»needed: 1", "yaml-syntax", { message: expect.stringContaining("tab") }],
    [
      "a colon in a text",
      "name: «a»: b",
      "yaml-syntax",
      { message: expect.stringContaining("quotes") },
    ],
    [
      "an open quote",
      'name: "abc«»',
      "yaml-syntax",
      { message: "A text in quotes is not closed." },
    ],
    [
      "an open bracket",
      "list: [1, 2«»",
      "yaml-syntax",
      { message: expect.stringContaining("not closed") },
    ],
    ["a key twice", "name: a\n«name»: b", "duplicate-key", {}],
    ["the prototype", "«__proto__»: { polluted: 1 }", "unknown-key", {}],
    ["the constructor", "«constructor»: 1", "unknown-key", {}],
    ["a merge", "«<<»: { name: a }", "unknown-key", {}],
    ["a second document", "name: a\n«---»\nname: b", "several-documents", {}],
    ["a second document after dots", "name: a\n...\n«n»ame: b", "several-documents", {}],
    ["a tag", "name: «!!js/function» x", "yaml-tag", {}],
    ["a directive", "«%TAG ! x»\n---\nname: a", "yaml-directive", {}],
    ["an unknown alias", "name: «*a»", "unknown-alias", {}],
    ["no number", "count: «.nan»", "wrong-type", {}],
    ["a map as key", "? «{ a: 1 }»\n: 2", "wrong-key", {}],
    ["NUL", "na«\0»me: a", "wrong-encoding", { message: expect.stringContaining("UTF-16") }],
    ["bytes that are not UTF-8", "name: «\uFFFD»", "wrong-encoding", {}],
    ["half a character", "name: «\uD800»", "wrong-encoding", {}],
    ["a control character", "name: «\u001b»[31m", "wrong-encoding", {}],
    ["a mark in the middle", "name: «\uFEFF»", "wrong-encoding", {}],
  ])("%s", (_, notation, code, more) => {
    // Only the first complaint counts: after a fault of syntax the parser may go on complaining.
    const { text, places } = marked(notation);
    const [first] = said(read(text));
    const { line, column } = places[0];
    expect(first).toMatchObject({ code, line, column, ...more });
  });

  test("nothing is polluted", () => {
    read("__proto__: { polluted: 1 }\nwords: { __proto__: { polluted: 1 } }");
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("a byte order mark at the start is no harm", () => {
    expect(read("\uFEFFname: a")).toEqual({ value: { name: "a" }, warnings: [] });
  });

  test("anchors may be used in measure", () => {
    expect(read("list: &a [1, 2]\nname: x")).toHaveProperty("value");
    expect(read("count: &a 3\nlist: [*a, *a]")).toMatchObject({ value: { list: [3, 3] } });
  });
});

describe("hostile texts are refused fast, with one diagnostic", () => {
  const nested = "a: &a [1,1,1,1,1,1,1,1]\n";
  const bomb = "bcdefgh"
    .split("")
    .reduce(
      (text, name, i) =>
        `${text}${name}: &${name} [${Array(8).fill(`*${"abcdefgh"[i]}`).join(",")}]\n`,
      nested,
    );
  test.each<[string, string, string]>([
    ["brackets", "[".repeat(500_000), "too-deep"],
    ["braces", "{a: ".repeat(100_000), "too-deep"],
    ["dashes", "- ".repeat(300_000), "too-deep"],
    ["question marks", "? ".repeat(300_000), "too-deep"],
    [
      "a staircase",
      Array.from({ length: 1300 }, (_, i) => `${" ".repeat(i)}-`).join("\n"),
      "too-deep",
    ],
    ["keys", Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join("\n"), "too-large"],
    ["commas", `[${",".repeat(800_000)}`, "too-large"],
    ["values", `a: [${"1,".repeat(60_000)}]`, "too-large"],
    ["tags", "! ".repeat(300_000), "yaml-tag"],
    ["documents", "---\n".repeat(200_000), "several-documents"],
    ["directives", "%a\n".repeat(200_000), "yaml-directive"],
    ["aliases", `a: &a 1\n${"b: *a\n".repeat(50_000)}`, "too-many-aliases"],
    ["laughter", bomb, "too-large"],
    ["a circle", "list: &a [*a]", "too-deep"],
    ["a megabyte and more", "a".repeat(1_000_001), "too-large"],
    ["a megabyte of one word", "a".repeat(1_000_000), "wrong-root"],
    ["a megabyte of spaces", " ".repeat(1_000_000), "empty-document"],
  ])("%s", (_, text, code) => {
    const start = performance.now();
    const diagnostics = said(read(text));
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics.length).toBeLessThan(3);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("many mistakes are cut", () => {
    const text = Array.from({ length: 500 }, (_, i) => `x${i}: 1`).join("\n");
    expect(said(read(text))).toHaveLength(20);
    expect(said(read(`"${"\\q".repeat(100_000)}`)).length).toBeLessThanOrEqual(20);
  });
});

test("no text makes the reader throw, and every place is in the text", () => {
  const scraps = fc.constantFrom(
    "a",
    ":",
    " ",
    "\n",
    "-",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "#",
    "&a",
    "*a",
    "|",
    ">",
    "?",
    "!",
    "%",
    "\t",
    "name: x\n",
    "count: 3\n",
    "  ",
    ",",
    "---\n",
    "...\n",
    "<<: ",
    "__proto__: ",
    "\r\n",
    "社",
    "\u{1F600}",
    "\0",
  );
  const text = fc.array(fc.oneof(scraps, fc.string({ unit: "binary", maxLength: 3 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join("");
      const lines = whole.split("\n");
      for (const one of said(read(whole))) {
        expect(one.line).toBeGreaterThanOrEqual(1);
        expect(one.line).toBeLessThanOrEqual(lines.length);
        expect(one.column).toBeLessThanOrEqual(lines[one.line - 1].length + 1);
        expect(one.endLine * 1e7 + one.endColumn).toBeGreaterThan(one.line * 1e7 + one.column);
        expect(one.message).not.toMatch(/invalid input|\p{Cc}/iu);
      }
    }),
    { numRuns: 500 },
  );
});

test.each<[string, number]>([
  ["24 months", 24],
  ["2 years", 24],
  ["1 day", 1],
  ["30 days", 1],
  ["31 days", 2],
  ["180 days", 6],
  ["365 days", 12],
  ["366 days", 13],
  ["1 week", 1],
  ["100 years", 1200],
])("%s is %i months", (text, months) => {
  expect(durationField.parse(text)).toBe(months);
  expect(lastingField.parse(text)).toBe(months);
});

test("durations that are none", () => {
  for (const text of ["24", "0 months", "-1 months", "1.5 years", "101 years", "months", "", 24]) {
    expect(durationField.safeParse(text).success).toBe(false);
  }
  expect(lastingField.parse("for ever")).toBe(0);
});

test.each<[number | string, number]>([
  [0.6, 0.6],
  ["60 %", 0.6],
  ["60%", 0.6],
  ["0.5 %", 0.005],
  ["100 %", 1],
  [1, 1],
  [0, 0],
])("%s is the share %f", (written, share) => {
  expect(shareField.parse(written)).toBeCloseTo(share, 12);
});
