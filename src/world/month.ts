import { acts } from "./acts.ts";
import { fortune } from "./fortune.ts";
import { lists } from "./lists.ts";
import { measures } from "./measures.ts";
import { records } from "./records.ts";
import { redress } from "./redress.ts";
import { response } from "./response.ts";
import { scores } from "./scores.ts";
import type { Phase } from "./phase.ts";
import { plansInForce } from "./regimes.ts";
import { turnKeys, type World } from "./world.ts";

/** The month: eight phases in order. The ninth, outcomes, measures and never feeds back (src/outcomes). */
export const month = [fortune, acts, records, scores, lists, measures, redress, response].map(
  (phase) => phase as unknown as Phase<unknown>,
);

/** Somebody who looks on and changes nothing: a measurement, a life on demand, a test. */
export interface Onlooker {
  /** Called when a phase has finished. */
  after(world: World, phase: Phase<unknown>): void;
}

/** Lives one month of a world, then turns to the next. */
export function liveMonth(world: World, onlooker?: Onlooker): void {
  turnKeys(world);
  const plans = plansInForce(world);
  for (let p = 0; p < month.length; p += 1) {
    const phase = month[p];
    for (const pass of phase.passes) {
      if (pass.over === "town") pass.run(world, plans[p]);
      else for (const block of world.blocks) pass.run(world, plans[p], block);
    }
    onlooker?.after(world, phase);
  }
  world.month += 1;
}
