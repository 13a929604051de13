import { bodyKindIndex, text } from "../../catalogue/index.ts";
import { countCompanies } from "../bodies.ts";
import type { Outcome } from "../measure.ts";

const unsafeGoods = bodyKindIndex("commerce.unsafe-goods");

export const firmUnsafeGoods: Outcome = {
  id: "firm-unsafe-goods",
  heading: "honesty",
  kind: "effect",
  primary: false,
  title: text(
    "Fake or unsafe goods sold by companies",
    "企業銷售假冒或不安全商品",
    "企业销售假冒或不安全商品",
  ),
  definition: text(
    "Companies that sell fake or unsafe goods in the month, seen or not.",
    "當月銷售假冒或不安全商品的企業，不論是否被發現。",
    "当月销售假冒或不安全商品的企业，不论是否被发现。",
  ),
  unit: text("per 1,000 companies and month", "每千家企業每月", "每千家企业每月"),
  better: "less",
  tolerance: 0.2,
  scale: 1000,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => countCompanies(world, tally, unsafeGoods),
};
