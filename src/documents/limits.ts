/** What a document may cost its reader. Beyond any of these it is refused with one diagnostic. */
export interface Limits {
  /** Length of the text, in UTF-16 units. */
  readonly characters: number;
  /** Maps and lists within each other. */
  readonly depth: number;
  /** Scalars, maps and lists, counted after aliases are followed. */
  readonly values: number;
  /** Uses of anchors. */
  readonly aliases: number;
  /** Words, signs, line ends and indents of YAML. */
  readonly tokens: number;
  /** Diagnostics shown; what is beyond is counted. */
  readonly diagnostics: number;
}

/** Generous for anything written by hand. */
export const defaultLimits: Limits = {
  characters: 1_000_000,
  depth: 24,
  values: 50_000,
  aliases: 100,
  tokens: 250_000,
  diagnostics: 20,
};
