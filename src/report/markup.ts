/**
 * Markup in which nothing that came from a document can become markup: every interpolated text is escaped, and
 * only what this tag made itself passes through.
 */
export interface Markup {
  readonly markup: string;
}

/** What may stand between the braces: null and false leave nothing. */
export type Content = Markup | string | number | null | false | readonly Content[];

/** HTML or SVG from a template. Numbers are coordinates and are written with at most two decimals. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = parts[0];
  contents.forEach((content, index) => {
    markup += written(content) + parts[index + 1];
  });
  return { markup };
}

/**
 * Text as it may stand in an element or a quoted attribute. Control characters and those that turn the direction
 * of writing are dropped: a title could otherwise rewrite, to the eye, the words that stand beside it.
 */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unseen, "")
    .replaceAll(/[&<>"']/g, (character) => entities[character]);
}

const unseen =
  // oxlint-disable-next-line no-control-regex -- these are the characters that must go
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function written(content: Content): string {
  if (content === null || content === false) return "";
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return coordinate(content);
  if ("markup" in content) return content.markup;
  return content.map(written).join("");
}

function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no place on a page: ${value}`);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
