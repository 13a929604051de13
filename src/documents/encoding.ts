import type { Span } from "./places.ts";

/** The first thing that shows the text was not written as UTF-8 text, or null. */
export function wrongEncoding(text: string): (Span & { readonly message: string }) | null {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x20 && unit < 0x7f) continue;
    const message = complaint(text, i, unit);
    if (message !== null) return { start: i, end: i + 1, message };
    // The second half of a pair that was found whole.
    if (unit >= 0xd800 && unit < 0xdc00) i++;
  }
  return null;
}

function complaint(text: string, at: number, unit: number): string | null {
  if (unit === 0) {
    return "A NUL character stands here: the file is binary or UTF-16. Save it as UTF-8.";
  }
  if (unit === 0xfffd) {
    return "Here are bytes that are not UTF-8. Save the file as UTF-8.";
  }
  if (unit === 0xfffe || (unit === 0xfeff && at > 0)) {
    return "A byte order mark stands here. Save the file as UTF-8 without one.";
  }
  if (unit >= 0xd800 && unit < 0xdc00) {
    const next = text.charCodeAt(at + 1);
    return next >= 0xdc00 && next < 0xe000 ? null : brokenPair;
  }
  if (unit >= 0xdc00 && unit < 0xe000) return brokenPair;
  const control =
    (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13) || (unit >= 0x7f && unit < 0xa0);
  if (control && unit !== 0x85) {
    return `A control character (U+${unit.toString(16).toUpperCase().padStart(4, "0")}) stands here.`;
  }
  return null;
}

const brokenPair = "Half of a character stands here. Save the file as UTF-8.";
