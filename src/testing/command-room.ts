import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** An empty folder in which the command is called as a process of its own. */
export interface CommandRoom {
  readonly path: string;
  /** Calls the command and waits for its end. */
  readonly glasshouse: (...call: string[]) => {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  /** Puts a file into the folder, and gives its path. */
  readonly given: (name: string, content: string) => string;
  /** What stands in the folder besides what was given. */
  readonly left: () => readonly string[];
  readonly close: () => void;
}

export const mainFile = resolve("src/cli/main.ts");

/** English and without colours, whatever the machine says. */
export const surroundings = {
  ...process.env,
  NO_COLOR: "1",
  LANG: "C",
  LC_ALL: "",
  LC_MESSAGES: "",
};

export function commandRoom(): CommandRoom {
  const path = mkdtempSync(join(tmpdir(), "glasshouse-cli-"));
  return {
    path,
    glasshouse(...call) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [mainFile, ...call], {
        cwd: path,
        encoding: "utf8",
        env: surroundings,
      });
      return { status, stdout, stderr };
    },
    given(name, content) {
      const file = join(path, `given-${name}`);
      writeFileSync(file, content);
      return file;
    },
    left: () => readdirSync(path).filter((name) => !name.startsWith("given-")),
    close: () => rmSync(path, { recursive: true, force: true }),
  };
}
