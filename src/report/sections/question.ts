import { disclaimer } from "../../catalogue/index.ts";
import { html, type Markup } from "../markup.ts";
import { number, plain } from "../numbers.ts";
import { armWithStanding } from "../figures/figure.ts";
import { type Page, say } from "../page.ts";

/** The head of the report: the question, who asks, what was run, and what it is not. */
export function question(page: Page): Markup {
  const { words, input } = page;
  return html`<header>
<p class="product">${words.product}</p>
<h1>${words.question}</h1>
<p class="disclaimer">${say(page, disclaimer)}</p>
<p class="asker">${input.asker === null ? words.asker : say(page, input.asker)}</p>
<p class="study"><strong>${say(page, input.run.title)}</strong>${input.run.question !== null && html` ${say(page, input.run.question)}`}</p>
<p class="run">${words.runLine({
    worlds: number(input.run.worlds, 0),
    residents: number(input.run.residents, 0),
    society: say(page, input.run.society),
    years: plain(input.run.months / 12),
  })}</p>
<ul class="tried">${page.schemes.map((arm) => html`<li>${armWithStanding(page, arm)}</li>`)}</ul>
</header>
`;
}
