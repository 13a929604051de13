/** What every part of the report has at hand: the input, the language, and how each arm is drawn. */
import type { Language, Text } from "../catalogue/index.ts";
import { standings } from "../catalogue/index.ts";
import type { OutcomeDefinition } from "../outcomes/outcome.ts";
import type { VerdictRow } from "../study/verdict.ts";
import { baselineArm } from "../study/verdict.ts";
import type { ReportedArm, ReportInput } from "./input.ts";
import { type Messages, messagesIn } from "./messages.ts";
import { percent } from "./numbers.ts";

export interface Page {
  readonly input: ReportInput;
  readonly language: Language;
  readonly words: Messages;
  /** All arms in their order, the baseline among them. */
  readonly arms: readonly PageArm[];
  /** The arm that effects are compared with. */
  readonly baseline: PageArm;
  /** The arms with a scheme. */
  readonly schemes: readonly PageArm[];
  /** The primary effects, in the order of the outcomes. */
  readonly primary: readonly OutcomeDefinition[];
  /** Coverage of the intervals as text: "95%". */
  readonly confidence: string;
}

/** An arm in the language of the page. */
export interface PageArm {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** What its rulebook is a model of, in words. */
  readonly standing: string;
  /** Which colour, marker and dash it has in every figure: 0 for the baseline, then 1, 2 … */
  readonly mark: number;
  readonly source: ReportedArm;
}

export function pageOf(input: ReportInput, language: Language): Page {
  const words = messagesIn(language);
  const ordered = input.arms.toSorted(
    (a, b) => Number(b.id === baselineArm) - Number(a.id === baselineArm),
  );
  const arms = ordered.map((arm, index) => ({
    id: arm.id,
    title: arm.title[language],
    short: (arm.short ?? arm.title)[language],
    standing: standings.find((one) => one.id === arm.standing)?.title[language] ?? words.noScheme,
    mark: index,
    source: arm,
  }));
  return {
    input,
    language,
    words,
    arms,
    baseline: arms[0],
    schemes: arms.slice(1),
    primary: input.outcomes.filter(
      (outcome) => outcome.kind === "effect" && input.primary.includes(outcome.id),
    ),
    confidence: percent(input.run.confidence, 0),
  };
}

/** A text in the language of the page. */
export function say(page: Page, text: Text): string {
  return text[page.language];
}

export function rowOf(page: Page, outcome: string, arm: string): VerdictRow | undefined {
  return page.input.rows.find((row) => row.outcome === outcome && row.arm === arm);
}

export function armOf(page: Page, id: string): PageArm {
  return page.arms.find((arm) => arm.id === id)!;
}

export function outcomeOf(page: Page, id: string): OutcomeDefinition {
  return page.input.outcomes.find((outcome) => outcome.id === id)!;
}
