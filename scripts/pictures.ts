/**
 * Takes the pictures of the documentation from the report of a run, in the packaged browser:
 *
 *     node scripts/pictures.ts RUN-FOLDER
 *
 * writes `docs/pictures/report-*.png`. The pictures are those of a real run; nothing is drawn for them.
 */
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { languages } from "../src/catalogue/index.ts";
import { launchChromium } from "../tests/browser/chromium.ts";
import { hanFontFaces, hanFontFamily } from "../tests/browser/han-font.ts";

/** Part of the page, as a selector; null: what a reader sees first. */
const views = [
  { name: "first", selector: null },
  { name: "verdict", selector: "#verdict-primary" },
  { name: "courses", selector: "#courses-primary" },
] as const;

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/pictures.ts RUN-FOLDER");
  process.exit(2);
}
const target = resolve(import.meta.dirname, "..", "docs", "pictures");
await mkdir(target, { recursive: true });
const reports = (await readdir(folder)).filter((name) =>
  languages.some((language) => name === `report.${language}.html`),
);
if (reports.length === 0) {
  console.error(
    `${folder} has no report.en.html; write it with: glasshouse report ${folder} --lang en`,
  );
  process.exit(2);
}

const browser = await launchChromium();
try {
  for (const report of reports) {
    const language = report.split(".")[1];
    const schemes = language === "en" ? (["light", "dark"] as const) : (["light"] as const);
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        viewport: { width: 1200, height: 1000 },
        deviceScaleFactor: 1.5,
        colorScheme,
        // The report allows no font from elsewhere, and this machine may have none with Chinese characters.
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(resolve(folder), report)).href);
      await page.addStyleTag({
        content: `${hanFontFaces()} :root:lang(zh) { --sans: "${hanFontFamily}", sans-serif !important } figure { padding: 1rem }`,
      });
      await page.evaluate("document.fonts.ready");
      for (const { name, selector } of views) {
        const path = join(target, `report-${name}.${language}.${colorScheme}.png`);
        if (selector === null) await page.screenshot({ path });
        else await page.locator(selector).screenshot({ path });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
console.log(`wrote the pictures of ${reports.join(", ")} to ${target}`);
