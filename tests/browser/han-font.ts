/** A font with Chinese characters for pages under test, since a bare machine has none. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The name under which pages under test ask for the font. */
export const hanFontFamily = "Noto Sans SC Variable";

/**
 * The `@font-face` rules of the font with its files inside them: a page that is opened from a file may
 * not load a font from another file. Six megabytes of text, of which a page uses what it shows.
 */
export function hanFontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve("@fontsource-variable/noto-sans-sc/package.json"));
  const rules = readFileSync(join(folder, "index.css"), "utf8");
  return rules.replaceAll(/url\(\.\/(files\/[^)]+\.woff2)\)/g, (_whole, file: string) => {
    const font = readFileSync(join(folder, file)).toString("base64");
    return `url(data:font/woff2;base64,${font})`;
  });
}
