import { displayWidth } from "./display-width.ts";

/**
 * Breaks a text into lines of at most so many columns: between words, and between Han characters, but not before a
 * closing sign. A word that is too long for a line is cut. Lines after the first are set in by `indent`.
 */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  const margin = " ".repeat(indent);
  let line = "";
  for (const piece of piecesOf(text)) {
    if (displayWidth(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = margin;
    for (const character of piece) {
      if (displayWidth(line + character) > width && character !== " ") {
        lines.push(line);
        line = margin;
      }
      line += character;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines.length === 0 ? [""] : lines;
}

/** Words with the blanks after them, and single Han characters with the signs that may not begin a line. */
function piecesOf(text: string): readonly string[] {
  return text.match(pieces) ?? [];
}

const opening = "（「“(";
const closing = "，。、；：）」”！？";
const han = "\\u2e80-\\u9fff\\uf900-\\ufaff";
const pieces = new RegExp(
  `[${opening}]*(?:[${han}]|[^\\s${han}${opening}${closing}]+)?[${closing}]*\\s*`,
  "gu",
);
