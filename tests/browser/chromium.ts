/** A real browser for tests: the Chromium from an npm package, driven by playwright-core. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const modules = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "node_modules");

/** The version of the packaged Chromium, which names its folder, so that a new one is unpacked anew. */
const version = (
  JSON.parse(readFileSync(join(modules, "@sparticuz/chromium/package.json"), "utf8")) as {
    readonly version: string;
  }
).version;

/** Where the packaged Chromium is unpacked; it goes when node_modules goes. */
export const chromiumFolder: string = join(modules, ".cache", `chromium-${version}`);

/** A Chromium that the user names instead of the packaged one. */
export const ownChromium: string | undefined = process.env["GLASSHOUSE_CHROMIUM"];

/**
 * Starts the browser; the caller closes it. The arguments that the package recommends are not used:
 * they switch the security of the web off, and a page that only works without it does not work.
 */
export function launchChromium(): Promise<Browser> {
  const args = ["--no-sandbox", "--headless=shell"];
  if (ownChromium !== undefined) return chromium.launch({ executablePath: ownChromium, args });
  return chromium.launch({
    executablePath: join(chromiumFolder, "chromium"),
    args,
    env: {
      ...process.env,
      HOME: process.env["HOME"] ?? chromiumFolder,
      LD_LIBRARY_PATH: [join(chromiumFolder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]]
        .filter((folder) => folder !== undefined && folder !== "")
        .join(":"),
      FONTCONFIG_PATH: join(chromiumFolder, "fonts"),
    },
  });
}
