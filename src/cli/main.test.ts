import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = resolve("src/cli/main.ts");
const court = resolve("rulebooks/court-list.yaml");
const town = resolve("societies/county-town.yaml");
const small = ["--residents", "1000", "--years", "1", "--past", "1", "--seeds", "2"];

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), "glasshouse-cli-"));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const surroundings = { ...process.env, NO_COLOR: "1", LANG: "C", LC_ALL: "", LC_MESSAGES: "" };

/** Calls the command in the test's own folder. */
function glasshouse(...call: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...call], {
    cwd: room,
    encoding: "utf8",
    env: surroundings,
  });
  return { status, stdout, stderr };
}

/** What stands in the folder besides what tests put there. */
function left(): readonly string[] {
  return readdirSync(room).filter((name) => !name.startsWith("given-"));
}

function given(name: string, content: string): string {
  const path = join(room, `given-${name}`);
  writeFileSync(path, content);
  return path;
}

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
    ["an unknown option", () => ["run", "--residnts", "1000"], /--residnts.*Did you mean --residents/],
    ["a negative size", () => ["run", "--residents", "-5"], /--residents is a whole number .*“-5”/],
    ["an unknown command", () => ["frobnicate"], /no command “frobnicate”/],
    ["an unknown language", () => ["run", "--lang", "tlh"], /--lang is one of en, zh-Hant, zh-Hans/],
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
      () => ["run", court, "--society", given("people.csv", "name,id\nA. Example,1\nB. Example,2\n")],
      /persons/,
    ],
    ["a society among the rulebooks", () => ["run", town], /name it with --society/],
    ["a document of no kind", () => ["check", given("letter.yaml", "dear: friend\n")], /no document that Glasshouse knows/],
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
    expect(documents.map(({ kind }) => kind)).toEqual(["rulebook", "society", "assumptions", "study"]);
    expect(documents.map(({ usable }) => usable)).toEqual([true, true, true, true]);
    expect(status).toBe(0);
  });

  test("shows every fault in its line", () => {
    const study = readFileSync("studies/default.yaml", "utf8")
      .replace("worlds: 30", "worlds: 0")
      .replace("to-year: 10", "to-year: 11");
    const { status, stdout } = glasshouse("check", given("study.yaml", study));
    expect(status).toBe(2);
    expect(stdout).toMatch(/worlds: 0/);
    expect(stdout).toMatch(/study, not usable/);
  });
});

describe("a run", () => {
  test("writes one folder, says what came out, and can be reproduced", () => {
    const ran = glasshouse("run", court, ...small, "--threads", "2", "--out", "one");
    expect(ran.stderr).not.toMatch(/error/);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("not a measurement of any country");
    expect(ran.stdout).toContain("standing: statute");
    expect(ran.stdout).toMatch(/Report +one\/report\.html/);
    for (const line of ran.stdout.split("\n")) expect([...line].length).toBeLessThanOrEqual(110);
    expect(readdirSync(join(room, "one"))).toContain("verdict.parquet");

    const machine = glasshouse("run", court, ...small, "--threads", "1", "--out", "two", "--json");
    const { verdict } = JSON.parse(machine.stdout) as { verdict: { rows: unknown[] } };
    const first = readFileSync(join(room, "one", "verdict.json"), "utf8");
    expect(verdict).toEqual(JSON.parse(first));
    const tables = (name: string) =>
      (JSON.parse(readFileSync(join(room, name, "manifest.json"), "utf8")) as { tables: unknown }).tables;
    expect(tables("two")).toEqual(tables("one"));

    const again = glasshouse("run", court, ...small, "--out", "one");
    expect(again.stderr).toContain("holds a run already");
    expect(again.status).toBe(2);

    const reproduced = glasshouse("reproduce", join("one", "manifest.json"));
    expect(reproduced.stdout).toContain("Reproduced");
    expect(reproduced.status).toBe(0);

    expect(glasshouse("report", "two", "--lang", "zh-Hant").status).toBe(0);
    expect(existsSync(join(room, "two", "report.zh-Hant.html"))).toBe(true);
  });

  test("that is interrupted keeps finished worlds, ends with 3, and goes on", async () => {
    const call = ["run", court, "--residents", "1000", "--years", "1", "--past", "1", "--seeds", "40", "--threads", "1", "--out", "long"];
    const child = spawn(process.execPath, [main, ...call], { cwd: room, env: surroundings });
    let said = "";
    child.stderr.on("data", (data) => (said += String(data)));
    const partial = () => readdirSync(room).find((name) => name.startsWith("long.partial-"));
    const kept = () => {
      const folder = partial();
      if (folder === undefined || !existsSync(join(room, folder, "worlds"))) return 0;
      return readdirSync(join(room, folder, "worlds")).filter((name) => name.endsWith(".world")).length;
    };
    while (kept() < 2 && child.exitCode === null) await new Promise((wake) => setTimeout(wake, 20));
    child.kill("SIGINT");
    const status = await new Promise((end) => child.on("exit", end));
    expect(status).toBe(3);
    expect(said).toMatch(/\d+ of 40 worlds are kept/);
    expect(existsSync(join(room, "long"))).toBe(false);

    const fewer = call.map((word) => (word === "40" ? "2" : word));
    const resumed = glasshouse(...fewer);
    expect(resumed.stderr).toContain("2 of them are finished already");
    expect(resumed.status).toBe(0);
    expect(partial()).toBeUndefined();
  });
});
