import { type Content, html, type Markup } from "../markup.ts";
import type { SectionId } from "../messages.ts";
import type { Page } from "../page.ts";

/** One part of the report under its heading, with a sentence or two on how to read it. */
export function section(page: Page, id: SectionId, intro: string | null, content: Content): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${page.words.sections[id]}</h2>
${intro !== null && html`<p class="intro">${intro}</p>`}
${content}
</section>
`;
}
