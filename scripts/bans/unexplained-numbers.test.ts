import { expect, test } from "vitest";
import { unexplainedNumbers } from "./unexplained-numbers.ts";

const found = (source: string): readonly string[] =>
  unexplainedNumbers("a.ts", `import x from "y";\n${source}`).map((one) => one.text);

test.each([
  ["a share of people", "const p = 0.37 * x;", ["0.37"]],
  ["a rate in a function", "function f(): number { return x * 9; }", ["9"]],
  [
    "a rate under a comment on the whole function",
    "/** What it is. */\nfunction f() {\n  return 9;\n}",
    ["9"],
  ],
  ["a default of a parameter", "function f(rate = 0.2) { return rate; }", ["0.2"]],
  ["two in one line", "const y = 6 * x + 5;", ["6", "5"]],
])("finds %s", (_what, source, numbers) => {
  expect(found(source)).toEqual(numbers);
});

test.each([
  ["none, one and two", "const y = 2 * x + 1 - 0;"],
  ["powers of two and one less", "const y = Math.min(65535, x * 256) / 4294967296;"],
  ["months of a year", "const y = Math.floor(x / 12);"],
  ["numbers of bits", "const y = ((x >> 5) << 20) & 24;"],
  ["words in hexadecimal", "const y = Math.imul(x, 0x9e3779b1);"],
  ["a half, to round", "const y = Math.floor(x + 0.5);"],
  ["a constant that is explained", "/** Years from which pupils leave. */\nconst age = 15;"],
  [
    "a statement that is explained",
    "function f() {\n  // No share is above this.\n  return Math.min(0.95, x);\n}",
  ],
  ["what is explained behind it", "const y = 100; // percent"],
  ["numbers in text", "const y = '0.37 of them';"],
])("passes over %s", (_what, source) => {
  expect(found(source)).toEqual([]);
});
