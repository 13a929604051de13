import { kinds } from "../catalogue/index.ts";
import { channelsOf, errorFlag, kindOf, maliceFlag, wilfulFlag } from "./event-list.ts";
import { pointsOfEntry, ruleOfEntry } from "./ledger.ts";
import type { Onlooker } from "./month.ts";
import type { Block, World } from "./world.ts";

/** One thing that happened in a resident's life, in the words of the catalogue and the rulebook. */
export type LifeEvent =
  | {
      readonly month: number;
      readonly what: "born" | "died" | "fell-ill" | "lost-post" | "defrauded" | "hardship";
    }
  | { readonly month: number; readonly what: "hired"; readonly firm: number }
  /** An ordinary sanction, in every arm. */
  | { readonly month: number; readonly what: "fined"; readonly yuan: number }
  | {
      readonly month: number;
      readonly what: "act";
      readonly kind: string;
      readonly wilful: boolean;
    }
  | {
      readonly month: number;
      readonly what: "record";
      readonly kind: string;
      readonly truth: "true" | "error" | "malice";
      /** Bit set over the catalogue's channels. */
      readonly channels: number;
    }
  | {
      readonly month: number;
      readonly what: "posting";
      readonly rule: string;
      readonly points: number;
      readonly source: { readonly cite: string; readonly at: string } | null;
    }
  | {
      readonly month: number;
      readonly what: "score";
      readonly score: number;
      readonly grade: string;
    }
  | {
      readonly month: number;
      readonly what: "listed" | "unlisted";
      readonly list: string;
      /** Would not be on it but for false records; but for them and acts without will. */
      readonly falsely: boolean;
      readonly unwilled: boolean;
    }
  | {
      readonly month: number;
      readonly what: "closed" | "opened" | "refused";
      /** Bit set over the catalogue's domains. */
      readonly domains: number;
      /** Part of it that is closed because of somebody else. */
      readonly byOthers: number;
    }
  | { readonly month: number; readonly what: "appealed" | "appeal-granted" | "kept-silent" };

/**
 * Follows one resident: an onlooker that compares what is on record of them before and after each phase. It costs the
 * others nothing, because the phases know nothing of it; a life is traced by running its world again.
 */
export function followLife(i: number): Onlooker & { readonly life: LifeEvent[] } {
  const life: LifeEvent[] = [];
  let before: Remembered | null = null;
  return {
    life,
    after(world, phase) {
      const now = remember(world, i);
      const then = before ?? now;
      before = now;
      const block = world.blocks.find((candidate) => i >= candidate.from && i < candidate.to);
      if (block === undefined) return;
      life.push(...(tellers[phase.id]?.(world, i, then, now, block) ?? []));
    },
  };
}

interface Remembered {
  readonly alive: number;
  readonly ill: number;
  readonly hardship: number;
  readonly employer: number;
  readonly points: number;
  readonly grade: number;
  readonly listed: number;
  readonly listedFalse: number;
  readonly listedUnwilled: number;
  readonly closed: number;
  readonly appealMonth: number;
}

function remember({ columns }: World, i: number): Remembered {
  return {
    alive: columns.alive[i],
    ill: columns.illMonths[i],
    hardship: columns.hardship[i],
    employer: columns.employer[i],
    points: columns.points[i],
    grade: columns.grade[i],
    listed: columns.listed[i],
    listedFalse: columns.listedFalse[i],
    listedUnwilled: columns.listedUnwilled[i],
    closed: columns.closed[i],
    appealMonth: columns.appealMonth[i],
  };
}

type Teller = (
  world: World,
  i: number,
  then: Remembered,
  now: Remembered,
  block: Block,
) => LifeEvent[];

