/** Writes `schemas/*.schema.json` from the schemas in `src`; tests fail when they are stale. */
import { writeFileSync } from "node:fs";
import { assumptionsJsonSchema } from "../src/assumptions/index.ts";
import { rulebookJsonSchema } from "../src/rulebook/index.ts";
import { societyJsonSchema } from "../src/society/index.ts";

const schemas = {
  rulebook: rulebookJsonSchema(),
  assumptions: assumptionsJsonSchema(),
  society: societyJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
