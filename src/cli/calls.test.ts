import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commandRoom } from "../testing/command-room.ts";

const court = resolve("rulebooks/court-list.yaml");
const town = resolve("societies/county-town.yaml");
const small = ["--residents", "1000", "--years", "1", "--past", "1", "--seeds", "2"];

const { path: room, glasshouse, given, left, close } = commandRoom();
afterAll(close);

describe("help", () => {
  test("comes quickly and with examples", () => {
    const { status, stdout } = glasshouse("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}glasshouse run/);
  });

  test("speaks the language that is asked for", () => {
    expect(glasshouse("run", "--help", "--lang", "zh-Hant").stdout).toContain("範例");
    expect(glasshouse("run", "--help", "--lang", "zh-Hans").stdout).toContain("示例");
  });
});

describe("a wrong call is answered in one message, with status 2 and nothing written", () => {
  test.each<[string, () => readonly string[], RegExp]>([
    [
      "an unknown option",
      () => ["run", "--residnts", "1000"],
      /--residnts.*Did you mean --residents/,
    ],
    ["a negative size", () => ["run", "--residents", "-5"], /--residents is a whole number .*“-5”/],
    ["an unknown command", () => ["frobnicate"], /no command “frobnicate”/],
    [
      "an unknown language",
      () => ["run", "--lang", "tlh"],
      /--lang is one of en, zh-Hant, zh-Hans/,
    ],
    ["a missing file", () => ["run", "nowhere.yaml"], /nowhere\.yaml does not exist/],
    ["a folder for a file", () => ["check", room], /is a folder, not a file/],
    [
      "an unknown key",
      () => ["run", given("key.yaml", `${readFileSync(court, "utf8")}\ncolour: red\n`), ...small],
      /“?colour”?/,
    ],
    [
      "more residents than memory allows",
      () => ["run", court, "--residents", "50000000"],
      /Up to [\d,]+ residents would fit/,
    ],
    [
      "a table of persons as the society",
      () => [
        "run",
        court,
        "--society",
        given("people.csv", "name,id\nA. Example,1\nB. Example,2\n"),
      ],
      /persons/,
    ],
    ["a society among the rulebooks", () => ["run", town], /name it with --society/],
    [
      "a document of no kind",
      () => ["check", given("letter.yaml", "dear: friend\n")],
      /no document that Glasshouse knows/,
    ],
    [
      "a folder that cannot be written",
      () => ["run", court, ...small, "--out", "/proc/nowhere/run"],
      /\/proc\/nowhere\/run cannot be made/,
    ],
    ["a run that is not there", () => ["report", "nowhere"], /nowhere does not exist/],
  ])("%s", (_, call, message) => {
    const { status, stdout, stderr } = glasshouse(...call());
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe("");
    expect(status).toBe(2);
    expect(left()).toEqual([]);
  });
});

describe("check", () => {
  test("tells a rulebook, a society, assumptions and a study apart", () => {
    const { status, stdout } = glasshouse(
      "check",
      court,
      town,
      resolve("assumptions/default.yaml"),
      resolve("studies/default.yaml"),
      "--json",
    );
    const { documents } = JSON.parse(stdout) as { documents: { kind: string; usable: boolean }[] };
    expect(documents.map(({ kind }) => kind)).toEqual([
      "rulebook",
      "society",
      "assumptions",
      "study",
    ]);
    expect(documents.map(({ usable }) => usable)).toEqual([true, true, true, true]);
    expect(status).toBe(0);
  });

  test("shows every fault in its line", () => {
    const study = readFileSync("studies/default.yaml", "utf8")
      .replace(/worlds: \d+/, "worlds: 0")
      .replace("to-year: 10", "to-year: 11");
    const { status, stdout } = glasshouse("check", given("study.yaml", study));
    expect(status).toBe(2);
    expect(stdout).toMatch(/worlds: 0/);
    expect(stdout).toMatch(/study, not usable/);
  });
});
