import type { ChannelId } from "./channels.ts";
import type { ContextId } from "./contexts.ts";
import { type Text, text } from "./language.ts";

/** What sort of conduct a kind of act of a body is; it decides which mechanism of the world brings it about. */
export type BodyConduct =
  /** A breach for which an occasion arose and was taken by the head; wages also stay unpaid without will. */
  | "breach"
  /** Help beyond duty. */
  | "prosocial"
  /** A lawful activity: the exercise of expression, association or belief. */
  | "activity"
  /** Not conduct at all: what an authority may call a lawful activity. Whether it does is the watcher's discretion. */
  | "label";

/** A kind of act of a company or an organisation. */
export interface BodyKind {
  readonly id: string;
  readonly title: Text;
  readonly by: BodySubject;
  readonly context: ContextId;
  readonly conduct: BodyConduct;
  /** For labels: the lawful activity that can be called so. */
  readonly of?: string;
  /** Gravity as for residents' kinds: 0 the lawful exercise of a right or a good deed. */
  readonly gravity: number;
  readonly graveBy: string;
  /** The channels that can see it at all. */
  readonly seenBy: readonly ChannelId[];
}

/** Subjects that are no persons. */
export const bodySubjects = ["company", "organisation"] as const;
export type BodySubject = (typeof bodySubjects)[number];

const civilClaim = "ordinary sanction: a civil claim, no penalty";
const adminFine = "ordinary sanction: an administrative fine";
const heavyFine = "ordinary sanction: a heavy administrative fine or the closing of a site";
const criminal = "ordinary sanction: a criminal penalty";
const speech = "lawful expression (ICCPR 19); no ordinary sanction";
const association = "lawful association (ICCPR 22); no ordinary sanction";
const belief = "lawful support of belief (ICCPR 18, 22); no ordinary sanction";
const good = "a good deed; no ordinary sanction";

/**
 * The kinds of act of companies and organisations. The index of a kind is its bit in the columns of bodies and the
 * identity of draws: append, never insert or reorder; at most 32.
 *
 * Those of organisations follow the overseas-NGO draft of 2018 (EVIDENCE.md §2, C11). Its vague heads (harm to the
 * public interest, endangering unity, slander) are labels: what an organisation does is speak lawfully.
 */
