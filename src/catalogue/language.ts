/** The languages in which Glasshouse speaks. The two Chinese forms are written, never converted. */
export const languages = ["en", "zh-Hant", "zh-Hans"] as const;

export type Language = (typeof languages)[number];

/** One text in every language of Glasshouse. */
export type Text = { readonly [language in Language]: string };

/** Short form for tables of texts: English, 繁體中文, 简体中文. */
export function text(en: string, hant: string, hans: string): Text {
  return { en, "zh-Hant": hant, "zh-Hans": hans };
}
