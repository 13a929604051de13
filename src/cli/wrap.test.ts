import { describe, expect, test } from "vitest";
import { displayWidth } from "./display-width.ts";
import { wrap } from "./wrap.ts";

describe("a text is wrapped", () => {
  test("between words, with later lines set in", () => {
    expect(wrap("on record: utility bill paid late", 16, 2)).toEqual([
      "on record:",
      "  utility bill",
      "  paid late",
    ]);
  });

  test("between Han characters, and never before a closing sign or after an opening one", () => {
    const text = "留下紀錄：逾期繳納水電瓦斯費（行政機關）；適用規則「late-utility」，扣二十分。";
    for (let width = 8; width < 60; width += 1) {
      const lines = wrap(text, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text);
      for (const line of lines) {
        if (width > 18) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        if (width > 18) expect(line).not.toMatch(/^[，。；：）」]|[（「]$/);
      }
    }
  });

  test("a word that is too long is cut", () => {
    expect(wrap("a-very-long-word-indeed", 10)).toEqual(["a-very-lon", "g-word-ind", "eed"]);
  });
});