export const bodyKinds = [
  {
    id: "work.wage-arrears",
    title: text("wages paid late or not at all", "拖欠工資", "拖欠工资"),
    by: "company",
    context: "work",
    conduct: "breach",
    gravity: 5,
    graveBy: adminFine,
    seenBy: ["administration", "court", "inspector"],
  },
  {
    id: "environment.pollution",
    title: text("pollution by a company", "企業污染環境", "企业污染环境"),
    by: "company",
    context: "environment",
    conduct: "breach",
    gravity: 6,
    graveBy: heavyFine,
    seenBy: ["inspector", "neighbour", "camera"],
  },
  {
    id: "commerce.unsafe-goods",
    title: text(
      "fake or unsafe goods sold by a company",
      "企業銷售假冒或不安全商品",
      "企业销售假冒或不安全商品",
    ),
    by: "company",
    context: "commerce",
    conduct: "breach",
    gravity: 7,
    graveBy: criminal,
    seenBy: ["inspector", "platform"],
  },
  {
    id: "finance.tax-evasion",
    title: text("tax evaded by a company", "企業偷逃稅", "企业偷逃税"),
    by: "company",
    context: "finance",
    conduct: "breach",
    gravity: 6,
    graveBy: heavyFine,
    seenBy: ["administration", "inspector"],
  },
  {
    id: "commerce.contract-default",
    title: text("contract not performed by a company", "企業違約", "企业合同违约"),
    by: "company",
    context: "commerce",
    conduct: "breach",
    gravity: 3,
    graveBy: civilClaim,
    seenBy: ["administration", "court"],
  },
  {
    id: "commerce.refused-inspection",
    title: text("inspection refused by a company", "企業拒絕檢查", "企业拒绝检查"),
    by: "company",
    context: "commerce",
    conduct: "breach",
    gravity: 4,
    graveBy: adminFine,
    seenBy: ["inspector"],
  },
  {
    id: "civic.company-donation",
    title: text("donation by a company", "企業捐贈", "企业捐赠"),
    by: "company",
    context: "civic",
    conduct: "prosocial",
    gravity: 0,
    graveBy: good,
    seenBy: ["administration", "self-report"],
  },
  {
    id: "expression.public-statement",
    title: text(
      "public statement by an organisation",
      "社會組織公開發表意見",
      "社会组织公开发表意见",
    ),
    by: "organisation",
    context: "expression",
    conduct: "activity",
    gravity: 0,
    graveBy: speech,
    seenBy: ["administration", "platform", "neighbour"],
  },
  {
    id: "association.political-activity",
    title: text("advocacy by an organisation", "社會組織的倡導活動", "社会组织的倡导活动"),
    by: "organisation",
    context: "association",
    conduct: "activity",
    gravity: 0,
    graveBy: association,
    seenBy: ["administration", "platform", "neighbour"],
  },
  {
    id: "belief.organisation-support",
    title: text(
      "support of religion by an organisation",
      "社會組織支持宗教活動",
      "社会组织支持宗教活动",
    ),
    by: "organisation",
    context: "belief",
    conduct: "activity",
    gravity: 0,
    graveBy: belief,
    seenBy: ["administration", "neighbour"],
  },
  {
    id: "politics.praise",
    title: text("praise of the head of state", "頌揚國家元首", "颂扬国家元首"),
    by: "organisation",
    context: "politics",
    conduct: "activity",
    gravity: 0,
    graveBy: speech,
    seenBy: ["administration", "platform", "self-report"],
  },
  {
    id: "civic.charity-work",
    title: text("charity work by an organisation", "社會組織的慈善工作", "社会组织的慈善工作"),
    by: "organisation",
    context: "civic",
    conduct: "prosocial",
    gravity: 0,
    graveBy: good,
    seenBy: ["administration", "self-report"],
  },
  {
    id: "association.late-filing",
    title: text("annual report filed late", "逾期報送年度報告", "逾期报送年度报告"),
    by: "organisation",
    context: "association",
    conduct: "breach",
    gravity: 1,
    graveBy: adminFine,
    seenBy: ["administration"],
  },
  {
    id: "politics.public-interest-harm",
    title: text(
      "called harm to the national or public interest",
      "被認定損害國家或公共利益",
      "被认定损害国家或公共利益",
    ),
    by: "organisation",
    context: "politics",
    conduct: "label",
    of: "association.political-activity",
    gravity: 0,
    graveBy: association,
    seenBy: ["administration", "platform", "neighbour"],
  },
  {
    id: "politics.endangering-unity",
    title: text("called endangering unity", "被認定危害統一", "被认定危害统一"),
    by: "organisation",
    context: "politics",
    conduct: "label",
    of: "expression.public-statement",
    gravity: 0,
    graveBy: speech,
    seenBy: ["administration", "platform", "neighbour"],
  },
  {
    id: "expression.slander",
    title: text(
      "called slander or harmful information",
      "被認定誹謗或散布有害資訊",
      "被认定诽谤或散布有害信息",
    ),
    by: "organisation",
    context: "expression",
    conduct: "label",
    of: "expression.public-statement",
    gravity: 0,
    graveBy: speech,
    seenBy: ["administration", "platform", "neighbour"],
  },
  {
    id: "belief.unlawful-support",
    title: text(
      "called illegal support of religion",
      "被認定非法支持宗教活動",
      "被认定非法支持宗教活动",
    ),
    by: "organisation",
    context: "belief",
    conduct: "label",
    of: "belief.organisation-support",
    gravity: 0,
    graveBy: belief,
    seenBy: ["administration", "neighbour"],
  },
] as const satisfies readonly BodyKind[];

export type BodyKindId = (typeof bodyKinds)[number]["id"];

/** The place of a kind in {@link bodyKinds}: its bit. Throws on an unknown id. */
export function bodyKindIndex(id: BodyKindId): number {
  const index = bodyKinds.findIndex((kind) => kind.id === id);
  if (index < 0) throw new RangeError(`no kind ${id} of acts of bodies`);
  return index;
}