const tellers: Readonly<Record<string, Teller>> = {
  fortune: ({ columns, month }, i, then, now) => {
    const told: LifeEvent[] = [];
    if (then.alive === 0 && now.alive === 1) told.push({ month, what: "born" });
    if (then.alive === 1 && now.alive === 0) told.push({ month, what: "died" });
    if (now.alive === 0) return told;
    if (now.ill > then.ill) told.push({ month, what: "fell-ill" });
    if (columns.leaving[i] === 1) told.push({ month, what: "lost-post" });
    if (columns.victim[i] === 1) told.push({ month, what: "defrauded" });
    if (now.hardship > then.hardship) told.push({ month, what: "hardship" });
    return told;
  },
  acts: ({ columns, month }, i, _then, _now, block) => {
    const told = eventsOf(block.acts, i).map(
      (word): LifeEvent => ({
        month,
        what: "act",
        kind: kinds[kindOf(word)].id,
        wilful: (word & wilfulFlag) !== 0,
      }),
    );
    if ((columns.wished[i] & 12) === 4) told.push({ month, what: "kept-silent" });
    return told;
  },
  records: ({ columns, month }, i, _then, _now, block) => {
    const told: LifeEvent[] = [];
    if (columns.fined[i] > 0) told.push({ month, what: "fined", yuan: columns.fined[i] });
    for (const word of eventsOf(block.records, i)) {
      told.push({
        month,
        what: "record",
        kind: kinds[kindOf(word)].id,
        truth: (word & errorFlag) !== 0 ? "error" : (word & maliceFlag) !== 0 ? "malice" : "true",
        channels: channelsOf(word),
      });
    }
    return told;
  },
  scores: ({ rulebook, month }, i, then, now, block) => {
    const told = eventsOf(block.postings, i).map((word): LifeEvent => {
      const rule = rulebook.rules[ruleOfEntry(word)];
      return {
        month,
        what: "posting",
        rule: rule.id,
        points: pointsOfEntry(word),
        source: rule.source,
      };
    });
    if (rulebook.score !== null && (now.points !== then.points || now.grade !== then.grade)) {
      const { start, floor, ceiling, bands } = rulebook.score;
      const score = Math.max(floor, Math.min(ceiling, start + now.points));
      told.push({ month, what: "score", score, grade: bands[now.grade].id });
    }
    return told;
  },
  lists: ({ rulebook, month }, _i, then, now) =>
    rulebook.lists.flatMap((list, l): LifeEvent[] => {
      const bit = 1 << l;
      if ((then.listed & bit) === (now.listed & bit)) return [];
      const is = (now.listed & bit) !== 0;
      const reason = is ? now : then;
      return [
        {
          month,
          what: is ? "listed" : "unlisted",
          list: list.id,
          falsely: (reason.listedFalse & bit) !== 0,
          unwilled: (reason.listedUnwilled & bit) !== 0,
        },
      ];
    }),
  measures: ({ columns, month }, i, then, now) => {
    const told: LifeEvent[] = [];
    const byOthers = now.closed & ~columns.denied[i];
    const closed = now.closed & ~then.closed;
    const opened = then.closed & ~now.closed;
    if (closed !== 0)
      told.push({ month, what: "closed", domains: closed, byOthers: closed & byOthers });
    if (opened !== 0) told.push({ month, what: "opened", domains: opened, byOthers: 0 });
    const refused = columns.refused[i];
    if (refused !== 0) {
      told.push({ month, what: "refused", domains: refused, byOthers: refused & byOthers });
    }
    if (now.employer >= 0 && now.employer !== then.employer) {
      told.push({ month, what: "hired", firm: now.employer });
    }
    return told;
  },
  redress: ({ columns, month }, i, then, now) => {
    const told: LifeEvent[] = [];
    if (then.appealMonth < 0 && now.appealMonth >= 0) told.push({ month, what: "appealed" });
    if (columns.upheld[i] === 1) told.push({ month, what: "appeal-granted" });
    return told;
  },
};

/** The packed words of a resident's events. */
function eventsOf(list: Block["acts"], i: number): number[] {
  const found: number[] = [];
  for (let e = 0; e < list.length; e += 1) {
    if (list.words[2 * e] === i) found.push(list.words[2 * e + 1]);
  }
  return found;
}
