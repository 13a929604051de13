import { bodyKinds, text } from "../../catalogue/index.ts";
import { onesOf } from "../bodies.ts";
import type { Outcome } from "../measure.ts";

/** Bits of what organisations may lawfully wish to do and can forgo; praise is not wished for here. */
const lawful = bodyKinds.reduce((bits, kind, k) => {
  const wished = kind.conduct === "activity" || kind.id === "civic.charity-work";
  return wished && kind.id !== "politics.praise" ? bits | (1 << k) : bits;
}, 0);

export const organisationsSilent: Outcome = {
  id: "organisations-silent",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text(
    "Lawful activities forgone by organisations",
    "社會組織放棄的合法活動",
    "社会组织放弃的合法活动",
  ),
  definition: text(
    "Of the public statements, advocacy, support of belief and charity work that organisations wish for in the month, the share that they forgo.",
    "社會組織當月想開展的公開發言、倡導、支持信仰和慈善工作中，放棄的比例。",
    "社会组织当月想开展的公开发言、倡导、支持信仰和慈善工作中，放弃的比例。",
  ),
  unit: text("% of activities wished for", "占想開展活動的百分比", "占想开展活动的百分比"),
  better: "less",
  tolerance: 1,
  scale: 100,
  digits: 1,
  grouped: false,
  per: "own",
  measure: ({ society, town }, tally) => {
    const { did, forgone } = town.bodies;
    for (let b = society.firms.count; b < did.length; b += 1) {
      tally.sum[0] += onesOf(forgone[b]);
      tally.n[0] += onesOf(forgone[b]) + onesOf(did[b] & lawful);
    }
  },
};
