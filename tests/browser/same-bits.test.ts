import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleForPage } from "./bundle.ts";
import { launchChromium } from "./chromium.ts";
import { type Documents, measure, numericBits } from "./engine.ts";

let browser: Browser;
let page: Page;
let folder: string;
let documents: Documents;

const textOf = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), "glasshouse-bits-"));
  const bundle = await bundleForPage(
    fileURLToPath(new URL("engine.ts", import.meta.url)),
    "engine",
  );
  const path = join(folder, "page.html");
  await writeFile(path, `<!doctype html><meta charset="utf-8"><script>${bundle}</script>`);
  page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  const [society, assumptions, ...rulebooks] = await Promise.all(
    [
      "societies/county-town.yaml",
      "assumptions/default.yaml",
      "rulebooks/none.yaml",
      "rulebooks/court-list.yaml",
      "rulebooks/as-described.yaml",
      "rulebooks/rongcheng-legacy.yaml",
    ].map(textOf),
  );
  documents = { society, assumptions, rulebooks };
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe("a browser gives the bits of Node", () => {
  test("for the project's own functions", async () => {
    const there = await page.evaluate("engine.numericBits()");
    expect(there).toEqual(numericBits());
  });

  test("for whole worlds: at the launch, at the end of each arm, and in all that is measured", async () => {
    const size = { residents: 2000, pastMonths: 6, months: 24, seed: 7 };
    const here = measure(documents, size);
    const there = await page.evaluate(
      ([documents, size]) =>
        (globalThis as unknown as { engine: { measure: typeof measure } }).engine.measure(
          documents,
          size,
        ),
      [documents, size] as const,
    );
    expect(there.launchHash).toBe(here.launchHash);
    expect(there.arms.map(({ arm, stateHash }) => [arm, stateHash])).toEqual(
      here.arms.map(({ arm, stateHash }) => [arm, stateHash]),
    );
    expect(new Set(here.arms.map(({ stateHash }) => stateHash)).size).toBe(4);
    here.arms.forEach((arm, a) => {
      arm.series.forEach((series, s) => expect(there.arms[a].series[s]).toEqual(series));
      expect(there.arms[a].lists).toEqual(arm.lists);
    });
  });
});
