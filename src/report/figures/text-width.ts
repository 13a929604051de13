/**
 * How wide a text will be, without a page to measure it on: an estimate for the sans-serif faces of readers'
 * machines, on the wide side, so that what is said to fit fits.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += share(character);
  return width * size;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text in at most `most` lines, the last one cut with an ellipsis where it does not fit. Latin text breaks
 * between words, Chinese text anywhere.
 */
export function wrapped(
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "" && lines.length < most - 1 && textWidth(rest, size) > width) {
    let line = "";
    for (const piece of pieces(rest)) {
      if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) break;
      line += piece;
    }
    lines.push(fitted(line.trimEnd(), size, width));
    rest = rest.slice(line.length).trimStart();
  }
  return rest === "" ? lines : [...lines, fitted(rest, size, width)];
}

/** Where a line may break: words with the space after them, and single Chinese characters. */
function pieces(text: string): readonly string[] {
  return text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [text];
}

/** The width of a character as a share of the size of the type. */
function share(character: string): number {
  if (character >= "\u2e80") return 1;
  if (/[iljtfrI.,:;'!|()[\] ]/.test(character)) return 0.36;
  if (/[mwMW…]/.test(character)) return 0.9;
  return /[A-Z]/.test(character) ? 0.7 : 0.58;
}
