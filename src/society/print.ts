import { attributes } from "../catalogue/index.ts";
import {
  type ExposureId,
  exposures,
  firmOwnerships,
  organisationForms,
  type Society,
} from "./columns.ts";
import { adultAge } from "./document.ts";
import { degrees } from "./margins-ties.ts";

/** A society in a page of text: who lives in it, how, and how they are tied. */
export function printSociety(society: Society): string {
  const { residents, households, neighbourhoods, firms, schools, organisations, size } = society;
  const share = (count: number, of = size): string =>
    `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
  const levels = (id: keyof typeof attributes, from = 0): string => {
    const counts = new Map<number, number>();
    let all = 0;
    for (let i = 0; i < size; i += 1) {
      if (-residents.birthMonth[i] < from * 12) continue;
      all += 1;
      counts.set(residents[id][i], (counts.get(residents[id][i]) ?? 0) + 1);
    }
    return attributes[id].levels
      .map((level, code) => `${level.id} ${share(counts.get(code) ?? 0, all)}`)
      .join(", ");
  };
  const ages = [0, 18, 35, 60].map((from, k, all) => {
    const to = all[k + 1] ?? 200;
    const count = residents.birthMonth.reduce(
      (sum, month) => sum + (-month >= from * 12 && -month < to * 12 ? 1 : 0),
      0,
    );
    return `${from}${to === 200 ? " and over" : `–${to - 1}`} ${share(count)}`;
  });
  const degree = degrees(society.ties);
  const ties = degree.reduce((sum, d) => sum + d, 0);
  const earning = residents.income.filter((yuan) => yuan > 0).sort();
  const quantile = (p: number): string =>
    String(earning[Math.floor(p * (earning.length - 1))] ?? 0);
  const exposed = (id: ExposureId): number => {
    const bit = 1 << exposures.indexOf(id);
    return residents.exposures.reduce((sum, bits) => sum + ((bits & bit) !== 0 ? 1 : 0), 0);
  };
  const owned = firmOwnerships.map(
    (id, code) => `${firms.ownership.filter((o) => o === code).length} ${id}`,
  );
  const formed = organisationForms.map(
    (id, code) => `${organisations.form.filter((f) => f === code).length} ${id}`,
  );
  const largest = firms.posts.reduce((most, posts) => Math.max(most, posts), 0);
  const rows: readonly (readonly [string, string])[] = [
    [
      "residents",
      `${size} in ${households.count} households and ${neighbourhoods.count} neighbourhoods, all synthetic`,
    ],
    ["age", ages.join(", ")],
    [
      "household",
      `${(size / households.count).toFixed(2)} residents on average, ${share(households.residents.filter((n) => n === 1).length, households.count)} of one`,
    ],
    ["sex", levels("sex")],
    ["residence", levels("residence")],
    ["nationality", levels("nationality")],
    ["ethnicity", levels("ethnicity")],
    ["faith", levels("faith")],
    ["party card", `${levels("party", adultAge)} (adults)`],
    ["education", `${levels("education", adultAge)} (adults)`],
    ["occupation", `${levels("occupation", adultAge)} (adults)`],
    [
      "income",
      `${quantile(0.1)}, ${quantile(0.5)}, ${quantile(0.9)} yuan a month at the 10th, 50th, 90th percentile of those with one`,
    ],
    ["firms", `${firms.count} (${owned.join(", ")}), the largest with ${largest} posts`],
    [
      "schools",
      `${schools.count} with ${schools.places.reduce((sum, places) => sum + places, 0)} places`,
    ],
    ["organisations", `${organisations.count} (${formed.join(", ")})`],
    ["exposures", exposures.map((id) => `${id} ${share(exposed(id))}`).join(", ")],
    [
      "ties",
      `${(ties / size).toFixed(1)} on average, ${degree.reduce((most, d) => Math.max(most, d), 0)} at most, ${share(degree.filter((d) => d === 0).length)} without any`,
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const body = rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  return [`society ${society.id}`, ...body].join("\n");
}
