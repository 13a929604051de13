import {
  type Path,
  type Reading,
  readDocument,
  type Remark,
  type Report,
} from "../documents/index.ts";
import { amend } from "./amend.ts";
import { type AmendmentDocument, amendmentSchema } from "./amendment.ts";
import { checkRulebook } from "./check.ts";
import { reserved } from "./reserved.ts";
import { type RulebookDocument, rulebookSchema } from "./schema.ts";

/** Gives the text of the file that an amendment names; undefined when there is none. */
export type BaseText = (file: string) => string | undefined;

export interface RulebookReading {
  /** Where the rulebooks are found that others amend. Nothing is opened here. */
  readonly base?: BaseText;
}

/**
 * Reads and checks a rulebook; `file` names it in diagnostics. A rulebook that amends another one is given as the
 * whole that comes of it, and what is wrong with it is said at the place in the amendment that makes it so.
 */
export function readRulebook(
  text: string,
  file: string,
  { base }: RulebookReading = {},
): Reading<RulebookDocument> {
  return readThrough(text, file, base, []);
}

/** Does the text say at its root that it amends something? */
function amendsAnother(text: string): boolean {
  if (text.trimStart().startsWith("{")) return /[{,]\s*["']?amends["']?\s*:/.test(text);
  return /^["']?amends["']?\s*:/m.test(text);
}

function readThrough(
  text: string,
  file: string,
  base: BaseText | undefined,
  above: readonly string[],
): Reading<RulebookDocument> {
  if (!amendsAnother(text)) {
    return readDocument(text, file, rulebookSchema, { reserved, check: checkRulebook });
  }
  let whole: RulebookDocument | null = null;
  const reading = readDocument(text, file, amendmentSchema, {
    reserved,
    check(amendment, report) {
      const found = readBase(amendment.amends, base, [...above, amendment.amends], report);
      if (found !== null) whole = amendAndCheck(found, amendment, report);
    },
  });
  if ("diagnostics" in reading) return reading;
  if (whole === null) throw new Error(`the amendment ${file} was read without its base`);
  return { value: whole, warnings: reading.warnings };
}

function readBase(
  name: string,
  base: BaseText | undefined,
  chain: readonly string[],
  report: Report,
): RulebookDocument | null {
  if (chain.indexOf(name) < chain.length - 1) {
    report(["amends"], {
      code: "amends-in-a-circle",
      message: `“${name}” comes to amend itself: ${chain.join(" → ")}.`,
    });
    return null;
  }
  const text = base?.(name);
  if (text === undefined) {
    report(["amends"], {
      code: "base-missing",
      message: `The rulebook “${name}” that this one amends is not beside it.`,
    });
    return null;
  }
  const reading = readThrough(text, name, base, chain);
  if ("value" in reading) return reading.value;
  const errors = reading.diagnostics.filter(({ severity }) => severity === "error");
  report(["amends"], {
    code: "base-wrong",
    message: `The rulebook “${name}” has errors of its own: ${errors[0]?.message ?? ""} (line ${errors[0]?.line ?? 1}).`,
  });
  return null;
}

/** The whole is checked like any rulebook; what the base says for itself is not said again. */
function amendAndCheck(
  base: RulebookDocument,
  amendment: AmendmentDocument,
  report: Report,
): RulebookDocument {
  let wrong = false;
  const { document, placeOf } = amend(base, amendment, (path, remark) => {
    wrong = true;
    report(path, remark);
  });
  if (wrong) return document;
  checkRulebook(document, (path, remark) => {
    const place = placeOf(path);
    if (place !== null) report(place, remark);
    else if (remark.severity !== "warning") {
      report(culprit(amendment, remark), {
        ...remark,
        message: `In “${base.id}”, ${nameOf(document, path)}: ${remark.message}`,
      });
    }
  });
  return document;
}

/** Where the amendment breaks something that it left as it was: at the removal that the remark is about. */
function culprit({ remove }: AmendmentDocument, { message }: Remark): Path {
  for (const [collection, ids] of Object.entries(remove ?? {})) {
    if (ids === "all" || ids === undefined) continue;
    const at = ids.findIndex((id) => message.includes(`“${id}”`));
    if (at >= 0) return ["remove", collection, at];
  }
  return ["amends"];
}

/** An entry by its id: `measure no-loan`. */
function nameOf(document: RulebookDocument, [head, index]: Path): string {
  const entries = document[head as "rules" | "lists" | "measures"];
  const entry = Array.isArray(entries) ? entries[index as number] : undefined;
  return entry === undefined ? String(head) : `${String(head).slice(0, -1)} “${entry.id}”`;
}
