import { text } from "../../catalogue/index.ts";
import { blacklistsOf } from "../bodies.ts";
import type { Outcome } from "../measure.ts";

export const bodiesListed: Outcome = {
  id: "bodies-listed",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text(
    "Companies and organisations on a blacklist or in the lowest grade",
    "被列入黑名單或處於最低等級的企業和社會組織",
    "被列入黑名单或处于最低等级的企业和社会组织",
  ),
  definition: text(
    "Companies and organisations that stand on a blacklist, or have the lowest grade, at the end of the month.",
    "月底在黑名單上或處於最低等級的企業和社會組織。",
    "月底在黑名单上或处于最低等级的企业和社会组织。",
  ),
  unit: text("per 1,000 of them", "每千家企業和社會組織", "每千家企业和社会组织"),
  better: null,
  tolerance: 1,
  scale: 1000,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const { listed, grade } = world.town.bodies;
    const { firms } = world.society;
    const black = blacklistsOf(world.rulebook);
    for (let b = 0; b < listed.length; b += 1) {
      if (b < firms.count && firms.ownership[b] === 0) continue;
      const sort = +(b >= firms.count);
      tally.n[0] += 1;
      tally.sum[0] += +((listed[b] & black[sort]) !== 0 || grade[b] === 0);
    }
  },
};
