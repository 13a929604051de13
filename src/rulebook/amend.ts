import { nearest, type Path, type Report } from "../documents/index.ts";
import { type AmendmentDocument, type Collection, collections, ownKeys } from "./amendment.ts";
import type { RulebookDocument } from "./schema.ts";

/** The amended rulebook, and where each place of it is written. */
export interface Amended {
  readonly document: RulebookDocument;
  /** The place in the amendment; null for what comes unchanged from the base. */
  readonly placeOf: (path: Path) => Path | null;
}

type Fields = Readonly<Record<string, unknown>>;
type Entry = Fields & { readonly id: string };

/** Puts an amendment on its base. Ids that lead nowhere are reported; what is left is amended all the same. */
export function amend(
  base: RulebookDocument,
  amendment: AmendmentDocument,
  report: Report,
): Amended {
  const out: Record<string, unknown> = { ...base };
  for (const key of ownKeys) {
    delete out[key];
    const own = (amendment as Fields)[key];
    if (own !== undefined) out[key] = own;
  }
  out.sources = { ...base.sources, ...amendment.sources };
  const origins = new Map<string, readonly Origin[]>();
  for (const collection of collections) {
    const { entries, places } = amendEntries(base, amendment, collection, report);
    if (entries.length > 0) out[collection] = entries;
    else delete out[collection];
    origins.set(collection, places);
  }
  const sections = amendSections(out, amendment, report);
  const everyRule = new Set(Object.keys(amendment.change?.["every-rule"] ?? {}));
  const placeOf = (path: Path): Path | null => {
    const [head, next, ...rest] = path;
    const entryOrigins = origins.get(String(head));
    if (entryOrigins !== undefined) {
      const origin = typeof next === "number" ? entryOrigins[next] : undefined;
      if (origin === undefined) return null;
      if (origin.from === "add") return ["add", head, origin.at, ...rest];
      if (origin.from === "change" && origin.keys.has(String(rest[0]))) {
        return ["change", head, origin.at, ...rest];
      }
      if (head === "rules" && everyRule.has(String(rest[0]))) {
        return ["change", "every-rule", ...rest];
      }
      return origin.from === "change" ? ["change", head, origin.at, "id"] : null;
    }
    if (head === "sources") {
      return Object.hasOwn(amendment.sources ?? {}, String(next)) ? path : null;
    }
    if (sections.has(String(head))) return ["change", ...path];
    return (ownKeys as readonly unknown[]).includes(head) ? path : null;
  };
  return { document: out as RulebookDocument, placeOf };
}

type Origin =
  | { readonly from: "base" }
  | { readonly from: "change"; readonly at: number; readonly keys: ReadonlySet<string> }
  | { readonly from: "add"; readonly at: number };

/** Rules, lists or measures: those that are left, changed in their place, and then those that are added. */
function amendEntries(
  base: RulebookDocument,
  amendment: AmendmentDocument,
  collection: Collection,
  report: Report,
): { readonly entries: readonly Entry[]; readonly places: readonly Origin[] } {
  const known = (base[collection] ?? []) as readonly unknown[] as readonly Entry[];
  const removing = amendment.remove?.[collection] ?? [];
  const changed = (amendment.change?.[collection] ?? []) as readonly unknown[] as readonly Entry[];
  const added = (amendment.add?.[collection] ?? []) as readonly unknown[] as readonly Entry[];
  const everyRule = collection === "rules" ? amendment.change?.["every-rule"] : undefined;
  const ids = known.map(({ id }) => id);
  const removed = removing === "all" ? ids : removing;
  const need = (id: string, path: Path) => {
    if (ids.includes(id)) return;
    report(path, {
      code: "not-in-base",
      message: `“${base.id}” has none of the ${collection} called “${id}”.`,
      suggestion: nearest(id, ids),
    });
  };
  if (removing !== "all") {
    removing.forEach((id, at) => {
      need(id, ["remove", collection, at]);
      if (removing.indexOf(id) < at) repeated(id, ["remove", collection, at], report);
    });
  }
  changed.forEach(({ id }, at) => {
    const path = ["change", collection, at, "id"] as const;
    need(id, path);
    if (removed.includes(id)) {
      report(path, { code: "removed-and-changed", message: `“${id}” is removed as well.` });
    }
    if (changed.findIndex((one) => one.id === id) < at) repeated(id, path, report);
  });
  const entries: Entry[] = [];
  const places: Origin[] = [];
  for (const entry of known) {
    if (removed.includes(entry.id)) continue;
    const at = changed.findIndex(({ id }) => id === entry.id);
    const common = everyRule === undefined ? entry : withChanges(entry, everyRule);
    if (at < 0) {
      entries.push(common as Entry);
      places.push({ from: "base" });
    } else {
      entries.push(withChanges(common, changed[at]) as Entry);
      places.push({ from: "change", at, keys: new Set(Object.keys(changed[at])) });
    }
  }
  added.forEach((entry, at) => {
    entries.push(entry);
    places.push({ from: "add", at });
  });
  return { entries, places };
}

function repeated(id: string, path: Path, report: Report): void {
  report(path, { code: "duplicate-id", message: `“${id}” stands here a second time.` });
}

/** Changes the parts without ids in place; says which were. */
function amendSections(
  out: Record<string, unknown>,
  amendment: AmendmentDocument,
  report: Report,
): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const [key, change] of Object.entries((amendment.change ?? {}) as Fields)) {
    if (key === "every-rule" || (collections as readonly string[]).includes(key)) continue;
    if (change === undefined) continue;
    touched.add(key);
    if (change === null) {
      if (out[key] === undefined) {
        report(["change", key], {
          code: "not-in-base",
          message: `The base has no “${key}” that could be taken away.`,
          atKey: true,
        });
      }
      delete out[key];
    } else if (Array.isArray(change)) {
      out[key] = change;
    } else {
      out[key] = withChanges((out[key] ?? {}) as Fields, change as Fields);
    }
  }
  return touched;
}

/** Fields with some of them changed; null takes a field away. */
function withChanges(fields: Fields, changes: Fields): Fields {
  const merged: Record<string, unknown> = { ...fields };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete merged[key];
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
}
