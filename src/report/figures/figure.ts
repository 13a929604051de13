/** The frame of every figure: title, summary, who is who with its standing, drawings, the line of the model, table. */
import { disclaimer } from "../../catalogue/index.ts";
import { type Content, html, type Markup } from "../markup.ts";
import { type Page, type PageArm, say } from "../page.ts";
import { type Table, table } from "../table.ts";
import { armClass, armDash, marker } from "./marks.ts";

export interface Figure {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the figure shows, in words. */
  readonly summary: string;
  readonly arms: readonly PageArm[];
  readonly panels: readonly Panel[];
  /** Further keys beside the arms. */
  readonly keys?: readonly Markup[];
  /** Courses are told apart by their dashes, everything else by its markers. */
  readonly lines?: boolean;
  readonly table: Omit<Table, "id" | "caption">;
}

/** A drawing under its own small heading. */
export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly note?: string;
  readonly drawing: Markup;
}

export function figure(page: Page, content: Figure): Markup {
  const { words } = page;
  const title = `${content.id}-heading`;
  return html`<figure id="${content.id}" aria-labelledby="${title}">
<figcaption><h3 id="${title}">${content.title}</h3><p class="summary">${content.summary}</p></figcaption>
<ul class="legend">${content.arms.map((arm) => legendItem(page, arm, content.lines === true))}${content.keys ?? []}</ul>
<div class="panels">${content.panels.map(
    (panel) =>
      html`<div class="panel"><h4>${panel.title}</h4><p class="unit">${panel.unit}</p>${panel.drawing}${panel.note !== undefined && html`<p class="note">${panel.note}</p>`}</div>
`,
  )}</div>
<p class="disclaimer">${say(page, disclaimer)}</p>
<details><summary>${words.table(content.title)}</summary>${table({ ...content.table, id: `${content.id}-table`, caption: content.title })}</details>
</figure>
`;
}

function legendItem(page: Page, arm: PageArm, lines: boolean): Markup {
  const look = lines
    ? html`<svg class="sample" viewBox="0 0 34 14" aria-hidden="true"><path class="course ${armClass(arm.mark)}" d="M1,7H33" stroke-dasharray="${armDash(arm.mark)}"/>${marker(arm.mark, 17, 7)}</svg>`
    : html`<svg class="sample" viewBox="0 0 14 14" aria-hidden="true">${marker(arm.mark, 7, 7)}</svg>`;
  return html`<li>${look}${armWithStanding(page, arm)}</li>`;
}

/** An arm's title and what it is a model of, which always stand together. */
export function armWithStanding(page: Page, arm: PageArm): Markup {
  const standing =
    arm.source.standing === null
      ? arm.standing
      : page.words.standing + page.words.colon + arm.standing;
  return html`<span class="arm">${arm.title} <span class="standing">${standing}</span></span>`;
}

/** A key for something that is shaded or outlined. */
export function keyItem(name: string, text: Content): Markup {
  return html`<li><svg class="sample" viewBox="0 0 14 14" aria-hidden="true"><rect class="${name}" x="0" y="1" width="14" height="12"/></svg>${text}</li>`;
}
