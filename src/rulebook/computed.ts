import { contextIndex, contexts, kinds } from "../catalogue/index.ts";
import type { CompiledFeature, CompiledRule } from "./compiled.ts";

/**
 * What a computed score may look at. Protected attributes (sex, residence status, nationality, ethnicity, faith,
 * party card) and age are no features: what a model learns of them it learns through these. Every feature is a
 * whole number from 0 to 3.
 */
const plainFeatures = ["records", "past-breach", "ties", "liquidity"] as const;

export const featureIds: readonly string[] = [
  ...plainFeatures,
  ...contexts.map(({ id }) => `records.${id}`),
];

export const featureWords =
  "records, records.<context>, past-breach, ties or liquidity (protected attributes are no features)";

/** Tables of a fit are small: 4 levels of each feature. */
export const mostFeatures = 5;

export function compileFeature(id: string): CompiledFeature {
  if (id === "ties" || id === "liquidity") return { id, from: id };
  if (id === "past-breach") return { id, from: "records", context: null, months: [12, 24] };
  const context =
    id === "records" ? null : contextIndex(id.slice(8) as (typeof contexts)[number]["id"]);
  return { id, from: "records", context, months: [0, 12] };
}

/** Does a record under the rule count as a breach in a computed score? Good deeds and circumstances of kin do not. */
export function isBurdening(
  rule: Pick<CompiledRule, "kind" | "effect">,
  lists: readonly { readonly colour: "black" | "red" }[],
): boolean {
  const { conduct } = kinds[rule.kind];
  if (conduct === "prosocial" || conduct === "circumstance") return false;
  const { effect } = rule;
  if (effect.type === "points") return effect.least < 0;
  return effect.type !== "list" || lists[effect.list].colour === "black";
}
