import { expect, test } from "vitest";
import { countyTownText } from "../testing/county-town.ts";
import { readSociety } from "./index.ts";

const rows = (n: number, row: (k: number) => string): string =>
  Array.from({ length: n }, (_, k) => row(k)).join("\n");

const disguises: readonly (readonly [string, string])[] = [
  [
    "a list of persons in YAML",
    "- name: Wang Wei\n  sex: male\n  age: 41\n- name: Li Na\n  sex: female\n  age: 39\n",
  ],
  ["one person in YAML, behind a comment", "# town\n---\n- name: Wang Wei\n"],
  ["a list of persons in JSON", '[{"name": "Wang Wei", "phone": "13800000000"}]'],
  ["lines of JSON", '{"age": 41, "sex": "male"}\n{"age": 39, "sex": "female"}\n'],
  ["CSV with a header", "name,age,sex\nWang Wei,41,male\nLi Na,39,female\n"],
  ["CSV without names", "age,sex,income\n41,male,3200\n39,female,2800\n"],
  ["tabs", "姓名\t年龄\n王伟\t41\n李娜\t39\n"],
  ["semicolons, with a byte order mark", "\uFEFFid;age\n1;41\n2;39\n"],
  ["a Parquet file", "PAR1\u0015\u0004"],
  [
    "rows inside a society",
    `${countyTownText}\nresidents-list:\n  - { name: Wang Wei, sex: male }\n`,
  ],
  [
    "rows by key inside a society",
    `${countyTownText}\npeople:\n  a: { age: 41, sex: male }\n  b: { age: 39, sex: female }\n`,
  ],
  ["rows with Chinese keys", `${countyTownText}\n居民:\n  - { 姓名: 王伟, 民族: 汉 }\n`],
  ["columns", "glasshouse: 1\nname: [Wang Wei, Li Na]\nage: [41, 39]\n"],
  ["an age and an attribute", `${countyTownText}\nrows:\n  - { age: 41, income: 3200 }\n`],
  ["a year of birth", `${countyTownText}\nrows:\n  - { birth_year: 1977, education: primary }\n`],
  ["identity numbers as values", `${countyTownText}\nx:\n  - { a: "11010119770101123X" }\n`],
  ["telephone numbers as numbers", `${countyTownText}\nx: [[13800000000, 3200]]\n`],
  ["days of birth", `${countyTownText}\nx:\n  - [b, 1977-03-14]\n`],
  ["addresses of electronic mail", `${countyTownText}\nx: { a: somebody@example.org }\n`],
  ["many rows of numbers", `${countyTownText}\nx:\n${rows(201, (k) => `  - [${k}, ${k % 2}]`)}\n`],
  [
    "many rows in a table of the society",
    countyTownText.replace(
      "  rows:\n    - { residence: local",
      `  rows:\n${rows(201, () => "    - { residence: local, share: 0.06 }")}\n    - { residence: local`,
    ),
  ],
  [
    "more rows than are read",
    `glasshouse: 1\nx:\n${rows(20_000, (k) => `  - { name: n${k}, sex: male, age: ${k % 90} }`)}\n`,
  ],
];

test.each(disguises)("a table of persons is refused, and told why: %s", (_, text) => {
  const reading = readSociety(text, "town");
  if (!("diagnostics" in reading)) throw new Error("it was read");
  expect(reading.diagnostics.length).toBeGreaterThan(0);
  for (const one of reading.diagnostics) {
    expect(one.code).toBe("table-of-persons");
    expect(one.message).toContain("no way in for data about persons");
  }
});

test("the place of a person inside a society is named", () => {
  const text = `${countyTownText}people:\n  - { name: Wang Wei, sex: male }\n`;
  const reading = readSociety(text, "town.yaml");
  if (!("diagnostics" in reading)) throw new Error("it was read");
  const line = countyTownText.split("\n").length + 1;
  expect(reading.diagnostics).toMatchObject([
    { file: "town.yaml", line, column: 5, path: "people[0]" },
  ]);
});

test("what is neither a society nor a table is left to the reader", () => {
  for (const text of ["", "42", "hello", "glasshouse: 1\n", "a: [", "%"]) {
    const reading = readSociety(text, "town");
    if (!("diagnostics" in reading)) throw new Error("it was read");
    for (const one of reading.diagnostics) expect(one.code).not.toBe("table-of-persons");
  }
});
