import type { DomainId } from "../catalogue/index.ts";

/** Domains that are open to whoever comes: there is no queue in which somebody could be served first. */
export const openToAll: readonly DomainId[] = [
  "travel.hotel",
  "commerce.luxury",
  "finance.insurance",
  "welfare.benefits",
  "education.public-school",
  "association.activity",
];

/** Domains that nobody has unless a scheme opens them, so that closing them takes only what it gave. */
export const rewardsAlone: readonly DomainId[] = [
  "commerce.deposit-waiver",
  "civic.priority-service",
];
