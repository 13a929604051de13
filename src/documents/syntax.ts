import { Composer, type Document, Parser, type YAMLError } from "yaml";
import type { Limits } from "./limits.ts";
import type { Span } from "./places.ts";

/** One complaint about the YAML itself. */
export type SyntaxError = Span & { readonly code: string; readonly message: string };

/** Parses one YAML document: its tree, or at most `limits.diagnostics` complaints. */
export function parse(
  text: string,
  limits: Limits,
): { readonly tree: Document.Parsed } | { readonly errors: readonly SyntaxError[] } {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    // Found by the reader, in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    logLevel: "silent",
  });
  const complaints = stopAfter(composer, limits.diagnostics);
  let tree: Document.Parsed | undefined;
  try {
    for (const document of composer.compose(new Parser().parse(text), true, text.length)) {
      if (tree !== undefined) {
        const start = document.range[0];
        const message = "A second document begins here; a file holds one.";
        return { errors: [{ start, end: start + 1, code: "several-documents", message }] };
      }
      tree = document;
    }
  } catch (error) {
    if (error !== enough) {
      return {
        errors: [
          {
            start: 0,
            end: 1,
            code: "too-deep",
            message: "The document is too deeply nested to read.",
          },
        ],
      };
    }
  }
  if (complaints.length > 0) return { errors: distinct(complaints) };
  const late = [...(tree?.errors ?? []), ...(tree?.warnings ?? [])];
  if (late.length > 0) return { errors: distinct(late.slice(0, limits.diagnostics).map(inWords)) };
  return { tree: tree! };
}

const enough = Symbol("enough complaints");

/**
 * Makes the composer give up once it has complained so often: it would otherwise make an object for every
 * comma of a megabyte of commas. Its hook is not in its types.
 */
function stopAfter(composer: Composer, most: number): readonly SyntaxError[] {
  const complaints: SyntaxError[] = [];
  const hook = composer as unknown as {
    onError: (source: unknown, code: YAMLError["code"], message: string, warning?: boolean) => void;
  };
  hook.onError = (source, code, message) => {
    const [start, end] = placeOf(source);
    complaints.push(inWords({ pos: [start, end], code, message }));
    if (complaints.length >= most) throw enough;
  };
  return complaints;
}

/** The composer names a place by an offset, a pair of offsets, or a token. */
function placeOf(source: unknown): [number, number] {
  if (typeof source === "number") return [source, source + 1];
  if (Array.isArray(source)) return [source[0] as number, source[1] as number];
  const token = source as { offset: number; source?: string };
  return [token.offset, token.offset + (token.source?.length ?? 1)];
}

function inWords(
  error: Pick<YAMLError, "code" | "message"> & { pos: readonly number[] },
): SyntaxError {
  const message = unclosed(error.message) ?? words[error.code] ?? error.message;
  const code = error.code === "RESOURCE_EXHAUSTION" ? "too-deep" : "yaml-syntax";
  return { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1), code, message };
}

/** The parser's codes lump a missing end together with other faults. */
function unclosed(message: string): string | undefined {
  if (/^Missing closing .quote/.test(message)) return "A text in quotes is not closed.";
  if (/end with a [\]}]/.test(message))
    return "A list in [ ] or a map in { } is not closed, or not indented enough.";
  if (/reserved character|directive indicator/.test(message))
    return `${message}; put the text in quotes.`;
  return undefined;
}

/** One complaint a line: the parser often makes several of one mistake. */
function distinct(errors: readonly SyntaxError[]): readonly SyntaxError[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = `${error.start} ${error.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const words: { readonly [code in YAMLError["code"]]?: string } = {
  TAB_AS_INDENT: "A tab stands here as indentation; YAML is indented with spaces.",
  BAD_INDENT: "The indentation does not fit the lines above.",
  BLOCK_AS_IMPLICIT_KEY:
    "Two “key: value” pairs stand on one line; put a text with a colon in quotes.",
  BLOCK_IN_FLOW: "A block of lines stands inside brackets or braces.",
  BAD_DQ_ESCAPE: "This escape is unknown in a text in double quotes; write \\\\ for a backslash.",
  MULTILINE_IMPLICIT_KEY: "A key runs over several lines, or a colon is missing.",
  MULTIPLE_DOCS: "A second document begins here; a file holds one.",
  BAD_ALIAS: "This alias (*name) is broken.",
  TAG_RESOLVE_FAILED: "YAML tags (words that begin with !) are not read here.",
  RESOURCE_EXHAUSTION: "The document is too deeply nested to read.",
  KEY_OVER_1024_CHARS: "A key is longer than 1,024 characters.",
};
