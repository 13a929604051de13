import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { VerdictRow } from "../study/verdict.ts";
import { number, signed } from "./numbers.ts";
import { type Page, say } from "./page.ts";
import { readingOf } from "./reading.ts";

/** What happened to an outcome, in words: "went down by 4.1 per 1,000 residents (95% interval −5.0 to −3.2)". */
export function changeText(
  page: Page,
  outcome: OutcomeDefinition,
  row: VerdictRow | undefined,
): string {
  const difference = row?.difference ?? null;
  return page.words.change[readingOf(row)]({
    size: number(difference === null ? null : Math.abs(difference), outcome.digits),
    difference: signed(difference, outcome.digits),
    unit: say(page, outcome.unit),
    interval: page.words.interval(page.confidence, rangeText(page, outcome, row?.low, row?.high)),
  });
}

/** "−5.0 to −3.2", with signs when it is a range of differences. */
export function rangeText(
  page: Page,
  outcome: OutcomeDefinition,
  low: number | null | undefined,
  high: number | null | undefined,
  write: typeof signed = signed,
): string {
  if (low === null || low === undefined || high === null || high === undefined)
    return page.words.noInterval;
  return page.words.range(write(low, outcome.digits), write(high, outcome.digits));
}
