import type { z } from "zod";
import { clip, describe, either } from "./describe.ts";
import type { Path, Remark } from "./diagnostic.ts";
import { nearest } from "./suggest.ts";

/** Words that a later version of a language may know. The sentence says what they would have been. */
export interface Reserved {
  readonly keys?: { readonly [key: string]: string };
  readonly values?: { readonly [value: string]: string };
}

/** Given to zod as the message of whatever has none of its own; so that a schema's own words stand out. */
export const noWords = "\u0000";

type Issue = z.core.$ZodIssue;

/**
 * Turns an issue of zod into remarks with places. A schema's own `error` text is taken as what was
 * *expected*, a noun phrase such as `a duration such as 24 months`.
 */
export function explain(
  issue: Issue,
  data: unknown,
  reserved: Reserved,
  knownKeys: (path: Path) => readonly string[],
): readonly { readonly path: Path; readonly remark: Remark }[] {
  const path = issue.path as Path;
  const name = nameOf(path);
  const own = issue.message === noWords ? undefined : issue.message;

  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey([...path, key], key, reserved, knownKeys(path)));
  }
  if (issue.code === "invalid_union" && own === undefined && issue.errors.length > 0) {
    return fewest(issue.errors).flatMap((inner) =>
      explain({ ...inner, path: [...path, ...inner.path] }, data, reserved, knownKeys),
    );
  }
  if (issue.code === "invalid_key") {
    const words = issue.issues[0]?.message;
    const remark: Remark = {
      code: "wrong-key",
      message: `“${clip(String(path.at(-1)))}” cannot be a key here.`,
      atKey: true,
      expected: words === noWords ? undefined : words,
    };
    return [{ path, remark }];
  }

  const { value, present } = at(data, path);
  const expected = own ?? expectation(issue);
  if (!present) {
    const message = `“${String(path.at(-1))}” is missing.`;
    return [{ path, remark: { code: "missing-key", message, expected } }];
  }
  if (
    typeof value === "string" &&
    reserved.values !== undefined &&
    Object.hasOwn(reserved.values, value)
  ) {
    const message = `${reserved.values[value]} not part of this version of the language.`;
    return [{ path, remark: { code: "not-in-this-version", message, expected } }];
  }
  const { code, message } = complaint(issue, name, value);
  const found = describe(value);
  const suggestion = guess(issue, value);
  return [{ path, remark: { code, message, found, expected, suggestion } }];
}

/** `“coverage”`, or `entry 2 of “rules”`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the document";
  if (typeof last === "string") return `“${clip(last)}”`;
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function unknownKey(path: Path, key: string, reserved: Reserved, known: readonly string[]) {
  if (reserved.keys !== undefined && Object.hasOwn(reserved.keys, key)) {
    const message = `${reserved.keys[key]} not part of this version of the language.`;
    return { path, remark: { code: "not-in-this-version", message, atKey: true } };
  }
  const remark: Remark = {
    code: "unknown-key",
    message: `There is no key “${clip(key)}” here.`,
    atKey: true,
    expected: known.length > 0 ? either(known) : undefined,
    suggestion: nearest(key, known),
  };
  return { path, remark };
}

function complaint(issue: Issue, name: string, value: unknown): { code: string; message: string } {
  const { code } = issue;
  if (code === "invalid_type") {
    return { code: "wrong-type", message: `The value of ${name} is of the wrong type.` };
  }
  if (code === "invalid_value") {
    const message = `${capital(describe(value))} is not known as ${name}.`;
    return { code: "unknown-value", message };
  }
  if (code === "too_small" || code === "too_big") {
    const counted = issue.origin === "array" || issue.origin === "string";
    const [short, long] = counted ? ["short", "long"] : ["small", "large"];
    const word = code === "too_small" ? short : long;
    const thing = issue.origin === "array" ? "list" : counted ? "text of" : "value of";
    return { code: `too-${word}`, message: `The ${thing} ${name} is too ${word}.` };
  }
  return { code: "wrong-value", message: `The value of ${name} cannot be read.` };
}

const nouns: { readonly [type: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a map",
  record: "a map",
  null: "nothing",
};

function expectation(issue: Issue): string | undefined {
  if (issue.code === "invalid_type") return nouns[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return either(issue.values.map(String));
  if (issue.code === "too_small") {
    return `at least ${issue.minimum}${unitOf(issue.origin, Number(issue.minimum))}`;
  }
  if (issue.code === "too_big") {
    return `at most ${issue.maximum}${unitOf(issue.origin, Number(issue.maximum))}`;
  }
  return undefined;
}

function unitOf(origin: string, count: number): string {
  if (origin === "array") return count === 1 ? " entry" : " entries";
  if (origin === "string") return count === 1 ? " character" : " characters";
  return "";
}

/** A nearby word, or the hint that quotes have changed the type. */
function guess(issue: Issue, value: unknown): string | undefined {
  if (issue.code === "invalid_value" && typeof value === "string") {
    return nearest(value, issue.values.map(String));
  }
  if (typeof value === "string" && isNumber(value)) {
    const wantsNumber =
      (issue.code === "invalid_type" &&
        (issue.expected === "number" || issue.expected === "int")) ||
      issue.code === "invalid_union";
    if (wantsNumber) return `${value.trim()} without quotes`;
  }
  const wantsText = issue.code === "invalid_type" && issue.expected === "string";
  if (wantsText && (typeof value === "number" || typeof value === "boolean"))
    return `"${value}" in quotes`;
  return undefined;
}

function isNumber(text: string): boolean {
  const short = text.trim();
  return short !== "" && short.length < 24 && Number.isFinite(Number(short));
}

/** Of several readings of one value, the one that fits best. */
function fewest(readings: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.path.length === 0 && issue.code === "invalid_type") return sum + 100;
      return sum + (issue.code === "unrecognized_keys" ? 2 * issue.keys.length : 1);
    }, 0);
  return readings.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

function at(data: unknown, path: Path): { value: unknown; present: boolean } {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      return { value: undefined, present: false };
    }
    value = (value as Record<string | number, unknown>)[step];
  }
  return { value, present: true };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
