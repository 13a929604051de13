import type { Diagnostic } from "./diagnostic.ts";

/** Texts by file name. */
type Sources = ReadonlyMap<string, string> | { readonly [file: string]: string };

export interface FormatOptions {
  /** Colours for terminals (ANSI). */
  readonly colour?: boolean;
}

/**
 * Diagnostics as a person reads them: the place, the message, the line with the place underlined, what was
 * found and expected, and what may have been meant.
 *
 * `sources` gives the text of a file by the name that the diagnostics carry; a diagnostic whose text is not
 * there is printed without its line.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  options: FormatOptions = {},
): string {
  const paint = options.colour === true ? colours : plain;
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file);
    if (known !== undefined) return known;
    const text = textOf(sources, file);
    const split = text === undefined ? [] : text.replace(/^\uFEFF/, "").split(/\r?\n/);
    lines.set(file, split);
    return split;
  };
  return diagnostics.map((one) => formatOne(one, linesOf(one.file), paint)).join("\n\n");
}

interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;
const plain: Paint = { error: same, warning: same, dim: same, strong: same };
const escape = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const colours: Paint = {
  error: escape(31),
  warning: escape(33),
  dim: escape(2),
  strong: escape(1),
};

function formatOne(one: Diagnostic, lines: readonly string[], paint: Paint): string {
  const tone = one.severity === "error" ? paint.error : paint.warning;
  const place = paint.strong(safe(`${one.file}:${one.line}:${one.column}`));
  const out = [`${place} ${tone(one.severity)} ${safe(one.message)} ${paint.dim(`[${one.code}]`)}`];
  const width = String(one.line).length;
  const gutter = paint.dim(`${" ".repeat(width)} |`);
  const line = lines[one.line - 1];
  if (line !== undefined) {
    const end = one.endLine === one.line ? one.endColumn : line.length + 1;
    const shown = excerpt(line, one.column - 1, Math.max(end - 1, one.column));
    const before = lines[one.line - 2];
    if (before !== undefined && before.trim() !== "" && !shown.cut) {
      out.push(
        `${paint.dim(`${String(one.line - 1).padStart(width)} |`)} ${safe(before.slice(0, widest))}`,
      );
    }
    out.push(`${paint.dim(`${one.line} |`)} ${shown.text}`);
    out.push(`${gutter} ${" ".repeat(shown.indent)}${tone("^".repeat(shown.length))}`);
  }
  if (one.found !== undefined) out.push(`${gutter} found ${safe(one.found)}`);
  if (one.expected !== undefined) out.push(`${gutter} expected ${safe(one.expected)}`);
  if (one.suggestion !== undefined)
    out.push(`${gutter} did you mean ${paint.strong(safe(one.suggestion))}?`);
  return out.join("\n");
}

/** Longer lines are cut around the place. */
const widest = 110;

/** The line around a place, with the indent and length of its underline as a terminal shows them. */
function excerpt(line: string, from: number, to: number) {
  const start = from > widest - 30 ? from - 30 : 0;
  const text = line.slice(start, start + widest);
  const end = Math.min(to, start + widest);
  return {
    text: safe(text),
    cut: start > 0,
    indent: columnsOf(line.slice(start, from)),
    length: Math.max(1, columnsOf(line.slice(from, end))),
  };
}

/** Columns of a terminal: Han, kana, hangul and full-width forms take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const wide =
      (point >= 0x1100 && point <= 0x115f) ||
      (point >= 0x2e80 && point <= 0xa4cf) ||
      (point >= 0xac00 && point <= 0xd7a3) ||
      (point >= 0xf900 && point <= 0xfaff) ||
      (point >= 0xfe30 && point <= 0xfe6f) ||
      (point >= 0xff00 && point <= 0xff60) ||
      (point >= 0xffe0 && point <= 0xffe6) ||
      (point >= 0x1f300 && point <= 0x1faff) ||
      (point >= 0x20000 && point <= 0x3fffd);
    columns += wide ? 2 : 1;
  }
  return columns;
}

/** Nothing from a document may steer the terminal: controls, and marks that turn the direction of text. */
function safe(text: string): string {
  return text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\uFFFD");
}

function textOf(sources: Sources, file: string): string | undefined {
  if (sources instanceof Map) return sources.get(file) as string | undefined;
  return Object.hasOwn(sources, file) ? (sources as Record<string, string>)[file] : undefined;
}
