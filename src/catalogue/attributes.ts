import { type Text, text } from "./language.ts";

/** One attribute of residents, its levels in the order in which columns store them. */
export interface Attribute {
  readonly id: string;
  readonly title: Text;
  readonly levels: readonly { readonly id: string; readonly title: Text }[];
}

/**
 * The attributes of residents that a society gives, in the order of their columns' codes: append levels,
 * never insert. No propensity to breach is drawn by sex, residence, nationality, ethnicity, faith or party
 * (DESIGN.md §2); exposures, watching and rules may differ by them.
 */
export const attributes = {
  sex: {
    id: "sex",
    title: text("sex", "性別", "性别"),
    levels: [
      { id: "female", title: text("women", "女性", "女性") },
      { id: "male", title: text("men", "男性", "男性") },
    ],
  },
  residence: {
    id: "residence",
    title: text("residence status", "戶籍", "户籍"),
    levels: [
      { id: "local", title: text("registered locally", "本地戶籍", "本地户籍") },
      { id: "migrant", title: text("migrants", "外來人口", "外来人口") },
    ],
  },
  nationality: {
    id: "nationality",
    title: text("nationality", "國籍", "国籍"),
    levels: [
      { id: "national", title: text("nationals", "本國籍", "本国籍") },
      { id: "foreign", title: text("foreign nationals", "外國籍", "外国籍") },
    ],
  },
  ethnicity: {
    id: "ethnicity",
    title: text("ethnicity", "族群", "族裔"),
    levels: [
      { id: "majority", title: text("majority", "多數族群", "多数族裔") },
      { id: "minority", title: text("minority", "少數族群", "少数族裔") },
    ],
  },
  faith: {
    id: "faith",
    title: text("faith", "信仰", "信仰"),
    levels: [
      { id: "none", title: text("no faith", "無宗教信仰", "无宗教信仰") },
      {
        id: "registered",
        title: text("faith with registered places", "在登記場所信教", "在登记场所信教"),
      },
      {
        id: "unregistered",
        title: text("faith without registered places", "在未登記場所信教", "在未登记场所信教"),
      },
    ],
  },
  party: {
    id: "party",
    title: text("party card", "黨員身分", "党员身份"),
    levels: [
      { id: "none", title: text("no party card", "非黨員", "非党员") },
      { id: "member", title: text("party members", "黨員", "党员") },
    ],
  },
  education: {
    id: "education",
    title: text("education", "教育程度", "教育程度"),
    levels: [
      { id: "primary", title: text("primary or less", "小學及以下", "小学及以下") },
      { id: "secondary", title: text("secondary", "中學", "中学") },
      { id: "tertiary", title: text("tertiary", "大專及以上", "大专及以上") },
    ],
  },
  occupation: {
    id: "occupation",
    title: text("occupation", "職業", "职业"),
    levels: [
      { id: "none", title: text("not working", "無業", "无业") },
      { id: "farmer", title: text("farmers", "務農", "务农") },
      { id: "worker", title: text("workers", "工人", "工人") },
      { id: "service", title: text("service staff", "服務業人員", "服务业人员") },
      { id: "self-employed", title: text("self-employed", "自營作業", "个体经营") },
      { id: "professional", title: text("professionals", "專業人員", "专业人员") },
      { id: "official", title: text("officials", "公職人員", "公职人员") },
    ],
  },
} as const satisfies Record<string, Attribute>;

export type AttributeId = keyof typeof attributes;

/** The code under which a column stores `level` of `attribute`; throws when there is no such level. */
export function levelCode<A extends AttributeId>(
  attribute: A,
  level: (typeof attributes)[A]["levels"][number]["id"],
): number {
  const code = attributes[attribute].levels.findIndex((candidate) => candidate.id === level);
  if (code < 0) throw new RangeError(`no level ${level} of ${attribute}`);
  return code;
}
