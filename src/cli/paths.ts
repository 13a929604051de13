import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A path as one would type it from here: relative where it lies below, whole elsewhere. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return near === "" ? "." : near.startsWith("..") ? resolve(path) : near;
}

/** The study that runs when none is named. */
export function defaultStudy(): string {
  return shownPath(fileURLToPath(new URL("../../studies/default.yaml", import.meta.url)));
}
