import type { Path } from "./diagnostic.ts";

/** The part of a JSON Schema that is followed here. */
interface Schema {
  readonly properties?: { readonly [key: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** The keys that a JSON Schema knows at a path, in the order in which it names them. */
export function knownKeys(schema: unknown, path: Path): readonly string[] {
  let here: readonly Schema[] = alternatives(schema as Schema);
  for (const step of path) here = here.flatMap((one) => child(one, step)).flatMap(alternatives);
  return [...new Set(here.flatMap((one) => Object.keys(one.properties ?? {})))];
}

function child(schema: Schema, step: string | number): readonly Schema[] {
  if (typeof step === "number") {
    const item = schema.prefixItems?.[step] ?? schema.items;
    return typeof item === "object" ? [item] : [];
  }
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, step)) {
    return [schema.properties[step]];
  }
  const rest = schema.additionalProperties;
  return typeof rest === "object" ? [rest] : [];
}

function alternatives(schema: Schema): readonly Schema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...inner.flatMap(alternatives)];
}
