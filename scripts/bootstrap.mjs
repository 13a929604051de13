/**
 * Starts a TypeScript script of this repository from any Node from version 20 on:
 * installs what the lockfile names if that has not been done, then runs the script under Node 24.
 *
 *     node scripts/bootstrap.mjs SCRIPT [ARGUMENT…]
 *
 * Plain JavaScript without dependencies, since it runs before there are any.
 */
import { resolve } from "node:path";
import { installIfNeeded } from "./bootstrap/install.mjs";
import { runUnder } from "./bootstrap/run.mjs";
import { fail, oldestNode, versionOf } from "./bootstrap/words.mjs";

const [script, ...scriptArguments] = process.argv.slice(2);

if (versionOf(process.version) < oldestNode) {
  fail(`Glasshouse needs Node ${oldestNode} or newer to start; this is ${process.version}.`);
}
if (script === undefined) {
  fail("Call it as: node scripts/bootstrap.mjs SCRIPT [ARGUMENT…]");
}

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const node = await installIfNeeded(root);
runUnder(node, [resolve(root, script), ...scriptArguments]);
