import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { type Language, languages } from "../catalogue/language.ts";
import type { Text } from "../catalogue/language.ts";
import type { PickId } from "../outcomes/lives.ts";
import { oneOf, wholeNumber } from "./option-values.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Status } from "./status.ts";
import { displayWidth } from "./display-width.ts";
import { tell, type Voice } from "./voice.ts";
import { words } from "./words.ts";

/**
 * The commands, their options and their help, in the language of the voice. A command's own code is loaded when
 * it is called.
 */
export function buildProgram(voice: Voice, call: string, end: (code: Status) => void): Command {
  const { say } = voice;
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { version: string };
  const surroundings: Surroundings = { voice, call, version };

  function dress(command: Command, examples: readonly (readonly [string, Text])[]): Command {
    return command
      .helpOption("-h, --help", say(words.help))
      .exitOverride()
      .configureOutput({ writeErr: () => {}, outputError: () => {} })
      .configureHelp({
        showGlobalOptions: false,
        displayWidth,
        styleTitle: (title) => titleIn(title, say),
      })
      .addHelpText(
        "after",
        `\n${say(words.examples)}\n${exampleLines(examples, say)}\n\n${say(words.statuses)}`,
      );
  }

  function command(
    name: string,
    about: Text,
    examples: readonly (readonly [string, Text])[],
  ): Command {
    return dress(program.command(name).description(say(about)), examples)
      .addOption(languageOption(voice))
      .option("--json", say(words.json));
  }

  const program = dress(new Command("glasshouse"), examplesOf.glasshouse)
    .description(say(words.about))
    .version(version, "-V, --version", say(words.version))
    .helpCommand(false)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .addOption(languageOption(voice));

  const whole = (option: string, least: number, most: number) =>
    wholeNumber(voice, option, least, most);
  command("run", words.run, examplesOf.run)
    .argument("[files...]", say(words.runFiles))
    .option("--society <file>", say(words.society))
    .option("--assumptions <file>", say(words.assumptions))
    .option("--residents <number>", say(words.residents), whole("--residents", 1000, 50_000_000))
    .option("--years <number>", say(words.years), whole("--years", 1, 100))
    .option("--past <number>", say(words.past), whole("--past", 0, 100))
    .option("--seeds <number>", say(words.seeds), whole("--seeds", 1, 10_000))
    .option("--seed <number>", say(words.seed), whole("--seed", 0, 9_007_199_254_640_991))
    .option("--threads <number>", say(words.threads), whole("--threads", 1, 1024))
    .option("--out <folder>", say(words.out))
    .action(async (files, options) => {
      tell(say(words.reading));
      const { run } = await import("./run-command.ts");
      end(await run(files, options, surroundings));
    });

  command("check", words.check, examplesOf.check)
    .argument("<files...>", say(words.checkFiles))
    .action(async (files, options) => {
      const { check } = await import("./check-command.ts");
      end(check(files, options, surroundings));
    });

  const report = dress(program.command("report").description(say(words.report)), examplesOf.report)
    .argument("<run>", say(words.runFolder))
    .option("--lang <languages>", say(words.reportLang), languageList(voice))
    .option("--format <format>", say(words.format), oneOf(voice, "--format", ["html", "json"]))
    .option("--out <folder>", say(words.reportOut))
    .option("--json", say(words.json));
  report.action(async (path, options) => {
    const { report } = await import("./report-command.ts");
    end(await report(path, options, surroundings));
  });

  command("life", words.life, examplesOf.life)
    .argument("<run>", say(words.runFolder))
    .option("--resident <number>", say(words.lifeResident), whole("--resident", 0, 50_000_000))
    .option(
      "--pick <what>",
      `${say(words.lifePick)}: ${lifePicks.join(", ")}`,
      oneOf(voice, "--pick", lifePicks),
    )
    .option("--seed <number>", say(words.lifeSeed), whole("--seed", 0, 9_007_199_254_640_991))
    .option("--out <file>", say(words.lifeOut))
    .action(async (path, options) => {
      const { life } = await import("./life-command.ts");
      end(life(path, options, surroundings));
    });

  command("reproduce", words.reproduce, examplesOf.reproduce)
    .argument("<run>", say(words.runFolder))
    .option("--threads <number>", say(words.threads), whole("--threads", 1, 1024))
    .action(async (path, options) => {
      tell(say(words.reading));
      const { reproduce } = await import("./reproduce-command.ts");
      end(await reproduce(path, options, surroundings));
    });

  return program;
}

/** What a life can be picked for: the ids of `picks` in src/outcomes/lives.ts, which help should not wait for. */
const lifePicks: readonly PickId[] = [
  "wrongly-listed",
  "listed-without-will",
  "child-of-listed",
  "protected",
  "afraid-to-speak",
];

function languageOption(voice: Voice): Option {
  return new Option("--lang <language>", voice.say(words.lang)).argParser(
    oneOf(voice, "--lang", languages),
  );
}

function languageList(voice: Voice): (value: string) => readonly Language[] {
  const one = oneOf(voice, "--lang", languages);
  return (value) => value.split(",").map((language) => one(language.trim()));
}

function titleIn(title: string, say: Voice["say"]): string {
  switch (title) {
    case "Usage:":
      return say(words.usage);
    case "Arguments:":
      return say(words.arguments);
    case "Options:":
      return say(words.options);
    case "Commands:":
      return say(words.commands);
    default:
      return title;
  }
}

function exampleLines(examples: readonly (readonly [string, Text])[], say: Voice["say"]): string {
  return examples.map(([command, about]) => `  ${command}\n      ${say(about)}`).join("\n");
}

const examplesOf = {
  glasshouse: [
    ["glasshouse run", words.exampleRun],
    ["glasshouse run rulebooks/court-list.yaml --residents 5000 --seeds 8", words.exampleRulebook],
    ["glasshouse check rulebooks/court-list.yaml", words.exampleCheck],
  ],
  run: [
    ["glasshouse run", words.exampleRun],
    ["glasshouse run rulebooks/court-list.yaml --residents 5000 --seeds 8", words.exampleRulebook],
    ["glasshouse run studies/default.yaml --threads 2 --out out/mine", words.exampleOut],
  ],
  check: [
    ["glasshouse check rulebooks/court-list.yaml", words.exampleCheck],
    ["glasshouse check societies/county-town.yaml --json", words.exampleCheckJson],
  ],
  report: [
    ["glasshouse report out/mine --lang zh-Hant,zh-Hans", words.exampleReport],
    ["glasshouse report out/mine --format json", words.exampleReportJson],
  ],
  life: [
    ["glasshouse life out/mine --pick wrongly-listed", words.exampleLife],
    ["glasshouse life out/mine --resident 17 --seed 3 --out life.html", words.exampleLifeNumber],
  ],
  reproduce: [["glasshouse reproduce out/mine/manifest.json", words.exampleReproduce]],
} as const;
