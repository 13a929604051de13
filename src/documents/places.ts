/** A stretch of a text, as offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines of a text, and where an offset lies in them. */
export interface Places {
  /** Line and column of an offset, both from 1; offsets beyond the text are its end. */
  at(offset: number): { readonly line: number; readonly column: number };
  /** The offset at which the line of an offset ends, before its line break. */
  lineEnd(offset: number): number;
}

export function placesOf(text: string): Places {
  const starts = [0];
  for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", next + 1)) {
    starts.push(next + 1);
  }
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    at(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lineOf(inside);
      return { line: line + 1, column: inside - starts[line] + 1 };
    },
    lineEnd(offset) {
      const next = starts[lineOf(offset) + 1];
      if (next === undefined) return text.length;
      return text[next - 2] === "\r" ? next - 2 : next - 1;
    },
  };
}
