import type { Language, Text } from "../catalogue/index.ts";
import { words } from "./words.ts";

/** Speaks in one language. */
export interface Voice {
  readonly language: Language;
  /** A text in the language, with `{name}` filled in. */
  readonly say: (text: Text, values?: Readonly<Record<string, string | number>>) => string;
}

export function voice(language: Language): Voice {
  return {
    language,
    say(text, values = {}) {
      return text[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
        String(values[name] ?? whole),
      );
    },
  };
}

/** Writes a line to the people at the terminal: standard error, so that standard output stays for results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes an error to the people at the terminal. */
export function tellError({ say }: Voice, message: string): void {
  tell(`${say(words.error)}${message}`);
}

/** Writes a note to the people at the terminal. */
export function tellNote({ say }: Voice, message: string): void {
  tell(`${say(words.note)}${message}`);
}

/** Writes a fault of the program itself, with its place. */
export function tellFault({ say }: Voice, error: unknown): void {
  const isWorld = error instanceof Error && error.name === "WorldFailure";
  const whole =
    error instanceof Error
      ? isWorld
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  tell(`${say(words.error)}${whole}`);
  tell(say(words.fault));
}
