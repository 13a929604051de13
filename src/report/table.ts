import { type Content, html, type Markup } from "./markup.ts";

export interface Table {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Content[])[];
}

export interface Column {
  readonly title: string;
  /** Set right, with digits below one another. */
  readonly numeric?: boolean;
  /** Holds words and needs room for them. */
  readonly wide?: boolean;
}

/** A table that scrolls by itself where the page is too narrow for it, also by keyboard. */
export function table(content: Table): Markup {
  const name = `${content.id}-caption`;
  return html`<div class="table" role="group" aria-labelledby="${name}" tabindex="0"><table><caption id="${name}">${content.caption}</caption><thead><tr>${content.columns.map(
    (column) => html`<th scope="col"${classOf(column)}>${column.title}</th>`,
  )}</tr></thead><tbody>${content.rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) =>
        index === 0
          ? html`<th scope="row"${classOf(content.columns[index])}>${cell}</th>`
          : html`<td${classOf(content.columns[index])}>${cell}</td>`,
      )}</tr>
`,
  )}</tbody></table></div>`;
}

function classOf(column: Column): Markup | null {
  if (column.numeric === true) return html` class="number"`;
  return column.wide === true ? html` class="wide"` : null;
}
