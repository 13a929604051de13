import { type BodyKindId, bodyKindIndex, domainIndex } from "../../catalogue/index.ts";
import { draw, threshold } from "../../draws/index.ts";
import { logit } from "../../numerics/index.ts";
import { organisationForms } from "../../society/columns.ts";
import { lossOfBody } from "../body-deterrence.ts";
import { chooses } from "../choice.ts";
import { decisions } from "../decisions.ts";
import { logit8 } from "../fixed.ts";
import type { PlanContext } from "../phase.ts";
import type { World } from "../world.ts";
import { breachIndexOfBody, type CompanyPlan, rewarded } from "./companies.ts";

/**
 * What organisations do, through their heads: speak in public, advocate, support belief, praise, help, file reports.
 * What is lawful is wished for, and forgone out of the head's fear and for what the scheme puts on it. Charity work
 * helps the neighbourhood like so many voices; whoever keeps low does less of that too, by a part of the fear.
 */
export interface OrganisationPlan {
  readonly activities: readonly Activity[];
  readonly fear: number;
  /** Index of praise: its base, what points for it add. */
  readonly praise: number;
  readonly charityVoices: number;
}

interface Activity {
  readonly kind: number;
  /** Forms of organisations that wish for it, as bits. */
  readonly forms: number;
  readonly wish: number;
  /** Index of forgoing it, without fear. */
  readonly forgo: number;
  /** The weight of fear in it, in 1/256 of the full one. */
  readonly feared: number;
}

export const organisationAssumptions = [
  "bodies.activity.statement",
  "bodies.activity.advocacy",
  "bodies.activity.belief",
  "bodies.activity.charity",
  "bodies.activity.praise",
  "bodies.praise.reward",
  "bodies.forgo",
  "bodies.forgo.fear",
  "bodies.forgo.stake",
  "bodies.forgo.charity",
  "bodies.charity.voices",
] as const;

const praise = bodyKindIndex("politics.praise");
const lateFiling = bodyKindIndex("association.late-filing");
const charityWork = bodyKindIndex("civic.charity-work");
const statement = bodyKindIndex("expression.public-statement");
const activityBit = 1 << domainIndex("association.activity");

type Form = (typeof organisationForms)[number];

/** What an organisation may wish to do, and which forms do so. */
const lawful: readonly {
  readonly kind: BodyKindId;
  readonly name: string;
  readonly forms: readonly Form[];
}[] = [
  { kind: "expression.public-statement", name: "statement", forms: organisationForms },
  {
    kind: "association.political-activity",
    name: "advocacy",
    forms: ["charity", "foundation", "foreign-ngo"],
  },
  { kind: "belief.organisation-support", name: "belief", forms: ["religious", "foreign-ngo"] },
  { kind: "civic.charity-work", name: "charity", forms: organisationForms },
];

export function planOrganisations({ assumptions, rulebook }: PlanContext): OrganisationPlan {
  const number = (id: string) => assumptions.number(`bodies.${id}`);
  const reward = number("praise.reward") * +rewarded(rulebook, "politics.praise");
  return {
    activities: lawful.map(({ kind, name, forms }) => {
      const k = bodyKindIndex(kind);
      const put = number("forgo.stake") * Math.sqrt(lossOfBody(rulebook, k));
      return {
        kind: k,
        forms: forms.reduce((bits, form) => bits | (1 << organisationForms.indexOf(form)), 0),
        wish: threshold(number(`activity.${name}`)),
        forgo: logit8(logit(number("forgo")) + put),
        feared: name === "charity" ? Math.round(256 * number("forgo.charity")) : 256,
      };
    }),
    fear: logit8(number("forgo.fear")),
    praise: logit8(logit(number("activity.praise")) + reward),
    charityVoices: Math.round(number("charity.voices")),
  };
}

export function actOrganisations(
  world: World,
  plan: OrganisationPlan,
  { deterrence, occasion }: CompanyPlan,
): void {
  const { town, society, keys, columns } = world;
  const { did, willed, forgone, help, place, head, closed } = town.bodies;
  const wishes = 2 * decisions["bodies.occasion"].number;
  const chosen = 2 * decisions["bodies.yield"].number;
  const { firms, organisations } = society;
  for (let o = 0; o < organisations.count; o += 1) {
    const b = firms.count + o;
    const h = head[b];
    if (h < 0) continue;
    const form = 1 << organisations.form[o];
    const shut = (closed[b] & activityBit) !== 0;
    for (const { kind, forms, wish, forgo, feared } of plan.activities) {
      if ((forms & form) === 0) continue;
      if (draw(keys[wishes], keys[wishes + 1], b, kind) >>> 0 >= wish) continue;
      const fear = Math.floor((plan.fear * feared * columns.fear[h]) / 16777216);
      if (shut || chooses(forgo + fear, draw(keys[chosen], keys[chosen + 1], b, kind))) {
        forgone[b] |= 1 << kind;
        continue;
      }
      did[b] |= 1 << kind;
      willed[b] |= 1 << kind;
      if (kind === charityWork) help[place[b]] += plan.charityVoices;
      else if (kind === statement) help[place[b]] += 1;
    }
    if (!shut && chooses(plan.praise, draw(keys[chosen], keys[chosen + 1], b, praise))) {
      did[b] |= 1 << praise;
      willed[b] |= 1 << praise;
    }
    if (draw(keys[wishes], keys[wishes + 1], b, lateFiling) >>> 0 >= occasion[lateFiling]) continue;
    const index = breachIndexOfBody(world, deterrence, b, h, lateFiling);
    if (!chooses(index, draw(keys[chosen], keys[chosen + 1], b, lateFiling))) continue;
    did[b] |= 1 << lateFiling;
    willed[b] |= 1 << lateFiling;
  }
}
