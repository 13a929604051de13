import type { BaseText } from "../rulebook/index.ts";
import type { InputDocument } from "./plan.ts";

/** The rulebooks beside an input of a study or a run, for those that amend them. */
export function besideInput(inputs: readonly InputDocument[], path: string): BaseText {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return (name) => inputs.find((one) => one.path === folder + name)?.text;
}
