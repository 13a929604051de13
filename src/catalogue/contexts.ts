import { text } from "./language.ts";

/**
 * The social contexts in which an act takes place. They are the unit of two questions: how far honesty
 * in one goes with honesty in another (the assumption ρ), and whether conduct in one context leads to
 * detriment in another (EU AI Act, Art. 5(1)(c)(i); EVIDENCE.md AIA-5-i).
 *
 * The order is part of the layout of the world's honesty column: append, never insert.
 */
export const contexts = [
  { id: "finance", title: text("finance", "金融", "金融") },
  { id: "utilities", title: text("utilities", "水電瓦斯", "水电燃气") },
  { id: "traffic", title: text("traffic", "交通", "交通") },
  { id: "commerce", title: text("commerce", "商業經營", "商业经营") },
  { id: "work", title: text("work", "工作", "工作") },
  { id: "family", title: text("family", "家庭", "家庭") },
  { id: "education", title: text("education", "教育", "教育") },
  { id: "health", title: text("health", "醫療衛生", "医疗卫生") },
  { id: "expression", title: text("expression", "言論表達", "言论表达") },
  { id: "belief", title: text("belief", "宗教信仰", "宗教信仰") },
  { id: "association", title: text("association", "結社", "结社") },
  { id: "civic", title: text("civic life", "公共生活", "公共生活") },
  { id: "politics", title: text("politics", "政治", "政治") },
  { id: "environment", title: text("environment", "環境", "环境") },
  { id: "justice", title: text("courts and justice", "司法", "司法") },
] as const;

export type ContextId = (typeof contexts)[number]["id"];

/** The place of a context in {@link contexts}. */
export function contextIndex(id: ContextId): number {
  return contexts.findIndex((context) => context.id === id);
}
