import { channelIndex, text } from "../../catalogue/index.ts";
import { channelsOf, falseFlags } from "../../world/index.ts";
import type { Outcome } from "../measure.ts";

export const cameraConcentration: Outcome = {
  id: "camera-concentration",
  heading: "burdens",
  kind: "burden",
  primary: false,
  title: text("Concentration of camera records", "攝影機紀錄的集中程度", "摄像头记录的集中程度"),
  definition: text(
    "Gini coefficient of this month’s true camera records over neighbourhoods, from 0 (all alike) to 1; months with fewer than two records a neighbourhood are left out.",
    "當月攝影機真實紀錄在各社區間的基尼係數，由 0（各處相同）至 1；平均每個社區不足兩筆紀錄的月份不計。",
    "本月摄像头真实记录在各社区之间的基尼系数，由 0（各处相同）至 1；平均每个社区不足两项记录的月份不计。",
  ),
  unit: text("Gini", "基尼係數", "基尼系数"),
  better: null,
  tolerance: 0.01,
  scale: 1,
  digits: 3,
  grouped: false,
  per: "own",
  measure: (world, tally) => {
    const counts = new Float64Array(world.society.neighbourhoods.count);
    let records = 0;
    for (const block of world.blocks) {
      const { words, length } = block.records;
      for (let e = 0; e < length; e += 1) {
        const packed = words[2 * e + 1];
        if ((channelsOf(packed) & camera) === 0 || (packed & falseFlags) !== 0) continue;
        counts[world.columns.neighbourhood[words[2 * e]]] += 1;
        records += 1;
      }
    }
    if (records < 2 * counts.length) return;
    tally.sum[0] = giniOfCounts(counts, records);
    tally.n[0] = 1;
  },
};

const camera = 1 << channelIndex("camera");

/** Gini coefficient of whole numbers that sum to `sum`. */
function giniOfCounts(counts: Float64Array, sum: number): number {
  const sorted = counts.slice().sort();
  let ranked = 0;
  sorted.forEach((count, place) => {
    ranked += count * (2 * (place + 1) - sorted.length - 1);
  });
  return ranked / (sorted.length * sum);
}
