import type { ChannelId } from "./channels.ts";
import type { ContextId } from "./contexts.ts";
import { type Text, text } from "./language.ts";

/** What sort of conduct a kind of act is; it decides which mechanism of the world brings it about. */
export type Conduct =
  /** An obligation that fell due and was not kept: without will by who cannot pay, by choice by who can. */
  | "obligation"
  /** A breach for which an occasion arose and was taken. */
  | "temptation"
  /** A finding of a court or an authority about earlier conduct. */
  | "finding"
  /** Help to others beyond duty. */
  | "prosocial"
  /** Exercise of belief. */
  | "belief"
  /** Lawful expression, petition, assembly. */
  | "expression"
  /** A circumstance of kin, nothing that the subject did. */
  | "circumstance";

/** A kind of act. */
export interface Kind {
  readonly id: string;
  readonly title: Text;
  readonly context: ContextId;
  readonly conduct: Conduct;
  /**
   * Gravity on an ordinal scale: 0 the lawful exercise of a right or a good deed, 1–2 a nuisance or a late
   * payment, 3–4 a breach of a civil obligation, 5–6 an administrative offence, 7–8 a crime against
   * property or public safety, 9–10 a crime against persons.
   */
  readonly gravity: number;
  /** Where the gravity comes from: the ordinary sanction that it is read off. */
  readonly graveBy: string;
  /** The channels that can see it at all. */
  readonly seenBy: readonly ChannelId[];
}

const civilClaim = "ordinary sanction: a civil claim, no penalty";
const lateFee = "ordinary sanction: a late fee";
const adminFine = "ordinary sanction: an administrative fine";
const detention = "ordinary sanction: a fine or up to 15 days of detention";
const criminal = "ordinary sanction: a criminal penalty";
const right = "exercise of a right (ICCPR 18, 19, 21, 22); no ordinary sanction";
const good = "a good deed; no ordinary sanction";

/**
 * The kinds of act of residents. The index of a kind is its number in events and draws: append, never
 * insert or reorder (doing so changes results and is a bump of the model version).
 */
