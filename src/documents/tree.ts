import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { clip } from "./describe.ts";
import type { Path, Remark } from "./diagnostic.ts";
import type { Limits } from "./limits.ts";
import type { Span } from "./places.ts";

/** A complaint at a node of the tree. */
export type TreeError = Span & Remark & { readonly path: Path };

/**
 * The tree as plain data: maps, lists, texts, numbers, booleans and null. Keys are texts as they are
 * written; a key that stands twice, or that could reach a prototype, is a complaint.
 */
export function plainData(
  tree: Document.Parsed,
  limits: Limits,
): { readonly data: unknown; readonly errors: readonly TreeError[] } {
  const errors: TreeError[] = [];
  let values = 0;

  const complain = (node: unknown, path: Path, remark: Remark): void => {
    errors.push({ ...spanOf(node), ...remark, path });
  };

  const read = (node: unknown, path: Path): unknown => {
    if (values > limits.values) return null;
    if (++values > limits.values) {
      complain(node, path, {
        code: "too-large",
        message: `The document has more than ${limits.values} values, aliases followed.`,
      });
      return null;
    }
    if (path.length > limits.depth) {
      complain(node, path, {
        code: "too-deep",
        message: `More than ${limits.depth} lists and maps stand within each other.`,
      });
      return null;
    }
    if (isAlias(node)) {
      const target = node.resolve(tree);
      if (target !== undefined) return read(target, path);
      complain(node, path, {
        code: "unknown-alias",
        message: `No anchor &${clip(node.source)} stands above.`,
      });
      return null;
    }
    if (isSeq(node)) return node.items.map((item, index) => read(item, [...path, index]));
    if (isMap(node)) return readMap(node.items, path);
    if (isScalar(node)) return readScalar(node.value, node, path);
    return null;
  };

  const readScalar = (value: unknown, node: Node, path: Path): unknown => {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    complain(node, path, {
      code: "wrong-type",
      message: "A number must be finite here.",
      found: typeof value === "number" ? String(value) : typeof value,
    });
    return null;
  };

  const readMap = (items: readonly Pair[], path: Path): unknown => {
    const map: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const { key, value } of items) {
      const name = keyText(key);
      if (name === null) {
        complain(key ?? value, path, { code: "wrong-key", message: "A key must be a plain word." });
      } else if (seen.has(name)) {
        complain(key, [...path, name], {
          code: "duplicate-key",
          message: `The key “${clip(name)}” stands twice in this map.`,
        });
      } else if (name === "__proto__") {
        complain(key, [...path, name], {
          code: "unknown-key",
          message: "There is no key “__proto__” here.",
        });
      } else {
        seen.add(name);
        map[name] = read(value, [...path, name]);
      }
    }
    return map;
  };

  return { data: read(tree.contents, []), errors };
}

/** The node that a path leads to, its key where it has one, and how much of the path could be followed. */
export function locate(
  tree: Document.Parsed,
  path: Path,
): { readonly key: unknown; readonly value: unknown; readonly followed: number } {
  let key: unknown = null;
  let value: unknown = tree.contents;
  for (let step = 0; step < path.length; step++) {
    const node = isAlias(value) ? value.resolve(tree) : value;
    const name = path[step];
    const pair = isMap(node)
      ? node.items.find((candidate) => keyText(candidate.key) === String(name))
      : undefined;
    if (pair !== undefined) {
      key = pair.key;
      value = pair.value;
    } else if (isSeq(node) && typeof name === "number" && name < node.items.length) {
      key = null;
      value = node.items[name];
    } else {
      return { key, value, followed: step };
    }
  }
  return { key, value, followed: path.length };
}

export function spanOf(node: unknown): Span {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range === null || range === undefined
    ? { start: 0, end: 1 }
    : { start: range[0], end: range[1] };
}

function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === "string") return key.value;
  return key.source ?? null;
}
