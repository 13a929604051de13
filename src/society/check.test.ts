import { expect, test } from "vitest";
import { countyTownText } from "../testing/county-town.ts";
import { expectSaid, said } from "../testing/marked.ts";
import { readSociety } from "./index.ts";

const read = (text: string) => readSociety(text, "town.yaml");

/** The county town with one line written otherwise; marks stand where the complaint is expected. */
function changed(from: string, to: string): string {
  if (countyTownText.split(from).length !== 2)
    throw new Error(`“${from}” does not stand once in the county town`);
  return countyTownText.replace(from, () => to);
}

test("shares that do not add up name the row and the sum", () => {
  const [one] = expectSaid(
    read,
    changed(
      "- { sex: female, from: 25, to: 34, primary: 0.06, secondary: 0.59, tertiary: 0.35 }",
      "- «{ sex: female, from: 25, to: 34, primary: 0.06, secondary: 0.54, tertiary: 0.35 }»",
    ),
    ["sum-of-shares"],
  );
  expect(one.message).toBe(
    "The shares of the row “female, 25 to 34” of the table “education” add up to 0.95, not to 1.",
  );
});

test("a sum within a thousandth of 1 is taken", () => {
  const text = changed(
    "primary: 0.06, secondary: 0.59, tertiary: 0.35",
    "primary: 0.06, secondary: 0.5905, tertiary: 0.35",
  );
  expect(said(read(text))).toEqual([]);
});

test("circles of ties and the sizes of firms add up too", () => {
  expect(
    said(read(changed("kin: 0.15, friends: 0.3 }", "kin: 0.15, friends: 0.4 }"))),
  ).toMatchObject([{ code: "sum-of-shares", path: "ties.circles", found: "1.1" }]);
  expect(
    said(read(changed("least: 6, most: 14, share: 0.6", "least: 6, most: 14, share: 0.5"))),
  ).toMatchObject([
    {
      code: "sum-of-shares",
      message: "The shares of “state-office” in the table “firms” add up to 0.9, not to 1.",
    },
  ]);
});

test("negative numbers, unrounded shares, unknown levels and unknown keys stand where they are written", () => {
  expectSaid(read, changed("  foreign: 0.0006", "  foreign: «-0.0006»"), ["too-small"]);
  expectSaid(read, changed("  minority: 0.09\n", "  minority: «0.08891»\n"), ["wrong-value"]);
  const [level] = expectSaid(
    read,
    changed("- { residence: migrant, share: 0.58 }", "- { residence: «migrnt», share: 0.58 }"),
    ["unknown-value"],
  );
  expect(level.suggestion).toBe("migrant");
  const [key] = expectSaid(read, changed("  sorting: 0.35", "  «sortng»: 0.35\n  sorting: 0.35"), [
    "unknown-key",
  ]);
  expect(key.suggestion).toBe("sorting");
});

test("a society has at least 1,000 residents, in whole hundreds", () => {
  for (const size of ["900", "20050", "1000.5"]) {
    const found = said(read(changed("residents: 20000", `residents: ${size}`)));
    expect(found[0].path).toBe("residents");
    expect(found[0].expected).toContain("at least 1,000");
  }
});

test("a cell of fewer than 10 residents is named", () => {
  const [one] = expectSaid(read, changed("  foreign: 0.0006", "  foreign: «0.0004»"), [
    "small-cell",
  ]);
  expect(one.message).toContain(
    "“foreign” in the table “nationality” would hold 8 of 20000 residents",
  );
  const town = said(read(changed("residents: 20000", "residents: 2000")));
  expect(town.length).toBeGreaterThan(3);
  for (const each of town) expect(each.code).toBe("small-cell");
  expect(said(read(changed("  foreign: 0.0006", "  foreign: 0")))).toEqual([]);
});

test("the rest of a cell counts as a cell", () => {
  const text = changed(
    "- { from: 6, to: 14, share: 0.99 }",
    "- { from: 6, to: 14, share: «0.999» }",
  );
  const [one] = expectSaid(read, text, ["small-cell"]);
  expect(one.message).toContain("without “share” in the row “6 to 14”");
});

test("ages without a row, twice, or too short are said", () => {
  const [gap] = expectSaid(
    read,
    changed("- { from: 25, to: 34, migrant: 0.25 }", "- «{ from: 26, to: 34, migrant: 0.25 }»"),
    ["ages-broken"],
  );
  expect(gap.message).toBe("The ages 25 to 25 are missing.");
  const [twice] = expectSaid(
    read,
    changed(
      "- { sex: male, from: 25, to: 44, share: 0.56 }",
      "- «{ sex: male, from: 24, to: 44, share: 0.56 }»",
    ),
    ["ages-broken"],
  );
  expect(twice.message).toBe("The age 24 stands twice for “male”.");
  expect(
    said(
      read(
        changed("- { from: 65, to: 99, migrant: 0.05 }", "- { from: 65, to: 90, migrant: 0.05 }"),
      ),
    ),
  ).toMatchObject([{ code: "ages-broken", message: "The ages 91 to 99 are missing." }]);
});

test("groups left out or named twice are said", () => {
  expect(said(read(changed("    - { residence: migrant, share: 0.58 }\n", "")))).toMatchObject([
    { code: "group-missing", message: "The table “tenancy” has no row for “migrant”." },
  ]);
  const again = "- { residence: migrant, share: 0.58 }";
  expectSaid(read, changed(again, `${again}\n    - «{ residence: local, share: 0.5 }»`), [
    "group-twice",
  ]);
});

test("a table says where it is from, and cites what is declared", () => {
  const [bare] = expectSaid(
    read,
    changed("dogs:\n  assumed: about one household in ten\n", "«dogs»:\n"),
    ["no-provenance"],
  );
  expect(bare.message).toContain("“dogs”");
  const unknown = said(read(changed("- { cite: sharp-eyes, at:", "- { cite: sharp-eye, at:")));
  expect(unknown).toMatchObject([
    { code: "unused-source" },
    { code: "unknown-source", suggestion: "sharp-eyes" },
  ]);
});

test("tables that no population can meet together are called a contradiction", () => {
  const text = changed(
    "- { core: couple, share: 0.20 }",
    "- { core: couple, share: 0.01 }",
  ).replace(
    "- { core: couple, children: 3, share: 0.015 }",
    "- { core: couple, children: 3, share: 0.205 }",
  );
  const found = said(read(text));
  expect(found).toMatchObject([{ code: "contradiction" }]);
  expect(found[0].message).toContain("contradict each other");
});

test("forms of household that make no sense are said", () => {
  expect(
    said(
      read(
        changed("- { core: sharers, persons: 2, share: 0.03 }", "- { core: sharers, share: 0.03 }"),
      ),
    ),
  ).toMatchObject([{ code: "wrong-form" }]);
  expect(
    said(
      read(
        changed(
          "- { core: grandparents, children: 1, share: 0.015 }",
          "- { core: grandparents, share: 0.015 }",
        ),
      ),
    ),
  ).toMatchObject([{ code: "wrong-form" }]);
});
