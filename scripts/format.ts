/** Writes every source as the formatter writes it. Rulebooks and the like have `glasshouse format`. */
import { spawnSync } from "node:child_process";
import { tool } from "./checks/tool.ts";

const biome = tool("@biomejs/biome", "biome");
const answer = spawnSync(biome.command, [...biome.first, "format", "--write", "."], {
  stdio: "inherit",
});
process.exitCode = answer.status ?? 1;
