import { z } from "zod";
import { describe } from "./describe.ts";
import {
  type Diagnostic,
  type Path,
  pathText,
  type Reading,
  type Remark,
  type Report,
} from "./diagnostic.ts";
import { wrongEncoding } from "./encoding.ts";
import { explain, noWords, type Reserved } from "./explain.ts";
import { knownKeys } from "./known-keys.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { placesOf, type Span } from "./places.ts";
import { parse } from "./syntax.ts";
import { excess } from "./tokens.ts";
import { locate, plainData, spanOf } from "./tree.ts";

export interface ReadOptions<T> {
  readonly limits?: Partial<Limits>;
  /** Words of later versions of the language, refused with a sentence of their own. */
  readonly reserved?: Reserved;
  /** What a schema cannot say. Runs once the schema holds. */
  readonly check?: (value: T, report: Report) => void;
}

/**
 * Reads a YAML document against a schema. Whatever the text is, the answer is a value or diagnostics,
 * several at once where they do not follow from each other, and never an exception.
 *
 * `file` is a name for the diagnostics; nothing is opened.
 */
export function readDocument<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  options: ReadOptions<z.output<S>> = {},
): Reading<z.output<S>> {
  const limits = { ...defaultLimits, ...options.limits };
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body.length > limits.characters) {
    const message = `The document has ${body.length} characters; ${limits.characters} are the most that is read.`;
    return { diagnostics: [wholeFile(file, "too-large", message)] };
  }
  const places = placesOf(body);
  const place = (span: Span, path: Path, remark: Remark): Diagnostic => {
    const { code, message, severity = "error", found, expected, suggestion } = remark;
    const from = places.at(span.start);
    const to = places.at(Math.max(span.end, span.start + 1));
    return {
      severity,
      code,
      file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.line === from.line ? Math.max(to.column, from.column + 1) : to.column,
      path: pathText(path),
      message,
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  };
  const one = (span: Span, remark: Remark) => ({ diagnostics: [place(span, [], remark)] });

  const encoding = wrongEncoding(body);
  if (encoding !== null)
    return one(encoding, { code: "wrong-encoding", message: encoding.message });
  const over = excess(body, limits);
  if (over !== null) return one(over, over);
  const parsed = parse(body, limits);
  if ("errors" in parsed)
    return { diagnostics: parsed.errors.map((error) => place(error, [], error)) };
  const { tree } = parsed;
  const { data, errors } = plainData(tree, limits);
  if (data === null && errors.length === 0) {
    return one({ start: 0, end: 1 }, { code: "empty-document", message: "The document is empty." });
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    const diagnostics = errors.map((error) => place(error, error.path, error));
    if (diagnostics.length > 0) return { diagnostics: cut(diagnostics, limits) };
    const message = "A document is a map of keys and values.";
    return one(spanOf(tree.contents), {
      code: "wrong-root",
      message,
      found: describe(data),
      expected: "a map",
    });
  }

  const excessive = errors.filter(
    (error) => error.code === "too-large" || error.code === "too-deep",
  );
  if (excessive.length > 0)
    return { diagnostics: [place(excessive[0], excessive[0].path, excessive[0])] };

  const found: Diagnostic[] = errors.map((error) => place(error, error.path, error));
  const report: Report = (path, remark) => {
    const { key, value, followed } = locate(tree, path);
    found.push(
      place(spanFor(key, value, remark.atKey === true || followed < path.length), path, remark),
    );
  };
  const spanFor = (key: unknown, value: unknown, atKey: boolean): Span => {
    if (key !== null && (atKey || isBlock(value) || isBlank(value))) return spanOf(key);
    // Something missing at the root belongs to no line; the first character stands for the document.
    if (atKey && value === tree.contents)
      return { start: spanOf(value).start, end: spanOf(value).start + 1 };
    const span = spanOf(value ?? key);
    return { start: span.start, end: Math.min(span.end, places.lineEnd(span.start)) };
  };
  const isBlock = (value: unknown): boolean => {
    const node = value as { items?: unknown; flow?: boolean } | null;
    return node?.items !== undefined && node.flow !== true;
  };

  const read = schema.safeParse(data, { error: () => noWords });
  if (!read.success) {
    const json = z.toJSONSchema(schema, { io: "input", reused: "inline", unrepresentable: "any" });
    const known = (path: Path) => knownKeys(json, path);
    for (const issue of read.error.issues.slice(0, limits.diagnostics * 2)) {
      for (const { path, remark } of explain(issue, data, options.reserved ?? {}, known))
        report(path, remark);
    }
    return { diagnostics: cut(found, limits) };
  }
  if (errors.length > 0) return { diagnostics: cut(found, limits) };
  options.check?.(read.data, report);
  if (found.some((diagnostic) => diagnostic.severity === "error"))
    return { diagnostics: cut(found, limits) };
  return { value: read.data, warnings: cut(found, limits) };
}

function isBlank(value: unknown): boolean {
  const { start, end } = spanOf(value);
  return value === null || start === end;
}

/** In the order of the file, errors of one place once, and not more than a person reads. */
function cut(diagnostics: readonly Diagnostic[], limits: Limits): readonly Diagnostic[] {
  const seen = new Set<string>();
  const distinct = diagnostics.filter((one) => {
    const key = `${one.line}:${one.column}:${one.code}:${one.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const rank = (one: Diagnostic) => (one.severity === "error" ? 0 : 1);
  const most = distinct
    .sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column)
    .slice(0, limits.diagnostics);
  return most.sort((a, b) => a.line - b.line || a.column - b.column);
}

function wholeFile(file: string, code: string, message: string): Diagnostic {
  return {
    severity: "error",
    code,
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    path: "",
    message,
  };
}
