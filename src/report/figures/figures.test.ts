import { describe, expect, test } from "vitest";
import { languages } from "../../catalogue/index.ts";
import { renderReport } from "../render-report.ts";
import { madeUpRun } from "../testing/made-up-run.ts";
import { apart } from "./apart.ts";
import { armClass, armDash, marker } from "./marks.ts";
import { fitted, textWidth, wrapped } from "./text-width.ts";

describe("golden pictures", () => {
  const golden = [
    "verdict-primary-honesty.wilful-breaches",
    "burden-levels-burdens.trips-denied",
    "courses-primary-trust.generalised",
    "groups-burdens.listed-without-will-2",
    "pairing-primary-welfare.wellbeing",
  ];
  test.each(languages.flatMap((language) => golden.map((id) => [language, id] as const)))(
    "%s %s",
    async (language, id) => {
      const report = renderReport(madeUpRun(), language);
      const drawing = report
        .match(/<svg class="picture".*?<\/svg>/gs)!
        .find((one) => one.includes(`aria-labelledby="${id}-title"`))!;
      // One element a line, so that a difference can be read.
      const lines = `${drawing.replaceAll("><", ">\n<")}\n`;
      await expect(lines).toMatchFileSnapshot(`../golden/${id}.${language}.svg`);
    },
  );
});

describe("arms", () => {
  test("differ in marker and in dash, not in colour alone", () => {
    const marks = [0, 1, 2, 3, 4, 5, 6];
    expect(new Set(marks.map((mark) => marker(mark, 0, 0).markup)).size).toBe(marks.length);
    expect(new Set(marks.map(armDash)).size).toBe(marks.length);
  });

  test("of which there are many still look unlike the baseline", () => {
    for (let mark = 1; mark < 20; mark += 1) expect(armClass(mark)).not.toBe(armClass(0));
  });
});

describe("labels", () => {
  test("stand apart, in order, within their bounds", () => {
    const heights = apart([50, 51, 49, 100], 15, 0, 100);
    const sorted = [...heights].toSorted((a, b) => a - b);
    for (let index = 1; index < sorted.length; index += 1) {
      expect(sorted[index] - sorted[index - 1]).toBeGreaterThanOrEqual(15);
    }
    expect(heights[2]).toBeLessThan(heights[0]);
    expect(heights[0]).toBeLessThan(heights[1]);
    expect(Math.max(...heights)).toBeLessThanOrEqual(100);
  });

  test("fit the room that they have", () => {
    for (const label of [
      "The scheme as the press described it",
      "媒體報道所描述的社會信用制度",
      "W".repeat(40),
    ]) {
      expect(textWidth(fitted(label, 12, 80), 12)).toBeLessThanOrEqual(80);
      const lines = wrapped(label, 12, 80, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(80);
    }
    expect(wrapped("Court list", 12, 200, 2)).toEqual(["Court list"]);
  });
});