export const kinds = [
  {
    id: "finance.loan-arrears",
    title: text("loan instalment missed", "貸款逾期未繳", "贷款逾期"),
    context: "finance",
    conduct: "obligation",
    gravity: 2,
    graveBy: lateFee,
    seenBy: ["administration"],
  },
  {
    id: "finance.contract-breach",
    title: text(
      "breach of a loan, lease, guarantee or insurance contract",
      "違反借貸、租賃、擔保或保險契約",
      "违反借贷、租赁、担保或保险合同",
    ),
    context: "finance",
    conduct: "obligation",
    gravity: 3,
    graveBy: civilClaim,
    seenBy: ["administration", "court"],
  },
  {
    id: "finance.private-debt-breach",
    title: text("private debt not repaid", "積欠民間借款", "拖欠民间借款"),
    context: "finance",
    conduct: "temptation",
    gravity: 3,
    graveBy: civilClaim,
    seenBy: ["court", "neighbour"],
  },
  {
    id: "finance.illegal-fundraising",
    title: text("illegal fundraising", "非法集資", "非法集资"),
    context: "finance",
    conduct: "temptation",
    gravity: 7,
    graveBy: criminal,
    seenBy: ["administration", "inspector", "neighbour"],
  },
  {
    id: "finance.tax-late",
    title: text("tax paid late or not at all", "欠稅或逾期納稅", "欠税或逾期纳税"),
    context: "finance",
    conduct: "obligation",
    gravity: 4,
    graveBy: adminFine,
    seenBy: ["administration"],
  },
  {
    id: "utilities.late-payment",
    title: text("utility bill paid late", "逾期繳納水電瓦斯費", "逾期缴纳水电燃气费"),
    context: "utilities",
    conduct: "obligation",
    gravity: 1,
    graveBy: lateFee,
    seenBy: ["administration"],
  },
  {
    id: "utilities.arrears-judgment",
    title: text(
      "judgment over utility arrears",
      "因積欠公用事業費用遭判決",
      "因拖欠公用事业费被判决",
    ),
    context: "utilities",
    conduct: "finding",
    gravity: 3,
    graveBy: civilClaim,
    seenBy: ["court", "administration"],
  },
  {
    id: "utilities.illicit-hookup",
    title: text("illicit connection to heating", "私接暖氣管線", "私接供暖管道"),
    context: "utilities",
    conduct: "temptation",
    gravity: 4,
    graveBy: adminFine,
    seenBy: ["inspector", "neighbour"],
  },
  {
    id: "utilities.theft",
    title: text("theft of water, gas, power or heat", "竊取水電、瓦斯或暖氣", "偷盗水电燃气热能"),
    context: "utilities",
    conduct: "temptation",
    gravity: 5,
    graveBy: detention,
    seenBy: ["inspector", "neighbour"],
  },
  {
    id: "utilities.damage",
    title: text("damage to public utilities", "破壞公用設施", "破坏公用设施"),
    context: "utilities",
    conduct: "temptation",
    gravity: 6,
    graveBy: detention,
    seenBy: ["inspector", "camera", "neighbour"],
  },
  {
    id: "justice.contract-judgment",
    title: text("judgment for breach of contract", "違約訴訟敗訴", "合同违约败诉"),
    context: "justice",
    conduct: "finding",
    gravity: 3,
    graveBy: civilClaim,
    seenBy: ["court"],
  },
  {
    id: "justice.debt-judgment",
    title: text("judgment over an unpaid debt", "債務糾紛敗訴", "债务纠纷败诉"),
    context: "justice",
    conduct: "finding",
    gravity: 3,
    graveBy: civilClaim,
    seenBy: ["court"],
  },
  {
    id: "justice.non-performance",
    title: text("judgment not performed", "不履行確定判決", "不履行生效判决"),
    context: "justice",
    conduct: "obligation",
    gravity: 5,
    graveBy: detention,
    seenBy: ["court"],
  },
  {
    id: "justice.asset-concealment",
    title: text("assets hidden from enforcement", "隱匿財產、規避執行", "规避执行、隐匿财产"),
    context: "justice",
    conduct: "temptation",
    gravity: 6,
    graveBy: detention,
    seenBy: ["court"],
  },
  {
    id: "commerce.fraud",
    title: text("commercial fraud or pyramid selling", "商業詐欺或違法傳銷", "商业欺诈或传销"),
    context: "commerce",
    conduct: "temptation",
    gravity: 7,
    graveBy: criminal,
    seenBy: ["inspector", "platform", "neighbour"],
  },
  {
    id: "commerce.fake-goods",
    title: text("fake goods made or sold", "製售仿冒偽劣商品", "制售假冒伪劣商品"),
    context: "commerce",
    conduct: "temptation",
    gravity: 6,
    graveBy: adminFine,
    seenBy: ["inspector", "platform"],
  },
  {
    id: "commerce.other",
    title: text("other untrustworthy conduct in commerce", "其他商業失信行為", "其他商业失信行为"),
    context: "commerce",
    conduct: "temptation",
    gravity: 2,
    graveBy: adminFine,
    seenBy: ["inspector", "neighbour"],
  },
  {
    id: "traffic.violation",
    title: text("traffic violation", "交通違規", "交通违章"),
    context: "traffic",
    conduct: "temptation",
    gravity: 3,
    graveBy: adminFine,
    seenBy: ["camera", "inspector"],
  },
  {
    id: "traffic.jaywalking",
    title: text("jaywalking", "行人闖紅燈", "行人闯红灯"),
    context: "traffic",
    conduct: "temptation",
    gravity: 1,
    graveBy: adminFine,
    seenBy: ["camera", "inspector"],
  },
  {
    id: "traffic.drunk-driving",
    title: text("drunk driving", "酒後駕車", "醉酒驾驶"),
    context: "traffic",
    conduct: "temptation",
    gravity: 8,
    graveBy: criminal,
    seenBy: ["inspector", "camera"],
  },
  {
    id: "traffic.train-smoking",
    title: text(
      "smoking or disorder on a train",
      "在列車上吸菸或擾亂秩序",
      "在列车上吸烟或扰乱秩序",
    ),
    context: "traffic",
    conduct: "temptation",
    gravity: 4,
    graveBy: adminFine,
    seenBy: ["inspector"],
  },
  {
    id: "environment.dog-fouling",
    title: text("dog dirt left on the street", "遛狗未清狗便", "遛狗不清理粪便"),
    context: "environment",
    conduct: "temptation",
    gravity: 1,
    graveBy: adminFine,
    seenBy: ["camera", "neighbour"],
  },
  {
    id: "environment.littering",
    title: text("littering or waste not sorted", "亂扔垃圾或不分類", "乱扔垃圾或不分类"),
    context: "environment",
    conduct: "temptation",
    gravity: 1,
    graveBy: adminFine,
    seenBy: ["camera", "neighbour"],
  },
  {
    id: "family.elder-neglect",
    title: text("neglect of elderly parents", "不奉養年邁父母", "不赡养老人"),
    context: "family",
    conduct: "temptation",
    gravity: 4,
    graveBy: civilClaim,
    seenBy: ["neighbour", "court"],
  },
  {
    id: "work.public-corruption",
    title: text("bribe taken in office", "公職人員收賄", "公职人员受贿"),
    context: "work",
    conduct: "temptation",
    gravity: 7,
    graveBy: criminal,
    seenBy: ["inspector", "neighbour"],
  },
  {
    id: "civic.volunteering",
    title: text("volunteer work", "志工服務", "志愿服务"),
    context: "civic",
    conduct: "prosocial",
    gravity: 0,
    graveBy: good,
    seenBy: ["administration", "self-report"],
  },
  {
    id: "civic.donation",
    title: text("donation", "捐贈", "捐赠"),
    context: "civic",
    conduct: "prosocial",
    gravity: 0,
    graveBy: good,
    seenBy: ["administration", "self-report"],
  },
  {
    id: "civic.heroic-act",
    title: text("heroic act", "見義勇為", "见义勇为"),
    context: "civic",
    conduct: "prosocial",
    gravity: 0,
    graveBy: good,
    seenBy: ["administration", "neighbour"],
  },
  {
    id: "civic.kin-in-army",
    title: text("a child serving in the army", "子女從軍", "子女参军"),
    context: "family",
    conduct: "circumstance",
    gravity: 0,
    graveBy: good,
    seenBy: ["administration"],
  },
  {
    id: "belief.worship",
    title: text(
      "worship in a registered place",
      "在登記場所參加宗教活動",
      "在登记场所参加宗教活动",
    ),
    context: "belief",
    conduct: "belief",
    gravity: 0,
    graveBy: right,
    seenBy: ["administration", "camera", "neighbour"],
  },
  {
    id: "belief.unregistered-worship",
    title: text(
      "worship outside registered places",
      "在非登記場所參加宗教活動",
      "在非登记场所参加宗教活动",
    ),
    context: "belief",
    conduct: "belief",
    gravity: 0,
    graveBy: right,
    seenBy: ["camera", "neighbour"],
  },
  {
    id: "expression.criticism",
    title: text("lawful public criticism", "合法的公開批評", "合法的公开批评"),
    context: "expression",
    conduct: "expression",
    gravity: 0,
    graveBy: right,
    seenBy: ["neighbour", "platform"],
  },
  {
    id: "expression.petition",
    title: text("petition", "陳情（信訪）", "信访"),
    context: "expression",
    conduct: "expression",
    gravity: 0,
    graveBy: right,
    seenBy: ["administration", "neighbour"],
  },
  {
    id: "expression.protest",
    title: text("peaceful protest", "和平抗議", "和平抗议"),
    context: "politics",
    conduct: "expression",
    gravity: 0,
    graveBy: right,
    seenBy: ["camera", "neighbour", "inspector"],
  },
] as const satisfies readonly Kind[];

export type KindId = (typeof kinds)[number]["id"];

/** The place of a kind in {@link kinds}: its number in events. Throws on an unknown id. */
export function kindIndex(id: KindId): number {
  const index = kinds.findIndex((kind) => kind.id === id);
  if (index < 0) throw new RangeError(`no kind ${id}`);
  return index;
}
