import { text } from "../../catalogue/index.ts";
import { forgivenFlag } from "../../world/index.ts";
import { countEvents, type Outcome } from "../measure.ts";

export const recordsForgiven: Outcome = {
  id: "records-forgiven",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Records spared to favourites", "因人情免記的紀錄", "因人情免记的记录"),
  definition: text(
    "Records that a grid officer left out because the subject is a tie of theirs, or of their household.",
    "網格員因當事人是自己的親友或家人而不予記錄的行為。",
    "网格员因当事人是自己的亲友或家人而不予记录的行为。",
  ),
  unit: text("per 1,000 adults and month", "每千名成年人每月", "每千名成年人每月"),
  better: null,
  tolerance: 0.1,
  scale: 1000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) =>
    countEvents(world, tally, "withheld", (word) => (word & forgivenFlag) !== 0),
};
