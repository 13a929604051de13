/**
 * A change to a rulebook as data: by the path of a field, its new value, or null to remove it. Entries of rules, lists
 * and measures are named by their id; `*` names all of them. A path that meets nothing is an error.
 *
 *     { "watch.camera": null, "lists.untrustworthy.published": null, "measures.*.reaches": ["self"] }
 */
export type Amendment = { readonly [path: string]: unknown };

type Fields = { [name: string]: unknown };

/** The document with the amendment made; the document itself is left as it is. */
export function amended(document: unknown, amendment: Amendment): unknown {
  const copy: unknown = structuredClone(document);
  for (const [path, value] of Object.entries(amendment)) {
    // Ids and keys have no dots, so a path can be cut at them.
    if (!set(copy, path.split("."), value)) throw new RangeError(`nothing stands at ${path}`);
  }
  return copy;
}

function set(at: unknown, [name, ...rest]: readonly string[], value: unknown): boolean {
  if (typeof at !== "object" || at === null) return false;
  if (Array.isArray(at)) {
    const list = at as Fields[];
    const met = list.filter((entry) => name === "*" || entry.id === name);
    if (rest.length > 0) return met.map((entry) => set(entry, rest, value)).some(Boolean);
    for (const entry of met) list.splice(list.indexOf(entry), 1);
    return met.length > 0 && value === null;
  }
  const fields = at as Fields;
  if (rest.length > 0) return set(fields[name], rest, value);
  if (value === null) return name in fields && delete fields[name];
  fields[name] = value;
  return true;
}
