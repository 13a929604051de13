import { text } from "../../catalogue/index.ts";
import { boughtFlag } from "../../world/index.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const recordsBoughtOff: Outcome = {
  id: "records-bought-off",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Records bought off", "花錢免記的紀錄", "花钱免记的记录"),
  definition: text(
    "Records that a grid officer left out for money.",
    "網格員收錢後不予記錄的行為。",
    "网格员收钱后不予记录的行为。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: null,
  tolerance: 0.1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) =>
    countEvents(world, tally, "withheld", (word) => (word & boughtFlag) !== 0),
};
