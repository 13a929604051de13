import { text } from "./language.ts";

/** The headings under which outcomes stand, in the order of the report. */
export const headings = [
  { id: "honesty", title: text("Honesty", "誠信", "诚信") },
  { id: "trust", title: text("Trust", "信任", "信任") },
  { id: "welfare", title: text("Welfare", "福祉", "福祉") },
  { id: "equality", title: text("Equality", "平等", "平等") },
  { id: "liberty", title: text("Liberty", "自由", "自由") },
  {
    id: "harmony",
    title: text(
      "Harmony, on its makers’ terms",
      "和諧（按設計者的定義）",
      "和谐（按设计者的定义）",
    ),
  },
  { id: "governance", title: text("Governance", "治理", "治理") },
  { id: "burdens", title: text("Burdens", "負擔", "负担") },
] as const;

export type HeadingId = (typeof headings)[number]["id"];
