import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleForPage } from "./bundle.ts";
import { launchChromium } from "./chromium.ts";
import { hanFontFaces, hanFontFamily } from "./han-font.ts";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), "glasshouse-browser-"));
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function pageOf(html: string) {
  const path = join(folder, "page.html");
  await writeFile(path, `<!doctype html><meta charset="utf-8">${html}`);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}

describe("the browser that the tests use", () => {
  test("opens a page from a file and runs its script", async () => {
    const page = await pageOf("<h1>Glasshouse</h1><script>document.title = String(6 * 7)</script>");
    expect(await page.title()).toBe("42");
    expect(await page.textContent("h1")).toBe("Glasshouse");
    expect(await page.evaluate(() => Math.imul(0xffffffff, 5))).toBe(-5);
  });

  test("runs what is bundled from TypeScript", async () => {
    const entry = join(folder, "entry.ts");
    await writeFile(entry, "export const sum = (a: number, b: number): number => a + b;\n");
    const page = await pageOf(`<script>${await bundleForPage(entry, "engine")}</script>`);
    expect(await page.evaluate("engine.sum(0.1, 0.2)")).toBe(0.1 + 0.2);
  });

  test("shows Chinese characters in the font that is brought along", async () => {
    const text = "一個人的信用 一个人的信用";
    const page = await pageOf(
      `<style>${hanFontFaces()} p { font: 20px "${hanFontFamily}" }</style><p>${text}</p>`,
    );
    const lacking = await page.evaluate(
      async ({ characters, family }) => {
        const faces = await Promise.all(
          characters.map((character) => document.fonts.load(`20px "${family}"`, character)),
        );
        return characters.filter((_character, index) => faces[index].length === 0);
      },
      { characters: [...text], family: hanFontFamily },
    );
    expect(lacking).toEqual([]);
  });
});
