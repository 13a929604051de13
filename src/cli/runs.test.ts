import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commandRoom, mainFile, surroundings } from "../testing/command-room.ts";

const court = resolve("rulebooks/court-list.yaml");
const small = ["--residents", "1000", "--years", "1", "--past", "1", "--seeds", "2"];

const { path: room, glasshouse, close } = commandRoom();
afterAll(close);

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
      (JSON.parse(readFileSync(join(room, name, "manifest.json"), "utf8")) as { tables: unknown })
        .tables;
    expect(tables("two")).toEqual(tables("one"));

    const again = glasshouse("run", court, ...small, "--out", "one");
    expect(again.stderr).toContain("holds a run already");
    expect(again.status).toBe(2);

    const reproduced = glasshouse("reproduce", join("one", "manifest.json"));
    expect(reproduced.stdout).toContain("Reproduced");
    expect(reproduced.status).toBe(0);

    expect(glasshouse("report", "two", "--lang", "zh-Hant,zh-Hans").status).toBe(0);
    expect(existsSync(join(room, "two", "report.zh-Hant.html"))).toBe(true);

    const told = glasshouse("life", "one", "--resident", "3", "--seed", "2");
    expect(told.status).toBe(0);
    expect(told.stdout).toContain("Resident 3 of world 2");
    expect(told.stdout).toContain("not a measurement of any country");
    expect(told.stdout).toContain("no finding");
    // It is the world of the run, to the bit.
    expect(told.stderr).not.toContain("not the world of the run");
    for (const line of told.stdout.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
    const page = glasshouse(
      "life",
      "one",
      "--resident",
      "3",
      "--lang",
      "zh-Hant",
      "--out",
      "life.html",
    );
    expect(page.status).toBe(0);
    expect(readFileSync(join(room, "life.html"), "utf8")).toContain("第 1 號世界的居民 3");
    expect(glasshouse("life", "one", "--resident", "999999").status).toBe(1);
    expect(glasshouse("life", "one").status).toBe(2);
    expect(glasshouse("life", "one", "--resident", "3", "--seed", "99").status).toBe(2);
  });

  test("that is interrupted keeps finished worlds, ends with 3, and goes on", async () => {
    const call = [
      "run",
      court,
      "--residents",
      "1000",
      "--years",
      "1",
      "--past",
      "1",
      "--seeds",
      "40",
      "--threads",
      "1",
      "--out",
      "long",
    ];
    const child = spawn(process.execPath, [mainFile, ...call], { cwd: room, env: surroundings });
    let said = "";
    child.stderr.on("data", (data) => (said += String(data)));
    const partial = () => readdirSync(room).find((name) => name.startsWith("long.partial-"));
    const kept = () => {
      const folder = partial();
      if (folder === undefined || !existsSync(join(room, folder, "worlds"))) return 0;
      return readdirSync(join(room, folder, "worlds")).filter((name) => name.endsWith(".world"))
        .length;
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
