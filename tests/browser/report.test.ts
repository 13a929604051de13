import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/catalogue/index.ts";
import { renderReport } from "../../src/report/index.ts";
import { madeUpRun } from "../../src/report/testing/made-up-run.ts";
import { launchChromium } from "./chromium.ts";
import { hanFontFaces, hanFontFamily } from "./han-font.ts";

let browser: Browser;
let folder: string;
let axe: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), "glasshouse-report-"));
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const language of languages) {
    await writeFile(join(folder, `${language}.html`), renderReport(madeUpRun(), language));
  }
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

type Language = (typeof languages)[number];

async function open(language: Language, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
  return page;
}

/** The report allows no font from elsewhere, and this machine may have none with Chinese characters. */
async function openWithHanFont(language: Language, options: BrowserContextOptions): Promise<Page> {
  const page = await open(language, { ...options, bypassCSP: true });
  await page.addStyleTag({
    content: `${hanFontFaces()} :root:lang(zh) { --sans: "${hanFontFamily}", sans-serif !important }`,
  });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

describe.each(languages)("the report in %s", (language) => {
  test("opens from a file without a message and without a request", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(error.message));
    page.on("request", (request) => heard.push(request.url()));
    const address = pathToFileURL(join(folder, `${language}.html`)).href;
    await page.goto(address, { waitUntil: "networkidle" });
    expect(heard).toEqual([address]);
    await context.close();
  });

  test.each(["light", "dark"] as const)("has no fault that axe knows (%s)", async (colorScheme) => {
    const page = await open(language, { colorScheme });
    // Everything is open, so that what is folded away is looked at too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as AxeHolder).axe.run(document, {
        resultTypes: ["violations"],
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
      );
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([360, 768, 1920])("fits a page %s wide, and every text its drawing", async (width) => {
    const page = await openWithHanFont(language, { viewport: { width, height: 900 } });
    const { wide, outside } = await page.evaluate(() => {
      const outside: string[] = [];
      for (const drawing of document.querySelectorAll("svg.picture")) {
        const frame = drawing.getBoundingClientRect();
        for (const text of drawing.querySelectorAll("text")) {
          const box = text.getBoundingClientRect();
          if (
            box.left < frame.left - 2 ||
            box.right > frame.right + 2 ||
            box.bottom > frame.bottom + 2
          ) {
            outside.push(`${drawing.querySelector("title")?.textContent}: ${text.textContent}`);
          }
        }
      }
      return { wide: document.documentElement.scrollWidth, outside };
    });
    expect(wide).toBeLessThanOrEqual(width);
    expect(outside).toEqual([]);
    await page.context().close();
  });
});

describe("the report", () => {
  test("reads without scripts", async () => {
    const page = await open("en", { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).toBe("Does it really help society?");
    expect(await page.locator("figure svg.picture").first().isVisible()).toBe(true);
    const figure = page.locator("#verdict-primary");
    expect(await figure.locator("table").isVisible()).toBe(false);
    await figure.locator("summary").click();
    expect(await figure.locator("table").isVisible()).toBe(true);
    await page.context().close();
  });

  test("prints the tables that are folded away on a screen", async () => {
    const page = await open("en");
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("details table")].every((table) => table.checkVisibility()),
      );
    expect(await shown()).toBe(false);
    await page.emulateMedia({ media: "print" });
    const height = () =>
      page.evaluate(() => document.querySelector("#verdict-primary details")!.clientHeight);
    expect(await height()).toBeGreaterThan(300);
    await page.context().close();
  });

  test("can be walked by keyboard: every part that scrolls takes the focus", async () => {
    const page = await open("en", { viewport: { width: 360, height: 900 } });
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter(
          (node) =>
            node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX === "auto",
        )
        .filter((node) => (node as HTMLElement).tabIndex < 0)
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    expect(stuck).toEqual([]);
    await page.context().close();
  });
});

interface AxeHolder {
  readonly axe: {
    run(
      context: unknown,
      options: unknown,
    ): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }>;
  };
}
