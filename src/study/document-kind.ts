export type DocumentKind = "study" | "rulebook" | "society" | "assumptions";

/** Keys at the root that tell a kind; where two have as many, the first: a ledger can amend as well as a rulebook. */
const telling: { readonly [kind in DocumentKind]: readonly string[] } = {
  study: ["arms", "worlds", "first-seed", "past", "length", "primary"],
  society: ["households", "living", "kinship", "age", "employment", "occupation", "neighbourhoods"],
  assumptions: ["assumptions"],
  rulebook: [
    "standing",
    "amends",
    "rules",
    "lists",
    "measures",
    "watch",
    "redress",
    "score",
    "subjects",
  ],
};

/**
 * What kind of document a text is, by the keys at its root; null when nothing can be told. It does not ask whether
 * the document is right, so that a broken one is still read by the right reader.
 */
export function documentKind(content: string): DocumentKind | null {
  const keys = rootKeys(content);
  let best: DocumentKind | null = null;
  let most = 0;
  for (const kind of Object.keys(telling) as DocumentKind[]) {
    const count = telling[kind].filter((key) => keys.has(key)).length;
    if (count > most) [best, most] = [kind, count];
  }
  return best;
}

function rootKeys(content: string): ReadonlySet<string> {
  if (content.trimStart().startsWith("{")) {
    try {
      return new Set(Object.keys(JSON.parse(content) as object));
    } catch {
      return new Set(Array.from(content.matchAll(/"([a-z-]+)"\s*:/g), (match) => match[1]));
    }
  }
  return new Set(
    Array.from(content.matchAll(/^["']?([a-z][a-z-]*)["']?\s*:/gm), (match) => match[1]),
  );
}
