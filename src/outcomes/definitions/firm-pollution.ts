import { bodyKindIndex, text } from "../../catalogue/index.ts";
import { countCompanies } from "../bodies.ts";
import type { Outcome } from "../measure.ts";

const pollution = bodyKindIndex("environment.pollution");

export const firmPollution: Outcome = {
  id: "firm-pollution",
  heading: "welfare",
  kind: "effect",
  primary: false,
  title: text("Pollution by companies", "企業污染", "企业污染"),
  definition: text(
    "Companies that pollute in the month; smoke raises illness in their neighbourhood.",
    "當月造成污染的企業；污染會增加所在社區的患病率。",
    "当月造成污染的企业；污染会增加所在社区的患病率。",
  ),
  unit: text("per 1,000 companies and month", "每千家企業每月", "每千家企业每月"),
  better: "less",
  tolerance: 0.2,
  scale: 1000,
  digits: 2,
  grouped: false,
  per: "own",
  measure: (world, tally) => countCompanies(world, tally, pollution),
};
