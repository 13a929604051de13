import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { disclaimer, languages, standings, text } from "../catalogue/index.ts";
import type { ReportInput } from "./input.ts";
import { messagesIn } from "./messages.ts";
import { number, signed } from "./numbers.ts";
import { renderReport } from "./render-report.ts";
import { madeUpRun } from "./testing/made-up-run.ts";

const run = madeUpRun();

/** What a test reads of a document; the type room of Node has no DOM. */
interface Node {
  readonly textContent: string;
  querySelectorAll(selector: string): Iterable<Node>;
  querySelector(selector: string): Node | null;
  getAttribute(name: string): string | null;
}

function pageOf(input: ReportInput, language: (typeof languages)[number] = "en"): Node {
  return parseHTML(renderReport(input, language)).document;
}

function all(node: Node, selector: string): readonly Node[] {
  return [...node.querySelectorAll(selector)];
}

function cellsOf(node: Node, selector: string): readonly (readonly string[])[] {
  return all(node, `${selector} tbody tr`).map((row) =>
    all(row, "th, td").map((cell) => cell.textContent),
  );
}

describe.each(languages)("the report in %s", (language) => {
  const page = pageOf(run, language);
  const words = messagesIn(language);

  test("is the same text for the same input", () => {
    expect(renderReport(madeUpRun(), language)).toBe(renderReport(run, language));
  });

  test("asks nothing of anybody: no script, no style sheet, no address", () => {
    const source = renderReport(run, language);
    expect(source).not.toMatch(/<script|<link|<iframe|@import|url\(/);
    expect(source.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:/);
    expect(source).toContain("default-src 'none'");
    expect(page.querySelector("html")!.getAttribute("lang")).toBe(language);
  });

  test("every figure has a title, a summary, the standings, the line of the model, and a table", () => {
    const figures = all(page, "figure");
    expect(figures.length).toBeGreaterThan(8);
    for (const figure of figures) {
      expect(figure.querySelector("h3")!.textContent).not.toBe("");
      expect(figure.querySelector(".summary")!.textContent).not.toBe("");
      expect(figure.querySelector(".disclaimer")!.textContent).toBe(disclaimer[language]);
      expect(figure.querySelector(".legend .standing")).not.toBe(null);
      expect(all(figure, "table tbody tr").length).toBeGreaterThan(0);
      expect(figure.querySelector("caption")!.textContent).toBe(
        figure.querySelector("h3")!.textContent,
      );
    }
  });

  test("every drawing is an image with a title and a description", () => {
    const ids = new Set(all(page, "[id]").map((node) => node.getAttribute("id")));
    const drawings = all(page, "svg[role=img]");
    expect(drawings.length).toBeGreaterThan(20);
    for (const drawing of drawings) {
      expect(ids).toContain(drawing.getAttribute("aria-labelledby"));
      expect(ids).toContain(drawing.getAttribute("aria-describedby"));
      expect(drawing.querySelector("title")!.textContent).not.toBe("");
      expect(drawing.querySelector("desc")!.textContent).not.toBe("");
    }
  });

  test("no id stands twice", () => {
    const ids = all(page, "[id]").map((node) => node.getAttribute("id"));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test("every arm stands with its standing wherever it is named in full", () => {
    for (const arm of run.arms) {
      const standing =
        standings.find((one) => one.id === arm.standing)?.title[language] ?? words.noScheme;
      const named = all(page, ".arm").filter((node) =>
        node.textContent.includes(arm.title[language]),
      );
      expect(named.length).toBeGreaterThan(1);
      for (const node of named)
        expect(node.querySelector(".standing")!.textContent).toContain(standing);
    }
  });
});

describe("the numbers", () => {
  const page = pageOf(run);
  const definition = (id: string) => run.outcomes.find((outcome) => outcome.id === id)!;
  const arm = (id: string) => run.arms.find((one) => one.id === id)!.short!.en;

  test("of effects are those of the verdict's rows", () => {
    const cells = [
      "honesty",
      "trust",
      "welfare",
      "equality",
      "liberty",
      "harmony",
      "governance",
    ].flatMap((heading) => cellsOf(page, `#heading-${heading}`));
    const effects = run.rows.filter((row) => row.kind === "effect");
    expect(cells).toHaveLength(effects.length);
    for (const row of effects) {
      const { title, digits } = definition(row.outcome);
      const shown = cells.find(
        ([outcome, name]) => outcome === title.en && name.startsWith(arm(row.arm)),
      )!;
      expect(shown.slice(2, 4)).toEqual([
        signed(row.difference, digits),
        `${signed(row.low, digits)} to ${signed(row.high, digits)}`,
      ]);
      expect(shown).toContain(number(row.level, digits));
      expect(shown).toContain(number(row.baselineLevel, digits));
      expect(shown).toContain(
        `${signed(row.unpairedLow, digits)} to ${signed(row.unpairedHigh, digits)}`,
      );
    }
  });

  test("of burdens are levels, and none stands among the effects", () => {
    const cells = cellsOf(page, "#burden-levels");
    for (const row of run.rows.filter((one) => one.kind === "burden")) {
      const { title, digits } = definition(row.outcome);
      const shown = cells.find(
        ([outcome, name]) => outcome === title.en && name.startsWith(arm(row.arm)),
      )!;
      expect(shown[2]).toBe(number(row.level, digits));
      expect(page.querySelector("#verdict")!.textContent).not.toContain(title.en);
      expect(page.querySelector("#headings")!.textContent).not.toContain(title.en);
    }
  });

  test("of courses are all there", () => {
    const cells = cellsOf(page, "#courses-primary").flat();
    for (const point of run.courses) {
      const { digits } = definition(point.outcome);
      const range = `${number(point.low, digits)} to ${number(point.high, digits)}`;
      expect(cells).toContain(`${number(point.mean, digits)} (${range})`);
    }
  });
});

describe("the answer", () => {
  test("says what went up and what went down, and shows what is documented beside the composite", () => {
    const answer = pageOf(run).querySelector("#answer")!;
    const composite = all(answer, "article")[1].textContent;
    expect(composite).toContain("of 6 primary outcomes 3 went up, 3 went down");
    expect(composite).toContain("is worse than “no scheme” on most primary outcomes");
    expect(all(answer, "article")[1].querySelector(".counterpart")!.textContent).toContain(
      "Court list of judgment defaulters",
    );
  });

  test("says so as plainly when a scheme is better on most", () => {
    const outcomes = run.outcomes.map((outcome) => ({ ...outcome, better: "more" as const }));
    const rows = run.rows.map((row) =>
      row.kind === "effect" && row.arm === "court-list"
        ? { ...row, difference: 20, low: 19, high: 21, finding: "up" as const, better: true }
        : row,
    );
    const page = pageOf({ ...run, outcomes, rows });
    expect(page.querySelector("#answer article")!.textContent).toContain(
      "“Court list of judgment defaulters” is better than “no scheme” on most primary outcomes.",
    );
  });

  test("of one world gives no interval and says why", () => {
    const rows = run.rows.map((row) => ({
      ...row,
      low: null,
      high: null,
      unpairedLow: null,
      unpairedHigh: null,
      finding: row.finding === null ? null : ("unclear" as const),
      better: null,
      worlds: 1,
    }));
    const courses = run.courses.map((point) => ({ ...point, low: null, high: null }));
    const page = pageOf({ ...run, rows, courses, run: { ...run.run, worlds: 1 } });
    expect(page.querySelector("#answer")!.textContent).toContain(
      "a single world, which gives no interval",
    );
  });

  test("of a run without rows is empty and does not fail", () => {
    const empty = { rows: [], courses: [], groups: [], worst: [], assumptions: [], primary: [] };
    expect(pageOf({ ...run, ...empty }).querySelector("#answer")!.textContent).toContain(
      "nothing is counted",
    );
  });
});

test("titles from rulebooks of strangers stay text", () => {
  const hostile = `</title></style></svg><script>alert(1)</script><img src=x onerror="alert(2)">&amp;'\u202e{unit} $& $1`;
  const shown = hostile.replace("\u202e", "");
  const title = text(hostile, hostile, hostile);
  const page = pageOf({
    ...run,
    asker: title,
    run: { ...run.run, title, question: title, society: title },
    arms: run.arms.map((arm) => ({
      ...arm,
      title,
      short: title,
      sources: [{ id: hostile, citation: hostile, grade: hostile }],
    })),
    outcomes: run.outcomes.map((outcome) => ({
      ...outcome,
      title,
      unit: title,
      definition: title,
    })),
    assumptions: [
      { id: hostile, title, value: hostile, forms: [hostile], grade: hostile, source: hostile },
    ],
    margins: [{ group: hostile, share: 0.5 }],
    leftOut: [title],
    manifest: hostile,
    command: hostile,
  });
  expect(all(page, "script, img, [onerror]")).toEqual([]);
  expect(all(page, "figure").length).toBeGreaterThan(8);
  expect(page.querySelector(".command")!.textContent).toBe(shown);
  expect(page.querySelector(".arm")!.textContent).toContain(shown);
});
