import type { ContextId } from "./contexts.ts";
import { type Text, text } from "./language.ts";

/** A domain of life that a measure can close or open. */
export interface Domain {
  readonly id: string;
  readonly title: Text;
  /** The context in which the measure bites; compared with the context of the act by the audit. */
  readonly context: ContextId;
  /** How heavy it is to lose this domain, 0 (nothing) to 10 (liberty itself): an ordinal judgement, open in the lab. */
  readonly severity: number;
}

/**
 * The domains of life. A resident's closed domains are a bit set in this order: append, never insert,
 * at most 32.
 */
export const domains = [
  {
    id: "travel.rail-high-speed",
    title: text("high-speed rail", "高鐵", "高铁"),
    context: "civic",
    severity: 5,
  },
  {
    id: "travel.air",
    title: text("flights", "搭乘飛機", "乘坐飞机"),
    context: "civic",
    severity: 5,
  },
  {
    id: "travel.hotel",
    title: text("star-rated hotels", "星級飯店", "星级酒店"),
    context: "commerce",
    severity: 2,
  },
  {
    id: "finance.loan",
    title: text("bank loans", "銀行貸款", "银行贷款"),
    context: "finance",
    severity: 4,
  },
  {
    id: "work.public-post",
    title: text("public posts", "公職", "公职"),
    context: "work",
    severity: 6,
  },
  { id: "work.hiring", title: text("being hired", "受雇", "受雇"), context: "work", severity: 7 },
  { id: "work.promotion", title: text("promotion", "升遷", "晋升"), context: "work", severity: 4 },
  {
    id: "education.fee-paying-school",
    title: text("fee-paying schools", "收費私立學校", "收费私立学校"),
    context: "education",
    severity: 5,
  },
  {
    id: "education.public-school",
    title: text("public schools of choice", "公立學校擇校", "公立择校"),
    context: "education",
    severity: 8,
  },
  {
    id: "commerce.luxury",
    title: text("luxury spending", "高消費", "高消费"),
    context: "commerce",
    severity: 1,
  },
  {
    id: "commerce.tender",
    title: text("public tenders", "政府採購投標", "公共招投标"),
    context: "commerce",
    severity: 4,
  },
  {
    id: "commerce.deposit-waiver",
    title: text("deposit waivers", "免押金", "免押金"),
    context: "commerce",
    severity: 1,
  },
  {
    id: "civic.priority-service",
    title: text("priority in public services", "公共服務優先", "公共服务优先"),
    context: "civic",
    severity: 2,
  },
  {
    id: "expression.reach",
    title: text("reach on platforms", "平台傳播", "平台传播"),
    context: "expression",
    severity: 4,
  },
  {
    id: "finance.insurance",
    title: text("high-premium insurance", "高額保險", "高额保险"),
    context: "finance",
    severity: 1,
  },
  {
    id: "welfare.benefits",
    title: text("social benefits", "社會福利", "社会福利"),
    context: "health",
    severity: 7,
  },
  {
    id: "association.activity",
    title: text("activities of organisations", "社會組織開展活動", "社会组织开展活动"),
    context: "association",
    severity: 8,
  },
] as const satisfies readonly Domain[];

export type DomainId = (typeof domains)[number]["id"];

/** The place of a domain in {@link domains}: its bit in the columns of closed and refused domains. */
export function domainIndex(id: DomainId): number {
  return domains.findIndex((domain) => domain.id === id);
}
