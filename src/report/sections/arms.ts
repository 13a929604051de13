import { armWithStanding } from "../figures/figure.ts";
import { html, type Markup } from "../markup.ts";
import { armOf, type Page, type PageArm } from "../page.ts";
import { section } from "./section.ts";

/** What was tried: each arm with its standing, its documented counterpart and its sources. */
export function arms(page: Page): Markup {
  return section(
    page,
    "arms",
    page.words.intros.arms,
    html`<ul class="arms">${page.arms.map((arm) => armItem(page, arm))}</ul>`,
  );
}

function armItem(page: Page, arm: PageArm): Markup {
  const { words } = page;
  const { counterpart, sources, standing } = arm.source;
  return html`<li>${armWithStanding(page, arm)}${counterpart !== null && html`<p>${words.counterpart} ${armWithStanding(page, armOf(page, counterpart))}</p>`}${
    sources.length > 0
      ? html`<ul>${sources.map(
          (source) =>
            html`<li>${words.aside(source.citation, words.grades[source.grade] ?? source.grade)}</li>`,
        )}</ul>`
      : standing !== null && html`<p>${words.noSources}</p>`
  }</li>`;
}
