#!/usr/bin/env node
/** The command `glasshouse`, as long as the laboratory runs from a checkout. */
import { join } from "node:path";

process.argv.splice(2, 0, join("src", "cli", "main.ts"));
await import("./bootstrap.mjs");
