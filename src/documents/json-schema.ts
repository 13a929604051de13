import { z } from "zod";

/** The JSON Schema of what a person writes, for editors and for other tools; without `$ref`. */
export function documentJsonSchema(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-2020-12",
    reused: "inline",
  });
  return { $schema, title, ...rest };
}
