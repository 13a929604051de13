import { kindIndex } from "../../catalogue/index.ts";
import type { CompiledRule } from "../../rulebook/compiled.ts";
import { EventList } from "../event-list.ts";
import { entryWord, pendingEntry, ruleOfEntry } from "../ledger.ts";
import type { World } from "../world.ts";

/**
 * Grace: a record of an obligation that was not kept waits in the ledger; when its time comes, the rule is applied
 * only if arrears of that kind still stand. So what is made good in time leaves no entry, and neither does a record
 * that was pinned on somebody without such arrears.
 */

/** The waiting entry. */
export function graceEntry(rule: number, flags: number): number {
  return entryWord(rule, 0, flags | pendingEntry);
}

/** The waiting entries among those whose time has come, of whom has not made good; by resident, then by word. */
export function afterGrace(
  world: World,
  rules: readonly CompiledRule[],
  expiring: EventList,
): EventList {
  const { words, length } = expiring;
  let found: { readonly i: number; readonly word: number }[] | null = null;
  for (let e = 0; e < length; e += 1) {
    const word = words[2 * e + 1];
    if ((word & pendingEntry) === 0) continue;
    const i = words[2 * e];
    if (madeGood(world.columns, rules[ruleOfEntry(word)].kind, i)) continue;
    found ??= [];
    found.push({ i, word });
  }
  if (found === null) return nothing;
  found.sort((a, b) => a.i - b.i || a.word - b.word);
  const due = new EventList(found.length);
  for (const { i, word } of found) due.push(i, word);
  return due;
}

const nothing = new EventList(1);

const bill = kindIndex("utilities.late-payment");
const loan = kindIndex("finance.loan-arrears");
const judgment = kindIndex("justice.non-performance");

/** Do no arrears of the kind stand? For kinds whose arrears are kept (src/rulebook/kept-arrears.ts). */
export function madeGood(columns: World["columns"], kind: number, i: number): boolean {
  if (kind === bill) return columns.billArrears[i] === 0;
  if (kind === loan) return columns.loanArrears[i] === 0 && columns.claim[i] === 0;
  if (kind === judgment) return columns.claim[i] === 0;
  return false;
}
