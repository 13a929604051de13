/** The primary outcomes over time, one line for each arm. */
import { coursePanel, type TimedInterval } from "../figures/course-panel.ts";
import { figure, keyItem } from "../figures/figure.ts";
import type { Markup } from "../markup.ts";
import { number, plain } from "../numbers.ts";
import { rangeText } from "../change-text.ts";
import type { OutcomeDefinition } from "../../outcomes/outcome.ts";
import { type Page, type PageArm, say } from "../page.ts";
import { section } from "./section.ts";

export function courses(page: Page): Markup {
  const { words, input } = page;
  const outcomes = page.primary.filter((outcome) =>
    input.courses.some((point) => point.outcome === outcome.id),
  );
  if (outcomes.length === 0)
    return section(page, "courses", words.intros.courses, words.nothingListed);
  return section(
    page,
    "courses",
    words.intros.courses,
    figure(page, {
      id: "courses-primary",
      title: words.coursesFigure,
      summary: words.coursesSummary(
        number(outcomes.length, 0),
        number(page.arms.length, 0),
        plain(input.run.months / 12),
        page.confidence,
      ),
      arms: page.arms,
      lines: true,
      keys: [keyItem("window", words.windowBand)],
      panels: outcomes.map((outcome) => ({
        title: say(page, outcome.title),
        unit: say(page, outcome.unit),
        drawing: drawing(page, outcome),
      })),
      table: courseTable(page, outcomes),
    }),
  );
}

function drawing(page: Page, outcome: OutcomeDefinition): Markup {
  const { words, input } = page;
  const lines = page.arms.map((arm) => ({
    label: arm.short,
    mark: arm.mark,
    points: pointsOf(page, outcome, arm),
  }));
  return coursePanel({
    id: `courses-primary-${outcome.id}`,
    title: say(page, outcome.title),
    description: words.sentences(
      lines.map(({ label, points }) =>
        words.courseText(
          label,
          number(points[0]?.mean ?? null, outcome.digits),
          number(points.at(-1)?.mean ?? null, outcome.digits),
          say(page, outcome.unit),
        ),
      ),
    ),
    axis: words.yearsSinceLaunch,
    shaded: { from: input.run.window.from / 12, to: input.run.window.to / 12 },
    years: input.run.months / 12,
    lines,
  });
}

/** A step is drawn in the middle of its months. */
function pointsOf(page: Page, outcome: OutcomeDefinition, arm: PageArm): readonly TimedInterval[] {
  const { courses, courseStep } = page.input;
  return courses
    .filter((point) => point.outcome === outcome.id && point.arm === arm.id)
    .map((point) => ({ ...point, year: (point.month + courseStep / 2) / 12 }));
}

function courseTable(page: Page, outcomes: readonly OutcomeDefinition[]) {
  const { words, input } = page;
  const step = input.courseStep;
  const months = [...new Set(input.courses.map((point) => point.month))].toSorted((a, b) => a - b);
  return {
    columns: [
      { title: words.columns.outcome },
      { title: step % 12 === 0 ? words.columns.year : words.columns.month, numeric: true },
      ...page.arms.map((arm) => ({ title: words.aside(arm.short, arm.standing), numeric: true })),
    ],
    rows: outcomes.flatMap((outcome) =>
      months.map((month) => [
        say(page, outcome.title),
        number(step % 12 === 0 ? month / 12 + 1 : month + 1, 0),
        ...page.arms.map((arm) => {
          const point = input.courses.find(
            (one) => one.outcome === outcome.id && one.arm === arm.id && one.month === month,
          );
          if (point === undefined) return number(null, 0);
          const range = rangeText(page, outcome, point.low, point.high, number);
          return words.aside(number(point.mean, outcome.digits), range);
        }),
      ]),
    ),
  };
}
