import type { Reserved } from "../documents/index.ts";

/** What the language will say later. Refused by name, so that nobody takes silence for consent. */
export const reserved: Reserved = {
  keys: {
    "passes-to": "Effects that pass to kin, heads or organisations (passes-to) are",
    amends: "Amendments (amends) are",
    remove: "Amendments (remove) are",
    change: "Amendments (change) are",
    add: "Amendments (add) are",
    model: "Computed scores (model) are",
    refitted: "Computed scores (refitted) are",
    from: "Rules with dates (from) are",
    until: "Rules with dates (until) are",
    trigger: "Triggers are",
    repair: "Repair (in its place: a rule with positive points on the act) is",
    correction: "Corrections outside appeals are",
    tests: "Tests inside a rulebook are",
    jurisdictions: "Jurisdictions are",
    shared: "Lists shared between jurisdictions are",
  },
  values: {
    company: "Companies as subjects are",
    organisation: "Organisations as subjects are",
    official: "Officials as subjects of their own are",
    employees: "Measures that reach employees are",
    head: "Measures that reach the head of an organisation are",
  },
};
