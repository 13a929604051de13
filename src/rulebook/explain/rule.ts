import { type Text, text } from "../../catalogue/index.ts";
import { townTotals } from "../calendar.ts";
import type { CompiledPass, CompiledPassing, CompiledRule, CompiledRulebook } from "../compiled.ts";
import {
  allOf,
  channelTitles,
  comma,
  composed,
  duration,
  every,
  joined,
  kindTitle,
  percent,
  pointsMoved,
  predicate,
  quoted,
  same,
} from "./phrases.ts";

/** A construct of a rule in words; null where it says nothing. */
interface Construct {
  /** Before the colon, after it, or a sentence of its own in brackets at the end. */
  readonly place: "when" | "then" | "note";
  says(rule: CompiledRule, rulebook: CompiledRulebook): Text | null;
}

/**
 * One entry for each field of a compiled rule, in the order of the sentence. A new construct is explained by adding
 * its entry; a test fails when a compiled rule has a field that is not here, or one that changes no explanation.
 */
export const ruleConstructs: { readonly [field: string]: Construct } = {
  kind: {
    place: "when",
    says({ kind, channels }) {
      const what = kindTitle(kind);
      const by = channelTitles(channels);
      return text(
        `A record of ${what.en} through ${by.en}`,
        `經${by["zh-Hant"]}記錄${what["zh-Hant"]}`,
        `经${by["zh-Hans"]}记录${what["zh-Hans"]}`,
      );
    },
  },
  // Said together with the kind.
  channels: { place: "when", says: () => null },
  where: {
    place: "when",
    says({ where }) {
      if (where.length === 0) return null;
      const who = allOf(where.map(predicate));
      return text(`of somebody ${who.en}`, `當事人${who["zh-Hant"]}`, `当事人${who["zh-Hans"]}`);
    },
  },
  repeats: {
    place: "when",
    says({ repeats }) {
      if (repeats === null) return null;
      const within = duration(repeats.within);
      const { atLeast } = repeats;
      return text(
        `from record number ${atLeast} within ${within.en} on`,
        `自${within["zh-Hant"]}內第 ${atLeast} 次起`,
        `自${within["zh-Hans"]}内第 ${atLeast} 次起`,
      );
    },
  },
  vague: {
    place: "when",
    says({ vague }) {
      if (vague === null) return null;
      return vague === "party"
        ? text("where the Party sees it so", "是否屬於由黨認定", "是否属于由党认定")
        : text("where the officer sees it so", "是否屬於由承辦人認定", "是否属于由经办人认定");
    },
  },
  grace: {
    place: "when",
    says({ grace }) {
      if (grace === 0) return null;
      const time = duration(grace);
      return text(
        `unless it is made good within ${time.en}`,
        `且未於${time["zh-Hant"]}內補正`,
        `且未在${time["zh-Hans"]}内补正`,
      );
    },
  },
  from: {
    place: "when",
    says({ from }) {
      if (from === 0) return null;
      const at = moment(from);
      return text(`from ${at.en} on`, `${at["zh-Hant"]}起`, `${at["zh-Hans"]}起`);
    },
  },
  until: {
    place: "when",
    says({ until }) {
      if (until === null) return null;
      const at = moment(until);
      return text(`until ${at.en}`, `至${at["zh-Hant"]}止`, `至${at["zh-Hans"]}止`);
    },
  },
  trigger: {
    place: "when",
    says({ trigger }) {
      if (trigger === null || trigger.length === 0) return null;
      const conditions = allOf(
        trigger.map(({ total, least, per1000 }) => {
          const { id, unit } = townTotals[total];
          const bound = unit === "share" ? percent(per1000 / 1000) : `${per1000}`;
          const title = totalTitles[id];
          const sign = least ? "≥" : "≤";
          return composed((language) => `${title[language]} ${sign} ${bound}`);
        }),
      );
      return text(
        `once ${conditions.en}`,
        `待${conditions["zh-Hant"]}後生效`,
        `待${conditions["zh-Hans"]}后生效`,
      );
    },
  },
  effect: {
    place: "then",
    says({ effect }, { lists, score }) {
      switch (effect.type) {
        case "points": {
          const { least, most } = effect;
          if (least === most) return pointsMoved(least);
          return text(
            `moves the score by ${least} to ${most} points, at an officer’s discretion`,
            `由承辦人裁量，分數變動 ${least} 至 ${most} 分`,
            `由经办人裁量，分数变动 ${least} 至 ${most} 分`,
          );
        }
        case "grade": {
          const grade = score?.bands[effect.band].id ?? "";
          return text(
            `keeps the grade at ${grade} or below`,
            `等級最高只能是 ${grade}`,
            `等级最高只能是 ${grade}`,
          );
        }
        case "list": {
          const list = quoted(lists[effect.list].title);
          return text(
            `puts the subject on the list ${list.en}`,
            `列入${list["zh-Hant"]}名單`,
            `列入${list["zh-Hans"]}名单`,
          );
        }
        case "record":
          return text("is kept, and nothing follows", "僅留存紀錄", "仅留存记录");
      }
    },
  },
  lasts: {
    place: "then",
    says({ lasts, effect }) {
      if (effect.type === "list" || effect.type === "record") return null;
      if (lasts === 0) return text("for ever", "永久有效", "永久有效");
      const time = duration(lasts);
      return text(`for ${time.en}`, `效期 ${time["zh-Hant"]}`, `有效期 ${time["zh-Hans"]}`);
    },
  },
  cap: {
    place: "then",
    says({ cap }) {
      if (cap === null) return null;
      const period = every(cap.every);
      return text(
        `at most ${cap.points} points ${period.en}`,
        `${period["zh-Hant"]}最多 ${cap.points} 分`,
        `${period["zh-Hans"]}最多 ${cap.points} 分`,
      );
    },
  },
  passesTo: {
    place: "then",
    says: ({ passesTo }) => (passesTo === null ? null : passing(passesTo)),
  },
  feeds: {
    place: "note",
    says: ({ feeds }) =>
      feeds
        ? text(
            "the computed score learns from it",
            "計算式評分以此為訓練紀錄",
            "计算式评分以此为训练记录",
          )
        : null,
  },
  source: {
    place: "note",
    says({ source }) {
      if (source === null) return text("no source: assumed", "無出處：為假定", "无出处：为假定");
      const parts = [same(source.cite), ...(source.at === "" ? [] : [same(source.at)])];
      return joined(parts, comma);
    },
  },
};

