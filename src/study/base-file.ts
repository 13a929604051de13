import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { BaseText } from "../rulebook/index.ts";

/** The rulebooks beside a file on disk, for those that amend them. */
export function besideFile(file: string): BaseText {
  return (name) => {
    try {
      return readFileSync(resolve(join(dirname(file), name)), "utf8");
    } catch {
      return undefined;
    }
  };
}
