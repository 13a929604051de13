import { expect, test } from "vitest";
import { renderReport } from "./render-report.ts";
import { madeUpRun } from "./testing/made-up-run.ts";

/** Characters that are written in one of the two forms only, among those that such a report needs. */
const onlyTraditional =
  "這個們時間為會發說過還與從來對應將區組試驗總計數據標準變關無現學實際報覽頁";
const onlySimplified = "这个们时间为会发说过还与从来对应将区组试验总计数据标准变关无现学实际报览页";

test("each of the two Chinese forms is written in its own characters", () => {
  const pairs = [...onlyTraditional].map(
    (character, index) => [character, [...onlySimplified][index]] as const,
  );
  const differing = pairs.filter(([traditional, simplified]) => traditional !== simplified);
  const hant = renderReport(madeUpRun(), "zh-Hant");
  const hans = renderReport(madeUpRun(), "zh-Hans");
  expect(differing.filter(([, simplified]) => hant.includes(simplified))).toEqual([]);
  expect(differing.filter(([traditional]) => hans.includes(traditional))).toEqual([]);
});
