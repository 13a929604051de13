import { levelCode } from "../catalogue/index.ts";
import { type ExposureId, exposureBit } from "./columns.ts";
import { adultAge, type SocietyDocument } from "./document.ts";
import { type Count, howMany, type Margin, margin, residentsWho, shareMargin } from "./margin.ts";

/** Neighbourhoods and exposures. */
export function townMargins(document: SocietyDocument, count: Count): readonly Margin[] {
  const { society, years } = count;
  const { residents, neighbourhoods, households } = society;
  const found: Margin[] = [];
  const exposed = (id: ExposureId): ((i: number) => boolean) => {
    const bit = exposureBit(id);
    return (i) => (residents.exposures[i] & bit) !== 0;
  };

  const { least, most } = document.neighbourhoods;
  const mean = (least + most) / 2;
  // The number of neighbourhoods is rounded, and a household is not divided.
  const error = (mean * 0.5) / neighbourhoods.count + 2 / Math.sqrt(neighbourhoods.count);
  const realised = society.size / neighbourhoods.count;
  found.push(
    margin("neighbourhoods", "", "residents", {
      target: mean,
      realised,
      of: neighbourhoods.count,
      error,
    }),
  );
  const officers = new Int32Array(neighbourhoods.count);
  const isOfficer = exposed("grid-officer");
  for (const i of residentsWho(count, isOfficer)) officers[residents.neighbourhood[i]] += 1;
  const table = document.neighbourhoods["grid-officers"];
  for (const [key, number] of [
    ["one", 1],
    ["two", 2],
  ] as const) {
    const so = officers.reduce((sum, n) => sum + (n === number ? 1 : 0), 0);
    found.push(
      shareMargin("neighbourhoods", "grid-officers", key, table[key], so, neighbourhoods.count),
    );
  }

  const payers = Array.from(households.first);
  for (const row of document.tenancy.rows) {
    const own = payers.filter(
      (i) => residents.residence[i] === levelCode("residence", row.residence),
    );
    found.push(
      shareMargin(
        "tenancy",
        row.residence,
        "share",
        row.share,
        howMany(own, exposed("tenant")),
        own.length,
      ),
    );
  }
  found.push(
    shareMargin(
      "dogs",
      "",
      "households",
      document.dogs.households,
      howMany(payers, exposed("dog-owner")),
      payers.length,
    ),
  );
  for (const row of document.drivers.rows) {
    const code = levelCode("sex", row.sex);
    const own = residentsWho(
      count,
      (i) => residents.sex[i] === code && years[i] >= row.from && years[i] <= row.to,
    );
    const name = `${row.sex}, ${row.from} to ${row.to}`;
    found.push(
      shareMargin("drivers", name, "share", row.share, howMany(own, exposed("driver")), own.length),
    );
  }
  const byAge = [
    ["borrowers", "borrower"],
    ["private-debtors", "private-debtor"],
    ["elders", "has-elders"],
    ["army", "kin-in-army"],
  ] as const;
  for (const [name, exposure] of byAge) {
    for (const row of document[name].rows) {
      const own = residentsWho(
        count,
        (i) => years[i] >= adultAge && years[i] >= row.from && years[i] <= row.to,
      );
      const so = howMany(own, exposed(exposure));
      found.push(shareMargin(name, `${row.from} to ${row.to}`, "share", row.share, so, own.length));
    }
  }
  return found;
}
