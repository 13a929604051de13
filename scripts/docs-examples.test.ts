import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { draw, drawKey } from "../src/draws/index.ts";
import { formatDiagnostics } from "../src/documents/index.ts";
import { readRulebook } from "../src/rulebook/index.ts";
import { decisions } from "../src/world/decisions.ts";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const docs = readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => `docs/${path.replaceAll("\\", "/")}`)
  .sort();
const pages = ["README.md", "ACCEPTABLE_USE.md", "CONTRIBUTING.md", ...docs];

interface Example {
  readonly place: string;
  readonly text: string;
  /** A part stands in the frame of the page's first whole rulebook. */
  readonly part: boolean;
}

/** The blocks that open with ```yaml rulebook, or ```yaml rulebook part. */
function examplesOf(page: string): readonly Example[] {
  const text = read(page);
  return Array.from(
    text.matchAll(/^```yaml rulebook( part)?\n(.*?)^```$/gms),
    ({ index, 1: part, 2: body }) => ({
      place: `${page}:${text.slice(0, index).split("\n").length}`,
      text: body,
      part: part !== undefined,
    }),
  );
}

/** The example as a whole rulebook: a part replaces the keys of the same name. */
function whole(example: Example, frame: Example | undefined): string {
  if (!example.part) return example.text;
  if (frame === undefined) throw new Error(`${example.place}: no whole rulebook stands before it`);
  return stringify({ ...(parse(frame.text) as object), ...(parse(example.text) as object) });
}

describe("examples of rulebooks", () => {
  const found = pages.flatMap((page) => {
    const examples = examplesOf(page);
    const frame = examples.find(({ part }) => !part);
    return examples.map((example) => ({ place: example.place, text: whole(example, frame) }));
  });

  test("are there", () => {
    expect(found.length).toBeGreaterThan(8);
  });

  test.each(found)("$place can be read, without a warning", ({ place, text }) => {
    const reading = readRulebook(text, place);
    const said = "diagnostics" in reading ? reading.diagnostics : reading.warnings;
    expect(formatDiagnostics(said, new Map([[place, text]]), { colour: false })).toBe("");
  });
});

describe("links between files", () => {
  test.each(pages)("of %s lead somewhere", (page) => {
    const links = Array.from(
      read(page).matchAll(/(?:\]\(|src(?:set)?=")([^)#":]+)(?:#[^)]*)?[)"]/g),
      (match) => match[1],
    );
    const here = new URL(page, root);
    const broken = links.filter((link) => {
      try {
        readFileSync(new URL(link, here));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== "EISDIR";
      }
    });
    expect(broken).toEqual([]);
  });
});

describe("the page on keyed draws", () => {
  const page = read("docs/decisions/0002-keyed-draws.md");
  const rows = (cells: RegExp) => Array.from(page.matchAll(cells), (match) => match.slice(1));

  test("names every decision of the world with its number, in order", () => {
    const listed = rows(/^\| `([a-z.-]+)` \| (\d+) \|/gm);
    const known = Object.entries(decisions)
      .sort(([, a], [, b]) => a.number - b.number)
      .map(([id, { number }]) => [id, String(number)]);
    expect(listed).toEqual(known);
  });

  test("gives known answers that hold", () => {
    const known = rows(
      /^\| (\d+) \| (\d+) \| (-?\d+) \| (\d+) \| (\d+) \| (\w{8}) \| (\w{8}) \| (\w{8}) \|$/gm,
    );
    expect(known.length).toBe(5);
    const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
    for (const [seed, decision, month, subject, identity, ...expected] of known) {
      const { k0, k1 } = drawKey(Number(seed), Number(decision), Number(month));
      const drawn = draw(k0, k1, Number(subject), Number(identity));
      expect([hex(k0), hex(k1), hex(drawn)]).toEqual(expected);
    }
  });
});
