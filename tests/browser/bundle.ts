/** Makes one classic script of a TypeScript module and all it imports, as a page from a file needs it. */
import { build } from "esbuild";

/**
 * Bundles the module at `entry`; on the page its exports are the properties of the global variable
 * `globalName`. A module for Node in its imports is an error, as it is in a browser.
 */
export async function bundleForPage(entry: string, globalName: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    platform: "browser",
    target: "es2024",
    logLevel: "silent",
  });
  return result.outputFiles[0].text;
}
