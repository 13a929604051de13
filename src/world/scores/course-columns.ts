import type { CompiledRulebook } from "../../rulebook/compiled.ts";

/** By rule: month in which its trigger was met, −1 not yet; and the counts of the year. */
export interface CourseColumns {
  readonly metIn: Int16Array;
  readonly year: Int32Array;
}

/** Does the scheme change while it runs? */
export function hasCourse({ rules }: Pick<CompiledRulebook, "rules">): boolean {
  return rules.some(({ from, until, trigger }) => from > 0 || until !== null || trigger !== null);
}

export function makeCourseColumns(rulebook: CompiledRulebook): CourseColumns | null {
  if (!hasCourse(rulebook)) return null;
  return { metIn: new Int16Array(rulebook.rules.length).fill(-1), year: new Int32Array(2) };
}
