import type { Text } from "../catalogue/language.ts";
import { Complaint } from "../study/complaint.ts";
import type { Voice } from "./voice.ts";
import { words } from "./words.ts";

/** Reads a whole number between two ends, both included. */
export function wholeNumber(
  voice: Voice,
  option: string,
  least: number,
  most: number,
): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,16}$/.test(value) && number >= least && number <= most) return number;
    throw complain(voice, words.wholeNumber, {
      option,
      least: least.toLocaleString("en"),
      most: most.toLocaleString("en"),
      found: value,
    });
  };
}

/** Reads one of some words. */
export function oneOf<T extends string>(
  voice: Voice,
  option: string,
  choices: readonly T[],
): (value: string) => T {
  return (value) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined) return choice;
    throw complain(voice, words.oneOf, { option, choices: choices.join(", "), found: value });
  };
}

function complain(
  voice: Voice,
  text: Text,
  values: Readonly<Record<string, string | number>>,
): Complaint {
  const message = voice.say(text, values);
  return new Complaint({ en: message, "zh-Hant": message, "zh-Hans": message });
}
