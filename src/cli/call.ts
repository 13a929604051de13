import type { CommanderError } from "commander";
import type { Voice } from "./voice.ts";
import { words } from "./words.ts";

/** The call as one could type it again. */
export function callOf(call: readonly string[]): string {
  return ["glasshouse", ...call].map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

const commands = ["run", "check", "report", "life", "reproduce"];

/** What is wrong with a call, in the language of the voice, and where to look. */
export function callMessage(
  error: CommanderError,
  { say }: Voice,
  call: readonly string[],
): string {
  const command = commands.find((name) => name === call.find((word) => !word.startsWith("-")));
  const see = say(words.seeHelp, { command: command === undefined ? "" : `${command} ` });
  return `${problemOf(error, say)} ${see}`;
}

function problemOf(error: CommanderError, say: Voice["say"]): string {
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^?)]+)\?/.exec(error.message)?.[1];
  const hint = near === undefined ? "" : ` ${say(words.didYouMean, { what: near })}`;
  switch (error.code) {
    case "commander.unknownOption":
      return say(words.unknownOption, { what }) + hint;
    case "commander.unknownCommand":
      return say(words.unknownCommand, { what }) + hint;
    case "commander.optionMissingArgument":
      return say(words.missingValue, { what });
    case "commander.missingArgument":
      return say(words.missingArgument, { what });
    case "commander.excessArguments":
      return say(words.tooMany, { what: /got \d+: (.*?)\.?$/.exec(error.message)?.[1] ?? what });
    default:
      return `${error.message.replace(/^error: /, "")}.`;
  }
}
