import { CST, Lexer } from "yaml";
import type { Limits } from "./limits.ts";
import type { Span } from "./places.ts";

/**
 * Looks through the words and signs of a text before it is parsed, and stops at the first excess: so that
 * no text is costly to refuse.
 */
export function excess(
  text: string,
  limits: Limits,
): (Span & { readonly code: string; readonly message: string }) | null {
  let offset = 0;
  let tokens = 0;
  let aliases = 0;
  let flow = 0;
  let onLine = 0;
  let documents = 0;
  let content = false;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = scalar ? "scalar" : CST.tokenType(lexeme);
    scalar = type === "scalar" && lexeme === CST.SCALAR;
    if (type === "doc-mode" || type === "flow-error-end" || scalar) continue;
    const start = offset;
    offset += lexeme.length;
    const found = (code: string, message: string) => ({ start, end: offset, code, message });
    if (++tokens > limits.tokens) {
      return found("too-large", `The document has more than ${limits.tokens} words and signs.`);
    }
    if (type === "newline") onLine = 0;
    if (type === "flow-seq-start" || type === "flow-map-start") flow++;
    if (type === "flow-seq-end" || type === "flow-map-end") flow--;
    if (type === "seq-item-ind" || type === "explicit-key-ind") onLine++;
    if (flow > limits.depth || onLine > limits.depth) {
      return found("too-deep", `More than ${limits.depth} lists and maps stand within each other.`);
    }
    if (type === "alias" && ++aliases > limits.aliases) {
      return found("too-many-aliases", `More than ${limits.aliases} aliases (*name) are used.`);
    }
    if (type === "tag") {
      return found("yaml-tag", "YAML tags (words that begin with !) are not read here.");
    }
    if (type === "directive-line") {
      return found(
        "yaml-directive",
        "YAML directives (lines that begin with %) are not read here.",
      );
    }
    if (type === "doc-start" && (++documents > 1 || content)) {
      return found("several-documents", "A second document begins here; a file holds one.");
    }
    if (!["newline", "space", "comment", "doc-start", "byte-order-mark"].includes(type ?? "")) {
      content = true;
    }
  }
  return null;
}
