import { describe, expect, test } from "vitest";
import type { ReportedArm, ReportInput } from "./input.ts";
import { ReportRefusal } from "./refuse.ts";
import { renderReport } from "./render-report.ts";
import { madeUpRun } from "./testing/made-up-run.ts";

const run = madeUpRun();

function refusalOf(input: ReportInput): string {
  try {
    renderReport(input, "en");
  } catch (error) {
    if (error instanceof ReportRefusal) return error.message;
    throw error;
  }
  return "not refused";
}

function withArm(id: string, change: Partial<ReportedArm>): ReportInput {
  return { ...run, arms: run.arms.map((arm) => (arm.id === id ? { ...arm, ...change } : arm)) };
}

describe("a composite of the press", () => {
  const rule = /never shown without its documented counterpart/;

  test("is refused when it names no counterpart", () => {
    expect(refusalOf(withArm("as-described", { counterpart: null }))).toMatch(rule);
  });

  test("is refused when its counterpart is not in the report", () => {
    const without = (part: { readonly arm: string }) => part.arm !== "court-list";
    const input: ReportInput = {
      ...run,
      arms: run.arms.filter((arm) => arm.id !== "court-list"),
      rows: run.rows.filter(without),
      courses: run.courses.filter(without),
      groups: run.groups.filter(without),
      worst: run.worst.filter(without),
    };
    expect(refusalOf(input)).toMatch(rule);
  });

  test("is refused when its counterpart is no documented thing", () => {
    expect(refusalOf(withArm("as-described", { counterpart: "watch-only" }))).toMatch(rule);
  });

  test("is refused when its counterpart has no results", () => {
    const rows = run.rows.filter((row) => row.arm !== "court-list");
    expect(refusalOf({ ...run, rows })).toMatch(/has none\. .*documented counterpart/);
  });

  test("stands beside an empty place where its counterpart has nothing to measure", () => {
    const rows = run.rows.filter(
      (row) => row.arm !== "court-list" || row.outcome !== "trust.generalised",
    );
    expect(renderReport({ ...run, rows }, "en")).toContain("Court list: nothing to measure");
  });
});

describe("an input that contradicts itself", () => {
  test("a burden is never compared with an arm", () => {
    const rows = run.rows.map((row) =>
      row.kind === "burden" ? { ...row, baseline: "none" } : row,
    );
    expect(refusalOf({ ...run, rows })).toMatch(/reported as levels/);
  });

  test("the arm without a scheme is there", () => {
    expect(refusalOf({ ...run, arms: run.arms.slice(1) })).toMatch(/none/);
  });

  test("values have an arm and a definition", () => {
    const strange = { ...run.rows[0], arm: "elsewhere" };
    expect(refusalOf({ ...run, rows: [...run.rows, strange] })).toMatch(/elsewhere/);
    expect(refusalOf({ ...run, outcomes: run.outcomes.slice(1) })).toMatch(/no definition/);
  });
});
