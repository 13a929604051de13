import { text } from "./language.ts";

/** What kind of thing a rulebook is a model of. Shown wherever its results appear. */
export const standings = [
  { id: "statute", title: text("statute", "現行法規", "现行法规") },
  { id: "pilot", title: text("pilot", "試辦", "试点") },
  { id: "commercial", title: text("commercial scheme", "商業方案", "商业方案") },
  { id: "draft", title: text("draft", "草案", "草案") },
  { id: "reported", title: text("as reported", "據報導", "据报道") },
  { id: "composite", title: text("press composite", "報導綜合", "报道综合") },
  { id: "fictional", title: text("fictional", "虛構", "虚构") },
] as const;

export type StandingId = (typeof standings)[number]["id"];

/** The line that every headline, picture and export carries beside the standing. */
export const disclaimer = text(
  "Model of a rulebook in a synthetic town; not a measurement of any country.",
  "本結果出自規則手冊在虛擬城鎮中的模型，並非對任何國家的測量。",
  "本结果出自规则手册在虚拟城镇中的模型，并非对任何国家的测量。",
);
