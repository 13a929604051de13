/** How many checks or tests held, and how many did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The count before anything ran. */
export const nothing: Count = { passed: 0, failed: 0 };

/** Both counts together. */
export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
