import type { Report } from "../documents/index.ts";
import type { RulebookDocument } from "./schema.ts";
import { watches } from "./watch.ts";

/** Officers have something to write up, and bounties somebody to earn them. */
export function checkWatch({ watch }: RulebookDocument, report: Report): void {
  (watch?.officers?.over ?? ["neighbour"]).forEach((channel, index) => {
    if (watch?.officers === undefined || watches(watch, channel)) return;
    const named = watch.officers.over !== undefined;
    report(named ? ["watch", "officers", "over", index] : ["watch", "officers"], {
      code: "nothing-to-write-up",
      severity: "warning",
      message: `Officers get nothing from “${channel}”: “watch” adds nothing through it.`,
      atKey: !named,
    });
  });
  if ((watch?.platform?.bounty ?? 0) > 0 && !watches(watch, "neighbour")) {
    report(["watch", "platform", "bounty"], {
      code: "bounty-without-informants",
      severity: "warning",
      message: "Nobody earns the bounty: “watch” has no informants (neighbour).",
    });
  }
}
