/** How to start a tool from node_modules without a shell: its script, under the Node that runs this. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A command and the arguments that stand before all others. */
export interface Tool {
  readonly command: string;
  readonly first: readonly string[];
}

const modules = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "node_modules");

/** The command that a package offers under a name. */
export function tool(packageName: string, commandName: string): Tool {
  const folder = join(modules, packageName);
  const description = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const { bin } = description;
  const script = typeof bin === "string" ? bin : bin[commandName];
  if (script === undefined) throw new Error(`${packageName} offers no command ${commandName}`);
  return { command: process.execPath, first: [join(folder, script)] };
}
