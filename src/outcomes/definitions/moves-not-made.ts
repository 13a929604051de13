import { text } from "../../catalogue/index.ts";
import { hinderedToLeave } from "../../world/index.ts";
import { type Outcome, sumCohort } from "../measure.ts";

export const movesNotMade: Outcome = {
  id: "moves-not-made",
  heading: "liberty",
  kind: "effect",
  primary: false,
  title: text("Moves not made", "未能成行的遷居", "未能成行的迁居"),
  definition: text(
    "Wishes to move to the other jurisdiction that were given up because fast travel was closed.",
    "因不得乘坐快速交通而放棄的遷居意願。",
    "因不得乘坐快速交通而放弃的迁居意愿。",
  ),
  unit: text("per 100,000 adults and month", "每十萬名成年人每月", "每十万名成年人每月"),
  better: "less",
  tolerance: 0.2,
  scale: 100000,
  digits: 2,
  grouped: true,
  per: "cohort",
  measure: (world, tally) => {
    const { move } = world.columns;
    sumCohort(world, tally, (i) => +((move[i] & hinderedToLeave) !== 0));
  },
};
