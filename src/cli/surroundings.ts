import type { Voice } from "./voice.ts";

/** What every command is told of its surroundings. */
export interface Surroundings {
  readonly voice: Voice;
  /** The call as it was given. */
  readonly call: string;
  readonly version: string;
}
