import { describe, expect, test } from "vitest";
import { countTests } from "./vitest-report.ts";

/** A report of one file: `+` a test that passed, `-` failed, `s` skipped, `t` to be written. */
function fileOf(tests: string, status = tests.includes("-") ? "failed" : "passed") {
  const words: Readonly<Record<string, string>> = {
    "+": "passed",
    "-": "failed",
    s: "skipped",
    t: "todo",
  };
  return {
    name: "some.test.ts",
    status,
    assertionResults: [...tests].map((sign, index) => ({
      fullName: `test ${index}`,
      status: words[sign],
    })),
  };
}

const counted = (files: readonly unknown[], status: number) =>
  countTests({ testResults: files }, status).count;

describe("counting tests", () => {
  test("what passed and what failed", () => {
    expect(counted([fileOf("++-"), fileOf("+")], 1)).toEqual({ passed: 3, failed: 1 });
  });

  test("a skipped or unwritten test counts as failed, and is named", () => {
    const { count, complaints } = countTests({ testResults: [fileOf("+st")] }, 0);
    expect(count).toEqual({ passed: 1, failed: 2 });
    expect(complaints).toHaveLength(2);
  });

  test("a file that could not be loaded counts as one failure", () => {
    expect(counted([fileOf("+"), fileOf("", "failed")], 1)).toEqual({ passed: 1, failed: 1 });
  });

  test("a file whose tests passed but which failed counts as one failure", () => {
    expect(counted([fileOf("++", "failed")], 1)).toEqual({ passed: 2, failed: 1 });
  });

  test.each([undefined, {}, { testResults: "none" }])("no report, %j, is a failure", (report) => {
    expect(countTests(report, 0).count).toEqual({ passed: 0, failed: 1 });
  });

  test("no test at all is a failure", () => {
    expect(counted([], 0)).toEqual({ passed: 0, failed: 1 });
  });

  test("an error outside any test is a failure", () => {
    expect(counted([fileOf("++")], 1)).toEqual({ passed: 2, failed: 1 });
  });
});
