import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escaped, html } from "./markup.ts";

describe("markup", () => {
  test("escapes what is interpolated and keeps what it made itself", () => {
    expect(html`<p title="${'"><script>'}">${html`<b>${"a & b"}</b>`}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;"><b>a &amp; b</b></p>',
    );
  });

  test("leaves nothing for null and false, and joins lists", () => {
    expect(html`[${null}${false}${["a", html`<i/>`, ["<"]]}]`.markup).toBe("[a<i/>&lt;]");
  });

  test("writes numbers as coordinates", () => {
    expect(html`${1.23456} ${-0.001} ${10}`.markup).toBe("1.23 0 10");
    expect(() => html`${Number.NaN}`).toThrow(RangeError);
  });

  test("drops what turns the direction of writing or cannot be seen", () => {
    expect(escaped("a\u202eb\u2066c\u0000d\u200fe")).toBe("abcde");
    expect(escaped("\ud800")).toBe("\ufffd");
  });

  test("no text can leave its element or its attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
