/** Says in words what stands in a document: `the text “0.6”`, `a list of 3`, `nothing`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string")
    return value === "" ? "an empty text" : `the text “${clip(value)}”`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return "an empty map";
  const shown = keys.slice(0, 4).map((key) => clip(key, 24));
  return `a map with ${shown.join(", ")}${keys.length > shown.length ? ", …" : ""}`;
}

/** At most so many characters on one line. */
export function clip(text: string, most = 60): string {
  const line = text.slice(0, most * 2).replace(/\s+/g, " ");
  const short = [...line].slice(0, most).join("");
  return short.length < line.length || text.length > most * 2 ? `${short}…` : short;
}

/** “a, b or c”. */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
