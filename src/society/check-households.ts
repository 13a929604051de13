import type { Report } from "../documents/index.ts";
import { Contradiction } from "./contradiction.ts";
import type { SocietyDocument } from "./document.ts";
import { formHouseholds } from "./households.ts";
import { makePeople } from "./people.ts";

/** Says which forms of household make no sense, and whether people of these ages can live in these forms at all. */
export function checkHouseholds(document: SocietyDocument, report: Report): void {
  let sound = true;
  const seen = new Set<string>();
  document.households.forms.forEach((form, index) => {
    const wrong = (message: string): void => {
      sound = false;
      report(["households", "forms", index], { code: "wrong-form", message });
    };
    const children = form.children ?? 0;
    const elders = form.elders ?? 0;
    if (form.core === "alone" && children + elders > 0)
      wrong("Who lives alone has neither children nor elders in the household.");
    if (form.core !== "couple" && elders > 0)
      wrong("Elders live with a couple; with others they are not modelled.");
    if ((form.core === "lone-parent" || form.core === "grandparents") && children === 0)
      wrong(`A household of “${form.core}” has children.`);
    if (form.core === "sharers" && children > 0)
      wrong("Sharers have no children in the household.");
    if ((form.core === "sharers") !== (form.persons !== undefined))
      wrong("“persons” says how many sharers there are, and stands with sharers alone.");
    const name = `${form.core}, ${children}, ${elders}, ${form.persons ?? 0}`;
    if (seen.has(name)) wrong("This form stands twice.");
    seen.add(name);
  });
  if (!document.households.forms.some((form) => form.core === "alone" && form.share > 0)) {
    sound = false;
    report(["households", "forms"], {
      code: "wrong-form",
      message: "Some residents live alone; they take up what rounding leaves.",
      expected: "{ core: alone, share: … }",
    });
  }
  const oldest = document.age.rows[document.age.rows.length - 1].to;
  document.parents.rows.forEach((row, index) => {
    if (row.elders === 0 || row.to <= oldest - 16) return;
    sound = false;
    report(["parents", "rows", index, "elders"], {
      code: "wrong-form",
      message: `Couples of up to ${row.to} years cannot live with their parents when nobody is older than ${oldest}.`,
      expected: "elders: 0",
    });
  });
  if (!sound) return;
  try {
    formHouseholds(document, makePeople(document, document.residents, 0), 0);
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    report([error.table], { code: "contradiction", atKey: true, message: error.message });
  }
}
