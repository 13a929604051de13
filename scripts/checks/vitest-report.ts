/**
 * Counts the tests in Vitest's JSON report. Whatever did not pass counts as failed: also a test that
 * was skipped or is still to be written, a file that could not be loaded, an error outside any test,
 * and a report that is missing or empty.
 */
import { z } from "zod";
import type { Count } from "./count.ts";

const reportShape = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** The count, and a line for each failure that Vitest itself does not show as one. */
export interface TestCount {
  readonly count: Count;
  readonly complaints: readonly string[];
}

/** Counts a report, given the exit status of the Vitest that wrote it. */
export function countTests(report: unknown, status: number): TestCount {
  const read = reportShape.safeParse(report);
  if (!read.success) {
    return { count: { passed: 0, failed: 1 }, complaints: ["the tests left no report"] };
  }

  let passed = 0;
  let failed = 0;
  const complaints: string[] = [];
  for (const file of read.data.testResults) {
    let failedHere = 0;
    for (const test of file.assertionResults) {
      if (test.status === "passed") passed += 1;
      else failedHere += 1;
      if (test.status !== "passed" && test.status !== "failed") {
        complaints.push(`${test.status}, not run: ${test.fullName} (${file.name})`);
      }
    }
    if (failedHere === 0 && (file.status !== "passed" || file.assertionResults.length === 0)) {
      failedHere = 1;
      complaints.push(`without a result: ${file.name}`);
    }
    failed += failedHere;
  }

  if (failed === 0 && passed === 0) {
    failed = 1;
    complaints.push("no test was found");
  }
  if (failed === 0 && status !== 0) {
    failed = 1;
    complaints.push(`every test passed, and yet Vitest ended with status ${status}`);
  }
  return { count: { passed, failed }, complaints };
}