/** A rule in one sentence. */
export function ruleSentence(rule: CompiledRule, rulebook: CompiledRulebook): Text {
  const at = (place: Construct["place"]) =>
    Object.values(ruleConstructs)
      .filter((construct) => construct.place === place)
      .map((construct) => construct.says(rule, rulebook))
      .filter((said) => said !== null);
  const when = joined(at("when"), comma);
  const then = joined(at("then"), comma);
  const notes = joined(at("note"), text("; ", "；", "；"));
  return text(
    `${when.en}, ${then.en} (${notes.en}).`,
    `${when["zh-Hant"]}：${then["zh-Hant"]}（${notes["zh-Hant"]}）。`,
    `${when["zh-Hans"]}：${then["zh-Hans"]}（${notes["zh-Hans"]}）。`,
  );
}

/** A year or a month of the scheme. */
function moment(months: number): Text {
  if (months % 12 === 0) {
    const year = months / 12 + 1;
    return text(`year ${year} of the scheme`, `推行第 ${year} 年`, `推行第 ${year} 年`);
  }
  const month = months + 1;
  return text(`month ${month} of the scheme`, `推行第 ${month} 個月`, `推行第 ${month} 个月`);
}

const totalTitles: { readonly [id in (typeof townTotals)[number]["id"]]: Text } = {
  "share-listed": text(
    "the share of adults on a blacklist",
    "列入黑名單的成年人比例",
    "列入黑名单的成年人比例",
  ),
  "records-per-1000": text(
    "records of a year per 1,000 adults",
    "每千名成年人的年紀錄數",
    "每千名成年人的年记录数",
  ),
  "criticism-per-1000": text(
    "lawful criticism of a year per 1,000 adults",
    "每千名成年人的年度合法批評數",
    "每千名成年人的年度合法批评数",
  ),
};

const bearerTitles: { readonly [bearer in keyof CompiledPassing]: Text } = {
  head: text("the head", "負責人", "负责人"),
  employees: text("each employee", "每名員工", "每名员工"),
  household: text("each other adult of the household", "同戶其他成年人", "同户其他成年人"),
  children: text("each minor child", "每名未成年子女", "每名未成年子女"),
  organisation: text("the body that the subject heads", "其主持的單位", "其主持的单位"),
};

/** Who else bears a part of it. */
export function passing(passes: CompiledPassing): Text {
  const bearers = Object.keys(bearerTitles) as (keyof CompiledPassing)[];
  const parts = bearers.flatMap((bearer) => {
    const pass = passes[bearer];
    return pass === null ? [] : [partOf(bearerTitles[bearer], pass)];
  });
  const all = allOf(parts);
  return text(`and passes on ${all.en}`, `並及於${all["zh-Hant"]}`, `并及于${all["zh-Hans"]}`);
}

function partOf(bearer: Text, { points, share }: CompiledPass): Text {
  const part =
    points !== 0 ? text(`${points} points`, `${points} 分`, `${points} 分`) : same(percent(share));
  return text(
    `${part.en} to ${bearer.en}`,
    `${bearer["zh-Hant"]}（${part["zh-Hant"]}）`,
    `${bearer["zh-Hans"]}（${part["zh-Hans"]}）`,
  );
}
